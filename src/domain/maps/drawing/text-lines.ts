/**
 * How wide signs are at most, in parts of the size of the letters: as wide as the widest of the fonts that devices have
 * for their screens, so that a text that fits by this table fits everywhere.
 */
const widths: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijl.,:;'’|!·]/, 0.33],
  [/[ftrI()[\]\-–/ ]/, 0.45],
  [/[mwMW%@—…]/, 1],
  [/[svxyzk]/, 0.6],
  [/[aåäeoöc]/, 0.62],
  [/[A-ZÅÄÖ&+=<>]/, 0.8],
  [/[\u2E80-\u{3FFFD}]/u, 1.1],
]
const ORDINARY = 0.64

const known = new Map<string, number>()

function widthOfSign(sign: string): number {
  const there = known.get(sign)
  if (there !== undefined) return there
  const width = widths.find(([signs]) => signs.test(sign))?.[1] ?? ORDINARY
  // A text may hold any of a million signs: those that come again are the common ones.
  if (known.size < 1000) known.set(sign, width)
  return width
}

/** How wide a text is at most, in px, in letters of a size. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, sign) => sum + widthOfSign(sign), 0) * size

/** Where a word may be parted: Finnish parts before a consonant and its vowel, and Swedish words bear it. */
const seam = /(?<=[aeiouyåäö][bcdfghjklmnpqrstvwxz]*)(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö])/giu
/** Where a Swedish word is put together from two. */
const glue = /(?<=(?:het|ning|tion|skap|dom)s)(?=\p{L}{3})/iu
/** No part of a word is shorter. */
const LEAST = 3

/** The parts of a word between which a line may end. */
function partsOf(word: string): readonly string[] {
  if (word.length < 2 * LEAST) return [word]
  const parts: string[] = []
  for (const part of word
    .split(/(?<=-)|\u00AD/)
    .flatMap(one => one.split(glue))
    .flatMap(one => one.split(seam))) {
    const last = parts.at(-1)
    if (last !== undefined && (last.length < LEAST || part.length < LEAST)) parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  return parts
}

/** The widest piece of a text that stays on one line where a word is parted only when it is longer than `most`. */
export const widestWord = (text: string, size: number, most: number): number =>
  wordsOf(text).reduce((widest, word) => Math.max(widest, Math.min(most, widthOf(word, size))), 0)

const wordsOf = (text: string): readonly string[] => text.split(/[^\S\u00A0]+/).filter(word => word !== '')

/** How a text stands in lines of a width: whole words, else parts of them; what is longer than `most` lines ends in an ellipsis. */
export function linesOf(text: string, { width, size, most }: { width: number; size: number; most: number }): string[] {
  const fits = (line: string) => widthOf(line, size) <= width
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    if (lines.length > most) break
    const joined = line === '' ? word : `${line} ${word}`
    if (fits(joined)) line = joined
    else if (fits(word)) {
      lines.push(line)
      line = word
    } else line = parted(word, line, { fits, lines })
  }
  if (line !== '') lines.push(line)
  return lines.length > most ? [...lines.slice(0, most - 1), ended(lines[most - 1] ?? '', fits)] : lines
}

type Lines = { readonly fits: (line: string) => boolean; readonly lines: string[] }

/** Puts the parts of a long word behind what stands in a line; answers what is left for the next one. */
function parted(word: string, begun: string, { fits, lines }: Lines): string {
  let line = begun === '' ? '' : `${begun} `
  for (const part of partsOf(word).flatMap(one => (fits(`${one}-`) ? [one] : [...one]))) {
    const joined = line + part
    if (fits(`${joined}-`)) {
      line = joined
      continue
    }
    // A line that ends with a whole word needs no hyphen.
    if (line !== '') lines.push(line.endsWith(' ') || line.endsWith('-') ? line.trim() : `${line}-`)
    line = part
  }
  return line
}

function ended(line: string, fits: (line: string) => boolean): string {
  let kept = line
  while (kept !== '' && !fits(`${kept}…`)) kept = kept.slice(0, -1)
  return `${kept.replace(/[\s-]+$/, '')}…`
}
