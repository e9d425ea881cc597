import { largest } from '../domain/range.ts'
import type { RoundResult, ScaleResult } from '../domain/round-result.ts'
import { answeredText, insteadOf, questionName, type Writing, writingIn } from './result-words.ts'
import { writable } from './writable.ts'

type Cell = string | number

/** A result as a spreadsheet: a row for each question and round, with counts, share, interval, and the comparison. */
export async function resultSheet(result: RoundResult, language: string): Promise<Blob> {
  const writing = await writingIn(language)
  const { default: write } = await import('write-excel-file/universal')
  const most = largest(
    result.questions.map(one => one.points.length),
    1,
  )
  const head = headings(most, writing).map(value => ({ value, fontWeight: 'bold' as const, wrap: true }))
  const rows = result.questions.flatMap(one => rowsOf(one, { result, most, writing }))
  const notes = [
    ...result.rounds.map(one => answeredText(one, writing)),
    ...result.mind.map(one => writing.words.note[one]),
    ...scalesOf(result, writing),
  ]
  const cells = [...rows, [], ...notes.map(note => [note])].map(row =>
    row.map(value => ({ value: typeof value === 'string' ? writable(value) : value, alignVertical: 'top' as const })),
  )
  const columns = [{ width: 34 }, { width: 60 }, { width: 12 }, ...new Array(most).fill({ width: 14 })]
  return write([head, ...cells], { columns, stickyRowsCount: 1 }).toBlob()
}

const headings = (most: number, { words }: Writing): string[] => [
  words.title,
  words.question,
  words.round,
  ...Array.from({ length: most }, (_, at) => String(at + 1)),
  'n',
  words.bestShare,
  words.lower,
  words.upper,
  words.difference,
  words.lower,
  words.upper,
  words.delta,
  words.lower,
  words.upper,
  words.p,
  words.holm,
  words.verdictHead,
]

/** What the numbers over the counts stand for: a line for each scale, with the questions asked on it. */
function scalesOf({ questions }: RoundResult, writing: Writing): string[] {
  const scales = new Map<string, string[]>()
  for (const one of questions) {
    const points = one.points.map((point, at) => `${at + 1} = ${writing.told(point)}`).join(', ')
    scales.set(points, [...(scales.get(points) ?? []), questionName(one, writing)])
  }
  return [...scales].map(([points, names]) => `${names.join(', ')}: ${points}`)
}

type Around = { result: RoundResult; most: number; writing: Writing }

function rowsOf(one: ScaleResult, { result, most, writing }: Around): Cell[][] {
  return one.falls.map((fall, at) => {
    const head = [questionName(one, writing), writing.told(one.text), result.rounds[at]?.label ?? '']
    if (fall.as !== 'points') return [...head, insteadOf(fall, one.points, writing)]
    const { x, n, low, high } = fall.best
    const counts = Array.from({ length: most }, (_, point): Cell => fall.counts[point] ?? '')
    const last = at === one.falls.length - 1
    return [...head, ...counts, fall.n, x / n, low, high, ...(last ? comparison(one, writing) : [])]
  })
}

function comparison({ difference }: ScaleResult, { words }: Writing): Cell[] {
  if (!difference) return []
  const three = (values: readonly number[] | null): Cell[] => (values ? [...values] : ['', '', ''])
  return [
    ...three(difference.share?.map(part => part * 100) ?? null),
    ...three(difference.delta),
    difference.p ?? '',
    difference.holm ?? '',
    words.verdict[difference.verdict],
  ]
}
