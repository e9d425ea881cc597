import { largest } from '../range.ts'
import type { Round, Survey, SurveyQuestion, Texts } from './survey.ts'
import { LEAST_K } from './survey.ts'

/** The parts of a draft that are written on its page. */
export type Draft = Pick<
  Survey,
  'title' | 'asker' | 'easyAsker' | 'languages' | 'dimensions' | 'scales' | 'questions' | 'readAgainst'
>

/** One of the texts of a question, in all languages. */
export type QuestionText = 'text' | 'easy' | 'help' | 'easyHelp'

/** A text with its words in one language replaced; empty words take the language out. */
export function withText(texts: Texts, language: string, words: string): Texts {
  const { [language]: _, ...others } = texts
  return words === '' ? others : { ...others, [language]: words }
}

/** The draft with one of its questions changed. */
export const withQuestion = <D extends Draft>(draft: D, id: string, part: Partial<SurveyQuestion>): D => ({
  ...draft,
  questions: draft.questions.map(one => (one.id === id ? { ...one, ...part } : one)),
})

/** The draft with a question moved up (-1) or down (+1); unchanged at the ends. */
export function withMoved<D extends Draft>(draft: D, id: string, step: -1 | 1): D {
  const from = draft.questions.findIndex(one => one.id === id)
  const question = draft.questions[from]
  const to = from + step
  if (!question || to < 0 || to >= draft.questions.length) return draft
  return { ...draft, questions: draft.questions.toSpliced(from, 1).toSpliced(to, 0, question) }
}

/** The draft without a question. */
export const without = <D extends Draft>(draft: D, id: string): D => ({
  ...draft,
  questions: draft.questions.filter(one => one.id !== id),
})

/** The draft with a question back at its place, or at the end; unchanged when it is there. */
export const withBack = <D extends Draft>(draft: D, question: SurveyQuestion, at: number): D =>
  draft.questions.some(one => one.id === question.id)
    ? draft
    : { ...draft, questions: draft.questions.toSpliced(at, 0, question) }

/** An open question in which nothing is written yet. */
export const openQuestion = (id: string): SurveyQuestion => ({
  id,
  type: 'open_text',
  options: [],
  dimension: '',
  scale: '',
  text: {},
  help: {},
  easy: {},
  easyHelp: {},
})

/** The draft with the words of one point of a scale replaced in one language. */
export function withPoint<D extends Draft>(
  draft: D,
  at: { readonly scale: string; readonly value: number; readonly text: 'text' | 'easy'; readonly language: string },
  words: string,
): D {
  const scales = draft.scales.map(scale =>
    scale.id !== at.scale
      ? scale
      : {
          ...scale,
          points: scale.points.map(point =>
            point.value === at.value ? { ...point, [at.text]: withText(point[at.text], at.language, words) } : point,
          ),
        },
  )
  return { ...draft, scales }
}

/** The draft with the heading under which a question's result stands replaced in one language. */
export const withHeading = <D extends Draft>(draft: D, id: string, language: string, words: string): D => ({
  ...draft,
  dimensions: draft.dimensions.map(one =>
    one.id === id ? { ...one, label: withText(one.label, language, words) } : one,
  ),
})

/** The draft with a language put in or taken out; its words stay, so that it can come back. */
export function withLanguage<D extends Draft>(draft: D, language: string, on: boolean): D {
  const others = draft.languages.filter(one => one !== language)
  return { ...draft, languages: on ? [...others, language] : others }
}

/**
 * A draft to go on with after a version was published: it keeps the questions' ids, so that what stayed the same can be
 * compared, and is numbered after all versions of its family.
 */
export function nextVersion(id: string, survey: Survey, others: readonly Pick<Survey, 'title' | 'version'>[]): Survey {
  const same = others.filter(one => Object.values(one.title).some(title => Object.values(survey.title).includes(title)))
  const version =
    largest(
      same.map(one => one.version),
      survey.version,
    ) + 1
  return { ...survey, origin: id, version, state: 'draft' }
}

/** The least k a person may choose, and what is made of what she typed. */
export const chosenK = (typed: string, least = LEAST_K): number => Math.max(least, Math.floor(Number(typed)) || least)

/** The hand-outs with one channel's count set, never below nothing; a channel that was not there comes last. */
export function withHandout(handouts: Round['handouts'], channel: string, count: number): Round['handouts'] {
  const now = { channel, count: Math.max(0, Math.floor(count) || 0) }
  return handouts.some(one => one.channel === channel)
    ? handouts.map(one => (one.channel === channel ? now : one))
    : [...handouts, now]
}

/** A number of answers as it may be told: in steps of k, and nothing below k. */
export const inSteps = (count: number, k: number): number => Math.floor(count / k) * k
