import type { ToldLine, ToldReport } from '../domain/report/report.ts'
import { wordsOfLine } from '../domain/report/told.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { dayNamed } from './days.ts'
import { heading, item, type Part, paragraph, paragraphs, softly, wordDocument } from './word.ts'

type Wish = { readonly language: string; readonly easy: boolean; readonly project: string }

/** A published report back as a Word document in the language it is written in, in its own or in easy words: what stands on its page, and nothing else. */
export async function reportDocument(told: ToldReport, { language, easy, project }: Wish): Promise<Blob> {
  const tag = [told.language, language].find(isLanguage) ?? 'en'
  const words = await loadMessages(tag)
  const { reports, field } = words
  const facts = [reports.forYou, dayNamed(told.on, tag), told.invented && field.invented]
  return wordDocument({ title: told.title || reports.title, project, language: tag }, [
    paragraph(facts.filter(Boolean).join(' · '), 'Facts'),
    ...paragraphs(told.lead),
    ...told.lines.flatMap(line => lineOf(line, easy, words)),
    ...part(reports.since, told.since, reports.sinceNote),
    ...part(reports.unknown, told.unknown ? [told.unknown] : []),
    ...part(reports.next, told.next ? [told.next] : []),
    ...(told.contact ? [softly(reports.misunderstood(told.contact))] : []),
  ])
}

function lineOf(line: ToldLine, easy: boolean, { reports }: Messages): Part[] {
  const { said, found, done } = wordsOfLine(line, easy)
  const { outcome, voices } = line
  return [
    ...(said ? [heading(reports.said, 3), ...paragraphs(said, 'Written')] : []),
    ...(found ? [heading(reports.found, 3), ...paragraphs(found)] : []),
    ...(voices === 0 ? [] : [softly(voices === 'few' ? reports.few : reports.voices(voices))]),
    heading(reports.outcomes[outcome], 3),
    ...done.map(item),
  ]
}

const part = (title: string, lines: readonly string[], note?: string): Part[] =>
  lines.length === 0 ? [] : [heading(title, 2), ...lines.map(item), ...(note ? [softly(note)] : [])]
