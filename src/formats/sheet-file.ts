import type { Cell, Feature } from 'write-excel-file/universal'
import { bound } from './bound.ts'

/** A cell: a text or a number, with how a number is shown, or over several columns. */
export type SheetCell =
  | string
  | number
  | { readonly value: number; readonly format: string }
  | { readonly text: string; readonly span: number; readonly wrap: boolean }

/** A sheet whose first row is its head; `columns` are widths in letters. */
type Sheet = {
  readonly head: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
  readonly columns: readonly number[]
}

/** A spreadsheet that prints on A4 across, one page wide, with its head on every page and standing still on the screen. */
export async function sheetFile({ head, rows, columns }: Sheet): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal')
  const figures = head.map((_, at) => rows.some(row => isFigure(row[at])))
  const heads: Cell[] = head.map((value, at) => ({
    ...headStyle,
    ...(figures[at] ? centred : {}),
    value: bound(value),
  }))
  const [first, ...others] = [[...head], ...rows].map(row => heightOf(row, columns))
  const body = rows.map((row, at) => row.flatMap(cell => cellsOf(cell, others[at] ?? LINE)))
  return write(
    [heads.map(cell => ({ ...(cell as object), height: first ?? LINE })), ...body],
    { columns: columns.map(width => ({ width })), stickyRowsCount: 1, orientation: 'landscape', sheet: NAME },
    { fontFamily: 'Calibri', fontSize: 11, features: [await printing()] },
  ).toBlob()
}

const NAME = 'Rinnalla'
const centred = { align: 'center' } as const
const headStyle = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'bottom',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#52625f',
} as const

const isFigure = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'number' || (typeof cell === 'object' && 'format' in cell)

function cellsOf(cell: SheetCell, height: number): Cell[] {
  const place = { alignVertical: 'top', height } as const
  if (typeof cell === 'string') return [{ value: cell, wrap: true, ...place }]
  if (typeof cell === 'number') return [{ value: cell, ...centred, ...place }]
  if ('format' in cell) return [{ ...cell, ...centred, ...place }]
  const { text, span, wrap } = cell
  // Cells that lie under another one stand as nothing.
  return [{ value: text, wrap, columnSpan: span, ...place }, ...new Array<null>(span - 1).fill(null)]
}

/** A column as wide as ten figures holds about so many more letters. */
const LETTERS = 1.1
/** Points a line takes. */
const LINE = 15

/** How high a row must be for its longest text: not all programs reckon it when they open a file. */
function heightOf(row: readonly SheetCell[], columns: readonly number[]): number {
  let column = 0
  const lines = row.map(cell => {
    const from = column
    column += typeof cell === 'object' && 'span' in cell ? cell.span : 1
    const width = columns.slice(from, column).reduce((sum, one) => sum + one, 0)
    const text = typeof cell === 'string' ? cell : typeof cell === 'object' && 'text' in cell ? cell.text : ''
    return linesOf(text, width * LETTERS)
  })
  return LINE * Math.min(MOST_LINES, Math.max(1, ...lines)) + 2
}

/** Rows of a spreadsheet may be about 400 points high. */
const MOST_LINES = 26

function linesOf(text: string, width: number): number {
  let [lines, at] = [1, 0]
  for (const { length } of text.split(/\s+/)) {
    if (at > 0 && at + 1 + length > width) [lines, at] = [lines + 1, 0]
    at += at > 0 ? length + 1 : length
    if (at > width) [lines, at] = [lines + Math.ceil(at / width) - 1, at % width]
  }
  return lines
}

/** What the library has no words for: as many pages high as it needs but one wide, and the head on each. */
async function printing(): Promise<Feature<Blob>> {
  const xml = await import('write-excel-file/utility')
  const placed =
    (file: 'xl/workbook.xml' | 'xl/worksheets/sheet{id}.xml', root: string, tag: string) =>
    (text: string, markup: string): string => {
      const there = xml.findElement(text, tag)
      if (there) return xml.replaceElement(text, there, markup)
      const order = xml.getOrderOfSiblings(file, root) ?? []
      return xml.insertElementMarkupAccordingToOrderOfSiblings(text, markup, order, root)
    }
  const sheet = 'xl/worksheets/sheet{id}.xml' as const
  const fits = placed(sheet, 'worksheet', 'sheetPr')
  const page = placed(sheet, 'worksheet', 'pageSetup')
  const names = placed('xl/workbook.xml', 'workbook', 'definedNames')
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${NAME}!$1:$1</definedName></definedNames>`
  return {
    files: {
      transform: {
        [sheet]: {
          transform: text =>
            page(
              fits(text, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'),
              '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
            ),
        },
        'xl/workbook.xml': { transform: text => names(text, titles) },
      },
    },
  }
}
