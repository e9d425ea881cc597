import type { KeptNetwork } from '../map.ts'
import type { NetworkActor, NetworkPart, Perspective } from './shown.ts'
import { mostly, noSplit, strengthOf, tieState, tieType } from './tie.ts'

/** A network with some eyes as it is now, to be kept; whom a tie is between is told by their places in the list. */
export function keptPart(eyes: Perspective, { actors, ties, hub, of }: NetworkPart): KeptNetwork {
  const places = new Map(actors.map(({ key }, at) => [key, at]))
  return {
    ...{ eyes, of, hub },
    actors: actors.map(({ key, label, named, split }) => ({ key, label, named, split: { ...split } })),
    ties: ties.flatMap(({ from, to, type, state, strength, n, split }) => {
      const [a, b] = [places.get(from), places.get(to)]
      return a === undefined || b === undefined ? [] : [{ a, b, type, state, strength, n, split: { ...split } }]
    }),
  }
}

/** A network as it was kept. */
export function asKept({ actors, ties, hub, of }: KeptNetwork): NetworkPart {
  const tied = ties.flatMap(({ a, b, n, split, ...tie }, at) => {
    const [from, to] = [actors[a]?.key, actors[b]?.key]
    if (from === undefined || to === undefined || from === to) return []
    const common = { type: tieType(tie.type), strength: strengthOf(tie.strength) }
    const state = of > 0 ? mostly(split) : tieState(tie.state)
    return [{ key: `${at}`, link: '', from, to, ...common, state, n, of, split, twoVersions: false, waiting: false }]
  })
  return {
    ...{ hub, of, ties: tied },
    actors: actors.map(
      ({ key, label, named, split }): NetworkActor => ({
        ...{ key, label, named, split: of > 0 ? split : noSplit, type: '', actor: '', nodes: [], hung: [] },
        ties: tied.filter(({ from, to }) => from === key || to === key).length,
        ...{ twoVersions: false, waiting: false, invented: false },
      }),
    ),
  }
}
