import type { RowStore, StoredRow } from '../../storage/rows.ts'

/** The same store, telling each row that was written, as it is stored. */
export const observed = (rows: RowStore, onWrite: (row: StoredRow) => void): RowStore => ({
  ...rows,
  putIf: async row => {
    const put = await rows.putIf(row)
    if (put) onWrite({ ...row, lv: row.lv + 1 })
    return put
  },
})
