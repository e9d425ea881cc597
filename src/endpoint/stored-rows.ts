import type { ServedRow, WireRow } from '../wire/row.ts'
import { eraseChunks, nameChunks } from './chunks.ts'
import type { Transaction } from './database.ts'
import { allIn, putAll } from './in-batches.ts'
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
/** Those in which one version of a row differs from another. */
const changed = ['rev', 'seq', 'epoch', 'gone', 'hash', 'chunks', 'sealed']

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

/** Puts versions of rows, each of another row, in the place of what is here of them. */
export const putRows = (tx: Transaction, project: string, rows: readonly Stored[]): Promise<void> =>
  putAll(
    tx,
    { into: `row (project, ${columns})`, conflict: 'project, id', changed },
    rows.map(({ id, rev, seq, zone, epoch, gone, hash, chunks, sealed }) => {
      const place = [project, id, rev, seq, zone]
      return [...place, epoch, gone, hash, chunks, sealed]
    }),
  )

type Naming = { row: WireRow; today: string; former: Stored | undefined }

/**
 * Notes what a version that takes the place of the `former` one names, beside the row itself: chunks that nothing names any
 * more are loose, those of an erased row go. Returns what it takes more than the former one, to be counted.
 */
export async function noteNames(tx: Transaction, project: string, { row, today, former }: Naming): Promise<number> {
  const more = bytesOfRow(row) - (former ? bytesOfRow(servedRow(former)) : 0)
  if (row.gone) await eraseChunks(tx, project, row.id)
  const before = former ? namesIn(former) : []
  if (before.length > 0) await tx.run('DELETE FROM chunk_ref WHERE project = ? AND row_id = ?', project, row.id)
  if (row.gone) {
    // It names what had been sent of it before the row itself was.
    await eraseLoose(tx, project, row.chunks)
    return more
  }
  await nameChunks(tx, project, row)
  const named = new Set(row.chunks)
  for (const chunk of before) if (!named.has(chunk)) await noteLoose(tx, project, { chunk, today })
  return more
}
