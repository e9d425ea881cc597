import { Dexie, type Table } from 'dexie'
import { decodeCbor, encodeCbor } from '../../src/wire/cbor.ts'

type Row = { id: string; text: string; sent: number }

/** The least a program could do: plain rows in Dexie, plain rows over the network, nothing locked, nothing merged. */
export type Floor = Dexie & { row: Table<Row, string> }

const PAGE = 200

/** A fresh database as durable as the app's. */
export function floor(name: string): Floor {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Floor
  db.version(1).stores({ row: 'id, sent' })
  return db
}

const fresh = (text: string): Row => ({ id: crypto.randomUUID(), text, sent: 0 })

/** Puts rows one after another, each on disk before the next, as the app does. */
export async function insert(db: Floor, texts: readonly string[]): Promise<void> {
  for (const text of texts) await db.row.put(fresh(text))
}

/** Puts rows a page at a time, as nobody types. */
export async function insertPages(db: Floor, texts: readonly string[]): Promise<void> {
  for (let i = 0; i < texts.length; i += PAGE) await db.row.bulkPut(texts.slice(i, i + PAGE).map(fresh))
}

/** Sends all rows that wait, a page at a time, and marks them. */
export async function push(db: Floor): Promise<void> {
  for (;;) {
    const rows = await db.row.where('sent').equals(0).limit(PAGE).toArray()
    if (rows.length === 0) return
    await fetch('/floor', { method: 'POST', body: encodeCbor(rows.map(({ id, text }) => ({ id, text }))) })
    await db.row.bulkPut(rows.map(row => ({ ...row, sent: 1 })))
  }
}

/** Up to where a database has fetched. */
const fetched = new WeakMap<Floor, number>()

/** Fetches all rows that have not come yet, a page at a time; gives how many came. */
export async function pull(db: Floor): Promise<number> {
  for (let count = 0; ; ) {
    const after = fetched.get(db) ?? 0
    const answer = await fetch(`/floor?after=${after}&page=${PAGE}`)
    const got = decodeCbor(new Uint8Array(await answer.arrayBuffer())) as { rows: Row[]; last: number }
    if (got.rows.length === 0) return count
    await db.row.bulkPut(got.rows.map(row => ({ ...row, sent: 1 })))
    fetched.set(db, got.last)
    count += got.rows.length
  }
}

/** Reads everything into memory. */
export const open = async (db: Floor): Promise<number> => (await db.row.toArray()).length
