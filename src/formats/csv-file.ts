import { inert } from './inert.ts'

/** Rows of cells as Nordic spreadsheets open them by a double press: a byte order mark, semicolons, every cell quoted. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): Blob {
  const quoted = (cell: string | number) => `"${inert(String(cell)).replaceAll('"', '""')}"`
  const lines = rows.map(row => row.map(quoted).join(';'))
  return new Blob(['\uFEFF', lines.join('\r\n'), '\r\n'], { type: 'text/csv' })
}
