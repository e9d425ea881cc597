import type { FindingStatus } from '../domain/findings/finding.ts'
import type { Situation } from '../domain/findings/situation.ts'
import type { Language } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { longDay, spanOfDays } from './days.ts'
import { withoutEmpty } from './without-empty.ts'
import { heading, item, type Part, paragraph, paragraphs, softly } from './word.ts'
import { table } from './word-table.ts'

type Page = {
  readonly words: Messages
  readonly language: Language
  readonly today: Date
  readonly statuses: ReadonlySet<FindingStatus>
  readonly without: readonly string[]
}

/** What whoever decides reads first: which project, when, who asked whom, who is missing, and how to read the rest. */
export function firstPage(situation: Situation, { words, language, today, statuses, without }: Page): Part[] {
  const { lead, gathered, project } = situation
  const by = new Intl.ListFormat(language, { type: 'conjunction' }).format(gathered.by)
  return [
    paragraph(project, 'Subtitle'),
    paragraph(words.situation.asOf(longDay(today, language)), 'Facts'),
    ...(gathered.sessions > 0
      ? [
          paragraph(
            words.situation.gathered(gathered.sessions, spanOfDays(gathered.from, gathered.to, language), by),
            'Facts',
          ),
        ]
      : []),
    ...(lead.trim() === '' ? [] : paragraphs(lead.trim(), 'Lead')),
    ...(without.includes('coverage') ? [] : asked(situation, words, language)),
    ...(statuses.size === 0 ? [] : [heading(words.situation.howToRead, 2), paragraph(words.situation.read.voices)]),
    ...[...statuses].map(status => item(words.situation.read[status])),
  ]
}

function asked(situation: Situation, words: Messages, language: Language): Part[] {
  const { coverage, clientVoices, clientAnswers } = situation
  const { roster, situation: texts } = words
  const percent =
    coverage.percent === null ? '' : roster.percent(new Intl.NumberFormat(language).format(coverage.percent))
  const lines = [
    [roster.coverageHead(coverage.interviewed, coverage.inScope), percent].filter(Boolean).join(', '),
    coverage.complete && roster.complete,
    coverage.declined > 0 && roster.declined(coverage.declined),
    coverage.onLeave > 0 && roster.onLeave(coverage.onLeave),
    texts.clientVoices(clientVoices),
    clientAnswers > 0 && texts.clientAnswers(clientAnswers),
    coverage.silentUnits.length > 0 && texts.unitsSilent(coverage.silentUnits.join(', ')),
  ]
  return [
    heading(texts.asked, 2),
    ...(coverage.inScope === 0 ? [softly(texts.noRoster)] : []),
    ...(coverage.inScope === 0 ? lines.slice(-3) : lines).flatMap(line => (line ? [item(line)] : [])),
    ...byUnit(situation, words),
  ]
}

function byUnit({ units }: Situation, { situation: { units: heads } }: Messages): Part[] {
  if (units.length < 2) return []
  const figure = (n: number) => (n === 0 ? '' : String(n))
  const rows = units.map(one => [
    one.unit || heads.none,
    String(one.inScope),
    String(one.interviewed),
    figure(one.declined),
  ])
  const kept = withoutEmpty([heads.unit, heads.inScope, heads.interviewed, heads.declined], rows, [43, 19, 19, 19])
  return [table(kept.head, kept.rows, kept.widths)]
}
