import * as v from 'valibot'
import { limits } from './limits.ts'
import { rowFields } from './row.ts'

/** A sealed piece of a file as hand-over and backup files carry it. */
export const carriedChunk = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  file: rowFields.id,
  n: v.number(),
  at: v.number(),
  sealed: v.pipe(
    rowFields.sealed,
    v.check(bytes => bytes.length <= limits.chunk),
  ),
})

/** A sealed piece of a file that one of the rows names and that has not left the device either. */
export type CarriedChunk = v.InferOutput<typeof carriedChunk>

/** How many bytes pieces of files have together, sealed. */
export const sizeOf = (chunks: readonly CarriedChunk[]): number =>
  chunks.reduce((sum, one) => sum + one.sealed.length, 0)
