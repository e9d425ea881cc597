import type { StoredRow } from '../../storage/rows.ts'
import { unsent } from '../../sync/unsent.ts'
import type { SyncStatus } from '../sync-status.ts'

/** What waits, and whether all that is stored was counted. */
type Standing = Pick<SyncStatus, 'waiting' | 'since' | 'beside' | 'counted'>

/**
 * Counts the stored rows of a project as they are stored: what does not open here is unsent all the same. In a project that
 * is `alone` nothing waits.
 */
export function countRows(alone: boolean) {
  const stored = new Map<string, number>()
  const waiting = new Map<string, StoredRow>()
  let counted = false
  return {
    /** A row as it lies here now, unless a newer version of it was noted. */
    note(row: StoredRow): void {
      if ((stored.get(row.id) ?? -1) >= row.lv) return
      stored.set(row.id, row.lv)
      if (!alone && unsent(row)) waiting.set(row.id, row)
      else waiting.delete(row.id)
    },
    /** Rows that wait for nothing, in the versions they lie here. */
    known(rows: readonly (readonly [id: string, row: { readonly lv: number }])[]): void {
      for (const [id, { lv }] of rows) if (!stored.has(id)) stored.set(id, lv)
    },
    drop(ids: readonly string[]): void {
      for (const id of ids) {
        stored.delete(id)
        waiting.delete(id)
      }
    },
    /** From now on all rows are noted. */
    counted(): void {
      counted = true
    },
    isCounted: () => counted,
    /** In which version a row lies here. */
    lvOf: (id: string): number | undefined => stored.get(id),
    ids: (): Iterable<string> => stored.keys(),
    /** Whether a row may lie on this device; until all have been counted any may. */
    mayHave: (id: string): boolean => !counted || stored.has(id),
    /** What waits; so do things of which a piece of their file, in `files`, was never sent. */
    standing(files: ReadonlySet<string>): Standing {
      let [since, beside] = [0, 0]
      for (const row of waiting.values()) {
        if (unsent(row) === 'beside') beside++
        if (row.since !== undefined && (since === 0 || row.since < since)) since = row.since
      }
      const more = [...files].filter(id => stored.has(id) && !waiting.has(id))
      return { waiting: waiting.size + more.length, since, beside, counted }
    },
  }
}
