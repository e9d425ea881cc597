import type { ChunkRecord, MadeRecord } from '../../src/storage/database.ts'
import { newSync, type RowStore, type StoredRow, type SyncRecord, waitingOf } from '../../src/storage/rows.ts'

/** What a device's disk holds; it outlives the worker. */
export type Disk = {
  rows: Map<string, StoredRow>
  syncs: Map<string, SyncRecord>
  chunks: Map<string, ChunkRecord>
  made: Map<string, MadeRecord>
}

/** An empty disk. */
export const newDisk = (): Disk => ({ rows: new Map(), syncs: new Map(), chunks: new Map(), made: new Map() })

/** The disk as it is at this moment, apart from what becomes of it. */
export const imageOf = (disk: Disk): Disk => ({
  rows: new Map(disk.rows),
  syncs: new Map(disk.syncs),
  chunks: new Map(disk.chunks),
  made: new Map(disk.made),
})

/** The rows in memory, with the promises of the Dexie one. `step` runs before each transaction and may throw. */
export function memoryRows(disk: Disk, step: () => void = () => undefined): RowStore {
  const key = (project: string, id: string): string => `${project}/${id}`
  const all = (project: string): StoredRow[] => [...disk.rows.values()].filter(row => row.project === project)
  return {
    async get(project, id) {
      return disk.rows.get(key(project, id))
    },
    async putIf(row) {
      step()
      const at = key(row.project, row.id)
      if ((disk.rows.get(at)?.lv ?? 0) !== row.lv) return false
      disk.rows.set(at, { ...row, lv: row.lv + 1 })
      return true
    },
    async all(project) {
      return all(project)
    },
    async waiting(project, what) {
      return all(project)
        .filter(row => waitingOf(row) === what)
        .map(row => row.id)
        .sort()
    },
    async sync(project) {
      return disk.syncs.get(project) ?? newSync()
    },
    async changeSync(project, change) {
      step()
      const next = change(disk.syncs.get(project) ?? newSync())
      if (next) disk.syncs.set(project, next)
      return next !== undefined
    },
  }
}
