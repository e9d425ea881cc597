import { withRoom } from '../../storage/refusal.ts'
import type { RowStore, StoredRow } from '../../storage/rows.ts'

/** Who hears of writes: before one, after one that was written, as it is stored, and when the device has no room for it. */
export type Watching = {
  readonly before: (id: string) => Promise<void> | undefined
  readonly after: (row: StoredRow) => void
  readonly full: () => Promise<void>
}

/** The same store, watched. */
export const observed = (rows: RowStore, { before, after, full }: Watching): RowStore => ({
  ...rows,
  putIf: async row => {
    const ready = before(row.id)
    // A wait for nothing would part rows that are put together.
    if (ready) await ready
    const put = await withRoom(() => rows.putIf(row), full)
    if (put) after({ ...row, lv: row.lv + 1 })
    return put
  },
})
