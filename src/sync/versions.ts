import { type Bytes, sameBytes } from '../crypto/bytes.ts'
import { Unopenable } from '../crypto/seal.ts'
import { type Body, isGone } from '../merge/body.ts'
import { decodeBody, encodeBody, ownBounds } from '../merge/codec.ts'
import type { Base, Mine, StoredRow } from '../storage/rows.ts'
import { limits } from '../wire/limits.ts'
import { localAad, noPrev, prevOf, type ServedRow, type WireRow, wireAad } from '../wire/row.ts'
import type { Device, Unread } from './device.ts'

/** Which row a version belongs to. */
export type Place = { id: string; zone: string }

/**
 * The names among these that can be those of chunks. A changed app may put anything into a body; one such name would keep
 * all that leaves with it, and what is bound to a seal must be what travels.
 */
const fitting = (names: readonly string[]): string[] =>
  names.filter(name => /^[0-9a-f]{64}$/.test(name)).slice(0, limits.chunks)

/** The ids of the chunks a body names: the keys of its set `chunks`. */
export const chunksOf = (body: Body): string[] =>
  isGone(body) ? [] : fitting(Object.keys(body.sets.chunks ?? {}).sort())

/** Whether an opened version could be read. */
export const isRead = (opened: Body | Unread): opened is Body => typeof opened !== 'string'

/**
 * What opened versions say, for as long as their bytes are in use: a row that is sent or taken in is written several times
 * with the same bytes, and whoever shows it then would open them each time.
 */
const bodies = new WeakMap<Bytes, { key: unknown; aad: Bytes; body: Body }>()

async function open(
  device: Device,
  from: Place & { epoch: string; aad: Bytes; sealed: Bytes; own?: true },
): Promise<Body | Unread> {
  const key = device.keys.byEpoch(from.zone, from.epoch)
  if (!key) return 'item-locked'
  const known = bodies.get(from.sealed)
  if (known?.key === key && sameBytes(known.aad, from.aad)) return known.body
  const bytes = await device.sealer.open(key, from.aad, from.sealed).catch(() => undefined)
  if (!bytes) return 'item-locked'
  try {
    const body = from.own ? decodeBody(bytes, ownBounds) : decodeBody(bytes)
    bodies.set(from.sealed, { key, aad: from.aad, body })
    return body
  } catch {
    return 'item-newer'
  }
}

/** Opens a version of the endpoint. An erased one without bytes reads as locked. */
export async function openBase(device: Device, place: Place, base: Base): Promise<Body | Unread> {
  if (!base.sealed) return 'item-locked'
  const aad = wireAad(device.project, { ...place, ...base })
  const body = await open(device, { ...place, epoch: base.epoch, aad, sealed: base.sealed })
  return isRead(body) && isGone(body) !== base.gone ? 'item-locked' : body
}

/**
 * Whether nobody will ever open a version of the endpoint: the key it names is here and never sealed these bytes at this
 * place. One whose key is not here, or that only a newer app understands, may hold somebody's words.
 */
export async function isDead(device: Device, place: Place, base: Base): Promise<boolean> {
  const key = device.keys.byEpoch(place.zone, base.epoch)
  if (!key || !base.sealed || base.gone) return false
  const aad = wireAad(device.project, { ...place, ...base })
  return device.sealer.open(key, aad, base.sealed).then(
    () => false,
    error => error instanceof Unopenable,
  )
}

/** Opens an own version that waits here; `gone` says whether it is a tombstone. */
export function openMine(device: Device, place: Place, own: { mine: Mine; gone: boolean }): Promise<Body | Unread> {
  const { epoch, chunks, sealed, rev } = own.mine
  const as = { ...place, epoch, gone: own.gone, chunks }
  const aad = rev === undefined ? localAad(device.project, as) : wireAad(device.project, { ...as, rev })
  return open(device, { ...place, epoch, aad, sealed, own: true })
}

/**
 * Seals a body to wait on this device; undefined without a key of its zone. Whoever is no longer given the current key
 * still keeps her words, under the last one she had; an erasure needs the current one. A tombstone names the `chunks` that
 * had been sent of what it erases.
 */
export async function sealMine(
  device: Device,
  place: Place,
  body: Body,
  chunks: readonly string[] = chunksOf(body),
): Promise<Mine | undefined> {
  const now = device.keys.current(place.zone) ?? (isGone(body) ? undefined : device.keys.former?.(place.zone))
  if (!now) return undefined
  const aad = localAad(device.project, { ...place, epoch: now.epoch, gone: isGone(body), chunks })
  return { epoch: now.epoch, chunks: [...chunks], sealed: await device.sealer.seal(now.key, aad, encodeBody(body)) }
}

/**
 * Seals what a person has written the way it will be sent unless something else comes of the row until then; without the
 * current key as {@link sealMine} does.
 */
export async function sealNext(
  device: Device,
  place: Place,
  on: { base?: Base; body: Body },
): Promise<Mine | undefined> {
  const wire = await sealWire(device, place, { ...on, chunks: chunksOf(on.body) })
  if (!wire) return sealMine(device, place, on.body)
  const { epoch, chunks, sealed, rev } = wire
  return { epoch, chunks, sealed, rev }
}

/** The waiting version of a row as it lies, if it was sealed to follow what the row stands on, with the current key. */
export function sealedAlready(device: Device, row: StoredRow): WireRow | undefined {
  if (row.state !== 'dirty') return undefined
  const { id, zone, base, mine } = row
  const rev = (base?.rev ?? 0) + 1
  const { epoch, chunks, sealed } = mine
  if (mine.rev !== rev || epoch !== device.keys.current(zone)?.epoch) return undefined
  if (fitting(chunks).length < chunks.length) return undefined
  return { id, zone, rev, prev: base?.hash ?? noPrev, epoch, gone: false, chunks, sealed }
}

/** Seals a body for the wire so that it follows `base`; undefined without a key of its zone. */
export async function sealWire(
  device: Device,
  place: Place,
  on: { base?: Base; body: Body; chunks: readonly string[] },
): Promise<WireRow | undefined> {
  const now = device.keys.current(place.zone)
  if (!now) return undefined
  const row = {
    id: place.id,
    zone: place.zone,
    rev: (on.base?.rev ?? 0) + 1,
    prev: on.base?.hash ?? noPrev,
    epoch: now.epoch,
    gone: isGone(on.body),
    chunks: fitting(on.chunks),
  }
  return { ...row, sealed: await device.sealer.seal(now.key, wireAad(device.project, row), encodeBody(on.body)) }
}

/** What a row on the wire is to this device: the base of the next version. */
export async function baseOf(row: ServedRow): Promise<Base> {
  const { rev, epoch, gone, chunks, sealed } = row
  return { rev, hash: await prevOf(sealed), epoch, gone, chunks, sealed }
}

/** The version of a stored row that this device shows. */
export function openStored(device: Device, row: StoredRow): Promise<Body | Unread> {
  switch (row.state) {
    case 'dirty':
    case 'held':
      return openMine(device, row, { mine: row.mine, gone: false })
    case 'erasing':
      return openMine(device, row, { mine: row.mine, gone: true })
    case 'clean':
    case 'gone':
      return openBase(device, row, row.base)
    case 'parked':
      return Promise.resolve('item-locked')
  }
}
