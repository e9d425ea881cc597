import type { GroupCell, ScaleResult, Share, TeamResult } from './round-result.ts'
import type { Texts } from './survey.ts'

/** One row of a result by team: the whole, a unit, or a team within one. Where a share is not told, where it is counted. */
export type TeamRow = {
  readonly key: string
  /** Empty for the whole. */
  readonly label: Texts | null
  readonly within: boolean
  readonly n: number | null
  readonly cells: readonly (Share | 'inUnit' | 'inWhole' | null)[]
}

/** The whole, then each unit before its teams, with the shares of the questions that have one. */
export function teamRows(
  { groups, shares }: TeamResult,
  questions: readonly ScaleResult[],
  answers: number | null,
): readonly TeamRow[] {
  const whole = questions.map(({ falls }) => {
    const fall = falls.at(-1)
    return fall?.as === 'points' ? fall.best : null
  })
  return [
    { key: '', label: null, within: false, n: answers, cells: whole },
    ...groups.map(({ group, label, unit, count }, at): TeamRow => {
      const within = unit !== ''
      const cell = (of: GroupCell | undefined) => (typeof of === 'object' ? of : within ? 'inUnit' : 'inWhole')
      const cells = questions.map(one => cell(shares.find(({ question }) => question === one.question)?.of[at]))
      return { key: group, label, within, n: typeof count === 'number' ? count : null, cells }
    }),
  ]
}

/** The questions of which the whole is told point by point: only of these is anything told by team. */
export const toldByTeam = (questions: readonly ScaleResult[]): readonly ScaleResult[] =>
  questions.filter(({ falls }) => falls.at(-1)?.as === 'points')
