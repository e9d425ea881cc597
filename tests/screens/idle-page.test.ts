import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lendPage } from './dom.ts'
import { lendWorker, turn } from './worker-kit.ts'

const test = suite('a device that slept')

const MINUTE = 60_000

test('is locked by the first touch after it: whoever wakes it is not who left it', async () => {
  const giveBack = await lendPage(true)
  const all = globalThis as unknown as Record<string, unknown>
  const { setInterval } = globalThis
  // No timer rings between waking and the touch.
  all.setInterval = () => 0
  const { leaving, watchIdle } = await import('../../src/screens/device/lock.ts')
  const { unlocked } = await import('../../src/screens/device/phase.ts')
  const done: string[] = []
  lendWorker({
    syncNow: async () => void done.push('sent'),
    lock: async () => void done.push('locked'),
  })
  const now = { wall: 0, steady: 0 }
  watchIdle({ wall: () => now.wall, steady: () => now.steady })
  unlocked.value = true
  const touch = () => window.dispatchEvent(new window.Event('pointerdown'))
  now.wall = 14 * MINUTE
  touch()
  await turn(20)
  assert.equal(done, [])
  now.wall += 600 * MINUTE
  touch()
  touch()
  // Before the press that wakes it reaches what lies under it.
  assert.is(leaving.value, true)
  await turn(50)
  assert.equal(done, ['sent', 'locked'])
  unlocked.value = false
  Object.assign(all, { setInterval })
  await giveBack()
})

test('that cannot be locked, since something failed to be stored in the last moment, is covered', async () => {
  const giveBack = await lendPage(true)
  const { covered, leaving, watchIdle } = await import('../../src/screens/device/lock.ts')
  const { unlocked } = await import('../../src/screens/device/phase.ts')
  const { saving } = await import('../../src/screens/editing/saving.ts')
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
  const { setInterval } = globalThis
  Object.assign(globalThis, { setInterval: () => 0 })
  lendWorker({
    syncNow: async () => {
      saving.value = 'failed'
    },
  })
  let now = 0
  watchIdle({ wall: () => now, steady: () => now })
  unlocked.value = true
  now = 600 * MINUTE
  window.dispatchEvent(new window.Event('keydown'))
  await turn(50)
  assert.is(leaving.value, false)
  assert.is(covered.value, true)
  Object.assign(globalThis, { setInterval })
  Object.assign(saving, { value: 'saved' })
  unlocked.value = false
  covered.value = false
  await giveBack()
})

test.run()
