import { lineEnd, shortText } from '../plain-text.ts'
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

/**
 * Signs that lists are made of: dots, squares, arrows, ticks and figures in circles; in Word's symbol fonts they lie in
 * the private area.
 */
const bullet =
  /^[\s\u200B]*(?:[•‣⁃◦·∙*\u2190-\u21FF\u2460-\u24FF\u25A0-\u25FF\u2605\u2606\u2610-\u2612\u2713-\u2718\u2756\u2776-\u27BE\u2B1B-\u2B1D\uF020-\uF0FF]\uFE0F?\s*|[-–—](?=[\s\p{L}])\s*|o[\t\u00A0]\s*)/u

/** A number with its stop or bracket. In `1.5 tjänster` and `24.12 var` no stop follows the last figure: they stay. */
const figures = String.raw`\(?\d{1,3}(?:\.\d{1,2})*(?:\s*\)|\.(?!\d)|:(?=\s))|\(?[a-zåäö]\)`
/** `IV.` and `iv)`; a single letter above ten is rather somebody's initial. */
const roman = String.raw`\(?(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})(?:\)|[.:](?=\s))|\(?(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})\)`
const named = String.raw`(?:[QFK]|Fråga|Fr|Kysymys|Kys|Question)\.?\s?\d{1,3}(?:[:.)]|\s[-–])(?=\s)`
const number = new RegExp(`^[\\s\\u200B]*(?:${figures}|${roman}|${named})\\s*`, 'u')

/** One question per line of pasted text; numbers and bullets at the start of a line are left out. */
export function linesToQuestions(text: string, newId: () => string): Question[] {
  return text
    .split(lineEnd)
    .map(line => shortText(line.replace(bullet, '').replace(number, '')))
    .filter(line => line !== '')
    .map(line => ({ id: newId(), text: line, prompt: '' }))
}

/** The list with one question moved up (-1) or down (+1); unchanged at the ends. */
export function moveQuestion(questions: readonly Question[], id: string, step: -1 | 1): readonly Question[] {
  const from = questions.findIndex(question => question.id === id)
  const other = questions[from + step]
  const moved = questions[from]
  if (!moved || !other) return questions
  return questions.map((question, index) => (index === from ? other : index === from + step ? moved : question))
}
