import { groupedBy } from '../../algorithms/grouped-by.ts'
import { givenTo } from './fitting-answers.ts'
import type { Option, Survey, SurveyAnswer, SurveyQuestion, Texts } from './survey.ts'

/** A unit, or a team with the code of the unit it is part of; empty where it is part of none. */
export type PlacedTeam = { readonly code: string; readonly label: Texts; readonly unit: string }

/** Whether a choice asks in which team somebody works: it is told by team and unit, not among the other choices. */
export const asksTeam = ({ type, options }: SurveyQuestion): boolean =>
  type === 'choice' && options.some(one => one.within !== undefined)

/** The question of a survey that asks in which team somebody works. */
export const teamQuestion = ({ questions }: Pick<Survey, 'questions'>): SurveyQuestion | undefined =>
  questions.find(asksTeam)

/**
 * The units and teams of a question, each unit before its teams. What is said to be part of something that is no unit, or
 * that is not there, stands by itself.
 */
export function placedTeams({ options }: Pick<SurveyQuestion, 'options'>): readonly PlacedTeam[] {
  const byCode = new Map(options.map(one => [one.code, one]))
  const unitOf = ({ code, within = '' }: Option): string => {
    const unit = within === code ? undefined : byCode.get(within)
    return unit && (unit.within ?? '') === '' ? unit.code : ''
  }
  const placed = [...byCode.values()].map(one => ({ code: one.code, label: one.label, unit: unitOf(one) }))
  const within = groupedBy(placed, one => one.unit)
  return (within.get('') ?? []).flatMap(one => [one, ...(within.get(one.code) ?? [])])
}

/**
 * The answers of each unit and team by code: a unit has its teams' answers, and those of whoever chose the unit alone.
 * Whoever did not say is in none.
 */
export function answersByTeam(
  question: SurveyQuestion,
  teams: readonly PlacedTeam[],
  answers: readonly SurveyAnswer[],
): ReadonlyMap<string, readonly SurveyAnswer[]> {
  const unitOf = new Map(teams.map(one => [one.code, one.unit]))
  const found = new Map<string, SurveyAnswer[]>(teams.map(one => [one.code, []]))
  for (const answer of answers) {
    const code = String(givenTo(answer, question.id) ?? '')
    found.get(code)?.push(answer)
    found.get(unitOf.get(code) ?? '')?.push(answer)
  }
  return found
}
