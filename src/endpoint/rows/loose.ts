import type { Database, Transaction } from '../database/database.ts'
import { allIn, batches, insertAll, marks, runIn } from '../database/in-batches.ts'
import { once } from '../database/once.ts'
import { refuse } from '../requests/refusal.ts'
import { deleteChunks } from '../room.ts'
import { utcDay } from '../utc-day.ts'

/**
 * Days for which a piece is kept that no row names. The rest of a large file and its row may take that long to come; who
 * has the piece still sends it again if its row comes later.
 */
const keptDays = 3
const dayMs = 86_400_000

/** Which of some pieces a row names. */
export async function namedOf(
  tx: Transaction,
  project: string,
  chunks: readonly string[],
): Promise<ReadonlySet<string>> {
  const sql = 'SELECT DISTINCT chunk FROM chunk_ref WHERE project = ? AND chunk'
  const found = await allIn<{ chunk: string }>(tx, sql, { first: [project], values: chunks })
  return new Set(found.map(({ chunk }) => chunk))
}

/** Notes from which day on pieces are named by no row, and returns them; nothing of those that one names. */
export async function noteLoose(
  tx: Transaction,
  project: string,
  { chunks, today }: { chunks: readonly string[]; today: string },
): Promise<string[]> {
  const named = await namedOf(tx, project, chunks)
  const loose = chunks.filter(chunk => !named.has(chunk))
  const rows = loose.map(chunk => [project, chunk, today])
  await insertAll(tx, { into: 'chunk_loose (project, chunk, since)', conflict: 'project, chunk' }, rows)
  return loose
}

/** Notes of pieces that a row of hers named, and that none names any more: those that are here are in her share now. */
export async function noteDropped(
  tx: Transaction,
  project: string,
  { chunks, today, person }: { chunks: readonly string[]; today: string; person: string },
): Promise<void> {
  const loose = await noteLoose(tx, project, { chunks, today })
  const sql = 'SELECT id, LENGTH(bytes) AS bytes FROM chunk WHERE project = ? AND id'
  const here = await allIn<{ id: string; bytes: number }>(tx, sql, { first: [project], values: loose })
  const rows = here.map(({ id, bytes }) => [project, id, person, Math.max(leastBytes, Number(bytes))])
  await insertAll(tx, { into: 'loose_of (project, chunk, person, bytes)', conflict: 'project, chunk' }, rows)
}

/** What a piece counts in its sender's share at least: what it takes in tables, and that few are added up. */
const leastBytes = 65_536

/**
 * Counts a piece that has come in the share of who has sent it, unless a row names it; refuses it when she has no room left
 * for more that nothing is made of.
 */
export async function chargeLoose(
  tx: Transaction,
  project: string,
  one: { chunk: string; bytes: number; person: string; most: number },
): Promise<void> {
  if (!(await namesLoose(tx, project, [one.chunk]))) return
  const sum = 'SELECT SUM(bytes) AS bytes FROM loose_of WHERE project = ? AND person = ?'
  const used = Number((await tx.get<{ bytes: number | null }>(sum, project, one.person))?.bytes ?? 0)
  const bytes = Math.max(leastBytes, one.bytes)
  if (used + bytes > one.most) throw refuse(507, 'share-full', { used, most: one.most })
  const note = `INSERT INTO loose_of (project, chunk, person, bytes) VALUES (?, ?, ?, ?)
    ON CONFLICT (project, chunk) DO UPDATE SET person = excluded.person, bytes = excluded.bytes`
  await tx.run(note, project, one.chunk, one.person, bytes)
}

/** A row names these pieces now, whether they are here or were noted before they came. */
export async function noteNamed(tx: Transaction, project: string, chunks: readonly string[]): Promise<void> {
  const sql = 'SELECT chunk FROM chunk_loose WHERE project = ? AND chunk'
  const noted = await allIn<{ chunk: string }>(tx, sql, { first: [project], values: chunks })
  await forget(
    tx,
    project,
    noted.map(({ chunk }) => chunk),
  )
}

async function forget(tx: Transaction, project: string, values: readonly string[]): Promise<void> {
  for (const table of ['chunk_loose', 'loose_of'])
    await runIn(tx, `DELETE FROM ${table} WHERE project = ? AND chunk`, { first: [project], values })
}

/** Whether one of some pieces is here and named by no row. */
export async function namesLoose(tx: Transaction, project: string, chunks: readonly string[]): Promise<boolean> {
  return (await looseOf(tx, project, chunks)).length > 0
}

async function looseOf(tx: Transaction, project: string, chunks: readonly string[]): Promise<string[]> {
  // A note that was left when a row named the piece again, as endpoints before this one did, must not cost the piece.
  const sql = `SELECT chunk FROM chunk_loose AS loose WHERE project = ? AND NOT EXISTS (
    SELECT 1 FROM chunk_ref AS ref WHERE ref.project = loose.project AND ref.chunk = loose.chunk) AND chunk`
  return (await allIn<{ chunk: string }>(tx, sql, { first: [project], values: chunks })).map(({ chunk }) => chunk)
}

/** Erases those of some pieces that no row names, as when a recording is erased while it was being sent. */
export async function eraseLoose(tx: Transaction, project: string, chunks: readonly string[]): Promise<void> {
  const values = await looseOf(tx, project, chunks)
  await erasePieces(tx, project, values)
  await forget(tx, project, values)
}

/** Erases some pieces, and of which zone they are. */
export async function erasePieces(tx: Transaction, project: string, values: readonly string[]): Promise<void> {
  for (const some of batches(values))
    await deleteChunks(tx, project, { which: `id IN (${marks(some.length)})`, values: some })
  await runIn(tx, 'DELETE FROM chunk_zone WHERE project = ? AND chunk', { first: [project], values })
}

/** Erases the pieces that no row has named for days; returns how many those were. `now` is in ms. */
export async function collectLoose(database: Database, now: number): Promise<number> {
  const before = utcDay(now - keptDays * dayMs)
  const old = await database.read(tx =>
    tx.all<{ project: string; chunk: string }>('SELECT project, chunk FROM chunk_loose WHERE since < ?', before),
  )
  // Looked at again: a row may have come meanwhile that names it.
  for (const { project, chunk } of old) await database.transaction(tx => eraseLoose(tx, project, [chunk]), project)
  if (old.length > 0) await database.checkpoint()
  return old.length
}

/** Notes once which pieces no row names at an endpoint of version 0.4. */
export const bringLoose = (database: Database, today: string): Promise<boolean> =>
  once(database, 'loose', tx =>
    tx.run(
      `INSERT INTO chunk_loose (project, chunk, since) SELECT project, id, ? FROM chunk WHERE NOT EXISTS
        (SELECT 1 FROM chunk_ref AS ref WHERE ref.project = chunk.project AND ref.chunk = chunk.id)`,
      today,
    ),
  )

/** Collects once a day of the endpoint's clock, at the first call of that day. */
export function dailyCollection(database: Database, now: () => number): () => Promise<void> {
  let done = ''
  return async () => {
    const today = utcDay(now())
    if (done === today) return
    done = today
    await collectLoose(database, now())
  }
}
