import * as v from 'valibot'
import { type Bytes, utf8 } from '../crypto/bytes.ts'
import { type CarriedChunk, carriedChunk, sizeOf } from './carried-chunk.ts'
import { limits } from './limits.ts'
import { problemError } from './problem.ts'
import { rowFields } from './row.ts'
import { readSummed, writeSummed } from './summed.ts'

/** The first version carried no rows that could not be read; a file without any is still one that old apps read. */
const version = 2
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
const keptRow = v.strictObject({ id, zone, rev, epoch, gone, chunks, sealed })
const content = v.strictObject({
  v: v.picklist([1, version]),
  project: v.string(),
  rows: v.pipe(v.array(carriedRow), v.maxLength(limits.handOverRows)),
  chunks: v.optional(v.array(carriedChunk), []),
  kept: v.optional(v.pipe(v.array(keptRow), v.maxLength(limits.handOverRows)), []),
})

/**
 * A row as a file carries it: the version that waits, sealed with its zone's key for no revision, and the version of
 * the endpoint it grew from, sealed as the endpoint has it. `gone` says that it is an erasure.
 */
export type CarriedRow = v.InferOutput<typeof carriedRow>

/** A version of the endpoint as a file carries it because it could not be read where the file was saved. */
export type KeptRow = v.InferOutput<typeof keptRow>

/** What a hand-over file holds: what waited, the pieces of its files, and what could not be read. */
export type Carried = {
  readonly rows: readonly CarriedRow[]
  readonly chunks: readonly CarriedChunk[]
  readonly kept?: readonly KeptRow[]
}

/** The bytes of a hand-over file: first bytes, SHA-256 of the rest, CBOR. Throws *file-too-large*. */
export async function writeHandOver(project: string, { rows, chunks, kept = [] }: Carried): Promise<Bytes> {
  // Before all is put together: what does not fit would not fit into memory either.
  if (sizeOf(chunks) > limits.handOver) throw problemError('file-too-large')
  const more = kept.length > 0 ? { kept } : {}
  return writeSummed(kind, { v: kept.length > 0 ? version : 1, project, rows, chunks, ...more })
}

/**
 * What is in a file of this project. Throws *file-beyond*, *file-damaged* (or no such file at all), *file-newer*
 * or *file-foreign*; the sum finds accidents, what was altered on purpose does not open later.
 */
export async function readHandOver(project: string, file: Bytes): Promise<Required<Carried>> {
  const read = await readSummed(kind, file, content)
  if (read.project !== project) throw problemError('file-foreign')
  return read
}
