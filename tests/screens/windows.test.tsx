import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lendPage } from './dom.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('other windows, slow disks and workers that do not let go')
let giveBack = async () => {}
const gone: string[] = []
const kept = new Map<string, string>()
const all = globalThis as unknown as Record<string, unknown>
test.before.each(async () => {
  const page = await lendPage(true)
  const { localStorage, sessionStorage } = globalThis
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  }
  kept.clear()
  gone.length = 0
  Object.assign(all, { localStorage: store, sessionStorage: store, __BUILD__: 'test' })
  Object.defineProperty(window.location, 'replace', { value: (to: string) => gone.push(to), configurable: true })
  giveBack = async () => {
    // What was drawn lets go of the page first.
    await turn(150)
    Object.assign(all, { localStorage, sessionStorage })
    await page()
  }
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

test('what is over in this window is taken off the device, though another window has opened another vault since', async () => {
  const { forgetProject } = await import('../../src/screens/device/forget.ts')
  const { cameFrom, rememberPlace } = await import('../../src/screens/device/came-from.ts')
  const { rememberVault } = await import('../../src/screens/device/phase.ts')
  const removed: unknown[] = []
  lendWorker({ removeVault: async (id: never) => removed.push(id) })
  rememberVault('here')
  kept.set('rinnalla-last', 'in the other window')
  history.replaceState(null, '', '/sessions/s')
  rememberPlace(0)
  assert.is(cameFrom('here')?.path, '/sessions/s')
  assert.is(cameFrom('in the other window'), undefined)
  await forgetProject()
  assert.equal(removed, ['here'])
})

test('a project that is over stays as long as words of hers are on no disk', async () => {
  const { forgetProject } = await import('../../src/screens/device/forget.ts')
  const { savedWithAll, saving, unsaved } = await import('../../src/screens/editing/saving.ts')
  const done: string[] = []
  lendWorker({ removeVault: async () => void done.push('removed') })
  const off = savedWithAll(() => void done.push('typed'))
  const stored = unsaved()
  saving.value = 'failed'
  await forgetProject().catch(error => done.push(error.message))
  assert.equal(done, ['typed', 'not-saved'])
  stored()
  await forgetProject()
  assert.equal(done, ['typed', 'not-saved', 'typed', 'removed'])
  off()
})

test('a worker that cannot let go keeps no page open', async () => {
  const { lock } = await import('../../src/screens/device/lock.ts')
  lendWorker({ lock: () => Promise.reject(new Error('blocked')) })
  await lock().catch(() => undefined)
  assert.equal(gone, ['/'])
})

test('a tablet that is handed to an interviewee is handed back in whichever window she looks', async () => {
  const { handed, watchHanded } = await import('../../src/screens/device/handed.ts')
  watchHanded()
  const inAnother = (text: string) => {
    kept.set('rinnalla-handed', text)
    window.dispatchEvent(new window.StorageEvent('storage', { key: 'rinnalla-handed' }))
  }
  inAnother(JSON.stringify({ to: '/sessions/s/chosen/ask', language: 'sv' }))
  assert.is(handed.value?.to, '/sessions/s/chosen/ask')
  inAnother('')
  assert.is(handed.value, undefined)
})

test('a day that a slow disk takes its time for is told once it is there, with the way back', async () => {
  const { MovedDay } = await import('../../src/screens/sessions/planning/moved-day.tsx')
  const { unsaved } = await import('../../src/screens/editing/saving.ts')
  const { hideToast, undoNewest } = await import('../../src/ui/toast.tsx')
  const edits: unknown[] = []
  lendWorker({ edit: async (_: never, patch: never) => edits.push(patch) })
  hideToast()
  const root = document.body.appendChild(document.createElement('div'))
  const draw = (day: string) =>
    render(
      <MovedDay session={thing<'session'>('session', { day, time: '' })}>
        <input />
      </MovedDay>,
      root,
    )
  draw('2026-11-02')
  const field = root.querySelector('input') as HTMLInputElement
  field.dispatchEvent(new Event('focusin', { bubbles: true }))
  const stored = unsaved()
  field.dispatchEvent(new Event('focusout', { bubbles: true }))
  await turn(600)
  draw('2026-11-20')
  stored()
  await turn(600)
  assert.is(undoNewest(), true)
  assert.equal(edits, [{ day: '2026-11-02', time: '' }])
  render(null, root)
})

test.run()
