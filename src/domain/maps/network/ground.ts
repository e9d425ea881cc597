import type { Thing } from '../../thing.ts'
import type { Things } from '../../things.ts'
import type { SideMap } from './merged.ts'
import { type DrawnTie, drawnTies } from './own-network.ts'
import { CLOSE } from './tie.ts'
import { nameShown, whoIs } from './who.ts'

/** What a network is made of: who is who among all its names, its places and lines, and the maps people drew for themselves. */
export type Ground = {
  readonly map: Thing<'map'>
  /** The one id of whoever stands under an id: of an actor, a place, or a tie of somebody's own map. */
  readonly keyOf: (id: string) => string
  readonly labelOf: (key: string) => string
  readonly actors: ReadonlyMap<string, Thing<'actor'>>
  readonly nodes: readonly Thing<'mapNode'>[]
  readonly links: readonly Thing<'mapLink'>[]
  readonly own: readonly Thing<'ownNetwork'>[]
  readonly sideMaps: readonly SideMap[]
}

/** More maps of one network than there are people in any group. */
const MOST_MAPS = 500

/** Whom a place stands for: an actor, a close one, or only the name written there. */
export const standsFor = ({ id, values: { ref } }: Thing<'mapNode'>): string => ref || id

/** Gathers it for one network; nothing when it is not here. */
export function groundOf(things: Things, id: string): Ground | null {
  const map = things.one('map', id)
  if (map?.values.type !== 'network') return null
  const nodes = things.all('mapNode').filter(({ values }) => values.map === id)
  const own = things
    .all('ownNetwork')
    .filter(({ values }) => values.map === id)
    .slice(0, MOST_MAPS)
  const ties = own.map(({ values }) => drawnTies(values))
  const actors = things.all('actor')
  const called = [...actors.map(one => ({ id: one.id, label: one.values.label })), ...lost(things, nodes, ties)]
  const keyOf = whoIs(called)
  return {
    ...{ map, keyOf, nodes, own },
    labelOf: labels(called, keyOf),
    actors: new Map(actors.toReversed().map(one => [keyOf(one.id), one])),
    links: things.all('mapLink').filter(({ values }) => values.map === id),
    sideMaps: own.map(({ values }, at) => ({
      as: values.as === '' ? '' : keyOf(values.as),
      ties: (ties[at] ?? []).map(({ actor, state, type }) => ({ to: keyOf(actor), state, type })),
    })),
  }
}

/** Names that stand where no actor is: written on a place, or kept in a tie whose actor was taken away. */
function lost(things: Things, nodes: readonly Thing<'mapNode'>[], ties: readonly (readonly DrawnTie[])[]) {
  const here = (id: string) => things.one('actor', id) !== undefined
  return [
    ...nodes.flatMap(one => {
      const id = standsFor(one)
      return here(id) ? [] : [{ id, label: one.values.label }]
    }),
    ...ties.flat().flatMap(({ actor, label }) => (here(actor) ? [] : [{ id: actor, label }])),
  ]
}

/** What somebody is called: as the smallest of her ids has it, so that it is the same on every device. */
function labels(called: readonly { readonly id: string; readonly label: string }[], keyOf: (id: string) => string) {
  const names = new Map<string, { readonly id: string; readonly label: string }>()
  for (const one of called) {
    const key = keyOf(one.id)
    const there = names.get(key)
    const smaller = there && (one.id < there.id || (one.id === there.id && one.label < there.label))
    if (one.label.trim() !== '' && (!there || smaller)) names.set(key, one)
  }
  return (key: string): string => (key === CLOSE ? '' : nameShown(names.get(key)?.label ?? ''))
}
