import type { respondent } from './en/respondent.ts'
import type { Language } from './languages.ts'
import type { Widened } from './widened.ts'

type English = Widened<typeof respondent>
type Sentences = readonly ((k: number, staff?: boolean) => string)[]

/** The words of the respondents' page, apart from the app's own; a sentence may need the least number of answers, and whether staff is asked. */
export type RespondentWords = Omit<English, 'sentences' | 'easySentences'> & {
  readonly sentences: Sentences
  readonly easySentences: Sentences
}

type Load = () => Promise<{ respondent: RespondentWords }>

// Not through the app's own list of languages, which would bring all its words along.
const load: Readonly<Record<string, Load> & Record<Language, Load>> = {
  sv: () => import('./sv/respondent.ts'),
  fi: () => import('./fi/respondent.ts'),
  en: () => import('./en/respondent.ts'),
}

/** Fetches the words around the questions; a language we have no words for gets English ones. */
export const loadRespondent = async (language: string): Promise<RespondentWords> =>
  (await (Object.hasOwn(load, language) ? (load[language] ?? load.en) : load.en)()).respondent

/** Whether there are words in a language, besides the questions' own. */
export const isSpoken = (language: string): boolean => Object.hasOwn(load, language)
