import type { LaneBand } from './drawing.ts'
import type { Grid } from './grid.ts'
import type { Routes, Track } from './routes.ts'

type Measures = {
  /** The width of each column. */
  readonly widths: readonly number[]
  readonly tracks: Omit<Routes, 'routes'>
  /** How high a step is with all that stands under it. */
  readonly heightOf: (step: string) => number
}

/** The name of a lane stands in a strip over its steps. */
const NAME = 30
/** A lane without steps is one line that says so. */
const EMPTY = 44
const BETWEEN_TRACKS = 9
const BESIDE = 26
const ABOVE = 14
const EDGE = 4

/** Where columns, rows and the tracks between them lie, in px. */
export function placesOf(grid: Grid, { widths, tracks, heightOf }: Measures) {
  const { columns, beside, width } = acrossOf(widths, tracks.tracksBeside)
  const tall = tallestIn(grid, heightOf)
  const rows: number[] = []
  const above: number[] = []
  const lanes: LaneBand[] = []
  let y = 0
  for (const { lane, first, rows: count } of grid.lanes) {
    const begins = y
    y += count === 0 ? EMPTY : NAME
    for (let row = first; row < first + count; row++) {
      above[row] = y
      y += gapHeight(tracks.tracksAbove.get(row) ?? 0, row === first ? 0 : ABOVE)
      rows[row] = y
      y += tall[row] ?? 0
    }
    // What goes back from the last row of a lane runs below it.
    if (count > 0) y += ABOVE
    lanes.push({ lane, y: begins, height: y - begins, empty: count === 0 })
  }
  const last = rows.length
  above[last] = y
  y += gapHeight(tracks.tracksAbove.get(last) ?? 0, 0)
  return {
    width,
    height: y,
    lanes,
    columnX: (column: number): number => columns[column] ?? 0,
    rowY: (row: number): number => rows[row] ?? 0,
    trackX: ({ gap, track }: Track): number => (beside[gap + 1] ?? 0) + BETWEEN_TRACKS * (track + 1),
    trackY: ({ gap, track }: Track): number => (above[gap] ?? 0) + BETWEEN_TRACKS * (track + 1) - 2,
  }
}

const gapHeight = (tracks: number, least: number): number =>
  Math.max(least, tracks === 0 ? 0 : BETWEEN_TRACKS * (tracks + 1))

/** Columns from the start, each with the gap behind it. */
function acrossOf(widths: readonly number[], tracks: ReadonlyMap<number, number>) {
  const columns: number[] = []
  const beside: number[] = []
  const first = tracks.get(-1) ?? 0
  beside[0] = 0
  let x = first > 0 ? BETWEEN_TRACKS * (first + 1) + 8 : EDGE
  widths.forEach((width, column) => {
    columns[column] = x
    x += width
    beside[column + 1] = x
    const count = tracks.get(column) ?? 0
    // An arrow needs some way before it.
    if (column < widths.length - 1 || count > 0) x += Math.max(BESIDE, BETWEEN_TRACKS * (count + 1) + 8)
  })
  return { columns, beside, width: Math.max(x + EDGE, 320) }
}

function tallestIn({ cells }: Grid, heightOf: (step: string) => number): readonly number[] {
  const tall: number[] = []
  for (const [id, { row }] of cells) tall[row] = Math.max(tall[row] ?? 0, heightOf(id))
  return tall
}
