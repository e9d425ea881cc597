import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dotsPerPx } from '../../src/screens/development/maps/picture-file.ts'

const test = suite('the picture of a large drawing')

test('an ordinary drawing is twice as fine as on the screen', () => {
  assert.is(dotsPerPx(1200, 600), 2)
})

test('a large one is less fine, and stays as large as every browser can make', () => {
  for (const [width, height] of [
    [60_000, 900],
    [900, 200_000],
    [9_000, 9_000],
  ] as const) {
    const finer = dotsPerPx(width, height)
    assert.ok(finer > 0)
    assert.ok(Math.max(width, height) * finer <= 16_385)
    assert.ok(width * height * finer * finer <= 4097 ** 2)
  }
})

test.run()
