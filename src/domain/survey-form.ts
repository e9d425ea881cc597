import type { Round, Scale, Survey, SurveyQuestion, Texts } from './survey.ts'

/** What a respondent's page shows and seals with: all languages, easy words, the notice's figures and the round's public key. */
export type SurveyForm = {
  /** The version of this form's shape; a page that knows only lower ones asks for a newer page. */
  readonly v: 1
  readonly title: Texts
  readonly languages: readonly string[]
  readonly scales: readonly Scale[]
  readonly questions: readonly SurveyQuestion[]
  readonly k: number
  /** The last day on which answers are taken, as YYYY-MM-DD; empty when not set. */
  readonly until: string
  readonly shownAt: string
  readonly shownBy: string
  readonly ask: string
  readonly key: string
}

/** The form of a round; the texts are those of the survey's published version. */
export function formOf(survey: Survey, round: Round): SurveyForm {
  const { title, languages, questions } = survey
  const scales = survey.scales.filter(scale => questions.some(one => one.scale === scale.id))
  const { k, to: until, shownAt, shownBy, ask, key } = round
  return { v: 1, title, languages, scales, questions, k, until, shownAt, shownBy, ask, key }
}
