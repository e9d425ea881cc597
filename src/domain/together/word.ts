import { folded } from '../plain-text.ts'
import type { Thing } from '../thing.ts'
import type { Definition } from './definition.ts'

/** The forms by which a word is found: its term in each language, and those that were added. */
const formsOf = ({ term, forms }: Definition): readonly string[] =>
  [...Object.values(term), ...forms].map(folded).filter(form => form.length > 1)

/** Whether two definitions are of the same word, in any of their languages. */
export const sameWord = (a: Definition, b: Definition): boolean => {
  const theirs = new Set(formsOf(b))
  return formsOf(a).some(form => theirs.has(form))
}

/** A word found in a text: where (UTF-16 offsets), and what it is defined by. */
export type FoundWord = { readonly start: number; readonly end: number; readonly id: string }

const letter = /[\p{L}\p{M}\p{N}]/u

/**
 * Where the defined words stand in a text: at the beginning of a word, in whatever case form begins with them. Where two
 * begin at one place the longer one counts. Compared without case, composed, and without signs that nobody sees.
 */
export function wordsIn(text: string, definitions: readonly Thing<'definition'>[]): readonly FoundWord[] {
  const known = definitions
    .flatMap(({ id, values }) => formsOf(values).map(form => ({ id, form })))
    .toSorted((a, b) => b.form.length - a.form.length)
  if (known.length === 0) return []
  const { plain, places } = compared(text)
  const found: FoundWord[] = []
  for (let at = 0; at < plain.length; at++) {
    if (at > 0 && letter.test(plain[at - 1] ?? '')) continue
    const word = known.find(({ form }) => plain.startsWith(form, at))
    if (!word) continue
    let end = at + word.form.length
    while (end < plain.length && letter.test(plain[end] ?? '')) end++
    found.push({ start: places[at] ?? 0, end: places[end] ?? text.length, id: word.id })
    at = end
  }
  return found
}

/** The text as words are compared with it, and at each place of it where that stands in the text itself. */
function compared(text: string): { readonly plain: string; readonly places: readonly number[] } {
  let plain = ''
  const places: number[] = []
  for (const { 0: cluster, index } of text.matchAll(/[\s\S]\p{M}*/gu)) {
    const sign = folded(cluster) || (/\s/.test(cluster) ? ' ' : '')
    plain += sign
    for (let n = 0; n < sign.length; n++) places.push(index)
  }
  return { plain, places }
}

/** The word in a language, else in the first it has. */
export const termIn = ({ term }: Definition, language: string): string =>
  term[language] || (Object.values(term).find(one => one !== '') ?? '')
