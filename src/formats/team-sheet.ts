import type { RoundResult, Share } from '../domain/surveys/round-result.ts'
import { type TeamRow, teamRows, toldByTeam } from '../domain/surveys/team-rows.ts'
import { loadTeamWords, type TeamWords } from '../messages/teams.ts'
import { questionName, shareText, type Writing } from './result-words.ts'
import type { SheetCell } from './sheet-file.ts'
import { writable } from './writable.ts'

/** How wide the sheet is, and how many columns of it are for points of a scale. */
type Around = { readonly width: number; readonly most: number; readonly writing: Writing }

/**
 * The newest round by unit and team as rows of a spreadsheet, the same that stand by themselves on the screen and in Word;
 * nothing where none does.
 */
export async function teamSheetRows(result: RoundResult, around: Around): Promise<SheetCell[][]> {
  const { teams, rounds } = result
  if (!teams?.groups.some(one => typeof one.count === 'number')) return []
  const { width, most, writing } = around
  const words = await loadTeamWords(writing.tag)
  const asked = toldByTeam(result.questions)
  const round = rounds.at(-1)
  const rows = teamRows(teams, asked, round?.answers ?? null)
  const over = (text: string): SheetCell[] => [{ text, span: width, wrap: false }]
  const { words: heads } = writing
  return [
    ...[[], over(words.title), over(words.best)],
    [
      words.where,
      heads.question,
      heads.round,
      ...empty(most),
      words.answers,
      heads.bestShare,
      heads.lower,
      heads.upper,
    ],
    ...asked.flatMap((one, at) =>
      rows.map((row): SheetCell[] => [
        ...[nameOf(row, words, writing), questionName(one, writing), round?.label ?? ''].map(writable),
        ...empty(most),
        ...figuresOf(row, row.cells[at] ?? null, { words, writing }),
      ]),
    ),
    over(words.hidden),
  ]
}

const empty = (count: number): SheetCell[] => Array<SheetCell>(count).fill('')

function nameOf({ label, within }: TeamRow, words: TeamWords, writing: Writing): string {
  const name = label ? writing.textOf(label) : words.whole
  return within ? `– ${name}` : name
}

/** How many answered, the share and its limits; in whole per cent as elsewhere, for finer figures tell more of who is not shown. */
function figuresOf(
  { n, within }: TeamRow,
  cell: Share | 'inUnit' | 'inWhole' | null,
  { words, writing }: { words: TeamWords; writing: Writing },
): SheetCell[] {
  const told = (text: string): SheetCell => ({ text, span: 3, wrap: true })
  const answers = n ?? ''
  if (cell === null) return [answers]
  if (typeof cell === 'string') return [answers, told(words[cell])]
  if (n === null) return ['', told(words[within ? 'inUnit' : 'inWhole'])]
  if (cell.few) return [answers, told(shareText(cell, writing))]
  return [answers, ...[cell.x / cell.n, cell.low, cell.high].map(whole)]
}

const whole = (part: number): SheetCell => ({ value: Math.round(part * 100) / 100, format: '0%' })
