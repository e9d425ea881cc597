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
import type { SessionPaper } from '../domain/session-paper.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'

/** A held session as a Word document with real headings, styles and a table of who took part. */
export async function sessionDocument(paper: SessionPaper, language: string): Promise<Blob> {
  const tag = isLanguage(language) ? language : 'en'
  const words = await loadMessages(tag)
  const title = paper.session.title || `${words.sessions.types[paper.session.type]} ${paper.name}`
  const document = new Document({
    title,
    creator: 'Rinnalla',
    styles: {
      default: { document: { run: { font: 'Georgia', size: 23, language: { value: `${tag}-${region[tag]}` } } } },
    },
    sections: [
      {
        footers: { default: footer(paper.project) },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...facts(paper, words),
          ...paper.parts.flatMap(part => answers(part, words)),
          ...corrections(paper, words),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

const region = { sv: 'SE', fi: 'FI', en: 'GB' } as const

function facts(paper: SessionPaper, words: Messages): (Paragraph | Table)[] {
  const { day, time, place } = paper.session
  const when = [day, time.replace(':', '.'), place].filter(Boolean).join(' · ')
  const wrote = paper.interviewers.join(', ')
  return [
    new Paragraph({ text: [paper.project, when].filter(Boolean).join(' · ') }),
    ...(wrote ? [new Paragraph({ text: words.reading.wrote(wrote) })] : []),
    new Paragraph({ text: words.reading.attendance, heading: HeadingLevel.HEADING_2 }),
    attendance(paper, words),
  ]
}

function attendance(paper: SessionPaper, words: Messages): Table {
  const states = {
    attended: words.finish.took,
    declined: words.finish.declined,
    did_not_come: words.finish.didNotCome,
    on_leave: words.finish.onLeave,
    planned: words.sessions.states.planned,
  }
  const row = (cells: readonly string[], bold = false) =>
    new TableRow({
      tableHeader: bold,
      children: cells.map(
        text => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row([words.roster.code, words.reading.attendance, words.reading.notice], true),
      ...paper.people.map(({ code, state, notice }) => row([code, states[state], notice ?? '–'])),
    ],
  })
}

function answers(part: SessionPaper['parts'][number], words: Messages): Paragraph[] {
  const heading = new Paragraph({ text: part.question || words.capture.beside, heading: HeadingLevel.HEADING_2 })
  if (part.answers.length === 0)
    return [heading, new Paragraph({ children: [new TextRun({ text: words.reading.noWords, italics: true })] })]
  const several = new Set(part.answers.map(answer => answer.writer)).size > 1
  return [
    heading,
    ...part.answers.flatMap(({ writer, text }) => [
      ...(several ? [new Paragraph({ children: [new TextRun({ text: writer, bold: true })] })] : []),
      ...text.split('\n').map(line => new Paragraph({ text: line, spacing: { after: 120 } })),
    ]),
  ]
}

function corrections(paper: SessionPaper, words: Messages): Paragraph[] {
  const text = paper.session.corrections
  if (text === '') return []
  return [
    new Paragraph({ text: words.reading.corrections, heading: HeadingLevel.HEADING_2 }),
    ...text.split('\n').map(line => new Paragraph({ text: line })),
  ]
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
