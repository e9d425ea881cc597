import { areaStanding, type CauseNode, type CauseTree } from '../domain/cause-tree.ts'
import type { FindingRow } from '../domain/finding-row.ts'
import type { Situation } from '../domain/situation.ts'
import { type Balance, voiceWords } from '../domain/voices.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { heading, item, type Part, paragraph, softly, table, wordDocument } from './word.ts'

/** The situation analysis as a Word document with real headings, tables and styles. Names, codes and quotes are not in it. */
export async function situationDocument(
  situation: Situation,
  { language, without }: { readonly language: string; readonly without: readonly string[] },
): Promise<Blob> {
  const tag = isLanguage(language) ? language : 'en'
  const words = await loadMessages(tag, situation.country)
  const part = (name: string, parts: readonly Part[]) => (without.includes(name) ? [] : parts)
  const practices = situation.practices.map(one => `${one.title} (${words.field.practice[one.state]})`)
  return wordDocument({ title: words.situation.title, project: situation.project, language: tag }, [
    paragraph(situation.project),
    ...list(words.situation.aims, situation.goals),
    ...part(
      'causes',
      situation.trees.flatMap(tree => causes(tree, words)),
    ),
    ...situation.kinds.flatMap(({ kind, rows }) =>
      part(kind, [
        heading(kind === 'cause' ? words.findings.causes.others : words.field.kinds[kind], 1),
        rows.length === 0 ? softly(words.situation.nothing) : findings(rows, words),
      ]),
    ),
    ...part('practices', list(words.situation.practices, practices)),
    ...part('decisions', list(words.situation.decisions, situation.decisions)),
    ...outside(situation, words),
    ...part('coverage', asked(situation, words, tag)),
  ])
}

function causes({ problem, areas }: CauseTree, words: Messages): Part[] {
  const numbered = areas.map((node, index) => ({ node, number: String(index + 1) }))
  const evident = numbered.filter(({ node }) => areaStanding(node) === 'evident')
  const without = numbered.filter(({ node }) => areaStanding(node) === 'no_evidence')
  const { situation } = words
  return [
    heading(situation.problem, 1),
    paragraph(problem.statement, 'IntenseQuote'),
    heading(`${situation.evident} (${situation.areasOf(evident.length, areas.length)})`, 2),
    evident.length === 0 ? softly(situation.nothing) : outline(evident, words),
    heading(`${situation.noEvidence} (${situation.areas(without.length)})`, 2),
    ...(without.length === 0
      ? [softly(situation.nothing)]
      : without.map(({ node, number }) => item(`${number}. ${node.row.statement}${mark(node.row, words)}`))),
  ]
}

type Numbered = { readonly node: CauseNode; readonly number: string }

/** Areas and the causes below them, numbered 1, 1.1, 1.1.1, with what is known of each. */
function outline(areas: readonly Numbered[], words: Messages): Part {
  const { sheet } = words.situation
  const flat = ({ node, number }: Numbered): string[][] => [
    [number, node.row.statement, known(node.row, words, node.whole), words.field.trend[node.row.trend]],
    ...node.causes.flatMap((cause, index) => flat({ node: cause, number: `${number}.${index + 1}` })),
  ]
  return table(['', sheet.statement, sheet.status, sheet.trend], areas.flatMap(flat), [8, 52, 24, 16])
}

function findings(rows: readonly FindingRow[], words: Messages): Part {
  const { sheet } = words.situation
  return table(
    [sheet.statement, sheet.status, sheet.influence],
    rows.map(row => [
      `${row.statement}${mark(row, words)}`,
      known(row, words),
      words.field.influence[row.influence || 'none'],
    ]),
    [52, 24, 24],
  )
}

/** Status and voices in words, as *(2 voices, verified)* says it on the screen. */
const known = (row: FindingRow, { field, situation }: Messages, whole: Balance | null = null): string =>
  [
    field.status[row.status],
    voiceWords(field, row, whole) || (row.evident ? field.rule.document : situation.noEvidence.toLowerCase()),
    ...(row.status === 'verified' && row.rule === 'reason' ? [field.byReason] : []),
  ].join(', ')

const mark = (row: FindingRow, { field }: Messages): string => (row.invented ? ` (${field.invented})` : '')

function outside({ outside: rows }: Situation, words: Messages): Part[] {
  if (rows.length === 0) return []
  return [heading(words.field.standing.outside, 1), ...rows.map(row => item(row.statement))]
}

function asked({ coverage, clientVoices, clientAnswers }: Situation, words: Messages, language: string): Part[] {
  const { situation, roster } = words
  return [
    heading(situation.asked, 1),
    table(
      ['', ''],
      [
        [roster.coverageHead(coverage.interviewed, coverage.inScope), percent(coverage.percent, language)],
        [roster.declined(coverage.declined), coverage.complete ? roster.complete : ''],
        [roster.onLeave(coverage.onLeave), ''],
        [situation.clientVoices(clientVoices), ''],
        ...(clientAnswers > 0 ? [[situation.clientAnswers(clientAnswers), '']] : []),
        ...(coverage.silentUnits.length > 0 ? [[roster.nobodyYet(coverage.silentUnits.join(', ')), '']] : []),
      ],
    ),
  ]
}

const percent = (figure: number | null, language: string): string =>
  figure === null ? '' : `${new Intl.NumberFormat(language).format(figure)} %`

const list = (title: string, lines: readonly string[]): Part[] =>
  lines.length === 0 ? [] : [heading(title, 1), ...lines.map(item)]
