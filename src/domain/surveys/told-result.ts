import type { Distribution, PublishedResult, Verdict } from './round-result.ts'
import type { Texts } from './survey.ts'

/** A published result as those who were asked read it at the link they answered by: the newest round, question by question. */
export type ToldResult = {
  /** The version of this shape; a page that knows only lower ones shows nothing. */
  readonly v: 1
  readonly title: Texts
  readonly answers: number
  /** The round it is compared with; empty when it stands alone. */
  readonly earlier: string
  readonly questions: readonly {
    readonly text: Texts
    readonly points: readonly Texts[]
    readonly fall: Distribution
    readonly verdict: Verdict | null
  }[]
  /** What happens next; empty until it is decided. */
  readonly next: string
}

/** What those who were asked are told of a published result; questions with too few answers are left out. */
export function toldResult({ result, next }: PublishedResult): ToldResult {
  const newest = result.rounds.length - 1
  return {
    v: 1,
    title: result.survey.title,
    answers: result.rounds[newest]?.answers ?? 0,
    earlier: newest > 0 ? (result.rounds[0]?.label ?? '') : '',
    questions: result.questions.flatMap(({ text, points, falls, difference }) => {
      const fall = falls[newest]
      return fall && fall.as !== 'few' ? [{ text, points, fall, verdict: difference?.verdict ?? null }] : []
    }),
    next,
  }
}
