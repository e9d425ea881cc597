// PouchDB as its guide sets it up: documents in IndexedDB, replicated to an address that speaks its protocol.
import PouchDB from 'pouchdb-browser'

const there = () => `${location.origin}/pouch/notes`

/** A fresh database. */
export const open = name => new PouchDB(name)

/** Puts notes one after another. */
export async function insert(db, texts) {
  for (const text of texts) await db.put({ _id: crypto.randomUUID(), text })
}

/** Sends all that waits. */
export async function push(db) {
  const { ok, errors } = await db.replicate.to(there(), { batch_size: 200 })
  if (!ok || errors.length > 0) throw new Error(`PouchDB: ${errors}`)
}

/** Fetches everything into a database that is empty. */
export async function pull(name) {
  const db = open(name)
  await db.replicate.from(there(), { batch_size: 200 })
  return all(db)
}

/** Reads everything into memory; answers how many notes those are. */
export const all = async db => (await db.allDocs({ include_docs: true })).rows.filter(row => row.doc?.text).length
