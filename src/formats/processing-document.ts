import type { ProcessingFacts } from '../domain/processing/facts.ts'
import { isLanguage, type Language } from '../messages/languages.ts'
import { loadProcessingWords, type ProcessingWords } from '../messages/processing.ts'
import { dayNamed } from './days.ts'
import { heading, item, type Part, paragraph, softly, wordDocument } from './word.ts'
import { table } from './word-table.ts'

/** Which of the two papers a data protection officer asks for: the record of processing (GDPR 30), or what an impact assessment begins with (35). */
export type ProcessingPaper = 'record' | 'assessment'

type Wish = { readonly paper: ProcessingPaper; readonly language: string; readonly day: string }

/** Either as a Word document, from what is really set; what the app cannot know stands there to be filled in. */
export async function processingDocument(facts: ProcessingFacts, { paper, language, day }: Wish): Promise<Blob> {
  const tag = isLanguage(language) ? language : 'en'
  const words = await loadProcessingWords(tag)
  const { title, about } = words[paper]
  return wordDocument({ title, project: facts.name, language: tag }, [
    paragraph(facts.name, 'Subtitle'),
    paragraph(words.made(dayNamed(day, tag)), 'Facts'),
    softly(about),
    ...(paper === 'record' ? record(facts, words.record, tag) : assessment(words.assessment)),
  ])
}

const part = (title: string, lines: readonly (string | false)[]): Part[] => [
  heading(title, 2),
  ...lines.flatMap(line => (line === false ? [] : [item(line)])),
]

function record(facts: ProcessingFacts, words: ProcessingWords['record'], language: Language): Part[] {
  return [
    heading(words.controller, 2),
    paragraph(facts.controller || words.fill),
    paragraph(`${words.contact}: ${facts.contact || words.fill}`),
    paragraph(words.officer),
    heading(words.purpose, 2),
    paragraph(words.purposeText),
    heading(words.basis, 2),
    paragraph(words.basisText),
    ...whose(facts, words),
    ...what(facts, words),
    ...who(facts, words, language),
    ...howLong(facts, words, language),
    ...security(facts, words, language),
  ]
}

const whose = (facts: ProcessingFacts, words: ProcessingWords['record']): Part[] =>
  part(words.whose, [
    facts.staff > 0 && words.staff(facts.staff),
    facts.clients > 0 && words.clients(facts.clients),
    facts.contacts > 0 ? words.contacts(facts.contacts) : words.noContacts,
    words.members,
    facts.rounds > 0 && words.respondents,
  ])

const what = (facts: ProcessingFacts, words: ProcessingWords['record']): Part[] => [
  ...part(words.data, [
    facts.interviews > 0 && words.interviews(facts.interviews),
    facts.groupSessions > 0 && words.groupSessions(facts.groupSessions),
    facts.conferences > 0 && words.conferences(facts.conferences),
    facts.recordings > 0 && words.recordings(facts.recordings),
    facts.pictures > 0 && words.pictures(facts.pictures),
    facts.documents > 0 && words.documents(facts.documents),
    facts.surveys > 0 && words.surveys(facts.surveys, facts.rounds),
    words.groups(Math.max(1, facts.groups)),
  ]),
  paragraph(words.special),
]

const who = (facts: ProcessingFacts, words: ProcessingWords['record'], language: Language): Part[] => [
  ...part(words.receivers, [
    ...facts.members.map(([role, n]) => words.roleLine(n, words.role[role])),
    facts.ends.length > 0 && words.ends(facts.ends.map(day => dayNamed(day, language)).join(', ')),
  ]),
  paragraph(words.server),
  heading(words.abroad, 2),
  paragraph(words.abroadText),
]

const howLong = (facts: ProcessingFacts, words: ProcessingWords['record'], language: Language): Part[] =>
  part(words.until, [
    facts.until === '' ? words.untilNone : words.untilDay(dayNamed(facts.until, language)),
    words.backups,
    words.archive,
  ])

const security = (facts: ProcessingFacts, words: ProcessingWords['record'], language: Language): Part[] =>
  part(words.security, [
    ...words.securityLines,
    facts.interviews > 0 && words.protected(facts.protected, facts.interviews),
    facts.leastK > 0 && words.leastK(facts.leastK),
    facts.noticeLanguages.length > 0 &&
      words.notices(facts.noticeLanguages.map(one => nameOf(one, language)).join(', ')),
  ])

/** What a language is called in another; whatever a row holds instead of a language stands as it is. */
function nameOf(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

const assessment = (words: ProcessingWords['assessment']): Part[] => [
  paragraph(words.described),
  ...part(words.need, words.needLines),
  heading(words.risks, 2),
  table([words.risk, words.done, words.remains], words.rows as readonly (readonly string[])[], [28, 38, 34]),
  heading(words.views, 2),
  paragraph(words.viewsText),
  heading(words.conclusion, 2),
]
