// RxDB as its guide sets it up: documents by Dexie, replicated by two handlers of one's own to plain routes.
import { createRxDatabase } from 'rxdb/plugins/core'
import { replicateRxCollection } from 'rxdb/plugins/replication'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: { id: { type: 'string', maxLength: 64 }, text: { type: 'string' } },
  required: ['id', 'text'],
}
const PAGE = 200

/** A fresh collection of notes. */
export async function open(name) {
  const db = await createRxDatabase({ name, storage: getRxStorageDexie(), multiInstance: false })
  return (await db.addCollections({ notes: { schema } })).notes
}

/** Puts notes one after another. */
export async function insert(notes, texts) {
  for (const text of texts) await notes.insert({ id: crypto.randomUUID(), text })
}

async function replicated(notes, ways) {
  const state = replicateRxCollection({ collection: notes, replicationIdentifier: '/peer', live: false, ...ways })
  const failed = new Promise((_, reject) => state.error$.subscribe(reject))
  await Promise.race([state.awaitInitialReplication(), failed])
  await state.cancel()
}

/** Sends all that waits. */
export const push = notes =>
  replicated(notes, {
    push: {
      batchSize: PAGE,
      handler: async rows => {
        const docs = rows.map(({ newDocumentState: { id, text } }) => ({ id, text }))
        const answer = await fetch('/peer', { method: 'POST', body: JSON.stringify(docs) })
        if (!answer.ok) throw new Error(`RxDB: ${answer.status}`)
        return []
      },
    },
  })

/** Fetches everything into a collection that is empty. */
export async function pull(name) {
  const notes = await open(name)
  await replicated(notes, {
    pull: {
      batchSize: PAGE,
      handler: async (last, page) => {
        const answer = await fetch(`/peer?after=${last?.seq ?? 0}&page=${page}`)
        const { rows, last: seq } = await answer.json()
        return { documents: rows.map(row => ({ ...row, _deleted: false })), checkpoint: { seq } }
      },
    },
  })
  return all(notes)
}

/** Reads everything into memory; answers how many notes those are. */
export const all = async notes => (await notes.find().exec()).length
