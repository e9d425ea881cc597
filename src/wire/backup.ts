import * as v from 'valibot'
import { type Bytes, utf8 } from '../crypto/bytes.ts'
import { carriedChunk, sizeOf } from './carried-chunk.ts'
import { limits } from './limits.ts'
import { isProjectId, keysAnswerSchema } from './members.ts'
import { ownBytes } from './own-bytes.ts'
import { problemError } from './problem.ts'
import { rowFields } from './row.ts'
import { newestRules, rulesOf } from './rules.ts'
import { readSummed, writeSummed } from './summed.ts'

/** The first version carried no pieces of files; a file without any is still one that old apps read. */
const version = 2
const kind = { magic: utf8('rinnalla backup\0'), version }

const { id, zone, rev, epoch, gone, chunks, sealed } = rowFields
const savedRow = v.strictObject({
  id,
  zone,
  /** The version of the endpoint; an erased one may have lost its bytes. */
  base: v.optional(v.strictObject({ rev, hash: id, epoch, gone, chunks, sealed: v.optional(sealed) })),
  /** The version that waited, and whether it is an erasure. */
  mine: v.optional(v.strictObject({ epoch, chunks, sealed, gone })),
  since: v.optional(v.number()),
})
const { seals, wraps } = keysAnswerSchema.entries

const content = v.strictObject({
  v: v.picklist([1, version]),
  project: v.pipe(v.string(), v.check(isProjectId)),
  entries: v.pipe(v.array(ownBytes), v.minLength(1), v.maxLength(2 * rulesOf(newestRules).log)),
  seals,
  wraps,
  parcels: v.pipe(v.array(ownBytes), v.maxLength(100)),
  rows: v.pipe(v.array(savedRow), v.maxLength(limits.handOverRows)),
  answers: v.array(v.strictObject({ round: v.string(), id: v.string(), sealed: ownBytes })),
  chunks: v.array(carriedChunk),
})

/** A row as a backup carries it: the endpoint's version as it had it, and the one that waited on top of it. */
export type SavedRow = v.InferOutput<typeof savedRow>

/**
 * What a backup holds: the member log, the keys of the zones sealed to the printed code's holder, the former keys under
 * them, the parcels one of which that code opens, the rows, the survey answers that had come, and the sealed pieces of
 * files that had not left the device.
 */
export type Backup = Omit<v.InferOutput<typeof content>, 'v'>

/** The bytes of a backup file: first bytes, SHA-256 of the rest, CBOR. Throws *file-too-large* beyond 64 MB. */
export async function writeBackup(backup: Backup): Promise<Bytes> {
  // Before all is put together: what does not fit would not fit into memory either.
  if (sizeOf(backup.chunks) > limits.handOver) throw problemError('file-too-large')
  return writeSummed(kind, { v: backup.chunks.length > 0 ? version : 1, ...backup })
}

/** What is in a backup file. Throws *file-beyond*, *file-damaged* (or no backup at all) or *file-newer*. */
export async function readBackup(file: Bytes): Promise<Backup> {
  const { v: _, ...backup } = await readSummed(kind, file, content)
  return backup
}
