import type { Scaled } from './result-groups.ts'
import type { TeamResult } from './round-result.ts'
import { countsOf, LEAST_POINTS, shareOf } from './scale-distribution.ts'
import { standingTeams, type Tally } from './standing-teams.ts'
import type { Survey, SurveyAnswer } from './survey.ts'
import { answersByTeam, placedTeams, teamQuestion } from './team-question.ts'

type Over = {
  readonly scaled: readonly Scaled[]
  readonly k: number
  /** The round is closed and all its answers are here: figures that grow would tell who came last. */
  readonly whole: boolean
}

/**
 * The share of the best points by unit and team, as far as they may stand by themselves; nothing where no team was asked,
 * and no group while answers come. Why one is hidden is not told: too few, all alike, or another could be worked out.
 */
export function teamResult(
  survey: Pick<Survey, 'questions'>,
  answers: readonly SurveyAnswer[],
  { scaled, k, whole }: Over,
): TeamResult | null {
  const question = teamQuestion(survey)
  if (!question || answers.length === 0) return null
  if (!whole) return { groups: [], shares: [] }
  // A team by question is a cross table: from ten answers on, as everywhere.
  const least = Math.max(k, LEAST_POINTS)
  const placed = placedTeams(question)
  const within = answersByTeam(question, placed, answers)
  const teams = placed.filter(one => within.get(one.code)?.length)
  const tallied = (tallyOf: (of: readonly SurveyAnswer[]) => Tally) =>
    teams.map(one => ({ ...one, tally: tallyOf(within.get(one.code) ?? []) }))
  const counted = tallied(of => ({ n: of.length, x: 0 }))
  const heads = standingTeams({ n: answers.length, x: 0 }, counted, ({ n }) => n >= least)
  return {
    groups: counted.map(({ code, label, unit, tally }) => ({
      group: code,
      label,
      unit,
      count: heads.has(code) ? tally.n : 'hidden_with',
    })),
    shares: scaled.map(one => {
      const shareIn = (of: readonly SurveyAnswer[]) => shareOf(countsOf(of, one.question, one.scale))
      // All on one side would tell of each of them.
      const may = ({ n, x }: Tally) => n >= least && x > 0 && x < n
      const here = tallied(shareIn).map(team => (heads.has(team.code) ? team : { ...team, tally: none }))
      const shown = standingTeams(shareIn(answers), here, may)
      return {
        question: one.question.id,
        of: teams.map(({ code }) => (shown.has(code) ? shareIn(within.get(code) ?? []) : 'hidden_with')),
      }
    }),
  }
}

const none: Tally = { n: 0, x: 0 }
