import type { Excerpt } from '../marking/excerpt.ts'
import { plainWords } from '../phrase.ts'
import type { Finding } from './finding.ts'

/** So many words in a row that somebody said make a sentence hers, whatever stands around them. */
const RUN = 8

/** The words of a quote as they are compared; the same quote is asked about for each list it stands in. */
const known = new WeakMap<Excerpt['anchor'], string>()

function wordsOf({ anchor }: Excerpt): string {
  const there = known.get(anchor) ?? plainWords(anchor.quote)
  known.set(anchor, there)
  return there
}

/** Each eight words in a row; none of fewer. */
const runsOf = (words: string): readonly string[] => {
  const parts = words.split(' ')
  return Array.from({ length: Math.max(0, parts.length - RUN + 1) }, (_, i) => parts.slice(i, i + RUN).join(' '))
}

/** Whether a statement says what was said word for word: all of a quote, or eight of its words in a row. */
export function isQuote(statement: string, quotes: readonly string[]): boolean {
  const words = plainWords(statement)
  if (words === '') return false
  const runs = runsOf(words)
  return quotes.some(quote => quote === words || runs.some(run => ` ${quote} `.includes(` ${run} `)))
}

/** A quote of fewer words may be anybody's. */
const SHORTEST = 4

/**
 * Whether a text holds a whole quote of four words or more, or eight of its words in a row. What stands between letters
 * does not count: lines are broken, and words cut by signs nobody sees, in whatever it was pasted from.
 */
export function holdsQuote(text: string, quotes: readonly string[]): boolean {
  const letters = lettersOf(text)
  return quotes
    .filter(quote => quote.split(' ').length >= SHORTEST)
    .some(quote => [quote, ...runsOf(quote)].some(run => letters.includes(lettersOf(run))))
}

const lettersOf = (text: string): string => plainWords(text).replaceAll(' ', '')

/** Whether somebody has put a finding into words of her own: it has a statement, and that is no quote it rests on. */
export function isWorded(
  { statement, evidence }: Pick<Finding, 'statement' | 'evidence'>,
  excerptOf: (id: string) => Excerpt | undefined,
): boolean {
  const quotes = Object.keys(evidence).flatMap(id => {
    const excerpt = excerptOf(id)
    return excerpt && excerpt.anchor.quote !== '' ? [wordsOf(excerpt)] : []
  })
  // What somebody wrote in a survey is said by her as much as what she said in a conversation.
  for (const one of Object.values(evidence))
    if (one.survey && one.type === 'document') quotes.push(plainWords(one.text))
  return statement.trim() !== '' && (quotes.length === 0 || !isQuote(statement, quotes))
}
