import { groupedBy } from '../../algorithms/grouped-by.ts'
import type { Range } from '../range.ts'
import type { WaitRelation } from './map.ts'

/** A step as far as its wait goes; in the order of its path. */
export type WaitingStep = {
  readonly id: string
  readonly wait: Range | null
  readonly waits: Readonly<Record<string, WaitRelation>>
}

/** How long one waits in all: as little as it can be, with all at the same time, and as much, one after the other. */
export type Waits = { readonly together: Range; readonly inSequence: Range }

/** How the waits of two steps stand to each other; nothing while nobody has said. */
export function relationOf(a: WaitingStep, b: WaitingStep): WaitRelation | undefined {
  const [holder, other] = a.id > b.id ? [a, b] : [b, a]
  return Object.hasOwn(holder.waits, other.id) ? holder.waits[other.id] : undefined
}

/** Which step of a pair keeps how their waits stand to each other, and under which name of a patch: one place for both directions. */
export const relationAt = (a: string, b: string): readonly [id: string, field: string] =>
  a > b ? [a, `waits.${b}`] : [b, `waits.${a}`]

/** So many pairs are enough to ask about. */
const ENOUGH = 12

/** The first pairs of steps with a known wait of which nobody has said whether one waits for the other. */
export function openPairs<S extends WaitingStep>(steps: readonly S[]): readonly (readonly [S, S])[] {
  const after = followsIn(steps)
  const classes = classesIn(steps)
  const known = steps.filter(({ wait }) => wait !== null)
  const open: (readonly [S, S])[] = []
  for (const [at, b] of known.entries())
    for (const a of known.slice(0, at)) {
      if (open.length === ENOUGH) return open
      if (!after.get(b.id)?.has(a.id) && classes.get(a.id) !== classes.get(b.id)) open.push([a, b])
    }
  return open
}

/**
 * The waits of a path. What is said to come one after the other is a chain, the longest of which is the least one waits
 * in all. Steps that are said to run at the same time count as one, which takes as long as the longest chain among them;
 * for the most one waits, nothing else runs at the same time. A step of which nobody knows the wait adds nothing to
 * either, and still holds what comes after it.
 */
export function waitsOf(steps: readonly WaitingStep[]): Waits {
  const after = followsIn(steps)
  const classes = classesIn(steps)
  const chains = [...groupedBy(steps, ({ id }) => classes.get(id)).values()].map(some => longestChain(some, after))
  return { together: longestChain(steps, after), inSequence: chains.reduce(plus, none) }
}

const none: Range = { min: 0, max: 0 }
const plus = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max })

/** What is said of pairs of these steps: each pair in their order. */
function relationsIn(steps: readonly WaitingStep[]): readonly { a: string; b: string; as: WaitRelation }[] {
  const places = new Map(steps.map(({ id }, at) => [id, at]))
  return steps.flatMap(({ id, waits }, at) =>
    Object.entries(waits).flatMap(([other, as]) => {
      const place = other < id ? places.get(other) : undefined
      if (place === undefined) return []
      return [place < at ? { a: other, b: id, as } : { a: id, b: other, as }]
    }),
  )
}

/** For each step those that must have ended before it begins, however many lie between. */
function followsIn(steps: readonly WaitingStep[]): ReadonlyMap<string, ReadonlySet<string>> {
  const before = groupedBy(
    relationsIn(steps).filter(({ as }) => as === 'after'),
    ({ b }) => b,
  )
  const all = new Map<string, ReadonlySet<string>>()
  for (const { id } of steps)
    all.set(id, new Set((before.get(id) ?? []).flatMap(({ a }) => [a, ...(all.get(a) ?? [])])))
  return all
}

/** By id, one name for all steps that are said to run at the same time, however many lie between. */
function classesIn(steps: readonly WaitingStep[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let up = next.get(root); up !== undefined; up = next.get(root)) root = up
    return root
  }
  for (const { a, b, as } of relationsIn(steps)) {
    if (as !== 'together' || rootOf(a) === rootOf(b)) continue
    next.set(rootOf(b), rootOf(a))
  }
  return new Map(steps.map(({ id }) => [id, rootOf(id)]))
}

/** The longest of the chains in which each begins when the one before it has ended. */
function longestChain(steps: readonly WaitingStep[], after: ReadonlyMap<string, ReadonlySet<string>>): Range {
  const ends = new Map<string, Range>()
  for (const { id, wait } of steps) {
    const before = longest([...(after.get(id) ?? [])].flatMap(one => ends.get(one) ?? []))
    ends.set(id, plus(before, wait ?? none))
  }
  return longest([...ends.values()])
}

const longest = (all: readonly Range[]): Range =>
  all.reduce((most, one) => ({ min: Math.max(most.min, one.min), max: Math.max(most.max, one.max) }), none)
