import * as v from 'valibot'
import { decrypt, encrypt } from '../crypto/aes.ts'
import type { Bytes } from '../crypto/bytes.ts'
import { concat, fromHex, randomBytes, toHex, utf8 } from '../crypto/bytes.ts'
import { hkdf } from '../crypto/derive.ts'
import { openFrom, sealTo } from '../crypto/hpke.ts'
import type { PrivatePair } from '../crypto/pairs.ts'
import { decodeCbor, encodeCbor } from '../wire/cbor.ts'
import { keyId } from '../wire/ids.ts'
import type { Parcel, Seal, Wrap } from '../wire/members.ts'
import { ownBytes } from '../wire/own-bytes.ts'
import type { Holder } from '../wire/state.ts'
import type { DiskSealer } from './ports.ts'

/** A zone's key in the open, with its id; it never leaves this folder. */
export type RawKey = { zone: string; id: string; raw: Bytes }

/** A fresh key for a zone. */
export async function makeKey(zone: string): Promise<RawKey> {
  const raw = randomBytes(32)
  return { zone, id: await keyId(zone, raw), raw }
}

const sealInfo = (holder: string, { zone, id }: Pick<RawKey, 'zone' | 'id'>): Bytes =>
  concat(utf8('rinnalla 1 seal\0'), fromHex(holder), fromHex(zone), fromHex(id))

/** The key sealed so that only this holder opens it. */
export async function sealKey(key: RawKey, holder: Pick<Holder, 'id' | 'keys'>): Promise<Seal> {
  const bytes = await sealTo(holder.keys.seal, sealInfo(holder.id, key), key.raw)
  return { zone: key.zone, key: key.id, holder: holder.id, bytes }
}

/** The key in a seal; nothing when it does not open or is not the key it claims to be. */
export async function openSeal(seal: Seal, keys: CryptoKeyPair): Promise<RawKey | undefined> {
  const named = { zone: seal.zone, id: seal.key }
  const raw = await openFrom(keys, sealInfo(seal.holder, named), seal.bytes).catch(() => undefined)
  return raw && (await keyId(seal.zone, raw)) === seal.key ? { ...named, raw } : undefined
}

const wrapAad = (project: string, wrap: Omit<Wrap, 'bytes'>): Bytes =>
  concat(utf8('rinnalla 1 wrap\0'), ...[project, wrap.zone, wrap.under, wrap.key].map(fromHex))

/** A former key under a newer one of the same zone. */
export async function wrapKey(project: string, under: RawKey, former: RawKey): Promise<Wrap> {
  const named = { zone: under.zone, under: under.id, key: former.id }
  return { ...named, bytes: await encrypt(under.raw, wrapAad(project, named), former.raw) }
}

/** The former key in a wrap; nothing when it does not open or is not the key it claims to be. */
export async function openWrap(project: string, wrap: Wrap, under: RawKey): Promise<RawKey | undefined> {
  const raw = await decrypt(under.raw, wrapAad(project, wrap), wrap.bytes).catch(() => undefined)
  return raw && (await keyId(wrap.zone, raw)) === wrap.key ? { zone: wrap.zone, id: wrap.key, raw } : undefined
}

/** Where a code's parcels lie and what locks them. The one does not give the other. */
export type Lock = { locator: string; key: Bytes }

/** The lock of a code. */
export const lockOf = async (code: Bytes): Promise<Lock> => ({
  locator: toHex(await hkdf(code, 'rinnalla 1 locator', 16)),
  key: await hkdf(code, 'rinnalla 1 parcel', 32),
})

const pairSchema = v.strictObject({ sign: ownBytes, seal: ownBytes })
const contentSchema = v.strictObject({
  v: v.literal(1),
  project: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  head: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  sign: ownBytes,
  seal: ownBytes,
})

/** What a parcel holds: a holder's private keys, and the log it belongs to as its maker knew it. */
export type Content = PrivatePair & { project: string; head: string }

const parcelAad = (locator: string): Bytes => concat(utf8('rinnalla 1 parcel\0'), fromHex(locator))

/** A parcel for a holder, to be opened with the code behind the lock. */
export async function makeParcel(lock: Lock, holder: string, content: Content): Promise<Parcel> {
  const plain = encodeCbor({ v: 1, ...content })
  return { locator: lock.locator, holder, bytes: await encrypt(lock.key, parcelAad(lock.locator), plain) }
}

/** What is in a parcel; nothing when the code does not open it. */
export async function openParcel(lock: Lock, sealed: Bytes): Promise<Content | undefined> {
  try {
    const { v: _, ...content } = v.parse(
      contentSchema,
      decodeCbor(await decrypt(lock.key, parcelAad(lock.locator), sealed)),
    )
    return content
  } catch {
    return undefined
  }
}

/** Two private keys as the vault keeps them. */
export const sealPair = (vault: DiskSealer, { sign, seal }: PrivatePair): Promise<Bytes> =>
  vault.seal(encodeCbor({ sign, seal }))

/** The private keys that `sealPair` was given. */
export const openPair = async (vault: DiskSealer, sealed: Bytes): Promise<PrivatePair> =>
  v.parse(pairSchema, decodeCbor(await vault.open(sealed)))
