import type { ServedRow, WireRow } from '../../wire/row.ts'
import type { Transaction } from '../database/database.ts'
import { allIn, putAll, runIn } from '../database/in-batches.ts'
import { bytesOfRow } from '../room.ts'
import { eraseUnnamed, type Named, nameChunks } from './chunks.ts'
import { eraseLoose, noteDropped } from './loose.ts'

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
  id: row.id,
  rev: row.rev,
  seq,
  zone: row.zone,
  epoch: row.epoch,
  gone: row.gone ? 1 : 0,
  hash,
  chunks: row.chunks.join(' '),
  sealed: row.sealed,
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

/** A version that takes the place of the `former` one. */
export type Taken = { readonly row: WireRow; readonly former: Stored | undefined }

/** What a version takes more than the former one, to be counted. */
export const moreBytes = ({ row, former }: Taken): number =>
  bytesOfRow(row) - (former ? bytesOfRow(servedRow(former)) : 0)

/**
 * Notes what versions name, beside the rows themselves, and what the former ones named no more: such pieces are loose. Of several
 * versions of a row the last one stands; an erased one is noted by itself (`noteErased`).
 */
export async function noteNames(
  tx: Transaction,
  project: string,
  { taken, today, person, here }: { taken: readonly Taken[]; today: string; person: string } & Pick<Named, 'here'>,
): Promise<void> {
  await forgetNames(tx, project, taken)
  const rows = taken.map(({ row }) => row)
  const standing = new Map(rows.map(row => [row.id, row])).values()
  await nameChunks(tx, project, { rows, standing: [...standing], here })
  const dropped = taken.flatMap(({ row, former }) => {
    const named = new Set(row.chunks)
    return former ? namesIn(former).filter(chunk => !named.has(chunk)) : []
  })
  await noteDropped(tx, project, { chunks: dropped, today, person })
}

/** Notes that a row is erased: the pieces that it alone named go, and those of it that had been sent before the row itself was. */
export async function noteErased(tx: Transaction, project: string, one: Taken): Promise<void> {
  const { former } = one
  // A tombstone has kept only what was named before.
  if (former && Number(former.gone) === 0) {
    await forgetNames(tx, project, [one])
    await eraseUnnamed(tx, project, namesIn(former))
  }
  await eraseLoose(tx, project, one.row.chunks)
}

const forgetNames = (tx: Transaction, project: string, taken: readonly Taken[]): Promise<void> => {
  const values = taken.flatMap(({ row, former }) => (former && former.chunks !== '' ? [row.id] : []))
  return runIn(tx, 'DELETE FROM chunk_ref WHERE project = ? AND row_id', { first: [project], values })
}
