import type { Distribution, RoundResult, ScaleResult } from '../domain/surveys/round-result.ts'
import { insteadOf, questionName, shareText, verdictText, type Writing } from './result-words.ts'
import { gap, type Part } from './word.ts'
import { groupedTable, type WordCell, type WordRow } from './word-table.ts'

/** A table for each scale, with all questions asked on it: how many chose each answer, the share, and the verdict. */
export function resultTables({ questions, rounds }: RoundResult, writing: Writing): Part[] {
  const scales = new Map<string, ScaleResult[]>()
  for (const one of questions) {
    const scale = JSON.stringify(one.points.map(writing.textOf))
    scales.set(scale, [...(scales.get(scale) ?? []), one])
  }
  const labels = rounds.map(round => round.label)
  return [...scales.values()].flatMap((all, at) => [...(at === 0 ? [] : [gap()]), scaleTable(all, labels, writing)])
}

/** Parts of the width: the question where one round stands alone, the round's name, the share, and the verdict; the answers share what is left. */
const [QUESTION, ROUND, SHARE, VERDICT] = [31, 11, 16, 21]

function scaleTable(all: readonly ScaleResult[], labels: readonly string[], writing: Writing): Part {
  const { words, textOf } = writing
  const points = all[0]?.points ?? []
  const alone = labels.length < 2
  const rest = 100 - SHARE - (alone ? QUESTION : ROUND + VERDICT)
  const answers = [...points.map(textOf), words.bestShare]
  const shares = [...byLongestWord(points.map(textOf), rest), SHARE]
  if (alone)
    return groupedTable(
      [words.question, ...answers],
      all.map(one => [[asked(one, 1, writing), ...cellsOf(one.falls[0], one, { span: answers.length, writing })]]),
      [QUESTION, ...shares],
    )
  return groupedTable(
    [words.round, ...answers, `${words.verdictHead}\n${words.difference}`],
    all.map(one => rowsOf(one, { labels, span: answers.length, writing })),
    [ROUND, ...shares, VERDICT],
  )
}

/** Parts of the width, so that no head parts within a word. */
function byLongestWord(heads: readonly string[], rest: number): readonly number[] {
  const needs = heads.map(head => Math.max(5, ...head.split(/\s+/).map(word => Math.min(word.length, 14))) + 2)
  const all = needs.reduce((sum, one) => sum + one, 0)
  return needs.map(one => (one * rest) / all)
}

type Around = { readonly labels: readonly string[]; readonly span: number; readonly writing: Writing }

/** The question over the whole width, then a row for each round; what cannot be told point by point is told in words. */
function rowsOf(one: ScaleResult, { labels, span, writing }: Around): readonly WordRow[] {
  const question = [asked(one, span + 2, writing)]
  if (one.falls.every(fall => fall.as === 'few'))
    return [question, [{ text: `${labels.join(', ')}: ${writing.words.few}`, span: span + 2 }]]
  const last = one.falls.length - 1
  return [
    question,
    ...one.falls.map(
      (fall, at): WordRow => [
        labels[at] ?? '',
        ...cellsOf(fall, one, { span, writing }),
        at === last ? verdict(one, writing) : '',
      ],
    ),
  ]
}

/** A question's name and its words, once where they are the same. */
function asked(one: ScaleResult, span: number, writing: Writing): WordCell {
  const [name, text] = [questionName(one, writing), writing.textOf(one.text)]
  return { text: name === text ? '' : text, span, name }
}

type Over = { readonly span: number; readonly writing: Writing }

function cellsOf(fall: Distribution | undefined, { points }: ScaleResult, { span, writing }: Over): WordRow {
  if (fall?.as === 'points') return [...fall.counts.map(String), shareText(fall.best, writing)]
  return [{ text: fall ? insteadOf(fall, points, writing) : '', span }]
}

/** The verdict, and below it the difference, which never parts from its limits. */
function verdict(one: ScaleResult, writing: Writing): string {
  const { difference } = one
  if (!difference?.share) return verdictText(one, writing)
  const [value = '', low = '', high = ''] = difference.share.map(writing.figures.points)
  return `${writing.words.verdict[difference.verdict]}\n${writing.words.to(value, low, high).replaceAll(' ', '\u00A0')}`
}
