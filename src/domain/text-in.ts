import type { Texts } from './surveys/survey.ts'

/** A text in a language, else in English, else in whichever there is; empty when there is none. */
export const textIn = (texts: Texts, language: string): string =>
  texts[language] || texts.en || Object.values(texts).find(text => text !== '') || ''
