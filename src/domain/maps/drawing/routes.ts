import type { Cell, Grid, PlacedStep } from './grid.ts'

/**
 * The way of a line between two steps, in tracks: out of `from`, along the gap behind its column, where it must over to
 * another gap along the one above a row, and into `to`. *straight* lines run through no gap.
 */
export type Route = {
  readonly link: string
  readonly from: string
  readonly to: string
  readonly back: boolean
} & (
  | { readonly as: 'straight' | 'down' | 'up' }
  | { readonly as: 'through'; readonly gap: Track; readonly over?: Over; readonly into?: Track }
)

/** A gap beside a column (its number, -1 before the first) or above a row, and which of its tracks. */
export type Track = { readonly gap: number; readonly track: number }

/** From one gap to another: along a row that is free there, or along the gap above a row. */
export type Over = { readonly row: number } | { readonly above: Track }

/** All routes, and how many tracks each gap has for them. */
export type Routes = {
  readonly routes: readonly Route[]
  readonly tracksBeside: ReadonlyMap<number, number>
  readonly tracksAbove: ReadonlyMap<number, number>
}

type Line = { readonly link: string; readonly from: string; readonly to: string; readonly back: boolean }
type Stretch = Pick<Line, 'from' | 'to'> & { readonly a: number; readonly b: number }

/** Finds a way for each line that runs through no step, and over no other line of the same direction. */
export function routesOf(steps: readonly PlacedStep[], grid: Grid): Routes {
  const beside = newTracks()
  const above = newTracks()
  const rows = newTracks()
  const free = freeIn(grid)
  const routes = linesOf(steps).flatMap(line => {
    const [a, b] = [grid.cells.get(line.from), grid.cells.get(line.to)]
    return a && b ? [routeOf(line, a, b)] : []
  })
  return { routes, tracksBeside: beside.counts(), tracksAbove: above.counts() }

  function routeOf(line: Line, a: Cell, b: Cell): Route {
    if (!line.back && a.column === b.column && grid.below.get(line.to) === line.from && free.down(a, b))
      return { ...line, as: a.row < b.row ? 'down' : 'up' }
    const [out, into] = [a.column, b.column - 1]
    const straight = !line.back && a.row === b.row && out <= into && free.along(a.row, out + 1, into)
    if (straight && rows.takes(a.row, { ...line, a: out, b: into })) return { ...line, as: 'straight' }
    if (out === into) return { ...line, as: 'through', gap: vertical(line, out, [a.row, b.row]) }
    const row = line.back || out > into ? undefined : passing(line, a, b)
    if (row === a.row) return { ...line, as: 'through', gap: vertical(line, into, [a.row, b.row]), over: { row } }
    if (row === b.row) return { ...line, as: 'through', gap: vertical(line, out, [a.row, b.row]), over: { row } }
    // Above the target's row, or below that of the one it goes back from.
    const at = line.back ? a.row + 1 : b.row
    const stretch = { ...line, a: Math.min(out, into), b: Math.max(out, into) }
    const over = { above: { gap: at, track: above.track(at, stretch) } }
    const gap = vertical(line, out, [a.row, at - 0.5])
    return { ...line, as: 'through', gap, over, into: vertical(line, into, [at - 0.5, b.row]) }
  }

  /** The row along which a line comes over to its target's column without meeting a step or another line. */
  function passing(line: Line, a: Cell, b: Cell): number | undefined {
    return [a.row, b.row].find(
      row => free.along(row, a.column + 1, b.column - 1) && rows.takes(row, { ...line, a: a.column, b: b.column - 1 }),
    )
  }

  function vertical(line: Line, gap: number, [from, to]: readonly [number, number]): Track {
    return { gap, track: beside.track(gap, { ...line, a: Math.min(from, to), b: Math.max(from, to) }) }
  }
}

/** Lines to steps that are there; those that lead back last, so that the others have the straight ways. */
const linesOf = (steps: readonly PlacedStep[]): readonly Line[] =>
  steps
    .flatMap(step =>
      step.ways
        .filter(({ n, to }) => n > 0 && to !== step.id)
        .map(({ link, to, back }) => ({ link, from: step.id, to, back })),
    )
    .toSorted((a, b) => Number(a.back) - Number(b.back))

function freeIn({ cells }: Grid) {
  const taken = new Set([...cells.values()].map(({ column, row }) => `${column} ${row}`))
  const none = (from: number, to: number, at: (n: number) => string) => {
    for (let n = from; n <= to; n++) if (taken.has(at(n))) return false
    return true
  }
  return {
    along: (row: number, from: number, to: number) => none(from, to, column => `${column} ${row}`),
    down: (a: Cell, b: Cell) =>
      none(Math.min(a.row, b.row) + 1, Math.max(a.row, b.row) - 1, row => `${a.column} ${row}`),
  }
}

/** Stretches side by side in each gap. Those of one step's lines may lie on each other: they part, or come together. */
function newTracks() {
  const gaps = new Map<number, Stretch[][]>()
  const bears = (track: readonly Stretch[], one: Stretch) =>
    track.every(other => other.b < one.a || one.b < other.a || other.from === one.from || other.to === one.to)
  return {
    track(gap: number, one: Stretch): number {
      const tracks = gaps.get(gap) ?? []
      gaps.set(gap, tracks)
      const there = tracks.findIndex(track => bears(track, one))
      const at = there < 0 ? tracks.push([]) - 1 : there
      tracks[at]?.push(one)
      return at
    },
    /** Whether the first track has room; it is taken then. */
    takes(gap: number, one: Stretch): boolean {
      const track = gaps.get(gap)?.[0] ?? []
      if (!bears(track, one)) return false
      gaps.set(gap, [[...track, one]])
      return true
    },
    counts: () => new Map([...gaps].map(([gap, tracks]) => [gap, tracks.length])),
  }
}
