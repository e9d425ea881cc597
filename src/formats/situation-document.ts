import { areaStanding, type CauseNode, type CauseTree, deeper } from '../domain/findings/cause-tree.ts'
import type { FindingStatus } from '../domain/findings/finding.ts'
import type { FindingRow } from '../domain/findings/finding-row.ts'
import type { Situation } from '../domain/findings/situation.ts'
import { type Balance, voiceWords } from '../domain/findings/voices.ts'
import { isLanguage, type Language, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { firstPage } from './situation-first.ts'
import { withoutEmpty } from './without-empty.ts'
import { heading, item, numberedItem, type Part, paragraph, softly, wordDocument } from './word.ts'
import { table } from './word-table.ts'

type Options = { readonly language: string; readonly without: readonly string[]; readonly today?: Date }

/**
 * The situation analysis as a Word document for those who decide: first who was asked and how to read it, then what is
 * known, with what speaks for and against. Names of clients, codes and quotes are not in it.
 */
export async function situationDocument(situation: Situation, wish: Options): Promise<Blob> {
  const { without, today = new Date() } = wish
  const language: Language = isLanguage(wish.language) ? wish.language : 'en'
  const words = await loadMessages(language, situation.country)
  const part = (name: string, parts: readonly Part[]) => (without.includes(name) ? [] : parts)
  const practices = situation.practices.map(one => `${one.title} (${words.field.practice[one.state]})`)
  // What nobody here can change stands apart, once; of what there is none, no heading stands.
  const shown = situation.kinds
    .map(one => ({ ...one, rows: one.rows.filter(row => row.influence !== 'external') }))
    .filter(one => one.rows.length > 0 && !without.includes(one.kind))
  return wordDocument({ title: words.situation.title, project: situation.project, language }, [
    ...firstPage(situation, { words, language, today, statuses: statusesIn(situation), without }),
    ...list(words.situation.aims, situation.goals),
    ...part(
      'causes',
      situation.trees.flatMap(tree => causes(tree, words)),
    ),
    ...shown.flatMap(({ kind, rows }) => [
      heading(kind === 'cause' ? words.findings.causes.others : words.field.kinds[kind], 1),
      findings(rows, words),
    ]),
    ...part('practices', list(words.situation.practices, practices)),
    ...part('decisions', [
      ...list(words.situation.decisions, situation.decisions),
      ...list(words.decisions.against, situation.against),
    ]),
    ...outside(situation, words),
  ])
}

/** Which statuses a reader meets, so that no more are explained. */
function statusesIn({ trees, kinds, outside }: Situation): ReadonlySet<FindingStatus> {
  const nodes = trees.flatMap(tree => tree.areas).flatMap(area => [area.row, ...deeper(area)])
  return new Set([...nodes, ...kinds.flatMap(one => one.rows), ...outside].map(row => row.status))
}

function causes({ problem, areas }: CauseTree, words: Messages): Part[] {
  const numbered = areas.map((node, index) => ({ node, number: String(index + 1) }))
  const evident = numbered.filter(({ node }) => areaStanding(node) === 'evident')
  const without = numbered.filter(({ node }) => areaStanding(node) === 'no_evidence')
  const { situation } = words
  return [
    heading(situation.problem, 1),
    paragraph(problem.statement, 'Problem'),
    ...(areas.length === 0
      ? []
      : [
          heading(`${situation.evident} (${situation.areasOf(evident.length, areas.length)})`, 2),
          evident.length === 0 ? softly(situation.nothing) : outline(evident, words),
        ]),
    ...(without.length === 0
      ? []
      : [
          heading(`${situation.noEvidence} (${situation.areas(without.length)})`, 2),
          ...without.map(({ node, number }) => numberedItem(number, `${node.row.statement}${mark(node.row, words)}`)),
        ]),
  ]
}

type Numbered = { readonly node: CauseNode; readonly number: string }

/** Areas and the causes below them, numbered 1, 1.1, 1.1.1, with what is known of each. */
function outline(areas: readonly Numbered[], words: Messages): Part {
  const { sheet, number } = words.situation
  const flat = ({ node, number: own }: Numbered): string[][] => [
    [own, `${node.row.statement}${mark(node.row, words)}`, known(node.row, words, node.whole), trend(node.row, words)],
    ...node.causes.flatMap((cause, index) => flat({ node: cause, number: `${own}.${index + 1}` })),
  ]
  const kept = withoutEmpty([number, sheet.statement, sheet.status, sheet.trend], areas.flatMap(flat), [7, 38, 39, 16])
  return table(kept.head, kept.rows, kept.widths)
}

function findings(rows: readonly FindingRow[], words: Messages, whoCan = true): Part {
  const { sheet } = words.situation
  const cells = rows.map(row => [
    `${row.statement}${mark(row, words)}`,
    known(row, words),
    row.influence === '' || !whoCan ? '' : words.field.influence[row.influence],
    trend(row, words),
  ])
  const kept = withoutEmpty([sheet.statement, sheet.status, sheet.influence, sheet.trend], cells, [34, 31, 19, 16])
  return table(kept.head, kept.rows, kept.widths)
}

/** How it has gone, where somebody knows; else nothing stands there. */
const trend = ({ trend: how }: FindingRow, { field }: Messages): string => (how === 'unknown' ? '' : field.trend[how])

/** Status and voices for and against in words, as the screen says it. */
const known = (row: FindingRow, { field, situation }: Messages, whole: Balance | null = null): string =>
  [
    field.status[row.status],
    voiceWords(field, row, whole) || (row.evident ? '' : situation.noEvidence.toLowerCase()),
    row.answers > 0 && field.answers(row.answers),
    row.ofGroup && field.ofGroup,
    row.evident && row.answers === 0 && !row.ofGroup && voiceWords(field, row, whole) === '' && field.rule.document,
    row.status === 'verified' && row.rule === 'reason' && field.byReason,
  ]
    .filter(Boolean)
    .join(', ')

const mark = (row: FindingRow, { field }: Messages): string => (row.invented ? ` (${field.invented})` : '')

function outside({ outside: rows }: Situation, words: Messages): Part[] {
  if (rows.length === 0) return []
  return [heading(words.field.standing.outside, 1), findings(rows, words, false)]
}

const list = (title: string, lines: readonly string[]): Part[] =>
  lines.length === 0 ? [] : [heading(title, 1), ...lines.map(item)]
