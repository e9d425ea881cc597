import { deflateSync, inflateSync } from 'fflate'
import { type AesKey, decrypt, encrypt } from './aes.ts'
import { type Bytes, concat } from './bytes.ts'

const format = 1
/** The most an opened body may take, against compressed bombs. */
const largestBody = 4 * 1024 * 1024

/** A zone's key. */
export type ZoneKey = AesKey

/**
 * Length to which `length` bytes are padded, so that it tells at most O(log log length) bits.
 * Padmé: Nikitin et al., Reducing Metadata Leakage from Encrypted Files and Communication with PURBs, PoPETs 2019.
 */
export function padme(length: number): number {
  if (length < 2) return length
  const exponent = Math.floor(Math.log2(length))
  const lastBits = exponent - (Math.floor(Math.log2(exponent)) + 1)
  if (lastBits <= 0) return length
  const step = 2 ** lastBits
  return Math.ceil(length / step) * step
}

function packed(body: Uint8Array): Bytes {
  const small = deflateSync(body, { level: 6 })
  const plain = new Uint8Array(padme(8 + small.length))
  const view = new DataView(plain.buffer)
  view.setUint32(0, body.length)
  view.setUint32(4, small.length)
  plain.set(small, 8)
  return plain
}

function unpacked(plain: Bytes): Bytes {
  const view = new DataView(plain.buffer)
  const length = view.getUint32(0)
  const end = 8 + view.getUint32(4)
  if (length > largestBody || end > plain.length) throw new Error('lengths do not fit')
  const body = new Uint8Array(length)
  if (inflateSync(plain.subarray(8, end), { out: body }).length !== length) throw new Error('lengths do not fit')
  return body
}

/** Format byte 1 and {@link encrypt}: IV (12) and AES-256-GCM of `plain`, bound to `aad`. */
export const encrypted = async (key: ZoneKey, aad: Bytes, plain: Bytes): Promise<Bytes> =>
  concat(Uint8Array.of(format), await encrypt(key, aad, plain))

/** Bytes that nobody will ever open: the key named for them is here, and they are not what it sealed at that place. */
export class Unopenable extends Error {}

/** What {@link encrypted} was given; throws on another key, other `aad`, an unknown format or any damage. */
export async function opened(key: ZoneKey, aad: Bytes, sealed: Uint8Array): Promise<Bytes> {
  if (sealed[0] !== format) throw new Error('unknown format of a seal')
  return decrypt(key, aad, new Uint8Array(sealed.subarray(1))).catch(error => {
    throw new Unopenable(String(error))
  })
}

/**
 * Seals a body: {@link encrypted} over length of body (4), length of deflated body (4), the deflated body and zeros up to
 * its Padmé length. Only {@link openRow} with the same key and `aad` opens it.
 */
export const sealRow = (key: ZoneKey, aad: Bytes, body: Uint8Array): Promise<Bytes> => encrypted(key, aad, packed(body))

/** Opens what {@link sealRow} made; throws on another key, other `aad`, an unknown format or any damage. */
export const openRow = async (key: ZoneKey, aad: Bytes, sealed: Uint8Array): Promise<Bytes> =>
  unpacked(await opened(key, aad, sealed))
