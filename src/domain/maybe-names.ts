import { folded } from './plain-text.ts'
import type { Stock } from './stock.ts'

/** A word with a capital, with what hangs on it by a hyphen. */
const capital = /\p{Lu}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu
/** From so many conversations on a word is one that people here use. */
const common = 2

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []

/** What a word keeps in most of its cases: Koivujärvi, Koivujärvellä. */
const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 1))

/** Looks for words by which somebody may be recognised; made once for all the sentences that are looked through. */
export function nameFinder(stock: Stock): (statement: string) => readonly string[] {
  const people = new Set(stock.all('contact').flatMap(one => wordsOf(one.values.name)))
  const known = [
    ...stock.all('project').flatMap(one => wordsOf(one.values.name)),
    ...stock.all('person').flatMap(one => [...wordsOf(one.values.unit), ...wordsOf(one.values.role)]),
  ].map(stem)
  const isKnown = (plain: string) => known.some(one => plain.startsWith(one))
  const heard = new Map<string, Set<string>>()
  for (const { values } of stock.all('note'))
    for (const word of wordsOf(values.text)) heard.set(word, (heard.get(word) ?? new Set()).add(values.session))
  return statement => {
    const found = [...statement.matchAll(capital)].flatMap(({ 0: word, index }) => {
      const plain = folded(word)
      if (people.has(plain)) return [word]
      const begins = /(?:^|[.!?…:]\s*["”'’»–-]?\s*)$/u.test(statement.slice(0, index))
      return begins || isKnown(plain) || (heard.get(plain)?.size ?? 0) >= common ? [] : [word]
    })
    return [...new Set(found)]
  }
}
