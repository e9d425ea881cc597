import type { Bytes } from './bytes.ts'
import { encrypted, opened, padme, type ZoneKey } from './seal.ts'

const lengthOf = 4

/** The most bytes of a file that one chunk holds: what a cut line loses at a time; with its length it needs no padding. */
export const CHUNK = 64 * 1024 - lengthOf

/**
 * Seals a piece of a file as it is: format byte 1, IV (12), AES-256-GCM over its length (4), the bytes, and zeros up to
 * its Padmé length. Pictures and sound are compressed already.
 */
export function sealChunk(key: ZoneKey, aad: Bytes, bytes: Uint8Array): Promise<Bytes> {
  const plain = new Uint8Array(padme(lengthOf + bytes.length))
  new DataView(plain.buffer).setUint32(0, bytes.length)
  plain.set(bytes, lengthOf)
  return encrypted(key, aad, plain)
}

/** Opens what {@link sealChunk} made; throws on another key, other `aad`, an unknown format or any damage. */
export async function openChunk(key: ZoneKey, aad: Bytes, sealed: Uint8Array): Promise<Bytes> {
  const plain = await opened(key, aad, sealed)
  const length = new DataView(plain.buffer).getUint32(0)
  if (lengthOf + length > plain.length) throw new Error('lengths do not fit')
  return plain.slice(lengthOf, lengthOf + length)
}
