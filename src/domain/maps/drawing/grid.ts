import { groupedBy } from '../../../algorithms/grouped-by.ts'
import { type Lane, lanes } from '../lanes.ts'
import type { PathStep } from '../path.ts'

/** What of a step decides where it stands. */
export type PlacedStep = Pick<PathStep, 'id' | 'n' | 'lane' | 'ways' | 'from'>

/** Where a step stands: its column, and its row counted through all lanes. */
export type Cell = { readonly column: number; readonly row: number }

/** The rows of a lane: from `first` on so many; a lane without steps has none. */
export type LaneRows = { readonly lane: Lane | ''; readonly first: number; readonly rows: number }

/** Steps in columns by what comes before what, and in rows by whose they are. */
export type Grid = {
  readonly cells: ReadonlyMap<string, Cell>
  readonly lanes: readonly LaneRows[]
  readonly columns: number
  /** Steps that stand right above or below the one they follow. */
  readonly below: ReadonlyMap<string, string>
}

/** Places steps, given in their order, so that each line runs on to the right or straight into another lane. */
export function gridOf(steps: readonly PlacedStep[]): Grid {
  const byNumber = new Map(steps.map(step => [step.n, step]))
  const { columns, below } = columnsOf(steps, byNumber)
  const cells = new Map<string, Cell>()
  const rows: LaneRows[] = []
  const inLane = groupedBy(steps, ({ lane }) => lane)
  let first = 0
  for (const lane of [...lanes, ''] as const) {
    const here = inLane.get(lane) ?? []
    if (lane === '' && here.length === 0) continue
    const placed = rowsOf(runsIn(here, columns, byNumber), below)
    for (const [id, row] of placed.rows) cells.set(id, { column: columns.get(id) ?? 0, row: first + row })
    rows.push({ lane, first, rows: placed.count })
    first += placed.count
  }
  return { cells, lanes: rows, columns: 1 + Math.max(-1, ...columns.values()), below }
}

type ByNumber = ReadonlyMap<number, PlacedStep>

/** Each step one column after the last of those it follows; a lone follower in another lane stays in the same one. */
function columnsOf(steps: readonly PlacedStep[], byNumber: ByNumber) {
  const columns = new Map<string, number>()
  const below = new Map<string, string>()
  for (const step of steps) {
    const before = step.from.filter(n => n < step.n).flatMap(n => byNumber.get(n) ?? [])
    const last = Math.max(-1, ...before.map(({ id }) => columns.get(id) ?? 0))
    const [only] = before
    const alone = before.length === 1 && only !== undefined && forward(only).length === 1
    if (alone && only.lane !== step.lane && !below.has(only.id)) {
      below.set(step.id, only.id)
      columns.set(step.id, last)
    } else columns.set(step.id, last + 1)
  }
  return { columns, below }
}

const forward = ({ ways }: PlacedStep) => ways.filter(({ n, back }) => n > 0 && !back)

/** Steps of a lane that follow each other in a row, and the columns that the row keeps free for them. */
type Run = { readonly steps: readonly string[]; readonly from: number; readonly to: number }

/** Chains of steps in neighbouring columns, each as far as its last line runs on. */
function runsIn(steps: readonly PlacedStep[], columns: ReadonlyMap<string, number>, byNumber: ByNumber): Run[] {
  const taken = new Set<string>()
  const columnOf = ({ id }: PlacedStep) => columns.get(id) ?? 0
  return steps.flatMap(begin => {
    if (taken.has(begin.id)) return []
    const run: PlacedStep[] = []
    for (let step: PlacedStep | undefined = begin; step; ) {
      taken.add(step.id)
      run.push(step)
      const here: PlacedStep = step
      step = forward(here)
        .flatMap(({ n }) => byNumber.get(n) ?? [])
        .find(one => one.lane === here.lane && columnOf(one) === columnOf(here) + 1 && !taken.has(one.id))
    }
    const end = run.at(-1) ?? begin
    const onward = forward(end).flatMap(({ n }) => byNumber.get(n) ?? [])
    const to = Math.max(columnOf(end), ...onward.map(one => columnOf(one) - 1))
    return [{ steps: run.map(({ id }) => id), from: columnOf(begin), to }]
  })
}

/** Each run in the first row where nothing is in its way; those that hang straight below another lane first. */
function rowsOf(runs: readonly Run[], below: ReadonlyMap<string, string>) {
  const hanging = ({ steps }: Run) => (steps.some(id => below.has(id)) ? 0 : 1)
  const taken: boolean[][] = []
  const rows = new Map<string, number>()
  for (const run of runs.toSorted((a, b) => hanging(a) - hanging(b))) {
    const span = Array.from({ length: run.to - run.from + 1 }, (_, at) => run.from + at)
    let row = taken.findIndex(cells => span.every(column => !cells[column]))
    if (row < 0) row = taken.push([]) - 1
    const cells = taken[row] ?? []
    for (const column of span) cells[column] = true
    for (const id of run.steps) rows.set(id, row)
  }
  return { rows, count: taken.length }
}
