import type { Change } from '../../domain/change.ts'
import { newOwnNetwork, newOwnTie } from '../../domain/maps/network/own-network.ts'
import { type Copy, isInvented, made } from './example-copy.ts'

/** The networks people of an example drew for themselves; whoever practises has drawn none of them. */
export const ownNetworks = ({ file, id }: Copy): readonly Change[] =>
  (file.OwnNetwork ?? []).map(one => {
    const ties = one.ties.map(({ actorId, state }, at) => [id(actorId), newOwnTie({ state, order: at + 1 })] as const)
    const values = { map: id(one.mapId), as: id(one.asActorId), ties: Object.fromEntries(ties) }
    return made('ownNetwork', id(one.id), newOwnNetwork({ ...values, invented: isInvented(one) }))
  })
