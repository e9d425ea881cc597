import type { Bytes } from '../crypto/bytes.ts'
import type { PartRecord, VaultDatabase } from './database.ts'
import { type StoredRow, waitingOf } from './rows.ts'
import { same } from './same.ts'

/** How many parts a snapshot has: with 20,000 things one is a hundred KB, and whoever changes a thing has no more written anew. */
const PARTS = 256

/** The part in which a row is kept, by its whole id: ids that begin alike do not share one. */
export function partOf(id: string): string {
  let sum = 0
  for (let at = 0; at < id.length; at++) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) >>> 0
  return String(sum % PARTS).padStart(3, '0')
}

/** A part of a snapshot, sealed, with the rows it holds and in which version. */
export type SealedPart = {
  readonly part: string
  readonly sealed: Bytes
  readonly held: readonly { readonly id: string; readonly lv: number }[]
}

/**
 * The snapshot of a project in its vault. Every write of rows notes in its own transaction which it touched; one that
 * erases takes the part that held them along, so that what is erased is gone from here too when its erasure is told.
 */
export type SnapshotStore = {
  /** The parts, which rows were touched since or wait, and how many rows there are; no parts if an app sent or fetched that notes nothing. */
  read(): Promise<{ parts: PartRecord[]; touched: readonly string[]; rows: number }>
  /** The ids of all rows. */
  ids(): Promise<readonly string[]>
  /** Which rows were touched since the parts were made, and up to where that was read. */
  touched(): Promise<{ through: number; ids: readonly string[] }>
  /** Puts those parts of which each row lies here in the version it holds; tells which they were. */
  put(parts: readonly SealedPart[]): Promise<readonly string[]>
  /** All that was touched up to `through` is in the parts. */
  settle(through: number): Promise<void>
  /** Leaves no part, and notes that nothing was touched up to `through`. */
  clear(through: number): Promise<void>
}

/** Erases the parts of a project that hold these rows; within the transaction that erases the rows. */
export const dropParts = (db: VaultDatabase, project: string, ids: readonly string[]): PromiseLike<unknown> =>
  db.part.bulkDelete([...new Set(ids.map(partOf))].map((part): [string, string] => [project, part]))

/**
 * Notes in the transaction that writes `rows` that they were touched, and lets go what is kept of those it erases. What
 * only waits is found by its index, and is noted when it comes to rest: a person who writes waits for one record less.
 */
export async function noteTouched(db: VaultDatabase, rows: readonly StoredRow[]): Promise<void> {
  const projects = new Set(rows.map(row => row.project))
  for (const project of projects) {
    const own = rows.filter(row => row.project === project)
    const erased = own.filter(({ state }) => state === 'gone' || state === 'erasing')
    const noted = own.filter(row => waitingOf(row) === undefined || erased.includes(row))
    if (noted.length > 0) await db.touched.add({ project, ids: noted.map(row => row.id) })
    if (erased.length > 0)
      await dropParts(
        db,
        project,
        erased.map(row => row.id),
      )
  }
}

/** The snapshot of a project in a vault's database. */
export function dexieSnapshot(db: VaultDatabase, project: string): SnapshotStore {
  const rows = () => db.row.where('[project+id]').between([project, ''], [project, '\uffff'])
  const parts = () => db.part.where('[project+part]').between([project, ''], [project, '\uffff'])
  const touched = async () => {
    const records = await db.touched.where('project').equals(project).toArray()
    return { through: records.at(-1)?.n ?? 0, ids: records.flatMap(record => record.ids) }
  }
  const forget = (through: number) =>
    db.touched
      .where('project')
      .equals(project)
      .filter(({ n }) => n <= through)
      .delete()
  const isWhole = async ({ held }: SealedPart): Promise<boolean> => {
    const rows = await db.row.bulkGet(held.map(({ id }): [string, string] => [project, id]))
    return held.every(({ lv }, i) => rows[i]?.lv === lv)
  }
  return {
    async read() {
      const found = await db.transaction('r', [db.project, db.part, db.touched, db.row], async () => {
        const record = await db.project.get(project)
        const followed = same(record?.sync, record?.followed)
        // An app that notes nothing has its rows wait, at least, until it sends them.
        const waits = await db.row.where('[project+waits]').between([project, ''], [project, '\uffff']).primaryKeys()
        const ids = [...(await touched()).ids, ...waits.map(([, id]) => id)]
        return { followed, parts: followed ? await parts().toArray() : [], touched: ids, rows: await rows().count() }
      })
      if (!found.followed) await parts().delete()
      return found
    },
    ids: async () => (await rows().primaryKeys()).map(([, id]) => id),
    touched,
    put: some =>
      db.transaction('rw', [db.part, db.row], async () => {
        const put: SealedPart[] = []
        for (const one of some) if (await isWhole(one)) put.push(one)
        await db.part.bulkPut(put.map(({ part, sealed }) => ({ project, part, sealed })))
        return put.map(one => one.part)
      }),
    settle: through =>
      db.transaction('rw', [db.project, db.touched], async () => {
        const record = await db.project.get(project)
        if (record?.sync) await db.project.put({ ...record, followed: record.sync })
        await forget(through)
      }),
    clear: through =>
      db.transaction('rw', [db.part, db.touched], async () => {
        await parts().delete()
        await forget(through)
      }),
  }
}
