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

/** How Finnish nouns change before an ending, by how they end: what is taken away, and what stands there instead. */
const changes: readonly (readonly [ending: RegExp, stems: readonly string[]])[] = [
  // osallisuus: osallisuuden, osallisuutta, osallisuuksia
  [/(?<=uu|yy)s$/, ['d', 't', 'ks']],
  // palveluohjaus: palveluohjauksen
  [/(?<=[uy])s$/, ['ks']],
  // läheinen: läheisen, läheistä
  [/nen$/, ['se', 's']],
  // käsite: käsitteen
  [/(?<=[^tkp])([tkp])e$/, ['$1$1e']],
  // asiakas: asiakkaan
  [/(?<=[^tkp])([tkp])([aä])s$/, ['$1$1$2$2', '$1$1$2']],
]

/** A word of fewer letters would be taken for the beginning of others. */
const SHORTEST = 5

/** The beginnings by which a form is found: itself, and as it changes before an ending. */
const beginningsOf = (form: string): readonly string[] =>
  form.length < SHORTEST
    ? [form]
    : [
        form,
        ...changes.flatMap(([ending, stems]) => (ending.test(form) ? stems.map(one => form.replace(ending, one)) : [])),
      ]

/**
 * Where the defined words stand in a text: at the beginning of a word, in whatever case form begins with them. Where two
 * begin at one place the longer one counts. Compared without case, composed, and without signs that nobody sees.
 */
export function wordsIn(text: string, definitions: readonly Thing<'definition'>[]): readonly FoundWord[] {
  const known = definitions
    .flatMap(({ id, values }) =>
      formsOf(values)
        .flatMap(beginningsOf)
        .map(form => ({ id, form })),
    )
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
