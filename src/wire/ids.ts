import type { Bytes } from '../crypto/bytes.ts'
import { fromHex, sha256, toHex, utf8 } from '../crypto/bytes.ts'
import type { PublicPair } from '../crypto/pairs.ts'
import { shortSha256 } from '../crypto/short-hash.ts'

/** The id of whoever owns this pair of keys: 32 hex characters. */
export const holderId = async (pair: PublicPair): Promise<string> =>
  toHex((await shortSha256(utf8('rinnalla 1 holder\0'), pair.sign, pair.seal)).subarray(0, 16))

/**
 * The id of a zone's key, 64 hex characters; it tells nothing about the key itself. The platform makes it, so that no copy
 * of a key stays in the memory of a hash.
 */
export const keyId = async (zone: string, key: Bytes): Promise<string> =>
  toHex(await sha256(utf8('rinnalla 1 key\0'), fromHex(zone), key))

/** How a row names the key it is sealed with: the first 16 bytes of the key id, hex. */
export const epochOf = (key: string): string => key.slice(0, 32)
