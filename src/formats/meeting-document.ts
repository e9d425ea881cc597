import { textIn } from '../domain/text-in.ts'
import { type Meeting, meetingName } from '../domain/together/meeting.ts'
import type { MeetingPaper, PaperItem, WrittenLine } from '../domain/together/meeting-paper.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { dayNamed } from './days.ts'
import { heading, item, type Part, paragraph, paragraphs, softly, wordDocument } from './word.ts'

/** What a meeting gave as a Word document for those who were there: its agenda with all that was written, and nobody named. */
export async function meetingDocument(paper: MeetingPaper, language: string): Promise<Blob> {
  const tag = isLanguage(language) ? language : 'en'
  const words = await loadMessages(tag)
  const { meeting } = paper
  const at = tag === 'en' ? meeting.time : meeting.time.replace(':', '.')
  const came = meeting.came === null ? '' : words.meetings.cameFact(meeting.came)
  const facts = [dayNamed(meeting.day, tag), at, meeting.place, came].filter(Boolean).join(', ')
  return wordDocument({ title: nameOf(meeting, words), project: paper.project, language: tag }, [
    paragraph(paper.project, 'Subtitle'),
    ...(facts ? [paragraph(facts, 'Facts')] : []),
    ...(meeting.invented ? [paragraph(words.field.invented, 'Facts')] : []),
    ...list(
      words.meetings.gatheredHere,
      paper.findings.map(one => `${one.statement} (${words.field.kind[one.kind]})`),
    ),
    ...paper.items.flatMap(one => given(one, paper, words, tag)),
    softly(words.meetings.noNames),
  ])
}

const nameOf = (meeting: Meeting, words: Messages): string => meetingName(meeting, words.sessions.types[meeting.type])

const list = (title: string, lines: readonly string[]): Part[] =>
  lines.length === 0 ? [] : [heading(title, 2), ...lines.map(item)]

/** One item with what it gave; nothing of the feedback, which is told where its round is told. */
function given(one: PaperItem, paper: MeetingPaper, words: Messages, language: string): Part[] {
  const { meetings } = words
  const type = one.item?.type
  if (type === 'feedback') return []
  const parts = [
    ...agreed(one, words, language),
    ...one.goals.map(({ text, dots }) => item(`${text}: ${meetings.dotsInAll(dots)}`)),
    ...one.back.flatMap(({ title, standing, written }) => [
      heading(title || words.common.untitled, 3),
      softly(meetings.back(standing.done, standing.of)),
      ...lines(written, words),
    ]),
    ...(type === 'task' ? tasks(paper, words) : []),
    ...lines(one.written, words),
  ]
  const asks = type === 'question' || type === 'word'
  if (parts.length === 0 && !asks) return []
  const title = one.item ? one.item.text || meetings.types[one.item.type] : meetings.loose
  return [heading(title, 2), ...(parts.length > 0 ? parts : [softly(meetings.nothingWritten)])]
}

const tasks = ({ tasks: all }: MeetingPaper, words: Messages): Part[] =>
  all.map(({ title, due }) => {
    const { dueIn, dueNext } = words.meetings
    return item(`${title} (${due ? dueIn(nameOf(due, words)) : dueNext})`)
  })

function agreed({ word }: PaperItem, words: Messages, language: string): Part[] {
  if (!word) return []
  const day = isLanguage(language) ? dayNamed(word.agreedOn, language) : word.agreedOn
  return [
    heading(textIn(word.term, language), 3),
    ...paragraphs(word.agreed || word.text, 'Written'),
    softly(words.words.agreedOn(day)),
  ]
}

/** What was written, line by line as it was; a sheet that was photographed stays on the devices. */
const lines = (written: readonly WrittenLine[], { meetings }: Messages): Part[] =>
  written.flatMap(({ text, late, photo }) => [
    ...(text === '' ? [] : paragraphs(text, 'Written')),
    ...(photo ? [softly(meetings.photoStays)] : []),
    ...(late ? [softly(meetings.late)] : []),
  ])
