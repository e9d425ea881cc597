import type { SessionPaper } from '../domain/session-paper.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { boldly, heading, type Part, paragraph, paragraphs, softly, wordDocument } from './word.ts'
import { table } from './word-table.ts'

/** A held session as a Word document with real headings, styles and a table of who took part. */
export async function sessionDocument(paper: SessionPaper, language: string): Promise<Blob> {
  const tag = isLanguage(language) ? language : 'en'
  const words = await loadMessages(tag)
  const title = paper.session.title || `${words.sessions.types[paper.session.type]} ${paper.name}`
  return wordDocument({ title, project: paper.project, language: tag }, [
    ...facts(paper, words),
    ...paper.parts.flatMap(part => answers(part, words)),
    ...corrections(paper, words),
  ])
}

function facts(paper: SessionPaper, words: Messages): Part[] {
  const { day, time, place } = paper.session
  const invented = paper.invented && words.examples.notesInvented
  const when = [day, time.replace(':', '.'), place, invented].filter(Boolean).join(' · ')
  const wrote = paper.authors.join(', ')
  return [
    paragraph([paper.project, when].filter(Boolean).join(' · ')),
    ...(wrote ? [paragraph(words.reading.wrote(wrote))] : []),
    heading(words.reading.attendance, 2),
    attendance(paper, words),
  ]
}

function attendance(paper: SessionPaper, words: Messages): Part {
  const states = {
    attended: words.finish.took,
    declined: words.finish.declined,
    did_not_come: words.finish.didNotCome,
    on_leave: words.finish.onLeave,
    planned: words.sessions.states.planned,
  }
  return table(
    [words.roster.code, words.reading.attendance, words.reading.notice],
    paper.people.map(({ code, state, notice }) => [code, states[state], notice ?? '–']),
  )
}

function answers(part: SessionPaper['parts'][number], words: Messages): Part[] {
  const head = heading(part.question || words.capture.beside, 2)
  const lines = part.sources.map(({ form, name }) =>
    softly([words.sources.forms[form], name].filter(Boolean).join(': ')),
  )
  if (part.answers.length === 0) return [head, ...(lines.length > 0 ? lines : [softly(words.reading.noWords)])]
  const several = new Set(part.answers.map(answer => answer.writer)).size > 1
  return [
    head,
    ...part.answers.flatMap(({ writer, text }) => [...(several ? [boldly(writer)] : []), ...paragraphs(text)]),
    ...lines,
  ]
}

const corrections = (paper: SessionPaper, words: Messages): Part[] =>
  paper.session.corrections === ''
    ? []
    : [heading(words.reading.corrections, 2), ...paragraphs(paper.session.corrections)]
