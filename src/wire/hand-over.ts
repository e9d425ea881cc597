import * as v from 'valibot'
import { type Bytes, utf8 } from '../crypto/bytes.ts'
import { type CarriedChunk, carriedChunk, sizeOf } from './carried-chunk.ts'
import { limits } from './limits.ts'
import { problemError } from './problem.ts'
import { rowFields } from './row.ts'
import { readSummed, writeSummed } from './summed.ts'

const version = 1
const kind = { magic: utf8('rinnalla hand-over\0'), version }

const { id, zone, rev, epoch, gone, chunks, sealed } = rowFields
const carriedRow = v.strictObject({
  id,
  zone,
  epoch,
  gone,
  chunks,
  sealed,
  base: v.optional(v.strictObject({ rev, epoch, gone, chunks, sealed })),
})
const content = v.strictObject({
  v: v.literal(version),
  project: v.string(),
  rows: v.pipe(v.array(carriedRow), v.maxLength(limits.handOverRows)),
  chunks: v.optional(v.array(carriedChunk), []),
})

/**
 * A row as a file carries it: the version that waits, sealed with its zone's key for no revision, and the version of
 * the endpoint it grew from, sealed as the endpoint has it. `gone` says that it is an erasure.
 */
export type CarriedRow = v.InferOutput<typeof carriedRow>

/** What a hand-over file holds. */
export type Carried = { readonly rows: readonly CarriedRow[]; readonly chunks: readonly CarriedChunk[] }

/** The bytes of a hand-over file: first bytes, SHA-256 of the rest, CBOR. Throws *file-too-large*. */
export async function writeHandOver(project: string, { rows, chunks }: Carried): Promise<Bytes> {
  // Before all is put together: what does not fit would not fit into memory either.
  if (sizeOf(chunks) > limits.handOver) throw problemError('file-too-large')
  return writeSummed(kind, { v: version, project, rows, chunks })
}

/**
 * What is in a file of this project. Throws *file-too-large*, *file-damaged* (or no such file at all), *file-newer*
 * or *file-foreign*; the sum finds accidents, what was altered on purpose does not open later.
 */
export async function readHandOver(project: string, file: Bytes): Promise<Carried> {
  const read = await readSummed(kind, file, content)
  if (read.project !== project) throw problemError('file-foreign')
  return read
}
