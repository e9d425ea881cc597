import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8 } from '../../src/crypto/bytes.ts'
import type { Board } from '../../src/domain/findings/board.ts'
import type { FindingRow } from '../../src/domain/findings/finding-row.ts'
import type { Situation } from '../../src/domain/findings/situation.ts'
import { findingsSheet } from '../../src/formats/findings-sheet.ts'
import { situationDocument } from '../../src/formats/situation-document.ts'
import { loadMessages } from '../../src/messages/languages.ts'

const test = suite('papers')

const row = (id: string, values: Partial<FindingRow>): FindingRow => ({
  id,
  kind: 'cause',
  statement: id,
  worded: true,
  status: 'proposed',
  influence: '',
  trend: 'unknown',
  unit: '',
  voices: 0,
  against: 0,
  sessions: 0,
  answers: 0,
  ofGroup: false,
  evident: false,
  knows: [],
  rule: null,
  areaOrder: 0,
  shared: false,
  twoVersions: false,
  waiting: false,
  invented: false,
  ...values,
})
const cause = (id: string, values: Partial<FindingRow> = {}) => ({
  row: row(id, values),
  link: id,
  circle: false,
  whole: null,
  causes: [],
})

const situation: Situation = {
  project: 'Norrvik',
  country: 'SE',
  lead: 'Nämnden får här första delen.\nDen bygger på elva samtal.',
  gathered: { sessions: 11, from: '2018-06-07', to: '2018-06-20', by: ['Aino', 'Ylva'] },
  units: [
    { unit: 'Boendestöd', inScope: 3, interviewed: 2, declined: 1 },
    { unit: 'IFO', inScope: 8, interviewed: 8, declined: 0 },
  ],
  goals: ['Lägre kostnader'],
  coverage: {
    inScope: 11,
    interviewed: 10,
    declined: 1,
    asked: 0,
    planned: 0,
    onLeave: 1,
    outside: 0,
    percent: 90.9,
    complete: true,
    silentUnits: ['Boendestöd'],
  },
  trees: [
    {
      problem: row('Placeringar kostar för mycket', { kind: 'problem' }),
      areas: [
        {
          ...cause('Samverkan', {
            evident: true,
            voices: 2,
            against: 1,
            status: 'verified',
            rule: 'later',
            areaOrder: 1,
          }),
          whole: { voices: 3, against: 1 },
          causes: [cause('Otydliga möten', { evident: true, voices: 1, status: 'verified', rule: 'reason' })],
        },
        cause('Pressade tjänster', { areaOrder: 2, invented: true }),
      ],
      others: [],
    },
  ],
  kinds: [
    { kind: 'strength', count: 1, rows: [row('Vi ställer upp', { kind: 'strength', evident: true, voices: 7 })] },
  ],
  practices: [{ title: 'Gemensamma träffar', state: 'trial' }],
  decisions: ['Nästa område blir LSS'],
  against: ['En ny blankett: den tar tid'],
  outside: [row('Lagstiftningen', { influence: 'external' })],
  outsideCount: 1,
  clientVoices: 0,
  staffVoices: 3,
  clientAnswers: 14,
}

const filesOf = async (blob: Blob) => unzipSync(new Uint8Array(await blob.arrayBuffer()))

for (const language of ['sv', 'fi', 'en'] as const)
  test(`the situation analysis is a Word document with headings, tables and styles (${language})`, async () => {
    const words = await loadMessages(language)
    const today = new Date('2026-11-28T12:00')
    const files = await filesOf(await situationDocument(situation, { language, without: ['decisions'], today }))
    const document = fromUtf8(files['word/document.xml'] ?? new Uint8Array()).replaceAll('\u00A0', ' ')
    for (const style of ['Title', 'Subtitle', 'Facts', 'Lead', 'Problem', 'Heading1', 'Heading2', 'Tablehead'])
      assert.ok(document.includes(`<w:pStyle w:val="${style}"/>`), style)
    assert.ok(document.includes('<w:tblHeader/>'), 'a heading row that repeats')
    const said = [
      words.situation.evident,
      words.situation.noEvidence,
      words.field.kinds.strength,
      words.situation.asked,
    ]
    for (const text of [...said, 'Placeringar kostar för mycket', 'Otydliga möten', 'Vi ställer upp', 'Boendestöd'])
      assert.ok(document.includes(text), text)
    assert.ok(document.includes(words.field.voices(7)))
    assert.ok(
      document.includes(words.field.inAll(words.field.voices(3, 1))),
      'an area tells what lies below, and against',
    )
    assert.ok(document.includes(words.field.byReason))
    assert.ok(document.includes(words.field.invented))
    assert.ok(document.includes('1.1'), 'deeper causes are numbered under their area')
    assert.not(document.includes('Nästa område'), 'a part left out stays out')
    assert.match(document, /28\.? (november|marraskuuta) 2026/i)
    assert.ok(document.includes('Aino') && document.includes('Den bygger på elva samtal.'))
    assert.ok(document.includes(words.situation.read.verified), 'the statuses that stand there are explained')
    assert.not.ok(document.includes(words.situation.read.refuted), 'and no others')
    assert.not.ok(document.includes(words.situation.sheet.trend), 'a column in which nothing stands is left out')
    assert.not.match(document, /<w:tblHeader\/>(?:(?!<\/w:tr>).)*<w:t xml:space="preserve"\/>/s, 'no empty head')
    assert.ok(fromUtf8(files['word/styles.xml'] ?? new Uint8Array()).includes(`w:val="${language}-`))
  })

test('what nobody here can change stands once, an empty kind has no heading, and a missing roster is told', async () => {
  const law = row('Lagen', {
    kind: 'worry',
    status: 'parked',
    influence: 'external',
    evident: true,
    voices: 2,
    against: 1,
  })
  const bare: Situation = {
    ...situation,
    coverage: { ...situation.coverage, inScope: 0 },
    units: [],
    trees: [{ problem: row('Problemet självt', { kind: 'problem' }), areas: [], others: [] }],
    kinds: [
      { kind: 'strength', count: 0, rows: [] },
      { kind: 'worry', count: 1, rows: [law] },
    ],
    outside: [law],
  }
  const words = await loadMessages('sv')
  const files = await filesOf(await situationDocument(bare, { language: 'sv', without: [] }))
  const document = fromUtf8(files['word/document.xml'] ?? new Uint8Array()).replaceAll('\u00A0', ' ')
  assert.is(document.split('>Lagen<').length - 1, 1)
  assert.ok(document.includes(words.field.voices(2, 1)), 'with its voices')
  for (const empty of [words.field.kinds.strength, words.field.kinds.worry, words.situation.evident])
    assert.not.ok(document.includes(`>${empty}`), empty)
  assert.ok(document.includes(words.situation.noRoster))
  assert.ok(document.includes(words.situation.read.parked), 'its standing is explained')
  const nothing = await filesOf(
    await situationDocument({ ...bare, trees: [], kinds: [], outside: [] }, { language: 'sv', without: [] }),
  )
  const said = fromUtf8(nothing['word/document.xml'] ?? new Uint8Array())
  assert.not.ok(said.includes(words.situation.howToRead), 'with nothing to read, how to read it is not explained')
})

const board: Board = {
  kinds: [],
  groups: [
    {
      heading: { by: 'kind', kind: 'cause' },
      size: 5,
      rows: ['=HYPERLINK("x")', '+46', '-5 tjänster', '@alla', 'Tid; "brist"'].map(one =>
        row(one, { evident: true, voices: 2 }),
      ),
    },
  ],
  found: 5,
  outside: 0,
  all: 5,
  fromGroup: 0,
}

test('findings as CSV: semicolons, every cell quoted, and nothing a spreadsheet would reckon', async () => {
  const text = await (await findingsSheet(board, 'csv', 'sv')).text()
  const bytes = new Uint8Array(await (await findingsSheet(board, 'csv', 'sv')).arrayBuffer())
  assert.equal([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf])
  for (const cell of [`"'=HYPERLINK(""x"")"`, `"'+46"`, `"'-5 tjänster"`, `"'@alla"`, '"Tid; ""brist"""'])
    assert.ok(text.includes(cell), cell)
  assert.is(text.trim().split('\r\n').length, 6)
})

test('findings as a spreadsheet: every statement is text, no cell a formula', async () => {
  const files = await filesOf(await findingsSheet(board, 'xlsx', 'fi'))
  const sheet = fromUtf8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const strings = fromUtf8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  assert.not(sheet.includes('<f>'), 'no formula')
  assert.ok(`${sheet}${strings}`.includes('>=HYPERLINK'), 'as it was written, with no sign before it')
  assert.ok(`${sheet}${strings}`.includes((await loadMessages('fi')).situation.sheet.statement))
})

test.run()
