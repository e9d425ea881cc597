import type { Bytes } from '../crypto/bytes.ts'
import type { Seal, Wrap } from '../wire/members.ts'
import type { AnswerRecord, ChunkRecord, VaultDatabase } from './database.ts'
import { recordOf } from './dexie.ts'
import type { MembershipRecord } from './log.ts'
import type { StoredRow, SyncRecord } from './rows.ts'

/** All of a project as it comes from somewhere else. */
export type Restored = {
  project: string
  membership: MembershipRecord
  entries: readonly Bytes[]
  seals: readonly Seal[]
  wraps: readonly Wrap[]
  rows: readonly StoredRow[]
  answers: readonly Omit<AnswerRecord, 'project'>[]
  /** Pieces of files that no endpoint has yet. */
  chunks: readonly ChunkRecord[]
  sync: SyncRecord
}

/** Puts a whole project into a vault, in one transaction: all of it is there afterwards, or nothing. */
export async function restoreProject(db: VaultDatabase, whole: Restored): Promise<void> {
  const { project, membership, sync } = whole
  const tables = [db.project, db.entry, db.seal, db.wrap, db.row, db.answer, db.chunk, db.made]
  await db.transaction('rw', tables, async () => {
    await db.entry.bulkPut(whole.entries.map((bytes, n) => ({ project, n, bytes })))
    await db.seal.bulkPut(whole.seals.map(seal => ({ project, ...seal })))
    await db.wrap.bulkPut(whole.wraps.map(wrap => ({ project, ...wrap })))
    await db.row.bulkPut(whole.rows.map(recordOf))
    await db.answer.bulkPut(whole.answers.map(answer => ({ project, ...answer })))
    await db.chunk.bulkPut(whole.chunks)
    await db.made.bulkPut(whole.chunks.map(({ id, file }) => ({ project, id, file, heal: -1 })))
    await db.project.put({ id: project, membership, sync, ready: true })
  })
}
