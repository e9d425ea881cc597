import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { folded, shortText, withShortTexts } from '../../src/domain/plain-text.ts'
import { plainCode } from '../../src/domain/roster/plain-code.ts'
import { linesToQuestions } from '../../src/domain/sessions/guide.ts'

const test = suite('text as it comes')

test('what is the same to the eye is the same to the program', () => {
  for (const typed of [
    'Å1',
    'A\u030A1',
    '\u212B1',
    '\u200BÅ1',
    'Å1\u200B',
    '\u202AÅ1\u202C',
    'Å\u00AD1',
    '\u00A0Å1 ',
    'Å1\uFEFF',
    '\u2066Å1\u2069',
    'Å1\u0000',
  ]) {
    assert.is(shortText(typed), 'Å1', JSON.stringify(typed))
    assert.is(plainCode(typed), 'å1')
  }
  assert.is(shortText('Team \u00A0 Nord\t\nÖst'), 'Team Nord Öst')
  assert.is(shortText('070\u2011123 45 67'), '070\u2011123 45 67', 'letters and dashes stay as they are')
})

test('comparing forgives case, dashes and quotes, and keeps letters apart', () => {
  assert.is(folded('Sol – ”Träffen”'), folded('sol - "träffen"'))
  assert.is(folded('D’Arc'), folded("d'arc"))
  assert.is.not(folded('mår'), folded('mar'))
})

test('short fields are cleaned wherever they stand in what is stored, and running text keeps its letters', () => {
  const note = 'A\u030A  b\u200B\n'
  const day = new Uint8Array([1])
  assert.equal(
    withShortTexts({
      name: 'A\u030A ',
      text: note,
      people: [{ code: ' M\u200B1', quote: note }],
      day,
      n: 1,
      none: null,
    }),
    { name: 'Å', text: note, people: [{ code: 'M1', quote: note }], day, n: 1, none: null },
  )
})

const questions = (text: string) => linesToQuestions(text, () => 'id').map(one => one.text)

test('a pasted guide loses its bullets and numbers, and no number that is part of a question', () => {
  for (const kept of [
    '1.5 tjänster – räcker det?',
    '24.12 var ni öppna, varför?',
    '2 av 3 svarar inte, varför?',
    '5–7 vardagar?',
    '1,5 h räcker?',
    '112 eller jouren?',
    'a) och b) lika?'.slice(3),
    'C. Svensson sade vad?',
    'I. Andersson sade vad?',
    '12.3. kokous, ketkä?',
    '5. maaliskuuta: mitä?',
    '3. sektorin toimijat?',
    'F20 - vad är det?',
    'IV-drogen: vad vet ni?',
    'I går, vad hände?',
    'Vi. Hur blev vi det?',
    'v. 24 var det lugnt?',
    'Q1-rapporten: vad säger den?',
    'Fråga 3 personer till?',
    'K2 räcker?',
    '09:30 öppnar ni?',
    '1:a mötet, hur gick det?',
  ])
    assert.equal(questions(kept), [kept])
})

const numbered = [
  '1. Hur mår du?',
  '➢ Hur mår du?',
  '➢\tHur mår du?',
  '✓ Hur mår du?',
  '✔\uFE0F Hur mår du?',
  '→ Hur mår du?',
  '► Hur mår du?',
  '☐ Hur mår du?',
  '❖ Hur mår du?',
  '① Hur mår du?',
  '\uF0FC Hur mår du?',
  '\uF0E8\tHur mår du?',
  'Q1: Hur mår du?',
  'F3) Hur mår du?',
  'K1: Hur mår du?',
  'Fråga 1: Hur mår du?',
  'Kysymys 2. Hur mår du?',
  'Question 3 – Hur mår du?',
  'IV. Hur mår du?',
  'XII) Hur mår du?',
  'VIII: Hur mår du?',
  'iv) Hur mår du?',
  '(ii) Hur mår du?',
  '1: Hur mår du?',
  '➢ 1. Hur mår du?',
  '1) Hur mår du?',
  '(1) Hur mår du?',
  '1.) Hur mår du?',
  'Q1. Hur mår du?',
  '12.\tHur mår du?',
  'a) Hur mår du?',
  '· Hur mår du?',
  '◦ Hur mår du?',
  '▪ Hur mår du?',
  '— Hur mår du?',
  '– Hur mår du?',
  '-Hur mår du?',
  '\uF0B7\tHur mår du?',
  '\uF0A7 Hur mår du?',
  'o\tHur mår du?',
  '•Hur mår du?',
  '• 1. Hur mår du?',
  '\u200B• Hur ma\u030Ar du?',
  '  * Hur mår du?\u00A0',
]

test('whatever stands before a question as its bullet or number is taken off', () => {
  for (const line of numbered) assert.equal(questions(line), ['Hur mår du?'], JSON.stringify(line))
})

test('each sign that ends a line ends a question', () => {
  assert.equal(questions('Ett?\vTvå?\u2028Tre?\u2029Fyra?\u0085Fem?\rSex?\r\nSju?\n\n\f \u200B\n'), [
    'Ett?',
    'Två?',
    'Tre?',
    'Fyra?',
    'Fem?',
    'Sex?',
    'Sju?',
  ])
})

test.run()
