import { inAllWays, type Said, type Unread, unreadOf } from '../surveys/twins.ts'
import type { Guide, Question } from './guide.ts'

/** The parts of a question that are said in several languages. */
export type QuestionPart = 'text' | 'prompt'
export const questionParts = ['text', 'prompt'] as const

/** A question as an interviewer reads it: `language` is the one its words are in, where the chosen one has none. */
export type ShownQuestion = Question & { readonly language: string }

type Spoken = Pick<Guide, 'language' | 'questions' | 'twins'>

/** Where a question stands in another language than the guide's own. A stop would reach into a map. */
export const twinKey = (question: string, part: QuestionPart, language: string): string =>
  `${question}/${part}/${language}`.replaceAll('.', '%2E')

/** The languages of a guide, its own first: those in which at least one of its questions stands. */
export function guideLanguages({ language, questions, twins }: Spoken): readonly string[] {
  const starts = questions.map(({ id }) => twinKey(id, 'text', ''))
  const others = Object.entries(twins).flatMap(([key, text]) => {
    const start = text.trim() === '' ? undefined : starts.find(one => key.startsWith(one))
    return start === undefined ? [] : [key.slice(start.length)]
  })
  return [...new Set([language, ...others.sort()])]
}

/** One part of a question in a language; empty where nobody has written it. */
export const partIn = (guide: Spoken, question: Question, part: QuestionPart, language: string): string =>
  language === guide.language ? question[part] : (guide.twins[twinKey(question.id, part, language)] ?? '')

/** The questions in a language; one that is missing in it stands in the guide's own. */
export const questionsIn = (guide: Spoken, language: string): readonly ShownQuestion[] =>
  guide.questions.map(question => {
    const text = partIn(guide, question, 'text', language)
    const isThere = text.trim() !== ''
    return {
      ...question,
      text: isThere ? text : question.text,
      prompt: partIn(guide, question, 'prompt', language).trim() || question.prompt,
      language: isThere ? language : guide.language,
    }
  })

/** The key of one part of a question among what a guide says. */
export const guideSaidKey = (question: string, part: QuestionPart): string => `${question}/${part}`

/** All that a guide says, each thing in all of `languages`. */
export const guideSaid = (guide: Spoken, languages: readonly string[]): readonly Said[] =>
  guide.questions.flatMap(question =>
    questionParts.map(part => ({
      key: guideSaidKey(question.id, part),
      texts: inAllWays(
        Object.fromEntries(
          languages.flatMap(tag => {
            const text = partIn(guide, question, part, tag)
            return text === '' ? [] : [[tag, text]]
          }),
        ),
      ),
    })),
  )

/** The texts of a guide that were left behind by a change in another language, by what they say. */
export const unreadInGuide = (
  guide: Spoken & Pick<Guide, 'readAgainst'>,
): readonly (Unread & { readonly said: Said })[] =>
  guideSaid(guide, guideLanguages(guide)).flatMap(said =>
    unreadOf(said, guide.readAgainst).map(one => ({ ...one, said })),
  )
