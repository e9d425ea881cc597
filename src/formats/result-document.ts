import { named } from '../domain/named.ts'
import { wholeInWords } from '../domain/result-in-words.ts'
import type { GroupResult, RoundResult, ScaleResult } from '../domain/round-result.ts'
import { languageNames } from '../messages/languages.ts'
import {
  answeredText,
  groupText,
  insteadOf,
  questionName,
  shareText,
  verdictText,
  type Writing,
  writingIn,
} from './result-words.ts'
import { heading, item, type Part, paragraph, paragraphs, softly, wordDocument } from './word.ts'
import { table } from './word-table.ts'

/** A result as a Word document: who answered, what to mind, then each question; small groups stay hidden as on the screen. */
export async function resultDocument(result: RoundResult, language: string): Promise<Blob> {
  const writing = await writingIn(language)
  const { words, told, tag } = writing
  const [first, last] = [result.rounds[0]?.label ?? '', result.rounds.at(-1)?.label ?? '']
  const title = first === last ? last : words.compared(last, first)
  return wordDocument({ title, project: told(result.survey.title), language: tag }, [
    paragraph(told(result.survey.title), 'Subtitle'),
    ...paragraphs(wholeInWords(result, words, one => questionName(one, writing))),
    ...[...result.rounds].reverse().map(round => paragraph(answeredText(round, writing))),
    heading(words.mind, 1),
    ...result.mind.map(note => item(words.note[note])),
    ...result.questions.flatMap(one => question(one, result, writing)),
    softly(words.line),
    ...groups(result, writing),
  ])
}

function question(one: ScaleResult, { rounds }: RoundResult, writing: Writing): Part[] {
  const { words, told } = writing
  const rows = one.falls.map((fall, at) => {
    const label = rounds[at]?.label ?? ''
    if (fall.as !== 'points') return [label, insteadOf(fall, one.points, writing), ...one.points.map(() => '')]
    return [label, ...fall.counts.map(String), shareText(fall.best, writing)]
  })
  return [
    heading(questionName(one, writing), 1),
    paragraph(told(one.text)),
    table([words.round, ...one.points.map(told), words.bestShare], rows),
    softly(verdictText(one, writing)),
  ]
}

function groups(result: RoundResult, writing: Writing): Part[] {
  const { words } = writing
  const modes = result.modes.map(one => groupText(one, named(words.modes, one.group), writing))
  return [
    ...(modes.length > 0 ? [heading(words.how(result.rounds.at(-1)?.label ?? ''), 1), ...modes.map(item)] : []),
    ...split(words.byLanguage, result.languages, { result, names: languageNames, writing }),
    ...split(words.byReading, result.reading, { result, names: words.reading, writing }),
  ]
}

type Around = { result: RoundResult; names: Readonly<Record<string, string>>; writing: Writing }

function split(title: string, of: GroupResult | null, { result, names, writing }: Around): Part[] {
  if (!of) return []
  const { words } = writing
  const nameOf = (group: string) => named(names, group)
  const rows = of.shares.map(row => [
    questionName(result.questions.find(one => one.question === row.question) as ScaleResult, writing),
    ...row.of.map(cell => {
      return typeof cell === 'string' ? words.cell[cell] : shareText(cell, writing)
    }),
  ])
  return [
    heading(title, 1),
    ...of.groups.map(one => item(groupText(one, nameOf(one.group), writing))),
    softly(words.bestBy),
    table([words.question, ...of.groups.map(one => nameOf(one.group))], rows),
  ]
}
