import type { WireRow } from '../wire/row.ts'
import type { Database, Transaction } from './database.ts'
import { allIn, insertAll } from './in-batches.ts'
import { chargeLoose, noteLoose, noteNamed } from './loose.ts'
import { once } from './once.ts'
import { countBytes, deleteChunks } from './room.ts'

/** Brings in what rows of version 0.4.0 named: each piece belongs to the zone of its oldest row. */
export const bringChunkZones = (database: Database): Promise<boolean> =>
  once(database, 'chunk-zones', tx =>
    tx.run(`INSERT INTO chunk_zone (project, chunk, zone, lacking)
      SELECT ref.project, ref.chunk, row.zone, CASE WHEN chunk.id IS NULL THEN 1 ELSE 0 END
      FROM chunk_ref AS ref JOIN row ON row.project = ref.project AND row.id = ref.row_id
      LEFT JOIN chunk ON chunk.project = ref.project AND chunk.id = ref.chunk
      WHERE row.seq = (SELECT MIN(other.seq) FROM chunk_ref AS same JOIN row AS other
        ON other.project = same.project AND other.id = same.row_id
        WHERE same.project = ref.project AND same.chunk = ref.chunk)`),
  )

/** Whether all pieces that a row names are of its zone, or nobody's yet. */
export async function mayName(tx: Transaction, project: string, row: WireRow): Promise<boolean> {
  if (row.chunks.length === 0) return true
  const sql = 'SELECT zone FROM chunk_zone WHERE project = ? AND chunk'
  const owners = await allIn<{ zone: string }>(tx, sql, { first: [project], values: row.chunks })
  return owners.every(({ zone }) => zone === row.zone)
}

/** Whether a piece lies here. */
async function isHere(tx: Transaction, project: string, chunk: string): Promise<boolean> {
  return (await tx.get('SELECT id FROM chunk WHERE project = ? AND id = ?', project, chunk)) !== undefined
}

/** Which of some pieces lie here. */
async function presentOf(tx: Transaction, project: string, chunks: readonly string[]): Promise<ReadonlySet<string>> {
  if (chunks.length === 0) return new Set()
  const sql = 'SELECT id FROM chunk WHERE project = ? AND id'
  const found = await allIn<{ id: string }>(tx, sql, { first: [project], values: chunks })
  return new Set(found.map(({ id }) => id))
}

/** Which of some pieces do not lie here. */
export async function absentOf(tx: Transaction, project: string, chunks: readonly string[]): Promise<string[]> {
  const here = await presentOf(tx, project, chunks)
  return chunks.filter(chunk => !here.has(chunk))
}

/** Most pieces of a zone that may be still to come; whoever sends a file sends its pieces before the row that names them. */
const mostLacking = 20_000

/** Whether a row names pieces that are still to come, in a zone where many are already; `crowded` knows of zones that were looked at. */
export async function manyLack(
  tx: Transaction,
  project: string,
  { row, crowded }: { row: WireRow; crowded: Map<string, boolean> },
): Promise<boolean> {
  if (row.chunks.length === 0 || (await absentOf(tx, project, row.chunks)).length === 0) return false
  const sql = `SELECT chunk FROM chunk_zone WHERE project = ? AND lacking = 1 AND zone = ?
    ORDER BY chunk LIMIT 1 OFFSET ${mostLacking}`
  const known = crowded.get(row.zone) ?? (await tx.get(sql, project, row.zone)) !== undefined
  crowded.set(row.zone, known)
  return known
}

/** Notes that a row names pieces. */
export async function nameChunks(
  tx: Transaction,
  project: string,
  { id, zone, chunks }: Pick<WireRow, 'id' | 'zone' | 'chunks'>,
): Promise<void> {
  if (chunks.length === 0) return
  const here = await presentOf(tx, project, chunks)
  const owned = { into: 'chunk_zone (project, chunk, zone, lacking)', conflict: 'project, chunk' }
  await insertAll(
    tx,
    owned,
    chunks.map(chunk => [project, chunk, zone, here.has(chunk) ? 0 : 1]),
  )
  await noteNamed(tx, project, chunks)
  const named = { into: 'chunk_ref (project, chunk, row_id)', conflict: 'project, chunk, row_id' }
  await insertAll(
    tx,
    named,
    chunks.map(chunk => [project, chunk, id]),
  )
}

/** Stores a piece that has come, on the day `today`, in its sender's share; the same twice is one. */
export async function storeChunk(
  tx: Transaction,
  project: string,
  one: { id: string; bytes: Uint8Array; today: string; person: string; most: number },
): Promise<void> {
  if (await isHere(tx, project, one.id)) return
  await tx.run('INSERT INTO chunk (project, id, bytes) VALUES (?, ?, ?)', project, one.id, one.bytes)
  await tx.run('UPDATE chunk_zone SET lacking = 0 WHERE project = ? AND chunk = ?', project, one.id)
  await countBytes(tx, project, one.bytes.length)
  await noteLoose(tx, project, { chunk: one.id, today: one.today })
  await chargeLoose(tx, project, { ...one, chunk: one.id, bytes: one.bytes.length })
}

/** Erases the pieces that no row but this erased one names. */
export async function eraseChunks(tx: Transaction, project: string, row: string): Promise<void> {
  const alone = `(SELECT own.chunk FROM chunk_ref AS own WHERE own.project = ? AND own.row_id = ? AND NOT EXISTS (
    SELECT 1 FROM chunk_ref AS other
    WHERE other.project = own.project AND other.chunk = own.chunk AND other.row_id <> own.row_id))`
  await deleteChunks(tx, project, { which: `id IN ${alone}`, values: [project, row] })
  await tx.run(`DELETE FROM chunk_zone WHERE project = ? AND chunk IN ${alone}`, project, project, row)
}
