import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8 } from '../src/crypto/bytes.ts'
import { published, roundResult } from '../src/domain/result.ts'
import type { RoundResult } from '../src/domain/round-result.ts'
import { resultFile } from '../src/formats/result-files.ts'
import { figuresIn } from '../src/messages/figures.ts'
import { languages, loadMessages } from '../src/messages/languages.ts'
import { shaped } from '../src/project/shape.ts'
import { madeOf, stockOf } from './example-kit.ts'

const test = suite('a result taken along')

const stock = stockOf(madeOf('rounds'))
const roundNamed = (label: string) => stock.all('round').find(one => one.values.label === label)?.id ?? ''
const nbsp = '\u00A0'
const secret = 'Det min granne Maija sa'
const result: RoundResult = (() => {
  const found = roundResult(stock, { round: roundNamed('2014'), against: roundNamed('2013') })
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

test('in a spreadsheet the figures are numbers, to be counted on', async () => {
  const text = await wordsOf('xlsx', 'fi')
  for (const figure of ['<v>43</v>', '<v>18</v>', '<v>0.0448']) assert.ok(text.includes(figure), figure)
  assert.not.ok(text.includes('Maija'))
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
