import type { Survey, SurveyQuestion, Texts } from './survey.ts'
import { unreadIn } from './survey-said.ts'
import { languageOf } from './twins.ts'

/** A text that is missing in a language: where it belongs, and which of a place's texts it is. */
export type Gap = {
  readonly language: string
  readonly of: 'title' | 'asker' | 'question' | 'option' | 'scale' | 'dimension'
  /** The question's id, the scale's or the dimension's; empty for the title and for who asks. */
  readonly id: string
  readonly text: 'text' | 'easy' | 'help' | 'easyHelp'
}

/**
 * What is missing before a survey can be published: its title, who asks, each question, option and scale point in each of
 * its languages, questions and points in easy words too. Help, headings and who asks in easy words are missing only where
 * another language has them.
 */
export function gapsOf(survey: Survey): readonly Gap[] {
  return survey.languages.flatMap(language => gapsIn(survey, language))
}

/**
 * The languages in which nothing is missing, nor left behind by a change in another. Of a version that is published nothing
 * can be filled in any more, whatever is asked of those to come.
 */
export function completeLanguages(survey: Survey): readonly string[] {
  if (survey.state === 'published' || survey.state === 'retired') return survey.languages
  const behind = unreadIn(survey).map(one => languageOf(one.way))
  return survey.languages.filter(language => gapsIn(survey, language).length === 0 && !behind.includes(language))
}

/** Why a survey cannot be published yet; empty when it can. */
export function holdsBack(survey: Survey): '' | 'no-question' | 'no-language' | 'gaps' | 'unread' {
  if (survey.questions.length === 0) return 'no-question'
  if (survey.languages.length === 0) return 'no-language'
  if (gapsOf(survey).length > 0) return 'gaps'
  return unreadIn(survey).length > 0 ? 'unread' : ''
}

function gapsIn(survey: Survey, language: string): readonly Gap[] {
  const used = survey.scales.filter(scale => survey.questions.some(one => one.scale === scale.id))
  const lacks = (texts: Texts) => (texts[language] ?? '').trim() === ''
  const gap = (of: Gap['of'], text: Gap['text'] = 'text', id = ''): Gap => ({ language, of, id, text })
  const head = [
    ...(lacks(survey.title) ? [gap('title')] : []),
    ...(lacks(survey.asker) ? [gap('asker')] : []),
    ...(isWritten(survey.easyAsker) && lacks(survey.easyAsker) ? [gap('asker', 'easy')] : []),
  ]
  const questions = survey.questions.flatMap(one => questionGaps(one, language, lacks))
  const scales = used.flatMap(({ id, points }) => [
    ...(points.some(point => lacks(point.text)) ? [gap('scale', 'text', id)] : []),
    ...(points.some(point => lacks(point.easy)) ? [gap('scale', 'easy', id)] : []),
  ])
  const headings = survey.dimensions
    .filter(({ id, label }) => survey.questions.some(one => one.dimension === id) && isWritten(label) && lacks(label))
    .map(({ id }) => gap('dimension', 'text', id))
  return [...head, ...questions, ...scales, ...headings]
}

const isWritten = (texts: Texts): boolean => Object.values(texts).some(text => text.trim() !== '')

function questionGaps(one: SurveyQuestion, language: string, lacks: (texts: Texts) => boolean): readonly Gap[] {
  const gap = (text: Gap['text'], of: Gap['of'] = 'question'): Gap => ({ language, of, id: one.id, text })
  return [
    ...(lacks(one.text) ? [gap('text')] : []),
    ...(lacks(one.easy) ? [gap('easy')] : []),
    ...(isWritten(one.help) && lacks(one.help) ? [gap('help')] : []),
    ...(isWritten(one.easyHelp) && lacks(one.easyHelp) ? [gap('easyHelp')] : []),
    ...(lacksOption(one, lacks) ? [gap('text', 'option')] : []),
  ]
}

/** A choice lacks the name of one of its answers, or has none to choose. */
const lacksOption = ({ type, options }: SurveyQuestion, lacks: (texts: Texts) => boolean): boolean =>
  (type === 'choice' && options.length === 0) || options.some(option => lacks(option.label))
