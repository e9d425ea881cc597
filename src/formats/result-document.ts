import { named } from '../domain/named.ts'
import type { GroupResult, RoundResult, ScaleResult } from '../domain/surveys/round-result.ts'
import { languageNames } from '../messages/languages.ts'
import { type AboutResult, resultFirst } from './result-first.ts'
import { resultTables } from './result-table.ts'
import { groupText, questionName, shareText, type Writing, writingIn } from './result-words.ts'
import { teamParts } from './team-parts.ts'
import { heading, item, type Part, paragraph, softly, wordDocument } from './word.ts'
import { table } from './word-table.ts'

/**
 * A result as a Word document for those who decide: who asked whom, what it says and what to mind, then all questions in
 * one table for each scale, then groups. Small groups stay hidden as on the screen.
 */
export async function resultDocument(result: RoundResult, language: string, about: AboutResult): Promise<Blob> {
  const writing = await writingIn(language)
  const { words, textOf, tag, all } = writing
  const [first, last] = [result.rounds[0]?.label ?? '', result.rounds.at(-1)?.label ?? '']
  const title = `${words.title} ${first === last ? last : words.compared(last, first)}`
  const project = about.project || textOf(result.survey.title)
  const scaled = result.questions.length > 0
  return wordDocument({ title, project, language: tag }, [
    ...resultFirst(result, about, writing),
    ...(scaled ? [heading(all.surveys.paper.answers, 1), ...resultTables(result, writing)] : []),
    ...(scaled ? [softly(all.surveys.paper.lines)] : []),
    ...(await teamParts(result, writing)),
    ...groups(result, writing),
  ])
}

function groups(result: RoundResult, writing: Writing): Part[] {
  const { words } = writing
  const modes = result.modes.map(one => groupText(one, named(words.modes, one.group), writing))
  return [
    ...(modes.length > 0 ? [heading(words.how(result.rounds.at(-1)?.label ?? ''), 2), ...modes.map(item)] : []),
    ...split(words.byLanguage, result.languages, { result, names: languageNames, writing }),
    ...split(words.byReading, result.reading, { result, names: words.reading, writing }),
  ]
}

type Around = { result: RoundResult; names: Readonly<Record<string, string>>; writing: Writing }

/** Groups beside each other, where any share may be told; else only how many are in each. */
function split(title: string, of: GroupResult | null, { result, names, writing }: Around): Part[] {
  if (!of) return []
  const { words } = writing
  const nameOf = (group: string) => named(names, group)
  const shown = of.shares.filter(row => row.of.some(cell => typeof cell !== 'string' || cell === 'alike'))
  const rows = shown.map(row => [
    questionName(result.questions.find(one => one.question === row.question) as ScaleResult, writing),
    ...row.of.map(cell => (typeof cell === 'string' ? words.cell[cell] : shareText(cell, writing))),
  ])
  const width = 64 / Math.max(1, of.groups.length)
  return [
    heading(title, 2),
    ...of.groups.map(one => item(groupText(one, nameOf(one.group), writing))),
    ...(rows.length === 0
      ? []
      : [
          paragraph(words.bestBy, 'Note'),
          table([words.question, ...of.groups.map(one => nameOf(one.group))], rows, [
            36,
            ...of.groups.map(() => width),
          ]),
        ]),
  ]
}
