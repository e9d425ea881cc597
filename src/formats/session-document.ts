import type { SessionPaper } from '../domain/sessions/session-paper.ts'
import { isLanguage, type Language, languageNames, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { dayNamed } from './days.ts'
import { withoutEmpty } from './without-empty.ts'
import { heading, item, type Part, paragraph, paragraphs, softly, wordDocument } from './word.ts'
import { table } from './word-table.ts'

/** A held session as a Word document: when, where and who wrote, who took part, then what was said to each question. */
export async function sessionDocument(paper: SessionPaper, language: string): Promise<Blob> {
  const tag = isLanguage(language) ? language : 'en'
  const words = await loadMessages(tag)
  const title = paper.session.title || `${words.sessions.types[paper.session.type]} ${paper.name}`
  const silent = paper.parts.filter(isSilent)
  const beside = paper.parts.some(part => part.question) ? words.capture.beside : words.capture.notes
  return wordDocument({ title, project: paper.project, language: tag }, [
    ...facts(paper, words, tag),
    ...attendance(paper, words),
    ...paper.parts.filter(part => !isSilent(part)).flatMap(part => answers(part, beside, words)),
    ...(silent.length < paper.parts.length ? unanswered(silent, words) : [softly(words.reading.noNotes)]),
    ...corrections(paper, words),
  ])
}

type SessionPart = SessionPaper['parts'][number]

const isSilent = (part: SessionPart): boolean => part.answers.length === 0 && part.sources.length === 0

function facts(paper: SessionPaper, words: Messages, tag: Language): Part[] {
  const { day, time, place, title, type } = paper.session
  const at = tag === 'en' ? time : time.replace(':', '.')
  const kind = title ? words.sessions.types[type] : ''
  const wrote = new Intl.ListFormat(tag, { type: 'conjunction' }).format(paper.authors)
  return [
    paragraph(paper.project, 'Subtitle'),
    ...[
      [kind, dayNamed(day, tag), at, place].filter(Boolean).join(', '),
      [wrote && words.reading.wrote(wrote), paper.invented && words.examples.notesInvented].filter(Boolean).join(', '),
    ].flatMap(line => (line ? [paragraph(line, 'Facts')] : [])),
  ]
}

function attendance(paper: SessionPaper, words: Messages): Part[] {
  if (paper.people.length === 0) return []
  const states = {
    attended: words.finish.took,
    declined: words.finish.declined,
    did_not_come: words.finish.didNotCome,
    on_leave: words.finish.onLeave,
    planned: words.sessions.states.planned,
  }
  // Those of whom the same is told stand together.
  const rows = new Map<string, readonly [codes: string, state: string, notice: string]>()
  for (const { code, state, notice = '' } of paper.people) {
    const same = JSON.stringify([state, notice])
    const codes = [rows.get(same)?.[0], code].filter(Boolean).join(', ')
    rows.set(same, [codes, states[state], isLanguage(notice) ? languageNames[notice] : notice])
  }
  const heads = [words.roster.code, words.reading.attendance, words.reading.notice]
  const kept = withoutEmpty(heads, [...rows.values()], [46, 22, 32])
  return [heading(words.reading.attendance, 2), table(kept.head, kept.rows, kept.widths)]
}

/** A question, what was written to it by whom, and what lies beside the words. */
function answers(part: SessionPart, beside: string, words: Messages): Part[] {
  const several = new Set(part.answers.map(answer => answer.writer)).size > 1
  return [
    heading(part.question || beside, 2),
    ...part.answers.flatMap(({ writer, text }, at) => [
      ...(several && writer !== part.answers[at - 1]?.writer ? [paragraph(writer, 'Writer')] : []),
      ...paragraphs(text, 'Written'),
    ]),
    ...part.sources.map(({ form, name }) => softly([words.sources.forms[form], name].filter(Boolean).join(': '))),
  ]
}

const unanswered = (silent: readonly SessionPart[], words: Messages): Part[] =>
  silent.length === 0 ? [] : [heading(words.reading.silent, 2), ...silent.map(part => item(part.question))]

const corrections = (paper: SessionPaper, words: Messages): Part[] =>
  paper.session.corrections === ''
    ? []
    : [heading(words.reading.corrections, 2), ...paragraphs(paper.session.corrections, 'Written')]
