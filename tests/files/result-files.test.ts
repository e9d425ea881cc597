import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8 } from '../../src/crypto/bytes.ts'
import { published, roundResult } from '../../src/domain/surveys/result.ts'
import type { RoundResult } from '../../src/domain/surveys/round-result.ts'
import { toldByTeam } from '../../src/domain/surveys/team-rows.ts'
import { resultFile } from '../../src/formats/result-files.ts'
import { figuresIn } from '../../src/messages/figures.ts'
import { languages, loadMessages } from '../../src/messages/languages.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'

const test = suite('a result taken along')

const things = thingsOf(madeOf('rounds'))
const roundNamed = (label: string) => things.all('round').find(one => one.values.label === label)?.id ?? ''
const nbsp = '\u00A0'
const secret = 'Det min granne Maija sa'
const result: RoundResult = (() => {
  const found = roundResult(things, { round: roundNamed('2014'), against: roundNamed('2013') })
  if (!found) throw new Error('no result')
  return { ...found, open: [{ question: 'q-more', text: { sv: 'Vad fungerar bra?' }, answers: [secret] }] }
})()

async function wordsOf(as: 'docx' | 'xlsx', language: string): Promise<string> {
  const blob = await resultFile(result, as, language)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = Object.entries(files).filter(([name]) => /document\.xml$|sheet1\.xml$|sharedStrings\.xml$/.test(name))
  return xml
    .map(([, bytes]) => fromUtf8(bytes))
    .join('\n')
    .replaceAll(nbsp, ' ')
}

for (const language of languages)
  test(`in Word it says who answered, every figure, what to mind, and nothing anybody wrote (${language})`, async () => {
    const { results } = await loadMessages(language)
    const { percent, range, points } = figuresIn(language)
    const text = await wordsOf('docx', language)
    const parts = [
      results.rate('2014', 43, 66, percent(43 / 66)),
      `${percent(31 / 43)} (${range(0.5731, 0.8325)})`,
      results.verdict.no_clear_change,
      points(0.2074),
      results.note.never_asked,
      results.reading.easy,
    ]
    for (const part of parts) assert.ok(text.includes(part.replaceAll(nbsp, ' ')), part)
    assert.ok(text.includes('w:tblHeader'))
    assert.not.ok(text.includes('Maija'))
  })

/** The rows of the tables in a document's XML, each as the texts and spans of its cells. */
async function rowsOf(about: RoundResult, language: string) {
  const asked = { project: 'Alvsele', asker: { sv: 'Socialtjänsten' }, today: new Date('2026-11-28T12:00') }
  const files = unzipSync(new Uint8Array(await (await resultFile(about, 'docx', language, asked)).arrayBuffer()))
  const xml = fromUtf8(files['word/document.xml'] ?? new Uint8Array()).replaceAll(nbsp, ' ')
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
        text: [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join('|'),
        span: Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
      })),
    ),
  )
  return { xml, tables }
}

test('its first page says which project, when, who asked whom; a table for each scale holds all questions', async () => {
  const { xml, tables } = await rowsOf(result, 'sv')
  for (const said of ['Alvsele', '28 november 2026', 'Socialtjänsten', '1–31 oktober 2014', 'Alla besökare'])
    assert.ok(xml.includes(said), said)
  assert.is(xml.split('Alla besökare').length - 1, 1, 'told once where both rounds asked the same')
  const scales = tables.filter(rows => rows[0]?.[0]?.text === 'Omgång')
  assert.is(scales.length, 2)
  const questions = scales.flat().filter(row => row.length === 1 && row[0]?.text.includes('?'))
  assert.is(questions.length, result.questions.length)
  for (const rows of tables) {
    const width = rows[0]?.length
    for (const row of rows)
      assert.is(
        row.reduce((sum, cell) => sum + cell.span, 0),
        width,
        'every row fills the table',
      )
    assert.not.ok(
      rows[0]?.some(cell => cell.text === ''),
      'no empty head',
    )
  }
})

test('what is not told point by point stands in words over the width of the points, and once where nothing may be told', async () => {
  const [first, ...others] = result.questions
  if (!first) throw new Error('no question')
  const falls = [
    { as: 'classes', n: 8, counts: [2, 3, 3] },
    { as: 'alike', of: 'points', n: 12, at: 3 },
  ] as const
  const told = { ...first, falls, difference: null }
  const hidden = { ...first, question: 'hidden', falls: [{ as: 'few' }, { as: 'few' }] as const, difference: null }
  const { tables } = await rowsOf({ ...result, questions: [told, hidden, ...others] }, 'sv')
  const rows = tables[0] ?? []
  assert.is(rows[2]?.[1]?.span, first.points.length + 1)
  assert.match(rows[2]?.[1]?.text ?? '', /Under mitten: 2/)
  assert.match(rows[3]?.[1]?.text ?? '', /Nästan alla svarade lika: Till stor del/)
  assert.equal(
    rows[5]?.map(cell => cell.text),
    ['2013, 2014: För få svar för att visas'],
  )
})

test('a round that stands alone has a row for each question and no verdict', async () => {
  const alone = roundResult(things, { round: roundNamed('2014'), against: '' })
  if (!alone) throw new Error('no result')
  const { tables, xml } = await rowsOf({ ...alone, languages: null, reading: null }, 'sv')
  assert.is(tables.flat().length - tables.length, alone.questions.length)
  assert.not.ok(xml.includes('Bedömning'))
})

/** The rows of a spreadsheet, each as the texts and figures of its cells that are not empty. */
async function cellsOf(about: RoundResult): Promise<string[][]> {
  const files = unzipSync(new Uint8Array(await (await resultFile(about, 'xlsx', 'sv')).arrayBuffer()))
  const [sheet = '', shared = ''] = ['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml'].map(name =>
    fromUtf8(files[name] ?? new Uint8Array()).replaceAll(nbsp, ' '),
  )
  const texts = [...shared.matchAll(/<si>.*?<t[^>]*>([^<]*)<\/t>.*?<\/si>/gs)].map(([, text]) => text ?? '')
  return [...sheet.matchAll(/<row .*?<\/row>/gs)].map(([row]) =>
    [...row.matchAll(/<c ([^>]*[^/])>.*?<v>([^<]*)<\/v>/gs)]
      .map(([, how = '', value = '']) => (how.includes('t="s"') ? (texts[Number(value)] ?? '') : value))
      .filter(Boolean),
  )
}

test('in a spreadsheet the figures are numbers, to be counted on', async () => {
  const text = await wordsOf('xlsx', 'fi')
  for (const figure of ['<v>43</v>', '<v>18</v>', '<v>0.0448']) assert.ok(text.includes(figure), figure)
  assert.not.ok(text.includes('Maija'))
})

const sheetOf = async (file: Blob) => {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const [sheet = '', book = ''] = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'].map(name =>
    fromUtf8(files[name] ?? new Uint8Array()),
  )
  return { sheet, book }
}

test('by unit and team it has the rows Word has, with figures to count on, and tells no more', async () => {
  const asked = toldByTeam(result.questions)
  const share = { x: 13, n: 30, low: 0.27391, high: 0.60799, few: false }
  const of = [share, { ...share, x: 7, n: 12, few: true }, 'few', 'hidden_with'] as const
  const groups = [
    { group: 'n', label: { sv: 'Norra' }, unit: '', count: 31 },
    { group: 'n1', label: { sv: 'Barn' }, unit: 'n', count: 14 },
    { group: 'n2', label: { sv: 'Vuxna' }, unit: 'n', count: 'few' },
    { group: 's', label: { sv: '=Södra' }, unit: '', count: 'hidden_with' },
  ] as const
  const teams = { groups, shares: asked.map(({ question }) => ({ question, of })) }
  const cells = await cellsOf({ ...result, teams })
  const { teams: words } = await import('../../src/messages/sv/teams.ts')
  const rows = cells.filter(row => row.some(cell => cell === 'Norra' || cell.startsWith('– ')))
  assert.is(rows.length, 3 * asked.length)
  for (const row of rows) assert.not.ok(row.some(cell => /few|hidden/.test(cell)))
  assert.equal(rows[0]?.slice(-4), ['31', '0.43', '0.27', '0.61'])
  assert.equal(rows[1]?.slice(-2), ['14', '7 av 12'])
  assert.equal(rows[2]?.slice(-1), [words.inUnit])
  const south = cells.filter(row => row.includes('=Södra'))
  assert.equal([south.length, south[0]?.at(-1)], [asked.length, words.inWhole])
  assert.ok(cells.flat().includes(words.title) && cells.flat().includes(words.hidden))
  for (const none of [{ ...teams, groups: groups.slice(2) }, { groups: [], shares: [] }, null])
    assert.not.ok((await cellsOf({ ...result, teams: none })).flat().includes(words.title))
})

test('a spreadsheet prints across and one page wide, its head stands on every page and still on the screen', async () => {
  const { sheet, book } = await sheetOf(await resultFile(result, 'xlsx', 'sv'))
  const tags = [...sheet.matchAll(/<(\w+)[ />]/g)].map(([, tag]) => tag)
  const order = ['sheetPr', 'sheetViews', 'cols', 'sheetData', 'mergeCells', 'pageMargins', 'pageSetup']
  assert.equal(
    tags.filter(tag => order.includes(tag ?? '')),
    order,
    'in the order the format asks for',
  )
  assert.match(sheet, /<pageSetUpPr fitToPage="1"\/>/)
  assert.match(sheet, /<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/)
  assert.match(sheet, /<pane ySplit="1"[^>]*state="frozen"/)
  const name = /<sheet [^>]*name="([^"]+)"/.exec(book)?.[1]
  assert.ok(book.includes(`<definedName name="_xlnm.Print_Titles" localSheetId="0">${name}!$1:$1</definedName>`))
})

test('rows are as high as their longest text, and a round that stands alone has no columns to compare', async () => {
  const [first, ...others] = result.questions
  if (!first) throw new Error('no question')
  const long = { ...first, text: { sv: 'Har du fått ett svar som du förstår? '.repeat(6) } }
  const alone = { ...result, rounds: result.rounds.slice(1), questions: [long, ...others] }
  const single = alone.questions.map(one => ({ ...one, falls: one.falls.slice(1), difference: null }))
  const { sheet } = await sheetOf(await resultFile({ ...alone, questions: single }, 'xlsx', 'sv'))
  const heights = [...sheet.matchAll(/<row [^>]*?ht="([\d.]+)"/g)].map(([, height]) => Number(height))
  assert.ok((heights[1] ?? 0) > 5 * 15, String(heights))
  assert.ok((heights[3] ?? 0) < 3 * 15, String(heights))
  const columns = (text: string) => text.split('<col ').length - 1
  const both = await sheetOf(await resultFile(result, 'xlsx', 'sv'))
  assert.is(columns(both.sheet) - columns(sheet), 9)
})

test('what is published is the result as shown, without what was written freely, and reads back whole', () => {
  const values = { round: 'r', on: '2026-11-23', result: published(result), next: '' }
  assert.not.ok(JSON.stringify(values).includes('Maija'))
  assert.equal(shaped('result', values), values)
})

test('figures are written as each language writes them', () => {
  const [sv, fi, en] = languages.map(figuresIn)
  assert.equal([sv?.percent(0.84), fi?.percent(0.84), en?.percent(0.84)], ['84\u00a0%', '84\u00a0%', '84%'])
  assert.equal(
    [sv?.points(-0.0046), en?.points(-0.0046), en?.points(0.2074), en?.points(0)],
    ['−0,5', '−0.5', '+21', '0'],
  )
  assert.equal([fi?.p(0.0448), en?.p(0.0001)], ['0,045', '< 0.001'])
})

test.run()
