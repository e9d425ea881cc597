import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { bound } from './bound.ts'
import { hair, wordStyles } from './word-styles.ts'
import { writable, writableLines } from './writable.ts'

/** What a Word document is made of. */
export type Part = Paragraph | Table

/** A document in a language, on A4, with a title, named styles, and project and page at the foot of each page. */
export function wordDocument(
  head: { readonly title: string; readonly project: string; readonly language: 'sv' | 'fi' | 'en' },
  parts: readonly Part[],
): Promise<Blob> {
  const [title, project] = [bound(writable(head.title)), writable(head.project)]
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Rinnalla',
      styles: wordStyles(head.language),
      // Finnish and Swedish words are long: without it a narrow column leaves holes.
      hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
      sections: [
        {
          properties: { page: { margin: { top: 1200, bottom: 1200, left: 1250, right: 1250 } } },
          footers: { default: footer(project) },
          children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...parts],
        },
      ],
    }),
  )
}

/** A heading of the first to third level. */
export const heading = (text: string, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({
    text: bound(writable(text)),
    heading: level === 1 ? HeadingLevel.HEADING_1 : level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    keepNext: true,
  })

/** One paragraph for each line of a text, in a style of its own if given. */
export const paragraphs = (text: string, style?: string): Paragraph[] =>
  writableLines(text).map(line => new Paragraph({ text: bound(line), ...(style ? { style } : {}) }))

/** A text in one paragraph, in a style of its own if given. */
export const paragraph = (text: string, style?: string): Paragraph =>
  new Paragraph({ text: bound(writable(text)), ...(style ? { style } : {}) })

/** Words for what is missing or only explains. */
export const softly = (text: string): Paragraph => paragraph(text, 'Note')

/** A name before what was said. */
export const boldly = (text: string): Paragraph =>
  new Paragraph({ keepNext: true, children: [new TextRun({ text: bound(writable(text)), bold: true })] })

/** A line of a list. */
export const item = (text: string): Paragraph => new Paragraph({ text: bound(writable(text)), bullet: { level: 0 } })

/** So many rows stay together on a page; a longer table breaks between rows. */
const TOGETHER = 7

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: hair }

/** A table whose first row repeats on each page; `widths` in per cent, if given. A row never breaks over two pages. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths?: readonly number[],
): Table {
  const row = (cells: readonly string[], at: number) =>
    new TableRow({
      tableHeader: at < 0,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, { head: at < 0, width: widths?.[index], stays: stays(at) })),
    })
  const stays = (at: number) => at < rows.length - 1 && (at < 1 || rows.length <= TOGETHER)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(widths ? { layout: TableLayoutType.FIXED } : {}),
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: line, insideHorizontal: line },
    rows: [row(head, -1), ...rows.map((cells, at) => row(cells, at))],
  })
}

type Cell = { readonly head: boolean; readonly width: number | undefined; readonly stays: boolean }

function cell(text: string, { head, width, stays }: Cell): TableCell {
  const style = head ? 'Tablehead' : 'Tabletext'
  return new TableCell({
    ...(width ? { width: { size: width, type: WidthType.PERCENTAGE } } : {}),
    margins: { top: 30, bottom: 30, left: 0, right: 140 },
    children: writableLines(text).map(one => new Paragraph({ text: bound(one), style, keepNext: stays })),
  })
}

const footer = (project: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Facts',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${project} · `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
