import type { ProjectRecord, RowRecord, VaultDatabase } from './database.ts'
import { grouped } from './grouped.ts'
import { newSync, type RowStore, type StoredRow, type SyncRecord, waitingOf } from './rows.ts'
import { same } from './same.ts'
import { noteTouched } from './snapshot.ts'

/** A row as it is put into the table, with its `lv` raised by one. */
export function recordOf(row: StoredRow): RowRecord {
  const waits = waitingOf(row)
  return { ...row, lv: row.lv + 1, ...(waits && { waits }) }
}

function rowOf(record: RowRecord): StoredRow {
  const { waits: _, ...row } = record
  return row
}

/**
 * What an app that notes which rows it touches writes beside `sync`: as long as only such apps wrote, both stay the same.
 * An older app takes rows in or sends them only with a new `sync`, and what it has not sent yet is found by its index.
 */
const followedBy = (before: ProjectRecord | undefined, next: SyncRecord): Pick<ProjectRecord, 'followed'> =>
  same(before?.sync, before?.followed) ? { followed: next } : {}

/** The rows in a vault's database. Reads and writes asked for together share a transaction; each row stands for itself. */
export function dexieRows(db: VaultDatabase): RowStore {
  const get = grouped<[string, string], StoredRow | undefined>(async keys =>
    (await db.row.bulkGet([...keys])).map(record => record && rowOf(record)),
  )
  const putIf = grouped<StoredRow, boolean>(rows => {
    let again = false
    return db.transaction('rw', [db.row, db.part, db.touched], async () => {
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
      const records = rows.filter((_, i) => put[i]).map(recordOf)
      await db.row.bulkPut(records)
      await noteTouched(db, records)
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
        await db.project.put({ ...record, id: project, sync: next, ...followedBy(record, next) })
        wrote = next
        return true
      })
    },
  }
}
