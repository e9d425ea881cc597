import { rounded } from '../../range.ts'
import type { Lane } from '../lanes.ts'
import type { PathStep } from '../path.ts'
import { type Grid, gridOf } from './grid.ts'
import { placesOf } from './places.ts'
import { type Route, routesOf } from './routes.ts'
import { linesOf, widestWord, widthOf } from './text-lines.ts'

/** What stands under a step: how many friction points, the wait, the way. */
export type FootPart = 'frictions' | 'wait' | 'way'

/** A step as it is drawn, in px: its box, the lines of its text, and what stands under it line by line. */
export type StepBox = {
  readonly id: string
  readonly n: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly textX: number
  readonly lines: readonly string[]
  readonly foot: readonly (readonly FootPart[])[]
}

/** A line from one step to the next, as the corners it runs through. */
export type DrawnLine = {
  readonly link: string
  readonly from: string
  readonly to: string
  readonly back: boolean
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** A lane: where it begins, and how high it is. */
export type LaneBand = {
  readonly lane: Lane | ''
  readonly y: number
  readonly height: number
  readonly empty: boolean
}

/** A path as it is drawn, in px; the same on every device, whatever its fonts. */
export type PathDrawing = {
  readonly width: number
  readonly height: number
  readonly lanes: readonly LaneBand[]
  readonly boxes: readonly StepBox[]
  readonly lines: readonly DrawnLine[]
}

/** The size of the letters in a box, and of those under it. */
export const LETTERS = 15
export const SMALL = 14
/** The height of a line in a box, and of one under it. */
export const LINE = 20
export const FOOT = 22
/** How much room a box gives its text on each side. */
const PAD = 9
/** How wide a box is at least and at most. */
const NARROW = 140
const WIDE = 172
const MOST_LINES = 5
/** At its end edge nothing stands under a box: there a line runs down from it. */
export const CLEAR = 24

/** Draws the steps of a path, given in their order. */
export function drawingOf(steps: readonly PathStep[]): PathDrawing {
  const grid = gridOf(steps)
  const { routes, ...tracks } = routesOf(steps, grid)
  const widths = widthsOf(steps, grid)
  const shapes = new Map(steps.map(step => [step.id, shapeOf(step, widths[grid.cells.get(step.id)?.column ?? 0] ?? 0)]))
  const places = placesOf(grid, { widths, tracks, heightOf: id => shapes.get(id)?.tall ?? 0 })
  const boxes = steps.flatMap((step): StepBox[] => {
    const cell = grid.cells.get(step.id)
    const shape = shapes.get(step.id)
    if (!cell || !shape) return []
    const { tall: _, ...text } = shape
    const [x, y] = [places.columnX(cell.column), places.rowY(cell.row)]
    return [{ id: step.id, n: step.n, x, y, width: widths[cell.column] ?? 0, ...text, textX: x + shape.textX }]
  })
  const boxOf = new Map(boxes.map(box => [box.id, box]))
  return {
    width: places.width,
    height: places.height,
    lanes: places.lanes,
    boxes,
    lines: routes.flatMap(route => {
      const [from, to] = [boxOf.get(route.from), boxOf.get(route.to)]
      if (!from || !to) return []
      return [{ ...ends(route), points: pointsOf(route, from, to, places) }]
    }),
  }
}

const ends = ({ link, from, to, back }: Route) => ({ link, from, to, back })

/** Where the text of a step begins within its box: behind its number. */
const textXOf = (n: number): number => PAD + 7 + widthOf(String(n), LETTERS)

/** Each column as wide as its longest word needs, within bounds. */
function widthsOf(steps: readonly PathStep[], { cells, columns }: Grid): number[] {
  const widths = new Array<number>(columns).fill(NARROW)
  for (const { id, n, label } of steps) {
    const column = cells.get(id)?.column ?? 0
    const room = textXOf(n) + PAD
    const wanted = room + widestWord(label, LETTERS, WIDE - room)
    widths[column] = Math.ceil(Math.max(widths[column] ?? 0, wanted))
  }
  return widths
}

function shapeOf(step: PathStep, width: number) {
  const textX = textXOf(step.n)
  const text = textLines(step.label, width - textX - PAD)
  const lines = text.length > 0 ? text : ['']
  const height = Math.max(52, lines.length * LINE + 2 * PAD + 2)
  const foot = footOf(step, width - CLEAR)
  return { textX, lines, height, foot, tall: height + foot.length * FOOT }
}

/** Lines of labels that were drawn before: of a path that changes most labels stay. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 2000

function textLines(label: string, width: number): readonly string[] {
  const key = `${width} ${label}`
  const there = known.get(key)
  if (there) return there
  if (known.size >= MOST_KNOWN) known.clear()
  const lines = linesOf(label, { width, size: LETTERS, most: MOST_LINES })
  known.set(key, lines)
  return lines
}

/** About as wide as the words for a range and its unit are: *12–24 mån*. */
const rangeWidth = (min: number, max: number): number =>
  widthOf(min === max ? `${rounded(min)} mån` : `${rounded(min)}–${rounded(max)} mån`, SMALL)

/** What stands under a step, in as many lines as it needs. */
function footOf({ hung, wait, way }: PathStep, room: number): FootPart[][] {
  const frictions = hung.filter(({ kind }) => kind === 'friction').length
  const parts: (readonly [FootPart, number])[] = [
    ...(frictions > 0 ? [['frictions', 26 + widthOf(String(frictions), SMALL)] as const] : []),
    ...(wait ? [['wait', rangeWidth(wait.min, wait.max)] as const] : []),
    ...(way ? [['way', rangeWidth(way.min, way.max)] as const] : []),
  ]
  const lines: FootPart[][] = []
  let used = room
  for (const [part, width] of parts) {
    const last = lines.at(-1)
    if (last && used + 10 + width <= room) last.push(part)
    else lines.push([part])
    used = last?.includes(part) ? used + 10 + width : width
  }
  return lines
}

type Places = ReturnType<typeof placesOf>

/** The corners of a line. */
function pointsOf(route: Route, from: StepBox, to: StepBox, places: Places): readonly (readonly [number, number])[] {
  const middle = (box: StepBox) => box.y + 26
  const [start, end] = [[from.x + from.width, middle(from)] as const, [to.x, middle(to)] as const]
  if (route.as === 'straight') return [start, end]
  if (route.as !== 'through') {
    const x = from.x + Math.min(from.width, to.width) - CLEAR / 2
    const [y, last] = route.as === 'down' ? [from.y + from.height, to.y] : [from.y, to.y + to.height]
    return [[x, y] as const, [x, last] as const]
  }
  const out = places.trackX(route.gap)
  if (!route.over || 'row' in route.over) return [start, [out, start[1]], [out, end[1]], end]
  const y = places.trackY(route.over.above)
  const into = route.into ? places.trackX(route.into) : out
  return [start, [out, start[1]], [out, y], [into, y], [into, end[1]], end]
}
