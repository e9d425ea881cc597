import * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'

/** The check of a byte string; what comes through has memory of its own, not that of the whole message it came in. */
export const ownBytes = v.pipe(
  v.instance(Uint8Array),
  v.transform((found): Bytes => new Uint8Array(found)),
)
