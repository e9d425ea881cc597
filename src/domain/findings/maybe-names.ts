import { folded } from '../plain-text.ts'
import type { Things } from '../things.ts'

/** A word with a capital, with what hangs on it by a hyphen. */
const capital = /\p{Lu}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu
/** From so many conversations on a word is one that people here use. */
const common = 2

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? []

/** What a word keeps in most of its cases: Koivujärvi, Koivujärvellä. */
const stem = (word: string): string => word.slice(0, Math.max(4, word.length - 1))

type Sentence = { readonly id: string; readonly statement: string }

/** Words with a capital that stands there for another reason than the beginning of a sentence, and all names of contacts. */
function candidates(things: Things, people: ReadonlySet<string>): (statement: string) => readonly string[] {
  const known = [
    ...things.all('project').flatMap(one => wordsOf(one.values.name)),
    ...things.all('person').flatMap(one => [...wordsOf(one.values.unit), ...wordsOf(one.values.role)]),
  ].map(stem)
  return statement =>
    [...statement.matchAll(capital)].flatMap(({ 0: word, index }) => {
      const plain = folded(word)
      if (people.has(plain)) return [word]
      const begins = /(?:^|[.!?…:]\s*["”'’»–-]?\s*)$/u.test(statement.slice(0, index))
      return begins || known.some(one => plain.startsWith(one)) ? [] : [word]
    })
}

/** Which of some words are said in so many conversations that people here use them. */
function commonAmong(things: Things, words: ReadonlySet<string>): ReadonlySet<string> {
  const heard = new Map<string, Set<string>>()
  // All that was ever written is gone through only when there is something to look for.
  for (const { values } of words.size > 0 ? things.all('note') : [])
    for (const word of wordsOf(values.text))
      if (words.has(word)) heard.set(word, (heard.get(word) ?? new Set()).add(values.session))
  return new Set([...heard].flatMap(([word, sessions]) => (sessions.size >= common ? [word] : [])))
}

/** By sentence, the words by which somebody may be recognised: a hint, never a claim. */
export function maybeNames(
  things: Things,
  sentences: readonly Sentence[],
): Readonly<Record<string, readonly string[]>> {
  const people = new Set(things.all('contact').flatMap(one => wordsOf(one.values.name)))
  const namesIn = candidates(things, people)
  const found = sentences.map(({ id, statement }) => [id, namesIn(statement)] as const)
  const unsure = new Set(found.flatMap(([, words]) => words.map(folded)).filter(word => !people.has(word)))
  const usual = commonAmong(things, unsure)
  return Object.fromEntries(
    found.flatMap(([id, words]) => {
      const left = new Set(words.filter(word => !usual.has(folded(word))))
      return left.size > 0 ? [[id, [...left]]] : []
    }),
  )
}
