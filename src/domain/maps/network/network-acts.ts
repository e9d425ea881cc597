import type { Change } from '../../change.ts'
import type { GroupFinding } from '../../findings/finding.ts'
import type { Actor } from '../../roster/actor.ts'
import { newLink, newNode } from '../map.ts'
import { foundAt } from '../path-acts.ts'
import type { NetworkActor, NetworkTie } from './shown.ts'
import { CLOSE, type TieState, type TieType } from './tie.ts'

/** The network an act is done on, and the room it lies in. */
export type ActNetwork = { readonly map: string; readonly group: string }
type NewId = () => string

/** Whom something is about: an actor of the group, a close one, or one that is made by her name. */
export type Whom = { readonly actor: string } | { readonly label: string; readonly type: Actor['type'] }

/** How it is with a tie, as somebody says it. */
export type SaidTie = {
  readonly type: TieType
  readonly state: TieState
  readonly strength: number
  readonly seen: 'unit' | 'client'
}

/** An actor of the group; the steps that make it where it is not there yet. */
export function actorFor(
  whom: Whom,
  group: string,
  newId: NewId,
): { readonly id: string; readonly made: readonly Change[] } {
  if ('actor' in whom) return { id: whom.actor, made: [] }
  const id = newId()
  const values: Actor = { type: whom.type, label: whom.label, sector: '', parent: '', inScope: true, invented: false }
  return { id, made: [{ do: 'create', kind: 'actor', id, values, group }] }
}

/** The place of an actor on a map; made where it has none. */
function placeOf(one: NetworkActor, { map, group }: ActNetwork, newId: NewId) {
  const [there] = one.nodes
  if (there !== undefined) return { id: there, made: [] }
  const id = newId()
  const values = newNode({ map, refers: 'actor', ref: one.key, label: one.actor === '' ? one.label : '' })
  return { id, made: [{ do: 'create', kind: 'mapNode', id, values, group } as const] }
}

/** Puts somebody on a map, and ties her to another who is there, where one is named. */
export function actorAdded(
  network: ActNetwork,
  { whom, to, tie }: { whom: Whom; to: NetworkActor | undefined; tie: SaidTie },
  newId: NewId,
): readonly Change[] {
  const actor = actorFor(whom, network.group, newId)
  const node = { do: 'create', kind: 'mapNode', id: newId(), group: network.group } as const
  const values = newNode({ map: network.map, refers: 'actor', ref: actor.id })
  const place = to && placeOf(to, network, newId)
  return [
    ...actor.made,
    { ...node, values },
    ...(place ? [...place.made, lineBetween(network, [place.id, node.id], tie, newId)] : []),
  ]
}

/** Ties two who are on the map. */
export function tied(
  network: ActNetwork,
  [from, to]: readonly [NetworkActor, NetworkActor],
  tie: SaidTie,
  newId: NewId,
): readonly Change[] {
  const [a, b] = [placeOf(from, network, newId), placeOf(to, network, newId)]
  return [...a.made, ...b.made, lineBetween(network, [a.id, b.id], tie, newId)]
}

function lineBetween(
  { map, group }: ActNetwork,
  [from, to]: readonly [string, string],
  tie: SaidTie,
  newId: NewId,
): Change {
  return { do: 'create', kind: 'mapLink', id: newId(), values: newLink({ map, from, to, ...tie }), group }
}

/** Takes somebody off a map, with the lines that were drawn there; what people drew for themselves stays theirs. */
export const actorRemoved = ({ key, nodes }: NetworkActor, ties: readonly NetworkTie[]): readonly Change[] => [
  ...ties.filter(({ link, from, to }) => link !== '' && (from === key || to === key)).map(one => gone(one.link)),
  ...nodes.map(gone),
]

const gone = (id: string): Change => ({ do: 'remove', id })

/** A new finding of the group that hangs on somebody on a map. */
export function foundWith(
  network: ActNetwork,
  one: NetworkActor,
  finding: { readonly id: string } & Pick<GroupFinding, 'statement' | 'kind'>,
  newId: NewId,
): readonly Change[] {
  const place = placeOf(one, network, newId)
  return [...place.made, ...foundAt([place.id], { ...finding, group: network.group })]
}

/** Whether somebody is only told as a close one. */
export const isClose = (key: string): boolean => key === CLOSE
