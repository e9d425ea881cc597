import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx'
import { bound } from './bound.ts'
import { hair } from './word-styles.ts'
import { writable, writableLines } from './writable.ts'

/** A cell of a table: a text, or one over several columns, with a name before it if given. */
export type WordCell = string | { readonly text: string; readonly span: number; readonly name?: string }
/** A row, from the left; what its cells leave over to the right stays empty. */
export type WordRow = readonly WordCell[]

/** So many rows stay together on a page; a longer table breaks between rows. */
const TOGETHER = 7

/** A table whose first row repeats on each page; `widths` in per cent, if given. A row never breaks over two pages. */
export const table = (head: readonly string[], rows: readonly WordRow[], widths?: readonly number[]): Table =>
  groupedTable(
    head,
    rows.map(row => [row]),
    widths,
  )

/** A table of rows that belong together: no line and no page's end between those of a group. */
export function groupedTable(
  head: readonly string[],
  groups: readonly (readonly WordRow[])[],
  widths?: readonly number[],
): Table {
  const count = groups.reduce((sum, group) => sum + group.length, 0)
  const rows = groups.flatMap((group, nth) =>
    group.map((cells, at) => {
      const last = nth === groups.length - 1 && at === group.length - 1
      // The first group stays with the head.
      const stays = !last && (at < group.length - 1 || count <= TOGETHER)
      return row(cells, { widths, stays, first: at === 0, last: at === group.length - 1 })
    }),
  )
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths ? { layout: TableLayoutType.FIXED } : {}),
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line },
    rows: [row(head, { widths, stays: groups.length > 0, head: true, first: true, last: true }), ...rows],
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: hair }

type Place = {
  readonly widths: readonly number[] | undefined
  readonly stays: boolean
  readonly head?: boolean
  readonly first: boolean
  readonly last: boolean
}

function row(cells: WordRow, place: Place): TableRow {
  let column = 0
  const children = cells.map(one => {
    const span = typeof one === 'string' ? 1 : one.span
    const from = column
    column += span
    const width = place.widths?.slice(from, column).reduce((sum, part) => sum + part, 0)
    return cell(one, width, place)
  })
  return new TableRow({ tableHeader: place.head ?? false, cantSplit: true, children })
}

function cell(one: WordCell, width: number | undefined, { head, stays, first, last }: Place): TableCell {
  const { text, span, name } = typeof one === 'string' ? { text: one, span: 1, name: undefined } : one
  const style = head ? 'Tablehead' : 'Tabletext'
  const named = name ? [new TextRun({ text: `${bound(writable(name))}  `, bold: true })] : []
  return new TableCell({
    ...(width ? { width: { size: width, type: WidthType.PERCENTAGE } } : {}),
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(first && last ? {} : { borders: { top: first ? line : none, bottom: last ? line : none } }),
    margins: { top: first ? 30 : 0, bottom: last ? 30 : 0, left: 0, right: 140 },
    children: [
      new Paragraph({
        style,
        keepNext: stays,
        children: [
          ...named,
          ...writableLines(text).map(
            (words, at) => new TextRun({ text: bound(words), ...(at > 0 ? { break: 1 } : {}) }),
          ),
        ],
      }),
    ],
  })
}
