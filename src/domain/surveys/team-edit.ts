import type { SurveyQuestion, Texts } from './survey.ts'
import { openQuestion } from './survey-edit.ts'

type Asking = Pick<SurveyQuestion, 'text' | 'easy' | 'help' | 'easyHelp'>

/** A question that asks where somebody works, with one unit and one team in it still without names. */
export const newTeamQuestion = (
  asking: Asking,
  ids: { readonly question: string; readonly unit: string; readonly team: string },
): SurveyQuestion => ({
  ...openQuestion(ids.question),
  ...asking,
  type: 'choice',
  options: [
    { code: ids.unit, label: {}, within: '' },
    { code: ids.team, label: {}, within: ids.unit },
  ],
})

/** The question with one more unit, last, or one more team, after the others of its unit. */
export function withTeam(question: SurveyQuestion, code: string, unit = ''): SurveyQuestion {
  const { options } = question
  const last = unit === '' ? -1 : options.findLastIndex(one => one.code === unit || one.within === unit)
  const at = last < 0 ? options.length : last + 1
  return { ...question, options: options.toSpliced(at, 0, { code, label: {}, within: unit }) }
}

/** The question without a team, or without a unit and all of its teams. */
export const withoutTeam = (question: SurveyQuestion, code: string): SurveyQuestion => ({
  ...question,
  options: question.options.filter(one => one.code !== code && one.within !== code),
})

/** The question with the names of one language wherever another has none: most teams are called the same in all. */
export function withSameNames(question: SurveyQuestion, from: string, languages: readonly string[]): SurveyQuestion {
  const filled = (label: Texts): Texts => {
    const name = label[from]?.trim() ?? ''
    const empty = name === '' ? [] : languages.filter(one => (label[one] ?? '').trim() === '')
    return { ...label, ...Object.fromEntries(empty.map(one => [one, name])) }
  }
  return { ...question, options: question.options.map(one => ({ ...one, label: filled(one.label) })) }
}
