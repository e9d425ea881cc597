import type { RowRecord, VaultDatabase } from './database.ts'

/** So many rows may have come to rest before it pays to tidy up after them. */
const MANY = 100

/**
 * Keeps the index of what waits as small as what waits. Chromium leaves an entry for each row that ever waited and goes
 * through all of them whenever keys are asked for, four seconds in a sync of a tablet that wrote 100,000 rows; it drops
 * those it meets when one key is asked for. Elsewhere that is one more look at an index.
 */
export function onceWaited(db: VaultDatabase) {
  // What former runs of the app have left is not known.
  let rested = Number.POSITIVE_INFINITY
  return {
    /** Hears what was written. */
    wrote(records: readonly RowRecord[]): void {
      rested += records.filter(({ waits }) => waits === undefined).length
    },
    /** Tidies up if it pays; to be called when nothing waits to be sent. Never rejects: it is no more than speed. */
    async tidy(project: string): Promise<void> {
      if (rested < MANY) return
      rested = 0
      await new Promise<void>(resolve => {
        const done = () => resolve()
        try {
          const index = db.backendDB().transaction('row').objectStore('row').index('[project+waits]')
          Object.assign(index.getKey([project, 'send']), { onsuccess: done, onerror: done })
        } catch {
          // The browser has closed the database under it: the next time will do.
          done()
        }
      })
    },
  }
}
