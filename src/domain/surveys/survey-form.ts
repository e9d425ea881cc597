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
  /** The languages in which the easy version is called easy language; forms of older apps have none. */
  readonly tested?: readonly string[]
  /** Staff is asked, and not those who get help; forms of older apps never say it. */
  readonly staff?: true
  /** Who asks, also in easier words, and where the result is shown, in each language; forms of older apps have none. */
  readonly asker?: Texts
  readonly easyAsker?: Texts
  readonly shownIn?: Texts
}

/** The form of a round; the texts are those of the survey's published version. */
export function formOf(survey: Survey, round: Round): SurveyForm {
  const { title, languages, questions } = survey
  const scales = survey.scales.filter(scale => questions.some(one => one.scale === scale.id))
  const { k, to: until, shownAt, shownBy, ask, key } = round
  const form = { v: 1, title, languages, scales, questions, k, until, shownAt, shownBy, ask, key } as const
  // Left out where there is nothing to say: a form that is already out stays the same to the byte.
  const has = (texts: Texts) => Object.values(texts).some(text => text.trim() !== '')
  return {
    ...form,
    ...(round.tested.length > 0 ? { tested: round.tested } : {}),
    ...(survey.type === 'staff_pulse' ? { staff: true as const } : {}),
    ...(has(survey.asker) ? { asker: survey.asker } : {}),
    ...(has(survey.easyAsker) ? { easyAsker: survey.easyAsker } : {}),
    ...(has(round.shownIn) ? { shownIn: round.shownIn } : {}),
  }
}
