import type { Board } from '../../src/domain/findings/board.ts'
import type { FindingRow } from '../../src/domain/findings/finding-row.ts'
import { heading, item, numberedItem, paragraph, paragraphs, softly, wordDocument } from '../../src/formats/word.ts'
import { table } from '../../src/formats/word-table.ts'

/** What the world pastes: Word's own line ends, controls, non-characters, halves of signs, markup, other scripts. */
export const nasty = [
  'ett\vtvå\u2028tre\u2029fyra\u0085fem\fsex',
  'före\uFFFEefter\uFFFFslut\u0000\u0001\u0008\u001F',
  'halv \uD83D och \uDE00 samt 😀',
  '<w:t>&amp;</w:t> ]]> <!-- "citat"',
  '\u202Eomvänt\u202C \u200Bosynligt\u00AD mjukt',
  'e\u0301 å A\u030A שלום العربية',
  '=HYPERLINK("http://x.example")',
  '\t=1+1',
]

const rowOf = (statement: string) =>
  ({
    kind: 'problem',
    statement,
    status: 'proposed',
    influence: '',
    trend: 'unknown',
    unit: statement,
    rule: '',
    voices: 1,
    against: 0,
    sessions: 1,
  }) as unknown as FindingRow
/** A list of findings made of them. */
export const nastyBoard = { groups: [{ rows: nasty.map(rowOf) }] } as unknown as Board

/** A Word file in which each of them stands in every part a document has. */
export function nastyDocument(): Promise<Blob> {
  const parts = nasty.flatMap(text => [
    heading(text, 2),
    ...paragraphs(text),
    paragraph(text, 'Subtitle'),
    softly(text),
    paragraph(text, 'Writer'),
    numberedItem(text, text),
    item(text),
    table([text], [[text]]),
  ])
  return wordDocument({ title: nasty.join(' '), project: nasty[1] ?? '', language: 'sv' }, parts)
}
