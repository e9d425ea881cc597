import type { Database, Transaction, Value } from './database/database.ts'
import { once } from './database/once.ts'

/** What a row takes beside its sealed bytes, and a piece it names: places in tables and their indexes, rounded up. */
const perRow = 300
const perName = 300
/** What the random id of a commit takes, in the table `mark`. */
export const bytesOfCommit = 200
/** Characters of a piece's name where a row names it, with what parts it from the next. */
const nameLength = 65

/** Bytes a row takes here: names without end would take room too. */
export const bytesOfRow = (row: { sealed: Uint8Array; chunks: readonly string[] }): number =>
  perRow + row.sealed.length + row.chunks.length * perName

/** The same as `bytesOfRow`, of a row in the database. */
export const sqlOfRow = `${perRow} + LENGTH(sealed) + (LENGTH(chunks) + 1) / ${nameLength} * ${perName}`

/** Bytes of sealed rows and pieces of files that a project has here. */
export async function bytesOf(tx: Transaction, project: string): Promise<number> {
  const found = await tx.get<{ bytes: number | bigint }>('SELECT bytes FROM room WHERE project = ?', project)
  return Number(found?.bytes ?? 0)
}

/** Counts bytes that have come, or with a minus those that have gone. */
export async function countBytes(tx: Transaction, project: string, bytes: number): Promise<void> {
  if (bytes === 0) return
  const sql = `INSERT INTO room (project, bytes) VALUES (?, ?)
    ON CONFLICT (project) DO UPDATE SET bytes = room.bytes + excluded.bytes`
  await tx.run(sql, project, bytes)
}

/** Deletes pieces of files, and counts the room they leave; `which` is a condition on the table of pieces. */
export async function deleteChunks(
  tx: Transaction,
  project: string,
  { which, values }: { which: string; values: readonly Value[] },
): Promise<void> {
  const size = `SELECT SUM(LENGTH(bytes)) AS bytes FROM chunk WHERE project = ? AND ${which}`
  const gone = await tx.get<{ bytes: number | bigint | null }>(size, project, ...values)
  await tx.run(`DELETE FROM chunk WHERE project = ? AND ${which}`, project, ...values)
  await countBytes(tx, project, -Number(gone?.bytes ?? 0))
}

/** Migration: counts the bytes of projects from before they were counted. */
export const bringRoom = (database: Database): Promise<boolean> =>
  once(database, 'room-with-marks', async tx => {
    await tx.run('DELETE FROM room')
    await tx.run(`INSERT INTO room (project, bytes) SELECT project, SUM(size) FROM (
      SELECT project, ${sqlOfRow} AS size FROM row UNION ALL SELECT project, LENGTH(bytes) AS size FROM chunk
      UNION ALL SELECT project, ${bytesOfCommit} AS size FROM mark
    ) AS held GROUP BY project`)
  })
