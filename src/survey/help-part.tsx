import type { RespondentWords } from '../messages/respondent.ts'
import { LazyPart } from './lazy-part.tsx'

type Props = { readonly words: RespondentWords; readonly language: string; readonly who: string }

/** Help: a quiet button until somebody wants it. */
export function HelpPart({ words, language, who }: Props) {
  const load = async () => {
    const [{ SurveyHelp }, { loadHelp }] = await Promise.all([import('./help.tsx'), import('../messages/help.ts')])
    const told = await loadHelp(language)
    return () => <SurveyHelp words={told} who={who} />
  }
  return <LazyPart key={language} label={words.help} stuck={words.noSignal} load={load} />
}
