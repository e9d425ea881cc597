/*
 * Marks that may just as well be a day, somebody's initial, a code, a short word or an abbreviation: *12.3. kokous*,
 * *A. Virtanen*, *F20 -*, *v. 24*, *o så*. They count as marks only where they count: from the first on, line by line. A
 * mark that stays can be seen and taken away; the beginning of a line that went is gone.
 */

type Marked = {
  readonly at: number
  readonly length: number
  readonly mark: string
  readonly rest: string
  /** After it stands a tab, as programs write between a mark and its line. */
  readonly tab: boolean
}

type Run = readonly Marked[]

/**
 * What is known of all lines: how many there are, how many begin with letters as marks, and with a number and a tab, where
 * each number stands first, and which begin with one that is marked as such.
 */
type Lines = {
  readonly length: number
  readonly lettered: number
  readonly tabbed: number
  readonly numbers: ReadonlyMap<string, number>
  readonly numbered: ReadonlySet<number>
}

/** One way of counting: how its marks look, which number each is of which series, and which runs of them are a list's. */
type Counting = {
  readonly sign: RegExp
  readonly series: (mark: string) => string
  readonly number: (mark: string) => number
  readonly counts: (run: Run, lines: Lines) => boolean
}

const figures: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

const romanNumber = (text: string): number =>
  [...text.toLowerCase()].reduce((sum, sign, at, all) => {
    const one = figures[sign] ?? 0
    return sum + (one < (figures[all[at + 1]?.toLowerCase() ?? ''] ?? 0) ? -one : one)
  }, 0)

const name = /^(?:(?:af|av|von|de)\s)?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*$/u
const areNames = (run: Run): boolean =>
  run.every(({ rest, tab, mark }) => !tab && /\p{Lu}/u.test(mark) && name.test(rest))

const last = (mark: string): number => Number(mark.split('.').at(-1))
const before = (mark: string): string => mark.split('.').slice(0, -1).join('.')

/** Whether the line of which these are parts stands there too, as *1.* does above *1.1.* */
const isUnder = ([first]: Run, { numbers }: Lines): boolean =>
  first !== undefined && (numbers.get(before(first.mark)) ?? first.at) < first.at

const isFirst = ([first]: Run, number: (mark: string) => number): boolean => number(first?.mark ?? '') === 1
/** From one on; the only one may stand alone or among letters that count, as the first of a list. */
const fromOne = (run: Run, { length, lettered }: Lines): boolean =>
  last(run[0]?.mark.replace(/^\D+/, '') ?? '') === 1 && (run.length > 1 || lettered >= length - 1)

const letter = (mark: string): number => 1 + 'abcdefghijklmnopqrstuvwxyzåäö'.indexOf(mark.toLowerCase())
const ofOne = () => ''

const lettered = (sign: RegExp, counts: Counting['counts']): Counting => ({
  sign,
  series: ofOne,
  number: letter,
  counts: (run, lines) => isFirst(run, letter) && counts(run, lines),
})

const several = (run: Run): boolean => run.length > 1

/** The only one below a number that counts is its first part. */
const isPart = ([first]: Run, { numbers, numbered }: Lines): boolean =>
  first !== undefined && numbers.has('1') && numbered.has(first.at - 1)

const months = String.raw`\p{L}+kuu(?:ta|n|ssa)?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december`

/** *1. kerros: aula*, *2. kerros: toimisto*: which of one and the same, and no marks. */
function areOrdinals(run: Run): boolean {
  const [first, ...others] = run.map(({ rest }) => /^\p{Ll}+/u.exec(rest)?.[0])
  return first !== undefined && others.length > 0 && others.every(word => word === first)
}

const countings: readonly Counting[] = [
  lettered(/^([A-ZÅÄÖ])\.\s+(?=\S)/u, run => several(run) && !areNames(run)),
  lettered(/^(?!\(\p{L}\)\p{L})\(?([A-ZÅÄÖ])\)\s*(?=\S)/u, several),
  lettered(/^([a-zåäö])\.\s+(?=\S)/u, (run, lines) => several(run) || isPart(run, lines)),
  {
    // Small ones of one or two letters are words and abbreviations too.
    sign: /^(?=[ivx]{1,5}\.)(x{0,2}(?:ix|iv|v?i{0,3}))\.\s+(?=\S)/u,
    series: ofOne,
    number: romanNumber,
    counts: ([first, second]) =>
      second !== undefined || (first?.mark.length ?? 0) > 2 || ['ii', 'iv', 'ix', 'xi'].includes(first?.mark ?? ''),
  },
  {
    // A single letter is rather somebody's initial.
    sign: /^\(?(?=[IVX]+[.:])(X{0,2}(?:IX|IV|V?I{0,3}))[.:]\s+(?=\S)/u,
    series: ofOne,
    number: romanNumber,
    counts: ([first, second]) => second !== undefined || (first?.mark.length ?? 0) > 1,
  },
  {
    // *5. maaliskuuta* and *5. mars* are days, *1.–3. luokka* a span.
    sign: new RegExp(String.raw`^(\d{1,3})(?:\.(?![\d)–—-])(?!\s*(?:${months})(?!\p{L}))|:(?=\s))\s*(?=\S)`, 'u'),
    series: ofOne,
    number: Number,
    counts: (run, lines) => run[0]?.tab === true || (fromOne(run, lines) && !areOrdinals(run)),
  },
  {
    // As cells of a spreadsheet: one number that is out of turn, and all are figures.
    sign: /^(\d{1,3})\t\s*(?=\S)/,
    series: ofOne,
    number: Number,
    counts: (run, { tabbed }) => isFirst(run, Number) && several(run) && run.length === tabbed,
  },
  {
    // The first of January, of February and of March are 1.1., 1.2. and 1.3. too; nobody has only these days.
    sign: /^(\d{1,3}(?:\.\d{1,2})+)\.?\s+(?=\S)/u,
    series: before,
    number: last,
    counts: (run, lines) => isFirst(run, last) && (run.length > 2 || isUnder(run, lines)),
  },
  {
    sign: /^([QFK]\.?\s?\d{1,3})(?:[:.]|\s[-–])\s+(?=\S)/u,
    series: mark => mark.slice(0, 1),
    number: mark => Number(mark.replace(/^\D+/, '')),
    counts: (run, lines) => !/\D0/.test(run[0]?.mark ?? '') && fromOne(run, lines),
  },
]

/** The lines with such a mark, in runs of which each goes on where the one before it has stopped, whatever lies between. */
function runsOf(lines: readonly string[], { sign, series, number }: Counting): readonly Run[] {
  const runs: Marked[][] = []
  // By what they would go on with, the newest last.
  const open = new Map<string, Marked[][]>()
  for (const [at, line] of lines.entries()) {
    const [whole = '', mark = ''] = sign.exec(line) ?? []
    if (mark === '') continue
    const rest = line.slice(whole.length).trim()
    const one = { at, mark, length: whole.length, rest, tab: /\t/.test(whole.trimStart()) }
    const run = open.get(`${series(mark)} ${number(mark)}`)?.pop() ?? []
    if (run.length === 0) runs.push(run)
    run.push(one)
    const next = `${series(mark)} ${number(mark) + 1}`
    const there = open.get(next)
    if (there) there.push(run)
    else open.set(next, [run])
  }
  return runs
}

const lettersFirst = /^\(?\p{L}{1,4}[.)]\s/u
const tabFirst = /^\d{1,3}\t/
const markFirst = /^\d{1,3}[.)]\s/
const numberFirst = /^(\d{1,3}(?:\.\d{1,2})*)[.)]?\s/

function linesIn(lines: readonly string[]): Lines {
  const numbers = new Map<string, number>()
  const numbered = new Set<number>()
  for (const [at, line] of lines.entries()) {
    if (markFirst.test(line)) numbered.add(at)
    const mark = numberFirst.exec(line)?.[1]
    if (mark !== undefined && !numbers.has(mark)) numbers.set(mark, at)
  }
  const begun = (sign: RegExp) => lines.filter(line => sign.test(line)).length
  return { length: lines.length, lettered: begun(lettersFirst), tabbed: begun(tabFirst), numbers, numbered }
}

/** *1. luokka*, *2. luokka*: without what counts, all would be the same. */
const tellsApart = (run: Run): boolean => run.length === 1 || new Set(run.map(({ rest }) => rest)).size > 1

const round = /^o +(?=\S)/u
/** Before a figure it is the paragraph of a law. */
const square = /^§(?:[\t\u00A0]\s*| +)(?=[^\s\d])/u

/** Two lines at least, where at least every second one has some mark. */
function isRound(lines: readonly string[], isMarked: (line: string) => boolean): boolean {
  const dots = lines.filter(line => round.test(line)).length
  return dots > 1 && 2 * lines.filter(line => round.test(line) || isMarked(line)).length >= lines.length
}

/** The lines without the marks that only their neighbours show to be some. */
export function withoutCounting(lines: readonly string[]): readonly string[] {
  const all = linesIn(lines)
  const counted = countings.flatMap(one => runsOf(lines, one).filter(run => tellsApart(run) && one.counts(run, all)))
  const lengths = new Map(counted.flat().map(({ at, length }) => [at, length]))
  return lines.map((line, at) => line.slice(lengths.get(at) ?? 0).replace(square, ''))
}

/** The lines without the letter that Word's rings become; `isMarked`: a line has a mark of another kind. */
export const withoutRings = (lines: readonly string[], isMarked: (line: string) => boolean): readonly string[] =>
  isRound(lines, isMarked) ? lines.map(line => line.replace(round, '')) : lines
