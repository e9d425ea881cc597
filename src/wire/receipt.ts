import { sha256, toHex, utf8 } from '../crypto/bytes.ts'

/**
 * The id under which an answer goes that its receipt (16 random bytes) takes back: whoever knows the ids, as the endpoint
 * and the coordinators do, cannot make the receipt from them.
 */
export const answerIdOf = async (receipt: Uint8Array): Promise<string> =>
  toHex((await sha256(utf8('rinnalla 1 receipt\0'), receipt)).subarray(0, receiptLength))

/** The length of a receipt in bytes. */
export const receiptLength = 16
