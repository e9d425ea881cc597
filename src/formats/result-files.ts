import type { RoundResult } from '../domain/round-result.ts'
import { resultDocument } from './result-document.ts'
import { resultSheet } from './result-sheet.ts'

/** A result as a Word document or as a spreadsheet. What was written freely is in neither. */
export const resultFile = (result: RoundResult, as: 'docx' | 'xlsx', language: string): Promise<Blob> =>
  as === 'docx' ? resultDocument(result, language) : resultSheet(result, language)
