import type { RowRecord, VaultDatabase } from './database.ts'
import { grouped } from './grouped.ts'
import { newSync, type RowStore, type StoredRow, type SyncRecord, waitingOf } from './rows.ts'
import { same } from './same.ts'

/** A row as it is put into the table, with its `lv` raised by one. */
export function recordOf(row: StoredRow): RowRecord {
  const waits = waitingOf(row)
  return { ...row, lv: row.lv + 1, ...(waits && { waits }) }
}

function rowOf(record: RowRecord): StoredRow {
  const { waits: _, ...row } = record
  return row
}

/** The rows in a vault's database. Reads and writes asked for together share a transaction; each row stands for itself. */
export function dexieRows(db: VaultDatabase): RowStore {
  const get = grouped<[string, string], StoredRow | undefined>(async keys =>
    (await db.row.bulkGet([...keys])).map(record => record && rowOf(record)),
  )
  const putIf = grouped<StoredRow, boolean>(rows => {
    let again = false
    return db.transaction('rw', db.row, async () => {
      const stored = await db.row.bulkGet(rows.map(row => [row.project, row.id]))
      const seen = new Set<string>()
      const put = rows.map((row, i) => {
        const at = `${row.project}/${row.id}`
        // A database lost between a commit and its report runs this twice: then this very version lies there.
        const done = again && same(stored[i], recordOf(row))
        // Two writers of one row in one group: the second has not seen the first.
        const fits = ((stored[i]?.lv ?? 0) === row.lv || done) && !seen.has(at)
        if (fits) seen.add(at)
        return fits
      })
      again = true
      await db.row.bulkPut(rows.filter((_, i) => put[i]).map(recordOf))
      return put
    })
  })
  return {
    get: (project, id) => get([project, id]),
    putIf,
    async all(project) {
      const records = await db.row.where('[project+id]').between([project, ''], [project, '\uffff']).toArray()
      return records.map(rowOf)
    },
    async waiting(project, what) {
      const keys = await db.row.where('[project+waits]').equals([project, what]).primaryKeys()
      return keys.map(([, id]) => id)
    },
    async sync(project) {
      return (await db.project.get(project))?.sync ?? newSync()
    },
    changeSync(project, change) {
      let wrote: SyncRecord | undefined
      return db.transaction('rw', db.project, async () => {
        const record = await db.project.get(project)
        if (wrote && same(record?.sync, wrote)) return true
        const next = change(record?.sync ?? newSync())
        if (!next) return false
        await db.project.put({ ...record, id: project, sync: next })
        wrote = next
        return true
      })
    },
  }
}
