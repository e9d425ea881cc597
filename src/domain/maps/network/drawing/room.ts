import { type Direction, directions } from './directions.ts'

/** Something that takes up room, by its middle. */
export type Block = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }
/** A line between the middles of two blocks. */
type Sight = { readonly a: Block; readonly b: Block }

/** Between two boxes there is at least so much. */
const ASIDE = 26
const BELOW = 22
/** A line keeps so far from a box it does not lead to. */
const BESIDE = 6

const apart = (a: Block, b: Block): boolean =>
  Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + ASIDE || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + BELOW

/** Whether a line between two points runs through a block, or closely by. */
export function crosses([a, b]: readonly [Point, Point], block: Block): boolean {
  const [w, h] = [block.width / 2 + BESIDE, block.height / 2 + BESIDE]
  const spans = [
    [a.x, b.x - a.x, block.x - w, block.x + w],
    [a.y, b.y - a.y, block.y - h, block.y + h],
  ] as const
  let [from, to] = [0, 1]
  for (const [begin, along, least, most] of spans) {
    if (along === 0) {
      if (begin < least || begin > most) return false
      continue
    }
    const [one, other] = [(least - begin) / along, (most - begin) / along]
    from = Math.max(from, Math.min(one, other))
    to = Math.min(to, Math.max(one, other))
  }
  return from < to
}

/** The ellipse on which things stand at a distance from the middle, counted in steps. */
export type Ring = { readonly across: number; readonly down: number }
export const ringAt = (first: Ring, step: number): Ring => ({
  across: Math.round(first.across + step * 44),
  down: Math.round(first.down + step * 30),
})

/** What a new block is to do: where it is drawn to, which blocks its lines lead to, and among which directions it stands. */
export type Wish = {
  readonly towards: Direction
  readonly tied: readonly Block[]
  readonly among?: readonly Direction[]
  /** Where no line can be kept clear any more. */
  readonly anyhow?: boolean
}

/** A drawing while it is filled: what takes up room, and which lines are to stay visible. */
export type Room = {
  readonly blocks: readonly Block[]
  readonly put: (block: Block, tied: readonly Block[]) => void
  /** Takes away all that was put after so many. */
  readonly takeBack: (count: number) => void
  readonly fits: (block: Block, by: Pick<Wish, 'tied' | 'anyhow'>) => boolean
  /** The best place on a ring: towards where its neighbours are, else as far from all others as can be. */
  readonly placeOn: (ring: Ring, size: Pick<Block, 'width' | 'height'>, by: Wish) => Block | null
}

/** An empty room; `clear` where no line may run through a block it does not lead to. */
export function emptyRoom(clear: boolean): Room {
  const blocks: Block[] = []
  const sights: (readonly Sight[])[] = []
  const fits: Room['fits'] = (block, { tied, anyhow = false }) => {
    for (const other of blocks) if (!apart(block, other)) return false
    if (!clear || anyhow) return true
    if (sights.some(all => all.some(({ a, b }) => crosses([a, b], block)))) return false
    return !tied.some(end => blocks.some(other => other !== end && crosses([block, end], other)))
  }
  return {
    blocks,
    fits,
    put: (block, tied) => {
      blocks.push(block)
      sights.push(tied.map(b => ({ a: block, b })))
    },
    takeBack: count => {
      blocks.length = count
      sights.length = count
    },
    placeOn: (ring, size, wish) => {
      const { towards, among = directions } = wish
      const still = towards.x === 0 && towards.y === 0
      let best: Block | null = null
      let most = Number.NEGATIVE_INFINITY
      for (const { x, y } of among) {
        const block = { ...size, x: Math.round(x * ring.across), y: Math.round(y * ring.down) }
        if (!fits(block, wish)) continue
        const drawn = still ? nearest(blocks, block) : block.x * towards.x + block.y * towards.y
        if (drawn > most) [most, best] = [drawn, block]
      }
      return best
    },
  }
}

/** How near the nearest is. A drawing is wider than high: what lies above each other is nearer than it looks. */
function nearest(blocks: readonly Block[], { x, y }: Block): number {
  const ways = blocks.slice(1).map(other => (other.x - x) ** 2 + 3 * (other.y - y) ** 2)
  return ways.length === 0 ? x - Math.abs(y) : Math.min(...ways)
}
