import { deflateSync } from 'fflate'
import type { Bytes } from '../../src/crypto/bytes.ts'
import { encrypted, padme, type ZoneKey } from '../../src/crypto/seal.ts'

/** A body sealed as apps did before there was a dictionary: deflated, its lengths before it, padded. */
export function sealedBefore(key: ZoneKey, aad: Bytes, body: Uint8Array): Promise<Bytes> {
  const small = deflateSync(body, { level: 6 })
  const plain = new Uint8Array(padme(8 + small.length))
  new DataView(plain.buffer).setUint32(0, body.length)
  new DataView(plain.buffer).setUint32(4, small.length)
  plain.set(small, 8)
  return encrypted(key, aad, plain)
}
