import type { WireRow } from '../../wire/row.ts'
import type { Database, Transaction } from '../database/database.ts'
import { allIn, insertAll } from '../database/in-batches.ts'
import { once } from '../database/once.ts'
import { countBytes } from '../room.ts'
import { chargeLoose, erasePieces, namedOf, noteLoose, noteNamed } from './loose.ts'

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

/** Of pieces that some rows name: to which zone each belongs, if to any, and which of them lie here. */
export type Named = { readonly zoneOf: Map<string, string>; readonly here: ReadonlySet<string> }

/** What is known of the pieces that some rows name. */
export async function namedBy(tx: Transaction, project: string, rows: readonly WireRow[]): Promise<Named> {
  const values = [...new Set(rows.flatMap(({ chunks }) => chunks))]
  const sql = 'SELECT chunk, zone FROM chunk_zone WHERE project = ? AND chunk'
  const owned = await allIn<{ chunk: string; zone: string }>(tx, sql, { first: [project], values })
  return { zoneOf: new Map(owned.map(({ chunk, zone }) => [chunk, zone])), here: await presentOf(tx, project, values) }
}

/** Whether all pieces that a row names are of its zone, or nobody's yet. */
export const mayName = ({ zoneOf }: Named, { chunks, zone }: WireRow): boolean =>
  chunks.every(chunk => (zoneOf.get(chunk) ?? zone) === zone)

/** Whether a piece lies here. */
async function isHere(tx: Transaction, project: string, chunk: string): Promise<boolean> {
  return (await tx.get('SELECT id FROM chunk WHERE project = ? AND id = ?', project, chunk)) !== undefined
}

/** Which of some pieces lie here. */
async function presentOf(tx: Transaction, project: string, chunks: readonly string[]): Promise<ReadonlySet<string>> {
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
  { row, named, crowded }: { row: WireRow; named: Named; crowded: Map<string, boolean> },
): Promise<boolean> {
  if (row.chunks.every(chunk => named.here.has(chunk))) return false
  const sql = `SELECT chunk FROM chunk_zone WHERE project = ? AND lacking = 1 AND zone = ?
    ORDER BY chunk LIMIT 1 OFFSET ${mostLacking}`
  const known = crowded.get(row.zone) ?? (await tx.get(sql, project, row.zone)) !== undefined
  crowded.set(row.zone, known)
  return known
}

/** Notes that rows name pieces; those that stand, and no version between, keep them from being loose. */
export async function nameChunks(
  tx: Transaction,
  project: string,
  { rows, standing, here }: { rows: readonly WireRow[]; standing: readonly WireRow[] } & Pick<Named, 'here'>,
): Promise<void> {
  const all = rows.flatMap(({ zone, chunks }) => chunks.map(chunk => ({ zone, chunk })))
  await insertAll(
    tx,
    { into: 'chunk_zone (project, chunk, zone, lacking)', conflict: 'project, chunk' },
    all.map(({ chunk, zone }) => [project, chunk, zone, here.has(chunk) ? 0 : 1]),
  )
  await noteNamed(
    tx,
    project,
    all.map(({ chunk }) => chunk),
  )
  await insertAll(
    tx,
    { into: 'chunk_ref (project, chunk, row_id)', conflict: 'project, chunk, row_id' },
    standing.flatMap(({ id, chunks }) => chunks.map(chunk => [project, chunk, id])),
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
  await noteLoose(tx, project, { chunks: [one.id], today: one.today })
  await chargeLoose(tx, project, { ...one, chunk: one.id, bytes: one.bytes.length })
}

/**
 * Erases those of some pieces that no row names any more. Each is looked up by its key: asked for those of a row in one
 * statement, SQLite went through all that rows of the project name.
 */
export async function eraseUnnamed(tx: Transaction, project: string, chunks: readonly string[]): Promise<void> {
  const named = await namedOf(tx, project, chunks)
  const unnamed = chunks.filter(chunk => !named.has(chunk))
  await erasePieces(tx, project, unnamed)
}
