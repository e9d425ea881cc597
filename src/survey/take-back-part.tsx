import type { RespondentWords } from '../messages/respondent.ts'
import type { Reading } from './head.tsx'
import { LazyPart } from './lazy-part.tsx'

type Props = Reading & {
  readonly round: string
  readonly lent: boolean
  /** Nothing where no words are here yet: then it is said in all languages. */
  readonly words?: Pick<RespondentWords, 'takeBack' | 'noSignal'>
}

const inAll = {
  takeBack: 'Haluan perua vastaukseni · Jag vill ta tillbaka mitt svar · I want to take back my answer',
  noSignal: 'Verkkoa ei ole juuri nyt. · Inget nät just nu. · No signal now.',
}

/** The way to take back an answer: a quiet button until somebody wants it. */
export function TakeBackPart({ round, lent, language, easy, words = inAll }: Props) {
  const load = async () => {
    const [{ TakeBack }, { loadReceiptWords }] = await Promise.all([
      import('./take-back.tsx'),
      import('../messages/receipt.ts'),
    ])
    const told = await loadReceiptWords(language)
    return () => <TakeBack words={told} {...{ round, lent, language, easy }} />
  }
  return <LazyPart key={`${language} ${easy}`} label={words.takeBack} stuck={words.noSignal} load={load} />
}
