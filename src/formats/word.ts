import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { bound } from './bound.ts'
import { wordStyles } from './word-styles.ts'
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
      numbering: { config: [{ reference: LIST, levels: [dot] }] },
      // Finnish and Swedish words are long: without it a narrow column leaves holes.
      hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2 },
      sections: [
        {
          properties: { page: { margin: { top: 1050, bottom: 950, left: 1250, right: 1250 } } },
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
  new Paragraph({ text: bound(writable(text)), ...(style ? { style } : {}), keepNext: style === 'Writer' })

/** Words for what is missing or only explains. */
export const softly = (text: string): Paragraph => paragraph(text, 'Note')

/** A line of a list. */
export const item = (text: string): Paragraph =>
  new Paragraph({ text: bound(writable(text)), style: 'Listed', numbering: { reference: LIST, level: 0 } })

const LIST = 'list'
const dot = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 260, hanging: 260 } } },
}

/** A line of a list that has its own number. */
export const numberedItem = (number: string, text: string): Paragraph =>
  new Paragraph({
    text: `${writable(number)}.\t${bound(writable(text))}`,
    style: 'Listed',
    indent: { left: 460, hanging: 460 },
    tabStops: [{ type: TabStopType.LEFT, position: 460 }],
  })

/** A little air, and what keeps two tables apart. */
export const gap = (): Paragraph => new Paragraph({ text: '', style: 'Gap' })

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
