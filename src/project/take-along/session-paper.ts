import { authors } from '../../domain/authors.ts'
import { nameOf as memberName } from '../../domain/names.ts'
import { sessionName } from '../../domain/sessions/session.ts'
import type { SessionPaper } from '../../domain/sessions/session-paper.ts'
import { problemError } from '../../wire/problem.ts'
import type { ThingStore } from '../things/thing-store.ts'

/** Gathers a session with its guide, notes, codes and names for paper. Throws *item-locked* when it is not here. */
export function paperOf(things: ThingStore, id: string): SessionPaper {
  const session = things.find({ kind: 'session', where: { id } })[0]?.values
  if (!session) throw problemError('item-locked')
  const nameOf = (person: string) => memberName(things.find({ kind: 'name' }), person) ?? ''
  const codeOf = (person: string) =>
    things.find({ kind: 'person', where: { id: person } })[0]?.values.code ??
    things.find({ kind: 'actor', where: { id: person } })[0]?.values.label
  const questions = things.find({ kind: 'guide', where: { id: session.guide } })[0]?.values.questions ?? []
  const notes = things
    .find({ kind: 'note', where: { session: id } })
    .filter(note => note.values.text.trim() !== '')
    .sort((a, b) => a.values.begun - b.values.begun)
  const answersTo = (fits: (question: string) => boolean) =>
    notes
      .filter(note => fits(note.values.question))
      .map(({ values }) => ({ writer: nameOf(values.writer), text: values.text }))
  const sources = [...things.find({ kind: 'source', where: { session: id } })].sort(
    (a, b) => a.values.begun - b.values.begun,
  )
  const sourcesOf = (fits: (question: string) => boolean) =>
    sources.filter(one => fits(one.values.question)).map(({ values: { form, name } }) => ({ form, name }))
  const partOf = (question: string, fits: (question: string) => boolean) => ({
    question,
    answers: answersTo(fits),
    sources: sourcesOf(fits),
  })
  const known = new Set(questions.map(question => question.id))
  const beside = partOf('', question => !known.has(question))
  const people = [...new Set([...session.people, ...Object.keys(session.attendance)])].map(person => {
    const notice = session.notice[person]?.language
    return {
      code: codeOf(person) ?? '?',
      state: session.attendance[person]?.state ?? 'planned',
      ...(notice ? { notice } : {}),
    }
  })
  return {
    project: things.find({ kind: 'project' })[0]?.values.name ?? '',
    name: sessionName(session, codeOf),
    session,
    invented: notes.some(note => note.values.invented),
    authors: authors(
      session,
      notes.map(note => note.values),
    )
      .map(nameOf)
      .filter(name => name !== ''),
    people: people as SessionPaper['people'],
    parts: [
      ...questions.map(({ id: question, text }) => partOf(text, one => one === question)),
      ...(beside.answers.length + beside.sources.length > 0 ? [beside] : []),
    ],
  }
}
