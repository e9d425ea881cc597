import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lendPage } from './dom.ts'
import { held, lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('leaving while something is under way')
let giveBack = async () => {}
let loaded = 0
const all = globalThis as unknown as Record<string, unknown>
test.before.each(async () => {
  const page = await lendPage(true)
  const { navigator, HTMLInputElement, localStorage } = globalThis
  const kept = new Map<string, string>()
  Object.assign(all, {
    ...{ navigator: {}, __BUILD__: 'test', HTMLInputElement: window.HTMLInputElement },
    localStorage: { getItem: (name: string) => kept.get(name) ?? null, setItem: kept.set.bind(kept) },
  })
  loaded = 0
  Object.defineProperty(window.location, 'reload', { value: () => loaded++, configurable: true })
  giveBack = async () => {
    // What was drawn lets go of the page first.
    await turn(150)
    Object.assign(all, { navigator, HTMLInputElement, localStorage })
    await page()
  }
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

test('a page with words that are on no disk does not start anew for another version', async () => {
  const { takeUpdate } = await import('../../src/screens/device/newer.ts')
  const { saving, unsaved } = await import('../../src/screens/editing/saving.ts')
  const stored = unsaved()
  saving.value = 'failed'
  await takeUpdate()
  await turn(20)
  assert.is(loaded, 0)
  stored()
  await takeUpdate()
  await turn(20)
  assert.is(loaded, 1)
})

test('the pieces of the version that stands are not given up while words are on no disk', async () => {
  const { takeUpdate } = await import('../../src/screens/device/newer.ts')
  const { saving, unsaved } = await import('../../src/screens/editing/saving.ts')
  const posted: unknown[] = []
  const waiting = { postMessage: (said: unknown) => posted.push(said) }
  const serviceWorker = { getRegistration: async () => ({ waiting }), addEventListener: () => undefined }
  all.navigator = { serviceWorker }
  const stored = unsaved()
  saving.value = 'failed'
  await takeUpdate()
  await turn(20)
  assert.equal(posted, [])
  stored()
  await takeUpdate()
  await turn(20)
  assert.equal(posted, [{ type: 'SKIP_WAITING' }])
})

test('a window in which somebody works is not loaded again when the device comes back in another one', async () => {
  const { watchLent } = await import('../../src/screens/device/lent.ts')
  const { unlocked } = await import('../../src/screens/device/phase.ts')
  watchLent(async () => undefined)
  const told = () => window.dispatchEvent(new window.StorageEvent('storage', { key: 'rinnalla-lent' }))
  unlocked.value = true
  told()
  assert.is(loaded, 0)
  unlocked.value = false
  told()
  assert.is(loaded, 1)
})

test('whoever has gone to another screen is not asked there for the finding she made before', async () => {
  const { markAsFinding } = await import('../../src/screens/sessions/marking/marking-acts.ts')
  const { toWord } = await import('../../src/screens/sessions/marking/to-word.ts')
  const disk = held<readonly never[]>()
  lendWorker({ apply: () => disk.promise })
  history.replaceState(null, '', '/sessions/s')
  const note = thing<'note'>('note', { session: 's', question: 'q', text: 'Vi hinner inte.' })
  const made = markAsFinding({ note, span: { start: 0, end: 3 }, speaker: '', codes: [] }, 'worry')
  await turn()
  history.pushState(null, '', '/sessions/s/notice')
  disk.let([])
  await made
  assert.is(toWord.value, null)
  await markAsFinding({ note, span: { start: 0, end: 3 }, speaker: '', codes: [] }, 'worry')
  assert.is(toWord.value?.quote, 'Vi')
  toWord.value = null
})

test('whoever has gone to another screen while a thing is being removed is not fetched back to its list', async () => {
  const { Remove } = await import('../../src/screens/development/remove.tsx')
  const { LocationProvider } = await import('preact-iso/router')
  const disks = [held<readonly never[]>(), held<readonly never[]>()]
  const begun: unknown[] = []
  lendWorker({ apply: (changes: never) => disks[begun.push(changes) - 1]?.promise })
  history.replaceState(null, '', '/practices/p')
  const root = document.body.appendChild(document.createElement('div'))
  const draw = () => render(<LocationProvider>{<Remove id="p" to="/practices" />}</LocationProvider>, root)
  draw()
  await turn(50)
  root.querySelector('button')?.click()
  await turn(50)
  history.pushState(null, '', '/help')
  disks[0]?.let([])
  await turn(50)
  assert.is(location.pathname, '/help')
  root.querySelector('button')?.click()
  await turn(50)
  disks[1]?.let([])
  await turn(50)
  assert.is(location.pathname, '/practices')
  render(null, root)
})

test('a day that was typed just before a session was finished is not put back to the one before', async () => {
  const { Finish } = await import('../../src/screens/sessions/finish.tsx')
  const { newSession } = await import('../../src/domain/sessions/new-session.ts')
  const { LocationProvider } = await import('preact-iso/router')
  const edits: Record<string, unknown>[] = []
  const worker = lendWorker({
    edit: async (_: never, patch: never) => edits.push(patch) + 1,
    syncNow: async () => undefined,
  })
  const root = document.body.appendChild(document.createElement('div'))
  render(<LocationProvider>{<Finish id="thing" />}</LocationProvider>, root)
  await turn(150)
  worker.tell('session', [thing('session', newSession({ people: [], day: '2026-11-02', state: 'started' }))])
  await turn(150)
  const field = root.querySelector('input[type=date]') as HTMLInputElement
  assert.is(field.value, '2026-11-02')
  field.value = '2026-11-20'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  root.querySelector<HTMLElement>('.finish .button.filled')?.click()
  await turn(150)
  const days = edits.flatMap(({ day }) => (day === undefined ? [] : [day]))
  assert.is(edits.filter(one => one.state === 'held').length, 1)
  assert.equal(days, ['2026-11-20'])
  render(null, root)
})

test('a session that is final is not reopened by whoever comes back to the page where it was finished', async () => {
  const { Finish } = await import('../../src/screens/sessions/finish.tsx')
  const { newSession } = await import('../../src/domain/sessions/new-session.ts')
  const { LocationProvider } = await import('preact-iso/router')
  const worker = lendWorker()
  history.replaceState(null, '', '/sessions/thing/finish')
  const root = document.body.appendChild(document.createElement('div'))
  render(<LocationProvider>{<Finish id="thing" />}</LocationProvider>, root)
  await turn(150)
  worker.tell('session', [thing('session', newSession({ people: [], day: '2026-11-02', state: 'established' }))])
  await turn(150)
  assert.is(root.querySelector('.finish'), null)
  assert.is(location.pathname, '/sessions/thing')
  render(null, root)
})

test('the second of a double tap on Stop begins no other recording', async () => {
  const { SourceTools } = await import('../../src/screens/sessions/sources/tools.tsx')
  const { recording, stopBy } = await import('../../src/screens/device/recording.ts')
  const { watchTaps } = await import('../../src/ui/once.ts')
  lendWorker()
  watchTaps()
  recording.value = { id: 'r', session: 'thing', state: 'recording' }
  stopBy(async () => {
    recording.value = null
  })
  const root = document.body.appendChild(document.createElement('div'))
  render(<SourceTools session={thing<'session'>('session', {})} question="q" />, root)
  await turn(50)
  const tap = () => {
    const tool = [...root.querySelectorAll('.source-tool')].at(2)
    tool?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, clientX: 9, clientY: 9, detail: 1 }) as never)
  }
  tap()
  await turn(50)
  assert.is(recording.value, null)
  tap()
  await turn(50)
  assert.is(root.querySelector('.tools-say'), null)
  await turn(450)
  tap()
  await turn(50)
  assert.ok(root.querySelector('.tools-say'))
  render(null, root)
})

test.run()
