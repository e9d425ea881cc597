import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { identityNumbers, masked } from '../src/domain/identity-number.ts'

const test = suite('identity numbers')
const found = (text: string) => identityNumbers(text).map(one => one.text)

test('a Swedish personal identity number is recognised however it is written', () => {
  for (const number of ['811218-9876', '19811218-9876', '8112189876', '198112189876', '811218+9876'])
    assert.equal(found(`Hon heter så och ${number}, sa hon.`), [number], number)
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

test.run()
