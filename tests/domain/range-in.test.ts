import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rangeIn, visitsIn } from '../../src/domain/maps/range-in.ts'

const test = suite('waits and ways as they are typed')

test('two ends, one alone, both in one field, with their unit; the upper alone is at most', () => {
  const read: readonly (readonly [from: string, to: string, range: readonly [number, number]])[] = [
    ['6', '', [6, 6]],
    ['6', '8', [6, 8]],
    ['', '6', [0, 6]],
    ['6-8', '', [6, 8]],
    ['6 – 8', '', [6, 8]],
    ['6−12 mån', '', [6, 12]],
    ['2,5', '3', [2.5, 3]],
    ['400 km', '', [400, 400]],
    ['1 000', '1 200', [1000, 1200]],
    ['3 kk', '6 kk', [3, 6]],
    ['0', '', [0, 0]],
  ]
  for (const [from, to, [min, max]] of read) assert.equal(rangeIn(from, to), { min, max }, `${from} | ${to}`)
})

test('nothing is unknown; what is no range answers nothing, so that what was known stays', () => {
  assert.is(rangeIn('', ' '), null)
  for (const [from, to] of [
    ['½', ''],
    ['ca 6 mån', ''],
    ['-3', ''],
    ['2 veckor', ''],
    ['ett par', '6'],
    ['12', '3'],
    ['6-8', '9'],
    ['1.234', ''],
    ['9'.repeat(40), ''],
    ['6-8-9', ''],
  ])
    assert.is(rangeIn(from ?? '', to ?? ''), undefined, `${from} | ${to}`)
})

test('how often is a whole number, or nothing', () => {
  assert.equal(['', '0', ' 12 ', '1000'].map(visitsIn), [null, 0, 12, 1000])
  assert.equal(['ett par', '-1', '1,5', '1001', '1e3', '½'].map(visitsIn), Array(6).fill(undefined))
})

test.run()
