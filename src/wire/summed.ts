import { type Bytes, concat, sameBytes, sha256 } from '../crypto/bytes.ts'
import { decodeCbor } from './cbor.ts'

const sumLength = 32

/** A file's bytes: its first bytes, which say what it is, the SHA-256 of the rest, and the rest. */
export const summed = async (magic: Bytes, body: Bytes): Promise<Bytes> => concat(magic, await sha256(body), body)

/** What is in a file that begins so, as CBOR; nothing when it is no such file or not whole. The sum finds accidents alone. */
export async function readSummed(magic: Bytes, file: Bytes): Promise<unknown> {
  const body = file.subarray(magic.length + sumLength)
  const sum = file.subarray(magic.length, magic.length + sumLength)
  if (!sameBytes(file.subarray(0, magic.length), magic) || !sameBytes(await sha256(body), sum)) return undefined
  try {
    return decodeCbor(body)
  } catch {
    return undefined
  }
}
