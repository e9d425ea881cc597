import type { PublishedResult, RoundHead, Share } from '../surveys/round-result.ts'
import type { Texts } from '../surveys/survey.ts'
import type { Thing } from '../thing.ts'
import { type Figure, newFigure } from './indicator.ts'

/** A question of a published result that can become a figure: the share of the two best points. */
export type TakableFigure = {
  readonly text: Texts
  readonly share: Share
  readonly round: RoundHead
  /** Where it comes from, for the figure: the result and the question in it. */
  readonly from: string
}

/** What a published result gives: the newest round's questions with ten answers or more that are not all alike. */
export const takableFigures = ({ id, values }: Pick<Thing<'result'>, 'id'> & { values: PublishedResult }) => {
  const newest = values.result.rounds.length - 1
  const round = values.result.rounds[newest]
  return values.result.questions.flatMap(({ question, text, falls }): readonly TakableFigure[] => {
    const fall = falls[newest]
    return round && fall?.as === 'points' ? [{ text, share: fall.best, round, from: `${id}/${question}` }] : []
  })
}

const percent = (part: number): number => Math.round(100 * part)

/**
 * The figure a person takes out of a result: in per cent with its 95 % interval and n; below twenty answers as *7 of 12*
 * in words (`few`) and never in per cent (DOMAIN, survey statistics). Its period is the round's first month.
 */
export function figureOf(
  { share: { x, n, low, high, few }, round, from }: TakableFigure,
  words: { few: string; note: string },
): Figure {
  const period = /^\d{4}-\d{2}/.exec(round.from)?.[0] ?? round.label
  const told =
    few || n === 0 ? { inWords: words.few } : { value: percent(x / n), lower: percent(low), upper: percent(high) }
  return newFigure({ period, n, note: words.note, from, ...told })
}

/** Whether a measure can take per cent: one whose figures are in something else needs a measure beside it. */
export const takesPercent = ({ unit }: { readonly unit: string }): boolean =>
  /^\s*(%|procent|prosentti\p{L}*|per ?cent)?\s*$/iu.test(unit)

/** The result a figure was taken from; nothing for one that was written or pasted. */
export const resultOf = ({ from = '' }: Figure): string => from.split('/')[0] ?? ''
