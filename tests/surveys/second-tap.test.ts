import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isSecondTap } from '../../src/survey/second-tap.ts'

const test = suite('the second of two taps')

/** Which of some presses count as the second of a double tap. */
const seconds = (...presses: readonly (readonly [timeStamp: number, clientX: number])[]) =>
  presses.map(([timeStamp, clientX]) => isSecondTap({ timeStamp, clientX, clientY: 700 } as MouseEvent))

test('is at the same spot and soon', () => {
  assert.equal(seconds([1_000, 300], [1_200, 310], [2_000, 300]), [false, true, false])
  assert.equal(seconds([9_000, 300], [9_100, 40]), [false, false])
})

test('is every other one of whoever taps on and on, so that she comes on', () => {
  assert.equal(seconds([20_000, 0], [20_250, 0], [20_500, 0], [20_750, 0]), [false, true, false, true])
})

test.run()
