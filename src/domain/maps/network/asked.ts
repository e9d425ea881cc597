import { groupedBy } from '../../../algorithms/grouped-by.ts'
import type { Thing } from '../../thing.ts'
import type { Things } from '../../things.ts'
import type { AskingOfMaps } from '../asking.ts'
import { type Ground, groundOf } from './ground.ts'
import { merged, wantedBySeveral } from './merged.ts'

/** Somebody who may be asked about when a person draws her own network. */
export type Askable = {
  readonly key: string
  readonly label: string
  /** All ids it stands under: others may have made the same actor apart. */
  readonly ids: readonly string[]
}

/** Which network a person draws her own for. */
export type AskablesQuery = { readonly group: string; readonly id: string }

/** More are not asked about one by one. */
const MOST = 60

/** Whom a person is asked about, those on the map first, then the other actors of the group; each once, whatever it is called under. */
export function askables(things: Things, { id }: AskablesQuery): readonly Askable[] {
  const ground = groundOf(things, id)
  if (!ground) return []
  const onMap = ground.nodes
    .toSorted((a, b) => a.values.order - b.values.order || (a.id < b.id ? -1 : 1))
    .map(({ values }) => values.ref)
  const fallback = onMap.length > 0 ? [] : things.all('actor').map(one => one.id)
  const named = ground.sideMaps.flatMap(({ ties }) => ties.map(({ to }) => to))
  const same = groupedBy(
    things.all('actor').map(one => one.id),
    ground.keyOf,
  )
  const keys = [...onMap, ...fallback, ...named].map(ground.keyOf)
  return [...new Set(keys)]
    .filter(key => ground.labelOf(key) !== '' && ground.actors.has(key))
    .slice(0, MOST)
    .map(key => ({ key, label: ground.labelOf(key), ids: same.get(key) ?? [] }))
}

/** Whom several of those who drew their own network wish to work with, network by network. */
export const wishedBySeveral = (things: Things): readonly AskingOfMaps[] =>
  networksIn(things).flatMap(ground =>
    wantedBySeveral(merged(ground.sideMaps)).map(({ key }) => ({
      at: `${ground.map.id}/${key}`,
      title: ground.labelOf(key),
    })),
  )

/** Networks somebody has drawn her own for. */
function networksIn(things: Things): readonly Ground[] {
  const drawn = new Set(things.all('ownNetwork').map(({ values }) => values.map))
  return things
    .all('map')
    .filter(({ id, values }: Thing<'map'>) => values.type === 'network' && drawn.has(id))
    .flatMap(({ id }) => groundOf(things, id) ?? [])
}
