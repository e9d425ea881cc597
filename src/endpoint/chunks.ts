import type { WireRow } from '../wire/row.ts'
import type { Database, Transaction } from './database.ts'
import { noteLoose, noteNamed } from './loose.ts'
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
  for (const chunk of row.chunks) {
    const sql = 'SELECT zone FROM chunk_zone WHERE project = ? AND chunk = ?'
    const owner = await tx.get<{ zone: string }>(sql, project, chunk)
    if (owner && owner.zone !== row.zone) return false
  }
  return true
}

/** Whether a piece lies here. */
async function isHere(tx: Transaction, project: string, chunk: string): Promise<boolean> {
  return (await tx.get('SELECT id FROM chunk WHERE project = ? AND id = ?', project, chunk)) !== undefined
}

/** Which of some pieces do not lie here; the first `most` of them. */
export async function absentOf(
  tx: Transaction,
  project: string,
  chunks: readonly string[],
  most = chunks.length,
): Promise<string[]> {
  const absent: string[] = []
  for (const chunk of chunks) {
    if (absent.length === most) break
    if (!(await isHere(tx, project, chunk))) absent.push(chunk)
  }
  return absent
}

/** Most pieces of a zone that may be still to come; whoever sends a file sends its pieces before the row that names them. */
const mostLacking = 20_000

/** Whether a row names pieces that are still to come, in a zone where many are already; `crowded` knows of zones that were looked at. */
export async function manyLack(
  tx: Transaction,
  project: string,
  { row, crowded }: { row: WireRow; crowded: Map<string, boolean> },
): Promise<boolean> {
  if ((await absentOf(tx, project, row.chunks, 1)).length === 0) return false
  const sql = `SELECT chunk FROM chunk_zone WHERE project = ? AND lacking = 1 AND zone = ?
    ORDER BY chunk LIMIT 1 OFFSET ${mostLacking}`
  const known = crowded.get(row.zone) ?? (await tx.get(sql, project, row.zone)) !== undefined
  crowded.set(row.zone, known)
  return known
}

/** Notes that a row of a zone names a piece. */
export async function nameChunk(
  tx: Transaction,
  project: string,
  { chunk, zone }: { chunk: string; zone: string },
): Promise<void> {
  const here = await isHere(tx, project, chunk)
  const sql = `INSERT INTO chunk_zone (project, chunk, zone, lacking) VALUES (?, ?, ?, ?)
    ON CONFLICT (project, chunk) DO NOTHING`
  await tx.run(sql, project, chunk, zone, here ? 0 : 1)
  if (here) await noteNamed(tx, project, chunk)
}

/** Stores a piece that has come, on the day `today`; the same twice is one. */
export async function storeChunk(
  tx: Transaction,
  project: string,
  one: { id: string; bytes: Uint8Array; today: string },
): Promise<void> {
  if (await isHere(tx, project, one.id)) return
  await tx.run('INSERT INTO chunk (project, id, bytes) VALUES (?, ?, ?)', project, one.id, one.bytes)
  await tx.run('UPDATE chunk_zone SET lacking = 0 WHERE project = ? AND chunk = ?', project, one.id)
  await countBytes(tx, project, one.bytes.length)
  await noteLoose(tx, project, { chunk: one.id, today: one.today })
}

/** Erases the pieces that no row but this erased one names. */
export async function eraseChunks(tx: Transaction, project: string, row: string): Promise<void> {
  const alone = `(SELECT own.chunk FROM chunk_ref AS own WHERE own.project = ? AND own.row_id = ? AND NOT EXISTS (
    SELECT 1 FROM chunk_ref AS other
    WHERE other.project = own.project AND other.chunk = own.chunk AND other.row_id <> own.row_id))`
  await deleteChunks(tx, project, { which: `id IN ${alone}`, values: [project, row] })
  await tx.run(`DELETE FROM chunk_zone WHERE project = ? AND chunk IN ${alone}`, project, project, row)
}
