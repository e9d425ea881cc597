import { isSpoken, loadRespondent, type RespondentWords } from '../messages/respondent.ts'
import { readSurveyFragment } from '../wire/survey-seal.ts'
import { type Found, fetchSealed } from './fetch-sealed.ts'
import { type Lent, lent } from './lent.ts'

/** What is under way before the page itself is here: the form and the words of the language that is most likely wanted. */
export type Early = {
  readonly loan: Lent | undefined
  readonly read: ReturnType<typeof readSurveyFragment>
  readonly form: Promise<Found> | undefined
  readonly language: string
  readonly words: Promise<RespondentWords>
}

const plain = (tag: string): string => tag.slice(0, 2).toLowerCase()

/** Asks at once for all that the first screen needs besides the page. */
export function startEarly(): Early {
  const loan = lent()
  const read = readSurveyFragment(loan?.link ?? location.href)
  const form = typeof read === 'string' ? undefined : fetchSealed(read.round, 'form')
  const language = loan?.language || (navigator.languages.map(plain).find(isSpoken) ?? 'en')
  const words = loadRespondent(language)
  // Whoever waits for them hears of it; until somebody does, it is no fault.
  words.catch(() => undefined)
  return { loan, read, form, language, words }
}
