/*
 * Marks that may just as well be somebody's initial, a short word or an abbreviation: *A. Virtanen*, *v. 24*, *o så*. They
 * count as marks only where the lines around them go on counting.
 */

const letters = [/^\s*([A-ZÅÄÖ])\.\s+(?=\S)/u, /^\s*([a-zåäö])\.\s+(?=\S)/u]
const roman = /^\s*(?=[ivx]{1,5}\.)(x{0,2}(?:ix|iv|v?i{0,3}))\.\s+(?=\S)/u
const round = /^\s*o +(?=\S)/u
/** Before a figure it is the paragraph of a law. */
const square = /^\s*§(?:[\t\u00A0]\s*| +)(?=[^\s\d])/u

const numbers: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

const figureOf = (text: string): number =>
  [...text].reduce((sum, sign, at, all) => {
    const one = numbers[sign] ?? 0
    return sum + (one < (numbers[all[at + 1] ?? ''] ?? 0) ? -one : one)
  }, 0)

type Marked = { readonly at: number; readonly length: number; readonly mark: string; readonly rest: string }

/** The lines with such a mark, in runs of which each goes on where the one before it has stopped. */
function runsOf(
  lines: readonly string[],
  sign: RegExp,
  value: (mark: string) => number,
): readonly (readonly Marked[])[] {
  const runs: Marked[][] = []
  for (const [at, line] of lines.entries()) {
    const [whole = '', mark = ''] = sign.exec(line) ?? []
    if (mark === '') continue
    const before = runs.at(-1)?.at(-1)
    const one = { at, mark, length: whole.length, rest: line.slice(whole.length).trim() }
    if (before && value(mark) === value(before.mark) + 1) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs
}

const name = /^(?:(?:af|av|von|de)\s)?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*$/u

/** From A on; two lines may still be people whose names begin so. */
const isLettered = (run: readonly Marked[]): boolean =>
  run[0]?.mark.toLowerCase() === 'a' && (run.length > 2 || (run.length === 2 && !run.every(one => name.test(one.rest))))

const isRoman = (run: readonly Marked[]): boolean =>
  run.length > 1 || (run[0]?.mark.length ?? 0) > 2 || ['ii', 'iv', 'ix', 'xi'].includes(run[0]?.mark ?? '')

/** Two lines at least, where at least every second one has some mark. */
function isRound(lines: readonly string[], isMarked: (line: string) => boolean): boolean {
  const dots = lines.filter(line => round.test(line)).length
  return dots > 1 && 2 * lines.filter(line => round.test(line) || isMarked(line)).length >= lines.length
}

/** The lines without the marks that only their neighbours show to be some; `isMarked`: a line has a mark of another kind. */
export function withoutCounting(lines: readonly string[], isMarked: (line: string) => boolean): readonly string[] {
  const counted = [
    ...letters.flatMap(sign => runsOf(lines, sign, mark => mark.codePointAt(0) ?? 0).filter(isLettered)),
    ...runsOf(lines, roman, figureOf).filter(isRoman),
  ].flat()
  const lengths = new Map(counted.map(({ at, length }) => [at, length]))
  const dotted = isRound(lines, isMarked)
  return lines.map((line, at) => {
    const rest = line.slice(lengths.get(at) ?? 0).replace(square, '')
    return dotted ? rest.replace(round, '') : rest
  })
}
