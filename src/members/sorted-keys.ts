import { sameBytes } from '../crypto/bytes.ts'
import type { Seal, Wrap } from '../wire/members.ts'
import { addKey } from './keyring.ts'
import { openSeal, openWrap } from './keys.ts'
import { keyPairs, type Membership } from './membership.ts'

/** The seals and wraps from the endpoint, sorted by whether they open. */
export type SortedKeys = {
  /** To be stored: they open, or the key that would tell is not here yet. */
  seals: Seal[]
  wraps: Wrap[]
  /** They open with none of the keys they name. */
  rubbish: { seals: Seal[]; wraps: Wrap[] }
  /** Some name keys that the log here does not: it has grown meanwhile, or somebody made them up. */
  strange: boolean
}

const isNamed = ({ state }: Membership, zone: string, key: string): boolean =>
  state.zones.get(zone)?.keys.includes(key) ?? false

/** The wraps that differ from those stored here. */
function freshWraps(m: Membership, wraps: readonly Wrap[]): Wrap[] {
  const kept = new Map(m.wraps.map(one => [`${one.under} ${one.key}`, one.bytes]))
  return wraps.filter(one => {
    const same = kept.get(`${one.under} ${one.key}`)
    return !(same && sameBytes(same, one.bytes))
  })
}

/**
 * Opens what came and puts its keys on the ring. Only what opens may replace a stored seal or wrap: after a restart a
 * key would else be missing that was here before.
 */
export async function sortKeys(m: Membership, found: { seals: readonly Seal[]; wraps: readonly Wrap[] }) {
  const seals = found.seals.filter(one => isNamed(m, one.zone, one.key))
  const wraps = found.wraps.filter(one => isNamed(m, one.zone, one.key) && isNamed(m, one.zone, one.under))
  const strange = seals.length < found.seals.length || wraps.length < found.wraps.length
  const sorted: SortedKeys = { seals: [], wraps: [], rubbish: { seals: [], wraps: [] }, strange }
  const pairs = keyPairs(m)
  for (const seal of seals) {
    const pair = pairs.get(seal.holder)
    const kept = m.seals.find(one => one.key === seal.key && one.holder === seal.holder)
    if (!pair || (kept && sameBytes(kept.bytes, seal.bytes))) continue
    const key = await openSeal(seal, pair)
    if (key) await addKey(m.ring, key)
    ;(key ? sorted.seals : sorted.rubbish.seals).push(seal)
  }
  let waiting = freshWraps(m, wraps)
  for (let before = -1; before !== waiting.length; ) {
    before = waiting.length
    const later: Wrap[] = []
    for (const wrap of waiting) {
      const under = m.ring.get(wrap.under)
      const key = under?.zone === wrap.zone ? await openWrap(m.project, wrap, under) : undefined
      if (key) await addKey(m.ring, key)
      if (!under) later.push(wrap)
      else (key ? sorted.wraps : sorted.rubbish.wraps).push(wrap)
    }
    waiting = later
  }
  const places = new Set(m.wraps.map(one => `${one.under} ${one.key}`))
  for (const one of waiting) if (!places.has(`${one.under} ${one.key}`)) sorted.wraps.push(one)
  return sorted
}
