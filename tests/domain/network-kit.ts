import type { Change } from '../../src/domain/change.ts'
import { newLink, newMap, newNode } from '../../src/domain/maps/map.ts'
import { networkShown } from '../../src/domain/maps/network/network-view.ts'
import { newOwnNetwork, newOwnTie } from '../../src/domain/maps/network/own-network.ts'
import type { NetworkShown, Perspective } from '../../src/domain/maps/network/shown.ts'
import type { TieState } from '../../src/domain/maps/network/tie.ts'
import type { Things } from '../../src/domain/things.ts'
import { type MemoryThings, memoryThings } from './things-kit.ts'

/** An actor of a group. */
export const actor = (id: string, label: string): Change => ({
  do: 'create',
  kind: 'actor',
  id,
  values: { type: 'unit', label, sector: '', parent: '', inScope: true, invented: false },
})

/** A map somebody drew for herself: as whom, and how it is with whom. */
export const own = (id: string, as: string, ties: Readonly<Record<string, TieState | 'none'>>): Change => ({
  do: 'create',
  kind: 'ownNetwork',
  id,
  values: newOwnNetwork({
    map: 'm',
    as,
    ties: Object.fromEntries(Object.entries(ties).map(([key, state], order) => [key, newOwnTie({ state, order })])),
  }),
})

/** A place on the map of the group. */
export const place = (id: string, ref: string, label = ''): Change => ({
  do: 'create',
  kind: 'mapNode',
  id,
  values: newNode({ map: 'm', refers: 'actor', ref, label }),
})

/** A line between two places. */
export const line = (id: string, from: string, to: string, more: object = {}): Change => ({
  do: 'create',
  kind: 'mapLink',
  id,
  values: newLink({ map: 'm', from, to, type: 'cooperates', ...more }),
})

/** A network with all that is given. */
export function network(...changes: readonly Change[]): MemoryThings {
  const things = memoryThings()
  things.apply([
    { do: 'create', kind: 'map', id: 'm', values: newMap({ type: 'network', title: 'Verkosto' }) },
    ...changes,
  ])
  return things
}

/** It as it is shown with some eyes. */
export function seen(things: Things, perspective: Perspective | '' = 'together', version = ''): NetworkShown {
  const shown = networkShown(things, { group: '', id: 'm', perspective, version })
  if (!shown) throw new Error('no network')
  return shown
}

/** Who is named on how many maps, by name. */
export const counts = ({ actors, names }: NetworkShown): Readonly<Record<string, number>> =>
  Object.fromEntries(actors.filter(({ key }) => key !== 'me').map(({ key, named }) => [names[key] ?? '', named]))
