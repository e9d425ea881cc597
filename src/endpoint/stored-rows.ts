import type { ServedRow, WireRow } from '../wire/row.ts'
import { eraseChunks, nameChunks } from './chunks.ts'
import type { Transaction } from './database.ts'
import { allIn } from './in-batches.ts'
import { eraseLoose, noteLoose } from './loose.ts'
import { bytesOfRow } from './room.ts'

/** A version of a row as it is stored. */
export type Stored = {
  id: string
  rev: number
  seq: number
  zone: string
  epoch: string
  gone: number
  hash: string
  chunks: string
  sealed: Uint8Array
}

/** The columns of `Stored`. */
export const columns = 'id, rev, seq, zone, epoch, gone, hash, chunks, sealed'

/** A stored row as it is given to devices. */
export const servedRow = (row: Stored): ServedRow => ({
  id: row.id,
  rev: Number(row.rev),
  zone: row.zone,
  epoch: row.epoch,
  gone: Number(row.gone) === 1,
  chunks: namesIn(row),
  sealed: new Uint8Array(row.sealed),
})

/** A pushed row as it is stored. */
export const storedRow = (row: WireRow, { hash, seq }: { hash: string; seq: number }): Stored => ({
  ...row,
  seq,
  hash,
  gone: row.gone ? 1 : 0,
  chunks: row.chunks.join(' '),
})

/** The pieces that a stored row names. */
const namesIn = ({ chunks }: Stored): string[] => (chunks === '' ? [] : chunks.split(' '))

/** The versions of some rows that are here, by id. */
export async function rowsAt(tx: Transaction, project: string, ids: readonly string[]): Promise<Map<string, Stored>> {
  const sql = `SELECT ${columns} FROM row WHERE project = ? AND id`
  const found = await allIn<Stored>(tx, sql, { first: [project], values: ids })
  return new Map(found.map(row => [row.id, row]))
}

type Storing = { row: WireRow; hash: string; seq: number; today: string; former: Stored | undefined }

/** Stores a version of a row in the place of the `former` one, and which chunks it names; returns what it takes, to be counted. */
export async function storeRow(tx: Transaction, project: string, one: Storing): Promise<number> {
  const { row, hash, seq, former } = one
  await tx.run(
    `INSERT INTO row (project, ${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (project, id) DO UPDATE SET rev = excluded.rev, seq = excluded.seq, epoch = excluded.epoch,
       gone = excluded.gone, hash = excluded.hash, chunks = excluded.chunks, sealed = excluded.sealed`,
    ...[project, row.id, row.rev, seq, row.zone, row.epoch, row.gone ? 1 : 0, hash, row.chunks.join(' '), row.sealed],
  )
  await storeNames(tx, project, one)
  return bytesOfRow(row) - (former ? bytesOfRow(servedRow(former)) : 0)
}

/** Notes which chunks a row names now, and which nothing names any more; those of an erased row go. */
async function storeNames(tx: Transaction, project: string, { row, today, former }: Storing): Promise<void> {
  if (row.gone) await eraseChunks(tx, project, row.id)
  const before = former ? namesIn(former) : []
  if (before.length > 0) await tx.run('DELETE FROM chunk_ref WHERE project = ? AND row_id = ?', project, row.id)
  // An erased row names what had been sent of it before the row itself was.
  if (row.gone) return eraseLoose(tx, project, row.chunks)
  await nameChunks(tx, project, row)
  const named = new Set(row.chunks)
  for (const chunk of before) if (!named.has(chunk)) await noteLoose(tx, project, { chunk, today })
}
