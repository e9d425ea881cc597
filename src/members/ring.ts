import { importAes } from '../crypto/derive.ts'
import { epochOf } from '../wire/ids.ts'
import type { Seal, Wrap } from '../wire/members.ts'
import { levelOf, type State, zonesOf } from '../wire/state.ts'
import { openSeal, openWrap, type RawKey } from './keys.ts'

/**
 * All keys opened on this device, by their ids; a cache of what seals and wraps give. Each was named by a list this device
 * had checked when it came, also one whose branch was lost since: anybody can make a key and seal it to a public key.
 */
export type Ring = Map<string, RawKey & { key: CryptoKey }>

/** What sealing and opening of rows asks for. `epoch` is 32 hex characters; the keys cannot be exported. */
export type Keys = {
  current(zone: string): { epoch: string; key: CryptoKey } | undefined
  former(zone: string): { epoch: string; key: CryptoKey } | undefined
  byEpoch(zone: string, epoch: string): CryptoKey | undefined
  canWrite(zone: string): boolean
  zones(): string[]
}

/** Puts a key on the ring. */
export async function addKey(ring: Ring, key: RawKey): Promise<void> {
  if (!ring.has(key.id)) ring.set(key.id, { ...key, key: await importAes(key.raw) })
}

/** Opens whatever seals and wraps give with these private keys, by holder id; wraps until nothing new comes. */
export async function openAll(
  ring: Ring,
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

/** The ring as rows need it, for the person `person` by the log's present state. */
export function keysFor(now: () => { state: State; ring: Ring; person: string }): Keys {
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

/** A ring key in the open, for sealing onward. */
export const rawOf = (ring: Ring, id: string | undefined): RawKey | undefined => (id ? ring.get(id) : undefined)
