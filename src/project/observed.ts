import type { RowStore } from '../storage/rows.ts'

/** The same store, telling the id of each row that was written. */
export const observed = (rows: RowStore, onWrite: (id: string) => void): RowStore => ({
  ...rows,
  putIf: async row => {
    const put = await rows.putIf(row)
    if (put) onWrite(row.id)
    return put
  },
})
