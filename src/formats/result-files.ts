import type { RoundResult } from '../domain/surveys/round-result.ts'
import { resultDocument } from './result-document.ts'
import type { AboutResult } from './result-first.ts'
import { resultSheet } from './result-sheet.ts'

/** A result as a Word document or as a spreadsheet. What was written freely is in neither. */
export const resultFile = (
  result: RoundResult,
  as: 'docx' | 'xlsx',
  language: string,
  { project = '', asker = {}, today = new Date() }: Partial<AboutResult> = {},
): Promise<Blob> =>
  as === 'docx' ? resultDocument(result, language, { project, asker, today }) : resultSheet(result, language)
