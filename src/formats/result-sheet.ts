import { largest } from '../domain/range.ts'
import type { RoundResult, ScaleResult } from '../domain/surveys/round-result.ts'
import { answeredText, insteadOf, questionName, type Writing, writingIn } from './result-words.ts'
import { type SheetCell, sheetFile } from './sheet-file.ts'
import { teamSheetRows } from './team-sheet.ts'
import { writable } from './writable.ts'

/** A result as a spreadsheet: a row for each question and round, with counts, share, interval, and the comparison if there is one; then by unit and team. */
export async function resultSheet(result: RoundResult, language: string): Promise<Blob> {
  const writing = await writingIn(language)
  const most = largest(
    result.questions.map(one => one.points.length),
    1,
  )
  const compared = result.questions.some(one => one.difference !== null)
  const columns = columnsOf(most, compared, writing)
  const rows = result.questions.flatMap(one => rowsOf(one, { result, most, writing }))
  const notes = [
    ...result.rounds.map(one => answeredText(one, writing)),
    ...result.mind.map(one => writing.words.note[one]),
    ...scalesOf(result, writing),
  ]
  const teams = await teamSheetRows(result, { width: columns.length, most, writing })
  return sheetFile({
    head: columns.map(([name]) => name),
    columns: columns.map(([, width]) => width),
    rows: [...rows, ...teams, [], ...notes.map(note => [{ text: writable(note), span: columns.length, wrap: false }])],
  })
}

type Column = readonly [name: string, width: number]

const columnsOf = (most: number, compared: boolean, { words }: Writing): readonly Column[] => [
  [words.title, 25],
  [words.question, 34],
  [words.round, 9],
  ...Array.from({ length: most }, (_, at): Column => [String(at + 1), 6]),
  ['n', 6],
  [words.bestShare, 16],
  [words.lower, 10],
  [words.upper, 10],
  ...(compared ? comparedColumns(words) : []),
]

const comparedColumns = (words: Writing['words']): readonly Column[] => [
  [words.difference, 19],
  [words.lower, 10],
  [words.upper, 10],
  [words.delta, 8],
  [words.lower, 10],
  [words.upper, 10],
  [words.p, 15],
  [words.holm, 14],
  [words.verdictHead, 20],
]

/** What the numbers over the counts stand for: a line for each scale, with the questions asked on it. */
function scalesOf({ questions }: RoundResult, writing: Writing): string[] {
  const scales = new Map<string, string[]>()
  for (const one of questions) {
    const points = one.points.map((point, at) => `${at + 1} = ${writing.textOf(point)}`).join(', ')
    scales.set(points, [...(scales.get(points) ?? []), questionName(one, writing)])
  }
  return [...scales].map(([points, names]) => `${names.join(', ')}: ${points}`)
}

type Around = { result: RoundResult; most: number; writing: Writing }

function rowsOf(one: ScaleResult, { result, most, writing }: Around): SheetCell[][] {
  return one.falls.map((fall, at) => {
    const head = [questionName(one, writing), writing.textOf(one.text), result.rounds[at]?.label ?? ''].map(writable)
    const last = at === one.falls.length - 1
    const after = last ? comparison(one, writing) : []
    // Counts, n, and the share with its limits.
    if (fall.as !== 'points')
      return [...head, { text: writable(insteadOf(fall, one.points, writing)), span: most + 4, wrap: true }, ...after]
    const { x, n, low, high } = fall.best
    const counts = Array.from({ length: most }, (_, point): SheetCell => fall.counts[point] ?? '')
    return [...head, ...counts, fall.n, ...[x / n, low, high].map(shown('0%')), ...after]
  })
}

const shown =
  (format: string) =>
  (value: number): SheetCell => ({ value, format })

function comparison({ difference }: ScaleResult, { words }: Writing): SheetCell[] {
  if (!difference) return []
  const three = (values: readonly number[] | null, format: string): SheetCell[] =>
    values ? values.map(shown(format)) : ['', '', '']
  const test = (value: number | null): SheetCell => (value === null ? '' : { value, format: '0.000' })
  return [
    ...three(difference.share?.map(part => part * 100) ?? null, '0.0'),
    ...three(difference.delta, '0.00'),
    test(difference.p),
    test(difference.holm),
    words.verdict[difference.verdict],
  ]
}
