import { listedIn } from '../listed.ts'
import type { ReadAgainst } from '../surveys/twins.ts'

/** A question of an interview guide; the prompt is a reminder for the interviewer, never read aloud as a question. */
export type Question = { readonly id: string; readonly text: string; readonly prompt: string }

/** An interview guide: the questions in the order they are asked. */
export type Guide = {
  readonly title: string
  readonly language: string
  readonly version: number
  readonly questions: readonly Question[]
  /** The same in other languages, by `twinKey`; guides of older apps have none. */
  readonly twins: Readonly<Record<string, string>>
  /** Against which words of the other languages each text was last read. */
  readonly readAgainst: ReadAgainst
}

/** One question per line of pasted text; numbers and bullets at the start of a line are left out. */
export function linesToQuestions(text: string, newId: () => string): Question[] {
  return listedIn(text).map(line => ({ id: newId(), text: line, prompt: '' }))
}

/** The list with one question moved up (-1) or down (+1); unchanged at the ends. */
export function moveQuestion(questions: readonly Question[], id: string, step: -1 | 1): readonly Question[] {
  const from = questions.findIndex(question => question.id === id)
  const other = questions[from + step]
  const moved = questions[from]
  if (!moved || !other) return questions
  return questions.map((question, index) => (index === from ? other : index === from + step ? moved : question))
}
