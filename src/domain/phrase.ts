import { fairDraw } from '../algorithms/fair-draw.ts'

/** Letters as they are compared: without case, and without the dots and rings over them. */
const plainLetters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Words as they are compared: letters and figures alone count, whatever stands between them on this or that keyboard. */
export const plainWords = (text: string): string =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')
    .join(' ')

/** Words as version 0.4.1 and those before it compared them: quotes and other signs were part of a word. */
const formerWords = (text: string): string =>
  plainLetters(text)
    .split(/[\s\-–,.]+/u)
    .filter(word => word !== '')
    .join(' ')

/** One sign as keyboards write it: each group stands for the same. */
const written: readonly (readonly [RegExp, readonly string[]])[] = [
  [/['’‘´`]/g, ["'", '’']],
  [/["”“„»«]/g, ['"', '”', '“']],
  [/…|\.{3}/g, ['…', '...']],
  [/[—‒―−]|--/g, ['—', '--']],
]

/** What typed words may have been when the vault was made, the likeliest first: each costs a derivation to try. */
export function possibleWords(text: string): readonly string[] {
  const spellings = written.reduce<string[]>(
    (all, [signs, ways]) => all.flatMap(one => (one.match(signs) ? ways.map(way => one.replace(signs, way)) : [one])),
    [text],
  )
  return [...new Set([plainWords(text), formerWords(text), ...spellings.map(formerWords)])].slice(0, 14)
}

/** `count` different words of the list, each as likely as the others; `draw` gives random whole numbers below 2³². */
export function pickWords(list: readonly string[], count: number, draw: () => number): string[] {
  const picked = new Set<string>()
  while (picked.size < count) {
    const word = list[fairDraw(list.length, draw)]
    if (word) picked.add(word)
  }
  return [...picked]
}

/** How many words a phrase of one's own lacks: six different ones of at least three letters are asked for. */
export function missingWords(text: string): number {
  const words = new Set(
    plainWords(text)
      .split(' ')
      .filter(word => word.length >= 3),
  )
  return Math.max(0, 6 - words.size)
}
