import type { RowStore, StoredRow } from '../../storage/rows.ts'

/** The same store, asking before each write whether what stands is at hand, and telling each row that was written, as it is stored. */
export const observed = (
  rows: RowStore,
  { before, after }: { before: (id: string) => Promise<void> | undefined; after: (row: StoredRow) => void },
): RowStore => ({
  ...rows,
  putIf: async row => {
    const ready = before(row.id)
    // A wait for nothing would part rows that are put together.
    if (ready) await ready
    const put = await rows.putIf(row)
    if (put) after({ ...row, lv: row.lv + 1 })
    return put
  },
})
