import type { Board } from '../domain/findings/board.ts'
import type { FindingRow } from '../domain/findings/finding-row.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import type { Messages } from '../messages/messages.ts'
import { csvFile } from './csv-file.ts'
import { sheetFile } from './sheet-file.ts'
import { writable } from './writable.ts'

const widths = [18, 56, 16, 8, 8, 9, 21, 18, 18, 24]

/** All findings, one a row, as a spreadsheet or as text separated by semicolons. No quote and no code is in it. */
export async function findingsSheet(board: Board, as: 'xlsx' | 'csv', language: string): Promise<Blob> {
  const words = await loadMessages(isLanguage(language) ? language : 'en')
  const heads = headings(words)
  const rows = board.groups.flatMap(group => group.rows).map(row => cells(row, words))
  return as === 'csv' ? csvFile([heads, ...rows]) : sheetFile({ head: heads, rows, columns: widths })
}

type Cell = string | number

const headings = ({ situation: { sheet } }: Messages): readonly string[] => [
  sheet.kind,
  sheet.statement,
  sheet.status,
  sheet.voices,
  sheet.against,
  sheet.sessions,
  sheet.influence,
  sheet.trend,
  sheet.unit,
  sheet.rule,
]

const cells = (row: FindingRow, { field }: Messages): readonly Cell[] => [
  field.kind[row.kind],
  writable(row.statement),
  field.status[row.status],
  row.voices,
  row.against,
  row.sessions,
  field.influence[row.influence || 'none'],
  field.trend[row.trend],
  writable(row.unit),
  row.rule ? field.rule[row.rule] : '',
]
