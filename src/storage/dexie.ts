import type { VaultDatabase } from './database.ts'
import { newSync, type RowStore, type StoredRow, waitingOf } from './rows.ts'

/** A row as the table holds it: `waits` is there for its index alone. */
export type RowRecord = StoredRow & { waits?: string }

function recordOf(row: StoredRow): RowRecord {
  const waits = waitingOf(row)
  return { ...row, lv: row.lv + 1, ...(waits && { waits }) }
}

function rowOf(record: RowRecord): StoredRow {
  const { waits: _, ...row } = record
  return row
}

/** The rows in a vault's database. */
export function dexieRows(db: VaultDatabase): RowStore {
  return {
    async get(project, id) {
      const record = await db.row.get([project, id])
      return record && rowOf(record)
    },
    putIf: row =>
      db.transaction('rw', db.row, async () => {
        const stored = await db.row.get([row.project, row.id])
        if ((stored?.lv ?? 0) !== row.lv) return false
        await db.row.put(recordOf(row))
        return true
      }),
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
    changeSync: (project, change) =>
      db.transaction('rw', db.project, async () => {
        const record = await db.project.get(project)
        const next = change(record?.sync ?? newSync())
        if (!next) return false
        await db.project.put({ ...record, id: project, sync: next })
        return true
      }),
  }
}
