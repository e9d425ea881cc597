import { groupedBy } from '../../../algorithms/grouped-by.ts'
import { ME, mostly, noSplit, type Split, splitSum, type TieState, type TieType, tieStates } from './tie.ts'

/** One map of one's own, as it is merged: as whom it is drawn, and with whom it has what. */
export type SideMap = {
  readonly as: string
  readonly ties: readonly { readonly to: string; readonly state: TieState; readonly type: TieType }[]
}

/** From so many maps on they are shown together, and from so many of a side on that side is named. */
export const FROM_MAPS = 3

/** Somebody on the merged map: on how many maps, and what those say who named her. */
export type MergedActor = { readonly key: string; readonly named: number; readonly split: Split }

/** A tie on the merged map: how many of those who draw as `from` have it. */
export type MergedTie = {
  readonly from: string
  readonly to: string
  readonly n: number
  readonly of: number
  readonly split: Split
  readonly state: TieState
  readonly type: TieType
}

/** What several maps show together. Nothing of it says whose map says what. */
export type Merged = {
  /** How many maps have anything on them. */
  readonly of: number
  /** Around whom it is drawn: the side most draw as, or *me* for all whose side is not named. */
  readonly hub: string
  /** The sides that may be named, each with how many draw as it. */
  readonly sides: ReadonlyMap<string, number>
  readonly actors: readonly MergedActor[]
  readonly ties: readonly MergedTie[]
}

/** Merges the maps of a group; their order does not matter, and one more never lowers a number. */
export function merged(all: readonly SideMap[]): Merged {
  const maps = all.map(onceEach).filter(({ ties }) => ties.length > 0)
  const sides = sidesOf(maps)
  const sideOf = ({ as }: SideMap) => (sides.has(as) ? as : ME)
  const bySide = groupedBy(maps, sideOf)
  const hub = bySide.has(ME) || sides.size === 0 ? ME : largest(sides)
  return {
    of: maps.length,
    hub,
    sides,
    actors: actorsOf(maps, sides),
    ties: [...bySide]
      .flatMap(([side, here]) => tiesOf(side, here))
      .toSorted((a, b) => compare(a.from, b.from) || compare(a.to, b.to)),
  }
}

/** Whoever stands on a map twice is named once there; what asks for more counts. */
function onceEach({ as, ties }: SideMap): SideMap {
  const asking: readonly TieState[] = ['broken', 'wanted', 'existing']
  const sorted = ties
    .filter(({ to }) => to !== as && to !== '')
    .toSorted(
      (a, b) => compare(a.to, b.to) || asking.indexOf(a.state) - asking.indexOf(b.state) || compare(a.type, b.type),
    )
  return { as, ties: sorted.filter(({ to }, at) => to !== sorted[at - 1]?.to) }
}

function sidesOf(maps: readonly SideMap[]): ReadonlyMap<string, number> {
  const counted = [...groupedBy(maps, ({ as }) => as)]
    .filter(([as, here]) => as !== '' && as !== ME && here.length >= FROM_MAPS)
    .map(([as, here]) => [as, here.length] as const)
  return new Map(counted.toSorted(([a], [b]) => compare(a, b)))
}

const largest = (sides: ReadonlyMap<string, number>): string =>
  [...sides].reduce((most, one) => (one[1] > most[1] ? one : most))[0]

/** A side that is not named counts on nobody's behalf: it would be told by the number. */
function actorsOf(maps: readonly SideMap[], sides: ReadonlyMap<string, number>): readonly MergedActor[] {
  const splits = new Map<string, Split>()
  for (const { ties } of maps)
    for (const { to, state } of ties) splits.set(to, withOne(splits.get(to) ?? noSplit, state))
  for (const side of sides.keys()) if (!splits.has(side)) splits.set(side, noSplit)
  return [...splits]
    .map(([key, split]) => ({ key, split, named: splitSum(split) + (sides.get(key) ?? 0) }))
    .toSorted((a, b) => b.named - a.named || compare(a.key, b.key))
}

function tiesOf(from: string, maps: readonly SideMap[]): readonly MergedTie[] {
  const all = groupedBy(
    maps.flatMap(({ ties }) => ties),
    ({ to }) => to,
  )
  return [...all].map(([to, here]) => {
    const split = here.reduce((sum, { state }) => withOne(sum, state), noSplit)
    return { from, to, n: here.length, of: maps.length, split, state: mostly(split), type: commonType(here) }
  })
}

/** What all say it is; work done together where they say different things. */
function commonType(ties: readonly { readonly type: TieType }[]): TieType {
  const first = ties[0]?.type ?? 'cooperates'
  return ties.every(({ type }) => type === first) ? first : 'cooperates'
}

const withOne = (split: Split, state: TieState): Split => ({ ...split, [state]: split[state] + 1 })

/** Plainly by their signs, the same in every language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Whom several wish to work with, those most wish for first. */
export const wantedBySeveral = ({ of, actors }: Merged): readonly MergedActor[] =>
  of < FROM_MAPS
    ? []
    : actors
        .filter(({ split }) => split.wanted >= SEVERAL)
        .toSorted((a, b) => b.split.wanted - a.split.wanted || compare(a.key, b.key))

const SEVERAL = 2

/** All that can be said of a tie, in the order it is told. */
export const saidOf = (split: Split): readonly (readonly [TieState, number])[] =>
  tieStates.flatMap(state => (split[state] > 0 ? [[state, split[state]] as const] : []))
