import { MOST_ROWS } from '../domain/most-rows.ts'

/** The most rows, columns, cells and letters a list may have: a list of people is small, and its reader waits for it. */
export const mostOf = { rows: MOST_ROWS, columns: 200, cells: 200_000, inCell: 5000, letters: 4_000_000 } as const

/** Rows of cells within bounds. Empty cells take no room, wherever they stand; what goes beyond throws *table-too-large*. */
export function newCells() {
  const rows: string[][] = []
  let [column, fresh, count, letters] = [0, true, 0, 0]
  return {
    rows: rows as readonly (readonly string[])[],
    /** The next row begins; one without any text is not kept. */
    row(): void {
      column = 0
      fresh = true
    },
    /** Puts a text `times` times from the next column on, or from `at`, counted from 0. */
    put(text: string, times = 1, at = column): void {
      column = at + times
      if (text === '') return
      letters += text.length * times
      if (text.length > mostOf.inCell || letters > mostOf.letters) throw new Error('table-too-large')
      if (fresh) rows.push([])
      fresh = false
      const row = rows.at(-1) ?? []
      if (column > mostOf.columns || rows.length > mostOf.rows) throw new Error('table-too-large')
      while (row.length < at) row.push('')
      for (let i = at; i < column; i++) row[i] = text
      count += times
      if (count > mostOf.cells) throw new Error('table-too-large')
    },
    /** The row stands `times` times more; one without any text never does. */
    again(times: number): void {
      const row = fresh ? undefined : rows.at(-1)
      if (!row || times < 1) return
      count += row.length * times
      letters += row.reduce((sum, text) => sum + text.length, 0) * times
      if (rows.length + times > mostOf.rows || count > mostOf.cells || letters > mostOf.letters)
        throw new Error('table-too-large')
      for (let i = 0; i < times; i++) rows.push([...row])
      fresh = true
      column = 0
    },
  }
}
