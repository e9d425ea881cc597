import { LETTERS, LINE, SMALL } from '../../drawing/drawing.ts'
import { linesOf, widestWord, widthOf } from '../../drawing/text-lines.ts'
import type { NetworkActor, NetworkPart, NetworkTie } from '../shown.ts'
import { isDirected, type TieState } from '../tie.ts'
import { placesOf, type Size } from './places.ts'
import type { Block, Ring } from './room.ts'

/** Somebody as she is drawn, in px: her box and the lines of her name; under it a line tells what is counted. */
export type ActorBox = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly hub: boolean
}

/** A tie as it is drawn, from box to box; of several between two, the one that stands for all. */
export type TieLine = {
  readonly key: string
  readonly from: string
  readonly to: string
  readonly a: readonly [x: number, y: number]
  readonly b: readonly [x: number, y: number]
  readonly state: TieState
  readonly directed: boolean
  /** How thick it is, in px. */
  readonly weight: number
}

/** A ring around the middle on which those stand whom from so many to so many maps name. */
export type DrawnRing = Ring & {
  readonly x: number
  readonly y: number
  readonly least: number
  readonly most: number
}

/** A network as it is drawn, in px; the same on every device, whatever its fonts. */
export type NetworkDrawing = {
  readonly width: number
  readonly height: number
  readonly boxes: readonly ActorBox[]
  readonly lines: readonly TieLine[]
  readonly rings: readonly DrawnRing[]
}

/** How much room a box gives its text on each side. */
export const PAD = 12
/** What is told under a name needs so much. */
const FOOT_WIDTH = 172
const FOOT_HEIGHT = 22
const WIDEST = 204
const MOST_LINES = 4
const EDGE = 10
/** With more than so many a ring says nothing. */
const MOST_ON_RINGS = 18
const CAPTION: Size = { width: 150, height: 24 }

/** How a nameless one is called is a word of the reader's language: it gets the room a word needs. */
const NAMELESS = 'läheinen, närstående'

/** Draws who and what is on a network. */
export function networkDrawing({ actors, ties, hub, of }: NetworkPart): NetworkDrawing {
  const middle = actors.some(({ key }) => key === hub) ? hub : (actors[0]?.key ?? '')
  if (middle === '') return { width: 320, height: 120, boxes: [], lines: [], rings: [] }
  const width = widthFor(actors)
  const shapes = new Map(actors.map(one => [one.key, shapeOf(one, width)]))
  const around = actors.filter(({ key }) => key !== middle)
  const bands = bandsOf(around, { ties, middle, of })
  const ringed = of > 0 && around.length <= MOST_ON_RINGS
  const { placed, rings } = placesOf({
    ...{ hub: middle, ties, bands, caption: ringed ? CAPTION : null },
    sizeOf: key => ({ width, height: shapes.get(key)?.height ?? 0 }),
  })
  const shown = ringed ? rings.flatMap((ring, at) => (ring ? [{ ...ring, ...rangeOf(bands[at] ?? []) }] : [])) : []
  const frame = frameOf([...placed.values(), ...shown.map(asBlock)])
  const boxes = actors.flatMap(({ key }): ActorBox[] => {
    const [block, shape] = [placed.get(key), shapes.get(key)]
    if (!block || !shape) return []
    const at = { x: block.x - block.width / 2 - frame.x, y: block.y - shape.height / 2 - frame.y }
    return [{ key, ...at, width, ...shape, hub: key === middle }]
  })
  return {
    ...{ width: frame.width, height: frame.height, boxes, lines: linesBetween(boxes, ties, of) },
    rings: shown.map(ring => ({ ...ring, x: -frame.x, y: -frame.y })),
  }
}

/** All boxes are as wide as the longest word needs, within bounds. */
function widthFor(actors: readonly NetworkActor[]): number {
  const room = WIDEST - 2 * PAD
  const words = actors.map(({ label }) => widestWord(label || NAMELESS, LETTERS, room))
  return 2 * Math.ceil((Math.max(FOOT_WIDTH, ...words) + 2 * PAD) / 2)
}

function shapeOf(
  { label }: NetworkActor,
  width: number,
): { readonly lines: readonly string[]; readonly height: number } {
  const lines = linesOf(label, { width: width - 2 * PAD, size: LETTERS, most: MOST_LINES })
  const tall = Math.max(1, lines.length) * LINE + FOOT_HEIGHT + 2 * PAD - 4
  return { lines, height: 2 * Math.ceil(tall / 2) }
}

type Seen = { readonly ties: readonly NetworkTie[]; readonly middle: string; readonly of: number }

/** Who stands near the middle: whom more than half name, or who has a tie with it. */
function bandsOf(around: readonly NetworkActor[], { ties, middle, of }: Seen): readonly (readonly NetworkActor[])[] {
  const tied = new Set(ties.flatMap(({ from, to }) => (from === middle ? [to] : to === middle ? [from] : [])))
  const near = ({ key, named }: NetworkActor) => (of > 0 ? 2 * named > of : tied.has(key))
  return [around.filter(near), around.filter(one => !near(one))]
}

const rangeOf = (band: readonly NetworkActor[]) => ({
  least: Math.min(...band.map(({ named }) => named)),
  most: Math.max(...band.map(({ named }) => named)),
})

const asBlock = ({ across, down }: Ring): Block => ({
  x: 0,
  y: 0,
  width: 2 * across,
  height: 2 * down + CAPTION.height,
})

function frameOf(blocks: readonly Block[]) {
  const x = Math.min(...blocks.map(one => one.x - one.width / 2)) - EDGE
  const y = Math.min(...blocks.map(one => one.y - one.height / 2)) - EDGE
  const right = Math.max(...blocks.map(one => one.x + one.width / 2)) + EDGE
  const bottom = Math.max(...blocks.map(one => one.y + one.height / 2)) + EDGE
  return { x, y, width: Math.ceil(right - x), height: Math.ceil(bottom - y) }
}

const asking: readonly TieState[] = ['broken', 'wanted', 'existing']

/** One line between two, whatever they have with each other; the tie that asks for most stands for the others. */
function linesBetween(boxes: readonly ActorBox[], ties: readonly NetworkTie[], of: number): readonly TieLine[] {
  const byKey = new Map(boxes.map(box => [box.key, box]))
  const pairs = new Map<string, NetworkTie>()
  for (const tie of ties) {
    const pair = tie.from < tie.to ? `${tie.from} ${tie.to}` : `${tie.to} ${tie.from}`
    const there = pairs.get(pair)
    if (!there || rank(tie) < rank(there)) pairs.set(pair, tie)
  }
  return [...pairs.values()].flatMap((tie): TieLine[] => {
    const [from, to] = [byKey.get(tie.from), byKey.get(tie.to)]
    if (!from || !to) return []
    const { key, state } = tie
    const directed = isDirected(tie.type)
    return [
      {
        key,
        from: tie.from,
        to: tie.to,
        a: edge(from, to),
        b: edge(to, from),
        state,
        directed,
        weight: weightOf(tie, of),
      },
    ]
  })
}

/** Whom most have, then what asks for more. */
const rank = ({ n, state }: NetworkTie): number => asking.indexOf(state) - 10 * n

/** As thick as many of all name it; by strength where nothing is counted. */
function weightOf({ n, strength }: NetworkTie, of: number): number {
  if (of > 0) return Math.round((1.5 + (5.5 * n) / of) * 10) / 10
  return [2, 1.5, 3.5, 5.5][strength] ?? 2
}

/** Where the line between the middles of two boxes leaves the first. */
function edge(box: ActorBox, other: ActorBox): readonly [number, number] {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const [dx, dy] = [other.x + other.width / 2 - x, other.y + other.height / 2 - y]
  const part = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
    1,
  )
  return [Math.round(x + dx * part), Math.round(y + dy * part)]
}

/** Whether what is told under a name fits there, whatever the numbers and the language. */
export const footFits = (text: string): boolean => widthOf(text, SMALL) <= FOOT_WIDTH
