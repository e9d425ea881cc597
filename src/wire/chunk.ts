import * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { decodeLarge, encodeCbor } from './cbor.ts'
import { countItems } from './cbor-size.ts'

/** What the seal of a chunk is bound to: its file and its place in it. */
export const chunkAad = (project: string, at: { file: string; n: number }): Bytes =>
  encodeCbor(['rinnalla 1 chunk', project, at.file, at.n])

/** What the seal of a piece of a recording is bound to while it waits to become part of a chunk. */
export const pieceAad = (project: string, at: { file: string; n: number }): Bytes =>
  encodeCbor(['rinnalla 1 piece', project, at.file, at.n])

/** The most chunks that can be asked about at once. */
export const mostAsked = 500

const ids = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), v.maxLength(mostAsked))

/** Ids of chunks as CBOR. */
export const encodeIds = (chunks: readonly string[]): Bytes => encodeCbor(chunks)
/** The ids of chunks in CBOR bytes; throws when they are none. */
export const decodeIds = (from: Uint8Array): string[] => {
  countItems(from)
  return v.parse(ids, decodeLarge(from))
}
