import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { writable, writableLines } from './writable.ts'

/** What a Word document is made of. */
export type Part = Paragraph | Table

const region = { sv: 'SE', fi: 'FI', en: 'GB' } as const

/** A document in a language, with a title, real styles, and project and page at the foot of each page. */
export function wordDocument(
  head: { readonly title: string; readonly project: string; readonly language: 'sv' | 'fi' | 'en' },
  parts: readonly Part[],
): Promise<Blob> {
  const [title, project, language] = [writable(head.title), writable(head.project), head.language]
  const run = { font: 'Georgia', size: 23, language: { value: `${language}-${region[language]}` } }
  return Packer.toBlob(
    new Document({
      title,
      creator: 'Rinnalla',
      styles: { default: { document: { run } } },
      sections: [
        {
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
    text: writable(text),
    heading: level === 1 ? HeadingLevel.HEADING_1 : level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    keepNext: true,
  })

/** One paragraph for each line of a text. */
export const paragraphs = (text: string): Paragraph[] =>
  writableLines(text).map(line => new Paragraph({ text: line, spacing: { after: 120 } }))

/** A text in one paragraph, in a style of its own if given. */
export const paragraph = (text: string, style?: string): Paragraph =>
  new Paragraph({ text: writable(text), ...(style ? { style } : {}) })

/** Words in italics, for what is missing. */
export const softly = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: writable(text), italics: true })] })

/** A name before what was said. */
export const boldly = (text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: writable(text), bold: true })] })

/** A line of a list. */
export const item = (text: string): Paragraph => new Paragraph({ text: writable(text), bullet: { level: 0 } })

/** A table whose first row repeats on each page; `widths` in per cent, if given. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths?: readonly number[],
): Table {
  const row = (cells: readonly string[], bold = false) =>
    new TableRow({
      tableHeader: bold,
      cantSplit: true,
      children: cells.map(
        (text, index) =>
          new TableCell({
            ...(widths ? { width: { size: widths[index] ?? 0, type: WidthType.PERCENTAGE } } : {}),
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: writableLines(text).map(line => new Paragraph({ children: [new TextRun({ text: line, bold })] })),
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [row(head, true), ...rows.map(cells => row(cells))],
  })
}

const footer = (project: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [`${project} · `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })
