import type { SurveyQuestion } from '../domain/surveys/survey.ts'
import { textIn } from '../domain/text-in.ts'

/** What a question says in a language: the easy twin where one is wished for and written, else the standard text. */
export function asked(question: SurveyQuestion, { language, easy }: { language: string; easy: boolean }) {
  const simple = easy ? question.easy[language] : ''
  const help = simple ? question.easyHelp[language] : question.help[language]
  return { text: simple || textIn(question.text, language), help: help ?? '' }
}

/** Whether a language is read from right to left. */
export const isMirrored = (language: string): boolean => /^(ar|ckb|fa|he|prs|ur)\b/.test(language)
