import type { NetworkActor, NetworkPart, NetworkTie } from './shown.ts'
import type { TieState } from './tie.ts'

/** A tie as it was and is: what it is between, and how it was and is with it. */
export type ChangedTie = { readonly from: string; readonly to: string; readonly was: TieState; readonly now: TieState }
/** Somebody more or fewer name than did. */
export type ChangedCount = { readonly key: string; readonly was: string; readonly now: string }

/** What has happened to a network since it was kept; all by key. */
export type NetworkSince = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly tied: readonly Ends[]
  readonly untied: readonly Ends[]
  readonly changed: readonly ChangedTie[]
  readonly counted: readonly ChangedCount[]
}
export type Ends = { readonly from: string; readonly to: string }

/** Compares a network as it was with how it is: actors keep their ids, whatever they are called. */
export function sinceOf(then: NetworkPart, now: NetworkPart): NetworkSince {
  const [was, is] = [byPair(then.ties), byPair(now.ties)]
  const [before, after] = [byKey(then.actors), byKey(now.actors)]
  return {
    added: [...after.keys()].filter(key => !before.has(key)),
    removed: [...before.keys()].filter(key => !after.has(key)),
    tied: [...is].flatMap(([pair, tie]) => (was.has(pair) ? [] : [ends(tie)])),
    untied: [...was].flatMap(([pair, tie]) => (is.has(pair) ? [] : [ends(tie)])),
    changed: [...is].flatMap(([pair, tie]) => {
      const earlier = was.get(pair)
      return earlier && earlier.state !== tie.state ? [{ ...ends(tie), was: earlier.state, now: tie.state }] : []
    }),
    counted: [...after].flatMap(([key, one]) => {
      const earlier = before.get(key)
      if (!earlier || now.of === 0) return []
      const [a, b] = [`${earlier.named}/${then.of}`, `${one.named}/${now.of}`]
      return a === b ? [] : [{ key, was: a, now: b }]
    }),
  }
}

const ends = ({ from, to }: NetworkTie): Ends => ({ from, to })
const byKey = (all: readonly NetworkActor[]) => new Map(all.map(one => [one.key, one]))
const byPair = (all: readonly NetworkTie[]) =>
  new Map(all.map(one => [`${[one.from, one.to].toSorted().join(' ')} ${one.type}`, one]))
