import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { freeLabels } from '../../src/screens/entry/free-labels.ts'

const test = suite('labels of vaults')

const taken = (...colours: readonly number[]) => colours.map(colour => ({ colour }))

test('a device without vaults offers them all', () => {
  assert.equal(freeLabels([], 3), [0, 1, 2])
})

test('what somebody on the device has is not offered to the next', () => {
  assert.equal(freeLabels(taken(1), 3), [0, 2])
  assert.equal(freeLabels(taken(0, 2), 3), [1])
})

test('when all are taken those are offered that the fewest have, and labels of another app count for none', () => {
  assert.equal(freeLabels(taken(0, 1, 2), 3), [0, 1, 2])
  assert.equal(freeLabels(taken(0, 1, 2, 1), 3), [0, 2])
  assert.equal(freeLabels(taken(7, -1, Number.NaN), 3), [0, 1, 2])
})

test.run()
