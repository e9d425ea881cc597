import type { Stock } from './stock.ts'
import type { Scale, Survey, SurveyQuestion } from './survey.ts'

const UNSURE = 'dont_know'

/** How many chose each point of a question's scale; nothing while fewer than `k` have answered it. */
export type QuestionCounts = {
  readonly question: SurveyQuestion
  readonly points: Scale['points']
  readonly counts: readonly number[] | null
  readonly answers: number
  /** How many said that they do not know; counted as no point of the scale. */
  readonly unsure: number
}

/** A round with how many have answered, and what they answered where enough of them did. */
export type RoundCounts = {
  readonly survey: Survey | null
  readonly answers: number
  readonly questions: readonly QuestionCounts[]
}

/** Counts a round's answers; no count leaves here that stands for fewer than the round's `k` answers. */
export function roundCounts(stock: Stock, { id }: { readonly id: string }): RoundCounts {
  const round = stock.one('round', id)?.values
  const survey = stock.one('survey', round?.survey ?? '')?.values ?? null
  const answers = stock.all('answer').filter(one => one.values.round === id)
  const questions = (survey?.questions ?? []).flatMap((question): QuestionCounts[] => {
    const points = survey?.scales.find(scale => scale.id === question.scale)?.points ?? []
    if (points.length === 0) return []
    const given = answers.flatMap(one => one.values.answers[question.id] ?? [])
    const onScale = given.filter(value => points.some(point => point.value === value))
    const enough = onScale.length >= (round?.k ?? 5)
    const counts = enough ? points.map(point => onScale.filter(value => value === point.value).length) : null
    const unsure = enough ? given.filter(value => value === UNSURE).length : 0
    return [{ question, points, counts, answers: onScale.length, unsure }]
  })
  return { survey, answers: answers.length, questions }
}
