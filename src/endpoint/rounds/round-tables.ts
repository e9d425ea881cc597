import { randomBytes, toHex } from '../../crypto/bytes.ts'
import type { Database, Transaction } from '../database/database.ts'
import { once } from '../database/once.ts'
import { putAnswers, takeAway } from './places.ts'

/**
 * Tables of survey rounds. Where a row of a growing table lies on disk tells when it came, so answers are written into
 * places that were laid out before, drawn by lot and overwritten by as many bytes (`places.ts`). Of an answer that was
 * taken back its receipt stays at its place, which makes its id and nothing else.
 */
export const roundTables = (asKeyed: string): readonly string[] => [
  `CREATE TABLE IF NOT EXISTS round (
    id TEXT PRIMARY KEY, project TEXT NOT NULL, zone TEXT NOT NULL, k BIGINT NOT NULL, closed INTEGER NOT NULL,
    content TEXT NOT NULL, form BYTEA NOT NULL, result BYTEA)`,
  'CREATE INDEX IF NOT EXISTS round_project ON round (project)',
  `CREATE TABLE IF NOT EXISTS answer_place (
    round TEXT NOT NULL, place BIGINT NOT NULL, id TEXT NOT NULL, part TEXT NOT NULL, released TEXT NOT NULL,
    receipt TEXT NOT NULL, PRIMARY KEY (round, place))${asKeyed}`,
  `CREATE TABLE IF NOT EXISTS answer_bytes (
    round TEXT NOT NULL, place BIGINT NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (round, place))${asKeyed}`,
]

type OldAnswer = { round: string; id: string; released: number; sealed: Uint8Array }
type OldTakenBack = { round: string; id: string; receipt: string; released: number }

/** Moves answers out of the tables of version 0.4.0, in which their pages told the order in which they had come. */
export async function moveAnswers(database: Database): Promise<void> {
  const moved = await once(database, 'answers', async tx => {
    await oldTables(tx)
    for (const { round } of await tx.all<{ round: string }>('SELECT DISTINCT round FROM answer')) {
      const old = 'SELECT round, id, released, sealed FROM answer WHERE round = ? ORDER BY id'
      const all = (await tx.all<OldAnswer>(old, round)).map(one => ({ ...one, released: Number(one.released) === 1 }))
      await putAnswers(tx, round, all)
    }
    const taken = 'SELECT round, id, receipt, released FROM taken_back ORDER BY id'
    for (const one of await tx.all<OldTakenBack>(taken))
      await takeAway(tx, one.round, {
        id: one.id,
        receipt: one.receipt || toHex(randomBytes(16)),
        released: Number(one.released) === 1,
      })
    await tx.run('DROP TABLE answer')
    await tx.run('DROP TABLE taken_back')
  })
  if (moved) await database.checkpoint()
}

/** The tables of version 0.4.0, created empty where they are not there, so that the migration needs no second path. */
async function oldTables(tx: Transaction): Promise<void> {
  await tx.run('CREATE TABLE IF NOT EXISTS answer (round TEXT, id TEXT, released INTEGER, sealed BYTEA)')
  await tx.run('CREATE TABLE IF NOT EXISTS taken_back (round TEXT, id TEXT, receipt TEXT, released INTEGER)')
}
