import type { Bytes } from '../crypto/bytes.ts'
import { encodeCbor } from '../wire/cbor.ts'
import { type Act, actAnswerSchema, type Missing, type Parcel, type Seal, type Wrap } from '../wire/members.ts'
import { readersOf, type State } from '../wire/state.ts'
import { requestCbor } from './endpoint-client.ts'
import { keptParcel } from './kept.ts'
import { rawOf } from './keyring.ts'
import { sealKey, wrapKey } from './keys.ts'
import { type Membership, signerOf } from './membership.ts'

/** Posts an act: entries, seals, wraps and parcels. The answer says what the endpoint still lacks. */
export async function postAct(m: Membership, act: Act, by = m.me) {
  const body = encodeCbor({
    entries: act.entries,
    seals: act.seals,
    wraps: act.wraps,
    parcels: act.parcels,
    ...(act.lost ? { lost: true } : {}),
  })
  const asked = { method: 'POST', target: `/api/p/${m.project}/members`, body, by: signerOf(by) }
  return requestCbor(m.context, asked, actAnswerSchema)
}

/** Seals of the current keys this device has, for these holders by zone. */
export async function sealsFor(m: Membership, wanted: Missing['seals'], state: State = m.state): Promise<Seal[]> {
  const seals: Seal[] = []
  for (const { zone, holder } of wanted) {
    const key = rawOf(m.ring, state.zones.get(zone)?.key)
    const reader = readersOf(state, zone).find(other => other.id === holder)
    if (key && reader) seals.push(await sealKey(key, reader))
  }
  return seals
}

/** Wraps of former keys this device has, under the current ones. */
export async function wrapsFor(m: Membership, wanted: Missing['wraps'], state: State = m.state): Promise<Wrap[]> {
  const wraps: Wrap[] = []
  for (const { zone, key } of wanted) {
    const under = rawOf(m.ring, state.zones.get(zone)?.key)
    const former = rawOf(m.ring, key)
    if (under && former && under.id !== former.id) wraps.push(await wrapKey(m.project, under, former))
  }
  return wraps
}

async function parcelsFor(m: Membership, holders: readonly string[]): Promise<Parcel[]> {
  const parcels: Parcel[] = []
  for (const holder of holders) {
    const parcel = await keptParcel(m, holder)
    if (parcel) parcels.push(parcel)
  }
  return parcels
}

const everything = ({ state }: Membership): Missing => ({
  seals: [...state.zones.keys()].flatMap(zone => readersOf(state, zone).map(({ id }) => ({ zone, holder: id }))),
  wraps: [...state.zones.values()].flatMap(({ id, keys }) => keys.slice(0, -1).map(key => ({ zone: id, key }))),
  parcels: [...state.holders.values()].filter(door => door.status === 'live' && door.kind !== 'device').map(d => d.id),
})

/**
 * Bytes of entries in one request: the endpoint reads no more from a device it does not know
 * (`limits.unknownRequest`).
 */
const mostAtOnce = 48 * 1024

/** How many of these entries go at once; one always does. */
function fitting(entries: readonly Bytes[]): number {
  let size = 0
  for (const [at, { length }] of entries.entries()) {
    size += length
    if (size > mostAtOnce && at > 0) return at
  }
  return entries.length
}

/**
 * Sends entries in several requests while they are too many for one; returns the last ones, which go along with the
 * keys.
 */
async function pushLong(m: Membership, length: number): Promise<Bytes[]> {
  let rest = m.entries.slice(length)
  for (;;) {
    const end = fitting(rest)
    if (end === rest.length) return rest
    // `lost` waives the wraps of the former keys: they can only be made under the newest key, which comes last.
    await postAct(m, { entries: rest.slice(0, end), seals: [], wraps: [], parcels: [], lost: true })
    rest = rest.slice(end)
  }
}

/** Gives a restored endpoint the entries from `length` on, with every seal, wrap and parcel this device can make. */
export async function pushLog(m: Membership, length: number): Promise<void> {
  const entries: Bytes[] = await pushLong(m, length)
  // A device that is not in the restored log signs as the invitation it came by.
  const by = m.door && !m.state.holders.has(m.me.id) ? m.door : m.me
  if (m.state.holders.get(by.id)?.status !== 'live') {
    await postAct(m, { entries, seals: [], wraps: [], parcels: [] }, by)
    return
  }
  const all = everything(m)
  const [seals, wraps] = [await sealsFor(m, all.seals), await wrapsFor(m, all.wraps)]
  await postAct(m, { entries, seals, wraps, parcels: await parcelsFor(m, all.parcels) }, by)
}

/** Gives the endpoint what it said it lacks, as far as this device has it. */
export async function sendMissing(m: Membership): Promise<void> {
  if (!m.missing) return
  const seals = await sealsFor(m, m.missing.seals)
  const wraps = await wrapsFor(m, m.missing.wraps)
  const parcels = await parcelsFor(m, m.missing.parcels)
  if (seals.length + wraps.length + parcels.length === 0) return
  m.missing = (await postAct(m, { entries: [], seals, wraps, parcels })).missing
}
