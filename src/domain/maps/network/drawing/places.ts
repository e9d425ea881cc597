import type { NetworkActor, NetworkTie } from '../shown.ts'
import { type Direction, directions, spread } from './directions.ts'
import { type Block, emptyRoom, type Wish as PlaceWish, type Ring, type Room, ringAt } from './room.ts'

export type Size = { readonly width: number; readonly height: number }
/** What stands between two rings, and how many are within it. */
export type Band = { readonly ring: Ring; readonly keys: readonly string[] }

type Wish = {
  readonly hub: string
  readonly ties: readonly NetworkTie[]
  /** Those who stand around the middle, the nearest first. */
  readonly bands: readonly (readonly NetworkActor[])[]
  readonly sizeOf: (key: string) => Size
  /** Room that is kept free where a ring crosses the line straight down. */
  readonly caption: Size | null
}

/** With more than so many, lines from the middle can't all be kept clear of boxes. */
const MOST_CLEAR = 18
/** Farther out no line from the middle is looked for that is clear of all boxes. */
const MOST_CLEAR_STEPS = 24
/** Farther out is nobody: an unsound size would look for room for ever. */
const MOST_STEPS = 2000

/** Where everybody stands, in px around the middle. */
export function placesOf({ hub, ties, bands, sizeOf, caption }: Wish) {
  const count = bands.flat().length
  const room = emptyRoom(count <= MOST_CLEAR)
  const middle = { x: 0, y: 0, ...sizeOf(hub) }
  room.put(middle, [])
  const placed = new Map<string, Block>([[hub, middle]])
  const beside = neighbours(ties)
  const largest = largestOf(bands.flat().map(({ key }) => sizeOf(key)))
  const first: Ring = {
    across: (middle.width + largest.width) / 2 + 84,
    down: (middle.height + largest.height) / 2 + 60,
  }
  const fill = { room, placed, beside, hub, sizeOf, first }
  const on = (wish: { ofHub: boolean; most: number }) => onRings(bands, { ...fill, ...wish }, { step: 0, caption })
  // Where not all lines can be kept clear nearby, those from the middle are.
  const steps =
    count <= MOST_CLEAR ? (on({ ofHub: false, most: 8 }) ?? on({ ofHub: true, most: MOST_CLEAR_STEPS })) : null
  if (steps) return { placed, rings: steps.map(step => (step === null ? null : ringAt(first, step))) }
  let step = 0
  for (const band of bands) {
    step =
      2 +
      onMany(
        band,
        { ...fill, ofHub: true, most: MOST_CLEAR_STEPS },
        { step, size: count <= MOST_CLEAR ? null : largest },
      )
  }
  return { placed, rings: [] }
}

type Fill = {
  readonly room: Room
  readonly placed: Map<string, Block>
  readonly beside: ReadonlyMap<string, readonly string[]>
  readonly hub: string
  readonly sizeOf: (key: string) => Size
  readonly first: Ring
  /** Only lines from the middle are kept clear. */
  readonly ofHub: boolean
  /** Farther out, in steps, nobody stands. */
  readonly most: number
}

/** Each band on the first ring that has room for it, and leaves room for those behind; nothing where there is none. */
function onRings(
  [band, ...others]: readonly (readonly NetworkActor[])[],
  fill: Fill,
  from: { step: number; caption: Size | null },
): readonly (number | null)[] | null {
  if (!band) return []
  if (band.length === 0) {
    const rest = onRings(others, fill, from)
    return rest && [null, ...rest]
  }
  const { room, placed, first } = fill
  const [begun, before] = [room.blocks.length, new Map(placed)]
  for (let step = from.step; step < from.step + fill.most; step++) {
    const ring = ringAt(first, step)
    const caption = from.caption && { x: 0, y: ring.down, ...from.caption }
    if (caption && !room.fits(caption, { tied: [] })) continue
    if (caption) room.put(caption, [])
    if (turnings(band.length).some(among => allOn(band, fill, { ring, among }))) {
      const rest = onRings(others, fill, { ...from, step: step + 2 })
      if (rest) return [step, ...rest]
    }
    room.takeBack(begun)
    placed.clear()
    for (const [key, block] of before) placed.set(key, block)
  }
  return null
}

/** As far from each other as can be, turned bit by bit; at last wherever there is room. */
function turnings(count: number): readonly (readonly Direction[])[] {
  const turns = Math.max(1, Math.floor(360 / count / TURN))
  return [...Array.from({ length: Math.min(turns, 30) }, (_, at) => spread(count, at * TURN)), directions]
}

/** So many degrees further each time. */
const TURN = 4

function allOn(
  band: readonly NetworkActor[],
  fill: Fill,
  { ring, among }: { ring: Ring; among: readonly Direction[] },
) {
  const { room, placed } = fill
  const begun = room.blocks.length
  const here: string[] = []
  const all = band.every(({ key }) => {
    const wish = { ...wishOf(key, fill), among }
    const block = room.placeOn(ring, fill.sizeOf(key), wish)
    if (!block) return false
    room.put(block, wish.tied)
    placed.set(key, block)
    here.push(key)
    return true
  })
  if (all) return true
  room.takeBack(begun)
  for (const key of here) placed.delete(key)
  return false
}

/** Each on the nearest ring that has room; once a ring is full for the largest, nobody looks there again. */
function onMany(band: readonly NetworkActor[], fill: Fill, from: { step: number; size: Size | null }): number {
  let least = from.step
  let last = least
  for (const { key } of band) {
    const size = from.size ?? fill.sizeOf(key)
    const wish = wishOf(key, fill)
    const found =
      firstRoom(fill, { size, wish, least, most: least + MOST_CLEAR_STEPS }) ??
      firstRoom(fill, { size, wish: { ...wish, anyhow: true }, least, most: MOST_STEPS })
    if (!found) continue
    fill.room.put(found.block, wish.tied)
    fill.placed.set(key, found.block)
    last = Math.max(last, found.step)
    // Where all take as much room, what is too full for one is so for the next.
    if (from.size) least = found.step
  }
  return last
}

type Search = {
  readonly size: Size
  readonly wish: PlaceWish
  readonly least: number
  readonly most: number
}

function firstRoom({ room, first }: Fill, { size, wish, least, most }: Search) {
  for (let step = least; step < most; step++) {
    const block = room.placeOn(ringAt(first, step), size, wish)
    if (block) return { block, step }
  }
  return null
}

const wishOf = (key: string, fill: Fill): PlaceWish => ({
  towards: towardsOf(key, fill),
  tied: (fill.beside.get(key) ?? [])
    .filter(other => !fill.ofHub || other === fill.hub)
    .flatMap(other => fill.placed.get(other) ?? []),
})

/** Where those it has ties with stand already. */
function towardsOf(key: string, { beside, placed, hub }: Fill): Direction {
  let [x, y] = [0, 0]
  for (const other of beside.get(key) ?? []) {
    const there = other === hub ? undefined : placed.get(other)
    if (there) [x, y] = [x + there.x, y + there.y]
  }
  return { x, y }
}

function neighbours(ties: readonly NetworkTie[]): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>()
  for (const { from, to } of ties)
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = beside.get(a)
      if (known) known.push(b)
      else beside.set(a, [b])
    }
  return beside
}

const largestOf = (sizes: readonly Size[]): Size => ({
  width: Math.max(0, ...sizes.map(({ width }) => width)),
  height: Math.max(0, ...sizes.map(({ height }) => height)),
})
