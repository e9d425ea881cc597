import { unzipSync } from 'fflate'
import { Window } from 'happy-dom'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8, utf8 } from '../src/crypto/bytes.ts'
import type { Board } from '../src/domain/board.ts'
import type { FindingRow } from '../src/domain/finding-row.ts'
import { findingsSheet } from '../src/formats/findings-sheet.ts'
import { boldly, heading, item, paragraph, paragraphs, softly, table, wordDocument } from '../src/formats/word.ts'
import { writable, writableLines } from '../src/formats/writable.ts'

const test = suite('whatever was typed, the files open')

/** What the world pastes: Word's own line ends, controls, non-characters, halves of signs, markup, other scripts. */
const nasty = [
  'ett\vtvå\u2028tre\u2029fyra\u0085fem\fsex',
  'före\uFFFEefter\uFFFFslut\u0000\u0001\u0008\u001F',
  'halv \uD83D och \uDE00 samt 😀',
  '<w:t>&amp;</w:t> ]]> <!-- "citat"',
  '\u202Eomvänt\u202C \u200Bosynligt\u00AD mjukt',
  'e\u0301 å A\u030A שלום العربية',
  '=HYPERLINK("http://x.example")',
  '\t=1+1',
]

const partsOf = async (file: Blob) =>
  Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).filter(([name]) => /\.(xml|rels)$/.test(name))

/** Reads every part with a parser that takes XML at its word. */
async function wellFormed(file: Blob): Promise<string> {
  const { DOMParser } = new Window()
  let all = ''
  for (const [name, bytes] of await partsOf(file)) {
    const text = fromUtf8(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be in XML.
    assert.not.match(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/, name)
    assert.is(fromUtf8(utf8(text)), text, name)
    assert.is(new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror').length, 0, name)
    all += text
  }
  return all
}

test('a Word file holds every word apart, and nothing that would close it', async () => {
  const parts = nasty.flatMap(text => [
    heading(text, 2),
    ...paragraphs(text),
    paragraph(text, 'Subtitle'),
    softly(text),
    boldly(text),
    item(text),
    table([text], [[text]]),
  ])
  const head = { title: nasty.join(' '), project: nasty[1] ?? '', language: 'sv' as const }
  const xml = await wellFormed(await wordDocument(head, parts))
  assert.not.match(xml, 'etttvå')
  assert.match(xml, '>två</w:t>')
})

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
const board = { groups: [{ rows: nasty.map(rowOf) }] } as unknown as Board

test('a spreadsheet is a file that opens, in which a text is the text and no formula', async () => {
  const xml = await wellFormed(await findingsSheet(board, 'xlsx', 'sv'))
  assert.not.match(xml, '<f>')
  assert.not.match(xml, "'=HYPERLINK")
  assert.match(xml, '=HYPERLINK(')
})

test('in a CSV file what begins like a formula gets its apostrophe', async () => {
  const text = await (await findingsSheet(board, 'csv', 'sv')).text()
  assert.match(text, `"'=HYPERLINK(""http`)
})

test('lines end where they end in any program', () => {
  assert.equal(writableLines('a\r\nb\rc\nd\ve\u2028f'), ['a', 'b', 'c', 'd', 'e', 'f'])
  assert.is(writable('a\vb\uFFFE'), 'a b')
})

test.run()
