import type { WireRow } from '../../wire/row.ts'
import type { Database, Transaction } from '../database/database.ts'
import type { Erasures } from '../lists/erasures.ts'

/** Notes that the list of erasures does not have an erased row yet, in the transaction that erases it. */
export const noteUnlisted = (tx: Transaction, project: string, id: string): Promise<void> =>
  tx.run('INSERT INTO unlisted (project, id) VALUES (?, ?) ON CONFLICT (project, id) DO NOTHING', project, id)

type Found = { project: string } & Omit<WireRow, 'gone' | 'chunks' | 'prev'> & { chunks: string }

/** Compares `rev`: a tombstone stored meanwhile on top of the listed one still has to be listed. */
const listed = `DELETE FROM unlisted WHERE project = ? AND id = ? AND EXISTS (SELECT 1 FROM row
  WHERE row.project = unlisted.project AND row.id = unlisted.id AND row.rev = ?)`

/**
 * Adds to the list what was erased, as it is stored and each row once, and empties the database's journal of what was
 * there before. Called before an erasure is confirmed, and at start for those of a process that was killed in between.
 */
export async function listErased(database: Database, erasures: Erasures | undefined): Promise<void> {
  // CROSS JOIN: of tables it has not counted SQLite would go through all rows of all projects, and look for each among these.
  const found = await database.read(tx =>
    tx.all<Found>(`SELECT row.project AS project, row.id AS id, rev, zone, epoch, chunks, sealed
      FROM unlisted CROSS JOIN row WHERE row.project = unlisted.project AND row.id = unlisted.id AND row.gone = 1`),
  )
  const erased = found.map(({ project, chunks, ...row }) => ({
    project,
    row: {
      ...row,
      rev: Number(row.rev),
      sealed: new Uint8Array(row.sealed),
      prev: '',
      gone: true,
      chunks: chunks === '' ? [] : chunks.split(' '),
    },
  }))
  if (erased.length === 0) return
  await erasures?.add(erased)
  await database.checkpoint()
  await database.transaction(async tx => {
    for (const { project, row } of erased) await tx.run(listed, project, row.id, row.rev)
  })
}
