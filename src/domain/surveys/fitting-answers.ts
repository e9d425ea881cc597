import { answerModes, otherAnswers, type Survey, type SurveyAnswer, type SurveyQuestion } from './survey.ts'

/** Why an answer is set aside: nobody can read it, or it says what nobody could choose in the survey. */
export type WhyAside = 'unread' | 'language' | 'mode' | 'question' | 'option'

/** How many answers are set aside, by why. */
export type Aside = Readonly<Partial<Record<WhyAside, number>>>

/** What people were asked, as far as an answer can be held against it. */
export type Asked = Pick<Survey, 'languages' | 'questions' | 'scales'>

/** What an answer says to a question; nothing when it was left out, whatever the question's id is. */
export const givenTo = ({ answers }: Pick<SurveyAnswer, 'answers'>, question: string): number | string | undefined =>
  Object.hasOwn(answers, question) ? answers[question] : undefined

/**
 * The answers that fit what was asked, and how many others are set aside. Whoever answers may run an app of her own: what
 * nobody could choose is not counted, and takes nobody else's answer with it.
 */
export function fittingAnswers(
  asked: Asked,
  answers: readonly SurveyAnswer[],
): { readonly fit: readonly SurveyAnswer[]; readonly aside: Aside } {
  const why = judge(asked)
  const fit: SurveyAnswer[] = []
  const aside: Partial<Record<WhyAside, number>> = {}
  for (const answer of answers) {
    const reason = why(answer)
    if (reason) aside[reason] = (aside[reason] ?? 0) + 1
    else fit.push(answer)
  }
  return { fit, aside }
}

const modes: ReadonlySet<string> = new Set(['', ...answerModes])

function judge(asked: Asked): (answer: SurveyAnswer) => WhyAside | undefined {
  const languages = new Set(asked.languages)
  const choices = new Map(asked.questions.map(one => [one.id, choicesOf(one, asked)]))
  return ({ language, mode, answers }) => {
    if (!languages.has(language)) return 'language'
    if (!modes.has(mode)) return 'mode'
    for (const [question, value] of Object.entries(answers)) {
      const among = choices.get(question)
      if (!among) return 'question'
      if (among === 'text' ? typeof value !== 'string' : !among.has(value)) return 'option'
    }
    return undefined
  }
}

/** All that may be chosen at a question; at an open one people write what they like. */
function choicesOf(one: SurveyQuestion, { scales }: Asked): ReadonlySet<number | string> | 'text' {
  if (one.type === 'open_text') return 'text'
  const points = scales.find(({ id }) => id === one.scale)?.points ?? []
  const own = one.type === 'choice' ? one.options.map(({ code }) => code) : points.map(({ value }) => value)
  return new Set<number | string>([...own, ...otherAnswers])
}
