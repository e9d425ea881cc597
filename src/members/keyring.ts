import { importAes } from '../crypto/aes.ts'
import type { ZoneKeys } from '../crypto/zone-keys.ts'
import { epochOf } from '../wire/ids.ts'
import type { Seal, Wrap } from '../wire/members.ts'
import { levelOf, type State, zonesOf } from '../wire/state.ts'
import { openSeal, openWrap, type RawKey } from './keys.ts'

/**
 * All keys opened on this device, by their ids; a cache of what seals and wraps give. Each was named in the checked log
 * when it came, if only in a branch that was lost since: anybody can make a key and seal it to a public key.
 */
export type Keyring = Map<string, RawKey & { key: CryptoKey }>

/** Puts a key on the keyring. */
export async function addKey(ring: Keyring, key: RawKey): Promise<void> {
  if (!ring.has(key.id)) ring.set(key.id, { ...key, key: await importAes(key.raw) })
}

/** Opens whatever seals and wraps give with these private keys, by holder id; wraps until nothing new comes. */
export async function openAll(
  ring: Keyring,
  found: { project: string; seals: readonly Seal[]; wraps: readonly Wrap[] },
  keysOf: ReadonlyMap<string, CryptoKeyPair>,
): Promise<void> {
  for (const seal of found.seals) {
    const keys = keysOf.get(seal.holder)
    const key = keys && !ring.has(seal.key) ? await openSeal(seal, keys) : undefined
    if (key) await addKey(ring, key)
  }
  let before = -1
  while (ring.size > before) {
    before = ring.size
    for (const wrap of found.wraps) {
      const under = ring.get(wrap.under)
      if (!under || under.zone !== wrap.zone || ring.has(wrap.key)) continue
      const former = await openWrap(found.project, wrap, under)
      if (former) await addKey(ring, former)
    }
  }
}

/** The keys as rows need them, which nobody can export, for the person `person` by the log's present state. */
export function keysFor(now: () => { state: State; ring: Keyring; person: string }): ZoneKeys<CryptoKey> {
  return {
    current(zone) {
      const { state, ring } = now()
      const found = ring.get(state.zones.get(zone)?.key ?? '')
      return found ? { epoch: epochOf(found.id), key: found.key } : undefined
    },
    former(zone) {
      const { state, ring } = now()
      const found = state.zones
        .get(zone)
        ?.keys.flatMap(key => ring.get(key) ?? [])
        ?.at(-1)
      return found && { epoch: epochOf(found.id), key: found.key }
    },
    byEpoch: (zone, epoch) => [...now().ring.values()].find(key => key.zone === zone && epochOf(key.id) === epoch)?.key,
    canWrite: zone => levelOf(now().state, now().person, zone) === 2,
    zones: () => zonesOf(now().state, now().person),
  }
}

/** The raw bytes of a key on the ring, to be sealed for others. */
export const rawOf = (ring: Keyring, id: string | undefined): RawKey | undefined => (id ? ring.get(id) : undefined)
