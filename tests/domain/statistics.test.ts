import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { cliffsDelta } from '../../src/statistics/cliff.ts'
import { holm } from '../../src/statistics/holm.ts'
import { newcombe } from '../../src/statistics/newcombe.ts'
import { rankTest } from '../../src/statistics/rank-test.ts'
import { wilson } from '../../src/statistics/wilson.ts'

const test = suite('the statistics of a survey')
const digits = (values: readonly number[] | null, places = 4) => values?.map(one => Number(one.toFixed(places)))

test('a share has the interval that Wilson gives it, at the ends too', () => {
  assert.equal(digits(wilson(9, 12)), [0.4677, 0.9111])
  assert.equal(digits(wilson(5, 5)), [0.5655, 1])
  assert.equal(digits(wilson(0, 5)), [0, 0.4345])
  assert.equal(wilson(0, 0), [0, 1])
})

test('a difference of shares has the interval of Newcombe’s own example', () => {
  // 56/70 against 48/80: 0.2000, from 0.0524 to 0.3339 by method 10.
  assert.equal(digits(newcombe({ x: 48, n: 80 }, { x: 56, n: 70 })), [0.2, 0.0524, 0.3339])
})

test('every way to deal few answers out is counted', () => {
  // Two against two without ties: six ways, two of them as far apart as this one.
  assert.equal(digits([rankTest([1, 1, 0, 0], [0, 0, 1, 1])], 10), digits([2 / 6], 10))
  // One against three with a tie of two: the single lowest answer falls to either side in one of four ways each.
  assert.equal(digits([rankTest([1, 0, 0], [0, 1, 2])], 10), digits([1 / 4], 10))
  assert.is(rankTest([3, 4, 5], [3, 4, 5]), 1)
  assert.is(rankTest([0, 0, 5], []), 1)
})

test('a test is as exact by counting as by hand', () => {
  const [earlier, later] = [
    [2, 1, 3],
    [1, 3, 2],
  ]
  assert.ok(Math.abs(rankTest(earlier, later) - byHand(earlier, later)) < 1e-12)
})

test('above 120 answers the normal form stands in and hardly differs', () => {
  const half = [8, 12, 15, 15, 10]
  const exact = rankTest(half, [5, 10, 15, 20, 10])
  const normal = rankTest(
    half.map((one, i) => (i === 3 ? one + 1 : one)),
    [5, 10, 15, 20, 10],
  )
  assert.ok(Math.abs(exact - normal) < 0.04, `${exact} ${normal}`)
  assert.not.equal(exact, normal)
})

test('delta is whole where all later answers lie above all earlier ones, and there is none of a single answer', () => {
  const [delta, low, high] = cliffsDelta([5, 0], [0, 5]) ?? []
  assert.equal([delta, high, low?.toFixed(3)], [1, 1, '0.131'])
  const [down, lowest, highest] = cliffsDelta([0, 5], [9, 0]) ?? []
  assert.equal([down, lowest, highest?.toFixed(3)], [-1, -1, '-0.131'], 'the smaller sample counts')
  assert.is(cliffsDelta([1, 0], [0, 5]), null)
})

test('several tests together need more than one alone', () => {
  assert.equal(digits(holm([0.01, 0.04, 0.03, 0.5])), [0.04, 0.09, 0.09, 0.5])
  assert.equal(holm([]), [])
})

/** Deals the answers out one by one: which of all that many go to the later round. */
function byHand(earlier: readonly number[], later: readonly number[]): number {
  const values = earlier.flatMap((count, i) => new Array<number>(count + (later[i] ?? 0)).fill(i))
  const size = later.reduce((a, b) => a + b, 0)
  const rank = (value: number) => {
    const same = values.filter(one => one === value).length
    return values.filter(one => one < value).length + (same + 1) / 2
  }
  const middle = (size * (values.length + 1)) / 2
  const seen = later.reduce((total, count, i) => total + count * rank(i), 0)
  let [far, all] = [0, 0]
  for (let deal = 0; deal < 1 << values.length; deal++) {
    const taken = values.filter((_, i) => deal & (1 << i))
    if (taken.length !== size) continue
    all++
    const total = taken.reduce((sum, value) => sum + rank(value), 0)
    if (Math.abs(total - middle) >= Math.abs(seen - middle) - 1e-9) far++
  }
  return far / all
}

test.run()
