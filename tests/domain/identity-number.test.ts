import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { identityNumbers, masked } from '../../src/domain/identity-number.ts'

const test = suite('identity numbers')
const found = (text: string) => identityNumbers(text).map(one => one.text)

test('a Swedish personal identity number is recognised however it is written', () => {
  for (const number of ['811218-9876', '19811218-9876', '8112189876', '198112189876', '811218+9876'])
    assert.equal(found(`Hon heter så och ${number}, sa hon.`), [number], number)
})

test('a Swedish one is recognised with other signs in it, taken apart, and over two lines', () => {
  for (const number of [
    '1981 12 18 9876',
    '1981 12 18-9876',
    '1981.12.18-9876',
    '1981/12/18 9876',
    '811218/9876',
    '811218.9876',
    '811218:9876',
    '811218_9876',
    '19811218/9876',
    '8112 18-9876',
    '81-12-18-9876',
    '81 12 18 - 9876',
    '811218-\n9876',
    '811218\n-9876',
    '19811218-\n9876',
    '19811218\n9876',
    '８１１２１８-９８７６',
    '811218\uFF0D9876',
  ]) {
    assert.equal(found(`Hon är ${number}, sa hon.`), [number], JSON.stringify(number))
    assert.not(/[\p{Nd}]/u.test(masked(number)), number)
  }
})

test('a Finnish one is recognised with a day that is taken apart and a letter that stands apart', () => {
  for (const number of [
    '131052-308 T',
    '13.10.52-308T',
    '13 10 52-308T',
    '131052/308T',
    '131052-\n308T',
    '１３１０５２-308T',
  ])
    assert.equal(found(`Hän on ${number}.`), [number], JSON.stringify(number))
  assert.equal(found('131052-308 tuntia'), [])
  assert.equal(found('131052-308 t'), [])
})

test('a file’s day and time is none, nor are two columns of figures', () => {
  assert.equal(found('20181218_1437'), [])
  assert.equal(found('181218.1437'), [])
  assert.equal(found('811218\n9876'), [])
  assert.equal(found('81 12 18 9876'), [])
})

test('a Swedish co-ordination number, with sixty added to the day, is recognised', () => {
  assert.equal(found('701063-2391'), ['701063-2391'])
})

test('a Finnish identity number is recognised with the old and the newer separators', () => {
  for (const number of ['131052-308T', '131052+308T', '131052A308T', '131052Y308T', '131052F308T', '131052u308t'])
    assert.equal(found(`Hän on ${number}.`), [number], number)
})

test('numbers that fail the check, telephone numbers, dates, sums and ids are left alone', () => {
  const others = [
    '811218-9875',
    '131052-308U',
    '811318-9876',
    '070-123 45 67',
    '2026-11-22',
    '12 345 678',
    '0400123456',
  ]
  for (const other of others) assert.equal(found(`Det var ${other} igår`), [], other)
  assert.equal(found('f8112189876a0b1c2d3e4f5a6b7c8d9e'), [])
})

test('masking hides every digit, keeps the length, and spares what somebody let stand', () => {
  const text = '🙂 811218-9876 och 131052-308T'
  assert.is(masked(text), '🙂 ••••••-•••• och ••••••-••••')
  assert.is(masked(text).length, text.length)
  assert.is(masked(text, new Set(['131052-308T'])), '🙂 ••••••-•••• och 131052-308T')
})

/** A whole number from 0 up to below `n`, the same ones each time. */
function dice(seed: number) {
  let state = seed
  return (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}
const two = (n: number): string => String(n).padStart(2, '0')

function swedishNumber(roll: (n: number) => number): { born: string; rest: string; year: number } {
  const year = 1920 + roll(104)
  const born = `${two(year % 100)}${two(1 + roll(12))}${two(1 + roll(28) + (roll(20) === 0 ? 60 : 0))}`
  const three = String(roll(1000)).padStart(3, '0')
  const sum = [...`${born}${three}`].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return { born, rest: `${three}${(10 - (sum % 10)) % 10}`, year }
}

function finnishNumber(roll: (n: number) => number): { born: string; rest: string } {
  const born = `${two(1 + roll(28))}${two(1 + roll(12))}${two(roll(100))}`
  const three = String(2 + roll(898)).padStart(3, '0')
  return { born, rest: `${three}${'0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(born + three) % 31]}` }
}

const betweens = [
  '-',
  ' ',
  '\u00A0',
  '\u2011',
  '\u2013',
  '\u2014',
  '\u2212',
  '\u00AD-',
  ' - ',
  ' \u2013 ',
  '\u2009',
  '+',
  '/',
  '.',
  ':',
  '_',
  ' / ',
  '-\n',
  '\n-',
]
const around = [
  'Hon är X.',
  'pnr X',
  'pnrX',
  'Personnummer: X,',
  '(X)',
  'X',
  'X_journal.pdf',
  'hetuX',
  'IMG X.jpg',
  '\u200BX\u200B',
  'ring X idag',
]

test('a hundred thousand numbers are found in every form they are written in', () => {
  const roll = dice(7)
  const missed: string[] = []
  for (let i = 0; i < 100_000; i++) {
    const { born, rest, year } = swedishNumber(roll)
    const other = finnishNumber(roll)
    const drawn = betweens[roll(betweens.length)] ?? '-'
    // With these signs a day of this century and what may be a time is taken for a file's moment.
    const plain = (born: string, rest: string) =>
      /^[/.:_]$/.test(drawn) && Number(born.slice(0, 2)) <= 26 && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(rest)
    const sign = plain(born, rest) || plain(other.born, other.rest) ? '-' : drawn
    const apart = ['-', '.', ' '][roll(3)] ?? '-'
    const [yy, mm, dd] = [born.slice(0, 2), born.slice(2, 4), born.slice(4)]
    const bare = /^0[1-9]/.test(born) || Number(born.slice(4)) > 60 ? `${born}-${rest}` : `${born}${rest}`
    const forms = [
      `${born}${sign}${rest}`,
      `${String(year).slice(0, 2)}${born}${sign}${rest}`,
      `${String(year).slice(0, 2)}${born}${rest}`,
      bare,
      `${born.slice(0, 4)}\u00AD${born.slice(4)}-${rest}`,
      `${year}${apart}${mm}${apart}${dd}${sign}${rest}`,
      `${yy}${apart}${mm}${apart}${dd}-${rest}`,
      `${yy}${mm} ${dd}-${rest}`,
      `${born}-${rest}`.replace(/\d/g, figure => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)),
      `${other.born}${sign}${other.rest}`,
      `${other.born}-${other.rest.replace(/([A-Z])$/, ' $1')}`,
      `${other.born.replace(/(..)(..)/, `$1${apart}$2${apart}`)}-${other.rest}`,
      `${other.born}A${other.rest}`,
      `${other.born}-${other.rest.toLowerCase()}`,
    ]
    const number = forms[roll(forms.length)] ?? ''
    const text = (around[roll(around.length)] ?? 'X').replace('X', number)
    const hidden = masked(text)
    if (/\p{Nd}{3}/u.test(hidden.replace(/[^\p{Nd}]/gu, ''))) missed.push(text)
  }
  assert.equal(missed.slice(0, 5), [], `${missed.length} of 100,000 are missed`)
})

test('among a hundred thousand telephone, diary and reference numbers less than one in ten thousand is taken for one', () => {
  const roll = dice(11)
  const n = (digits: number) => Array.from({ length: digits }, () => roll(10)).join('')
  const forms: readonly (() => string)[] = [
    () => `07${roll(10)}-${n(3)} ${n(2)} ${n(2)}`,
    () => `07${roll(10)}${n(7)}`,
    () => `07${roll(10)} ${n(3)} ${n(4)}`,
    () => `+46 7${roll(10)} ${n(3)} ${n(2)} ${n(2)}`,
    () => `+467${n(8)}`,
    () => `08-${n(3)} ${n(3)} ${n(2)}`,
    () => `0${1 + roll(9)}${n(2)}-${n(6)}`,
    () => `040 ${n(7)}`,
    () => `040${n(7)}`,
    () => `+358 4${roll(10)} ${n(3)} ${n(4)}`,
    () => `SN 2026/${n(5)}`,
    () => `2026-${n(6)}`,
    () => `Dnr ${n(4)}/2026-${n(3)}`,
    () => `${n(3)}/12.${n(2)}.${n(2)}/2026`,
    () => `2026-${two(1 + roll(12))}-${two(1 + roll(28))} ${two(roll(24))}:${two(roll(60))}`,
    () => `OCR ${n(8)}`,
    () => `ref ${n(5)} ${n(5)}`,
    () => `RF${n(2)} ${n(4)} ${n(4)} ${n(4)}`,
    () => `FI${n(2)} ${n(4)} ${n(4)} ${n(4)} ${n(2)}`,
    () => `55${n(4).replace(/^[01]/, '6')}-${n(4)}`,
    () => `${n(7)}-${roll(10)}`,
    () => `IMG_2026${two(1 + roll(12))}${two(1 + roll(28))}_${n(6)}.jpg`,
    () => `IMG_2026${two(1 + roll(12))}${two(1 + roll(28))}_${two(roll(24))}${two(roll(60))}.jpg`,
    () => `26${two(1 + roll(12))}${two(1 + roll(28))}.${two(roll(24))}${two(roll(60))}`,
    () => `${n(2)}-${n(2)} ${n(2)} ${n(2)}`,
    () => `${n(4)} ${n(4)} ${n(4)} ${n(4)}`,
    () => `${n(6)}\n${n(4)}`,
    () => `${n(2)}.${n(2)}.20${n(2)}`,
    () => `${two(1 + roll(28))}.${two(1 + roll(12))}.2026 ${two(roll(24))}.${two(roll(60))}`,
    () => `192.168.${roll(256)}.${roll(256)}:${n(4)}`,
    () => `${n(3)} ${n(3)}.${n(2)}`,
    () => `${n(9)}`,
    () => `${n(13)}`,
  ]
  const wrong: string[] = []
  for (let i = 0; i < 100_000; i++) {
    const text = `Det var ${forms[i % forms.length]?.()} igår`
    if (found(text).length > 0) wrong.push(text)
  }
  assert.ok(wrong.length < 10, `${wrong.length}: ${wrong.slice(0, 5).join(' · ')}`)
})

test('an id, a hash and a link hold none', () => {
  for (const text of ['a8112189876b', 'https://x.example/8112189876abc', 'abc811218-9876def'])
    assert.equal(found(text), [])
})

test.run()
