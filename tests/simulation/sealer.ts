import { decode, encode } from 'cborg'
import { type Bytes, sameBytes, toHex } from '../../src/crypto/bytes.ts'
import { Unopenable } from '../../src/crypto/seal.ts'
import type { Sealer } from '../../src/sync/device.ts'

/** A seal that hides nothing but opens, like the real one, only with its key and what it was bound to. */
export function openSealer(): Sealer {
  let count = 0
  return {
    seal: async (key, aad, body) => new Uint8Array(encode([count++, keyName(key), aad, body])),
    open: async (key, aad, sealed) => {
      const [, name, bound, body]: unknown[] = decode(sealed)
      if (!(bound instanceof Uint8Array && body instanceof Uint8Array)) throw new Error('no seal')
      if (name !== keyName(key) || !sameBytes(bound, aad)) throw new Unopenable('sealed otherwise')
      return new Uint8Array(body)
    },
  }
}

const keyName = (key: CryptoKey | Bytes): string => (key instanceof Uint8Array ? toHex(key) : 'imported')
