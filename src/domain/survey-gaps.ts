import type { Survey, SurveyQuestion, Texts } from './survey.ts'

/** A text that is missing in a language: where it belongs, and which of a place's texts it is. */
export type Gap = {
  readonly language: string
  readonly of: 'title' | 'question' | 'option' | 'scale'
  /** The question's id or the scale's; empty for the title. */
  readonly id: string
  readonly text: 'text' | 'easy' | 'help' | 'easyHelp'
}

/**
 * What is missing before a survey can be published: each title, question, option and scale point in each of its
 * languages, questions and points in easy words too. Help is missing only where another language has it.
 */
export function gapsOf(survey: Survey): readonly Gap[] {
  return survey.languages.flatMap(language => gapsIn(survey, language))
}

/** The languages in which nothing is missing. */
export const completeLanguages = (survey: Survey): readonly string[] =>
  survey.languages.filter(language => gapsIn(survey, language).length === 0)

/** Why a survey cannot be published yet; empty when it can. */
export function holdsBack(survey: Survey): '' | 'no-question' | 'no-language' | 'gaps' {
  if (survey.questions.length === 0) return 'no-question'
  if (survey.languages.length === 0) return 'no-language'
  return gapsOf(survey).length > 0 ? 'gaps' : ''
}

function gapsIn(survey: Survey, language: string): readonly Gap[] {
  const used = survey.scales.filter(scale => survey.questions.some(one => one.scale === scale.id))
  const lacks = (texts: Texts) => (texts[language] ?? '').trim() === ''
  const title: Gap[] = lacks(survey.title) ? [{ language, of: 'title', id: '', text: 'text' }] : []
  const questions = survey.questions.flatMap(one => questionGaps(one, language, lacks))
  const scales = used.flatMap(({ id, points }) => [
    ...(points.some(point => lacks(point.text)) ? [{ language, of: 'scale', id, text: 'text' } as const] : []),
    ...(points.some(point => lacks(point.easy)) ? [{ language, of: 'scale', id, text: 'easy' } as const] : []),
  ])
  return [...title, ...questions, ...scales]
}

function questionGaps(one: SurveyQuestion, language: string, lacks: (texts: Texts) => boolean): readonly Gap[] {
  const gap = (text: Gap['text'], of: Gap['of'] = 'question'): Gap => ({ language, of, id: one.id, text })
  const wanted = (texts: Texts) => Object.values(texts).some(text => text.trim() !== '')
  return [
    ...(lacks(one.text) ? [gap('text')] : []),
    ...(lacks(one.easy) ? [gap('easy')] : []),
    ...(wanted(one.help) && lacks(one.help) ? [gap('help')] : []),
    ...(wanted(one.easyHelp) && lacks(one.easyHelp) ? [gap('easyHelp')] : []),
    ...(one.options.some(option => lacks(option.label)) ? [gap('text', 'option')] : []),
  ]
}
