import type { SurveyQuestion, Texts } from '../domain/surveys/survey.ts'

/** A text in a language, else in English, else in whichever there is; empty when there is none. */
export const told = (texts: Texts, language: string): string =>
  texts[language] || texts.en || Object.values(texts).find(text => text !== '') || ''

/** What a question says in a language: the easy twin where one is wished for and written, else the standard text. */
export function asked(question: SurveyQuestion, { language, easy }: { language: string; easy: boolean }) {
  const simple = easy ? question.easy[language] : ''
  const help = simple ? question.easyHelp[language] : question.help[language]
  return { text: simple || told(question.text, language), help: help ?? '' }
}

/** Whether a language is read from right to left. */
export const isMirrored = (language: string): boolean => /^(ar|ckb|fa|he|prs|ur)\b/.test(language)
