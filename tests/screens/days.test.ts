import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dateWord } from '../../src/ui/dates.ts'
import { dayAndMonth, dayInWords, language, longDay } from '../../src/ui/language.ts'

const test = suite('how days are written')
const noon = (day: string) => new Date(`${day}T12:00:00`)

test('a day says its year where it could be taken for another’s, and only there', () => {
  const now = noon('2026-11-28')
  language.value = 'sv'
  assert.is(longDay(noon('2026-06-12'), now), 'fredag 12 juni')
  assert.is(dayAndMonth(noon('2025-12-12'), now), '12 december 2025')
  assert.is(dayAndMonth(noon('2027-01-03'), now), '3 januari 2027')
  assert.is(dayAndMonth(noon('2026-01-02'), now), '2 januari 2026', 'nearly a year ago')
  assert.is(dayAndMonth(noon('2026-02-20'), now), '20 februari')
  language.value = 'fi'
  assert.is(longDay(noon('2025-06-12'), now), 'torstai 12. kesäkuuta 2025')
})

test('a day stays in the century it was written in; what is no day stands as it is', () => {
  language.value = 'sv'
  assert.is(dateWord('2026-11-29'), '29\u00a0november 2026')
  assert.is(dateWord('2026-11'), 'november 2026')
  assert.is(dateWord('0101-01-01'), '1\u00a0januari 101')
  for (const odd of ['2026', '2026-13', '2026-13-01', '20261-01-01', 'snart', '']) assert.is(dateWord(odd), odd)
})

test('what a notice promises names its day in words', () => {
  for (const [tongue, written] of [
    ['sv', '31 december 2027'],
    ['fi', '31. joulukuuta 2027'],
    ['en', '31 December 2027'],
  ] as const) {
    language.value = tongue
    assert.is(dayInWords(noon('2027-12-31')), written)
    assert.is(dayInWords(noon('never')), '')
  }
})

test.run()
