import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newIdle } from '../../src/screens/device/idle.ts'

const test = suite('how long nobody has used a device')

test('a clock that is set back, or one that stood while the device slept, keeps nothing open', () => {
  const now = { wall: 1_000_000, steady: 500 }
  const idle = newIdle({ wall: () => now.wall, steady: () => now.steady })
  now.wall -= 86_400_000
  now.steady += 900_000
  assert.is(idle.time(), 900_000)
  idle.used()
  now.wall += 3_600_000
  assert.is(idle.time(), 3_600_000)
  idle.used()
  assert.is(idle.time(), 0)
})

test.run()
