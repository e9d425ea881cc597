import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { megabytesLeft, nearlyFull } from '../../src/domain/space.ts'
import { spaceLeft } from '../../src/project/space.ts'

const test = suite('the room on a device')
const MB = 1e6

test('is told in bytes, and at four fifths of it a person is warned with what is left', async () => {
  const space = await spaceLeft({ estimate: async () => ({ usage: 80 * MB, quota: 100 * MB }) })
  assert.equal(space, { used: 80 * MB, quota: 100 * MB })
  assert.ok(space && nearlyFull(space))
  assert.is(space && megabytesLeft(space), 20)
  assert.not.ok(nearlyFull({ used: 79 * MB, quota: 100 * MB }))
  assert.is(megabytesLeft({ used: 120 * MB, quota: 100 * MB }), 0)
})

test('is unknown when the browser does not tell, refuses or fails, and nothing stops for that', async () => {
  const refusing = () => Promise.reject(new TypeError('estimate'))
  const failing = () => {
    throw new TypeError('Internal error')
  }
  for (const storage of [
    undefined,
    {},
    { estimate: refusing },
    { estimate: failing },
    { estimate: async () => ({}) },
    { estimate: async () => ({ usage: 5, quota: 0 }) },
    { estimate: async () => ({ usage: Number.NaN, quota: 10 }) },
  ])
    assert.is(await spaceLeft(storage), undefined)
})

test.run()
