import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lendPage } from './dom.ts'
import { held, lendWorker, turn } from './worker-kit.ts'

const test = suite('whoever has gone elsewhere while something was under way')
let giveBack = async () => {}
let root: Element
test.before.each(async () => {
  const page = await lendPage(true)
  const all = globalThis as Record<string, unknown>
  const { navigator, HTMLInputElement } = globalThis
  Object.assign(all, { navigator: {}, __BUILD__: 'test', HTMLInputElement: window.HTMLInputElement })
  giveBack = async () => {
    render(null, root)
    // What was drawn lets go of the page first.
    await turn(150)
    Object.assign(all, { navigator, HTMLInputElement })
    await page()
  }
  root = document.body.appendChild(document.createElement('div'))
  // Dialogs are shown by the browser.
  Object.assign(window.HTMLDialogElement.prototype, { showModal: () => undefined })
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

const press = (of: string) => root.querySelector<HTMLElement>(of)?.click()

/** Types a goal and presses *add* on a disk that takes its time; what is returned lets it be stored. */
async function addGoal(): Promise<() => Promise<void>> {
  const { NewGoal } = await import('../../src/screens/development/goals/new-goal.tsx')
  const { LocationProvider } = await import('preact-iso/router')
  const disk = held<string>()
  lendWorker({ create: () => disk.promise })
  history.replaceState(null, '', '/goals')
  render(<LocationProvider>{<NewGoal zone="z" onClose={() => undefined} />}</LocationProvider>, root)
  await turn(50)
  const field = root.querySelector('textarea, input:not([type=radio])') as HTMLInputElement
  field.value = 'Kortare väntan'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await turn(50)
  press('.button.filled')
  await turn(50)
  return async () => {
    disk.let('id')
    await turn(50)
  }
}

test('is not led to what she made before', async () => {
  const stored = await addGoal()
  history.pushState(null, '', '/sessions')
  await stored()
  assert.is(location.pathname, '/sessions')
})

test('is led to it where she has waited', async () => {
  const stored = await addGoal()
  await stored()
  assert.match(location.pathname, /^\/goals\/.+/)
})

const labelled = (text: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find(one => one.textContent?.includes(text))
const type = (into: string, text: string) => {
  const field = root.querySelector(into) as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

test('and comes back to a finding that was refused can make it once it is shorter', async () => {
  const { NewFinding } = await import('../../src/screens/findings/new-finding.tsx')
  const { LocationProvider } = await import('preact-iso/router')
  let made = 0
  lendWorker({ create: async () => (++made > 1 ? 'id' : Promise.reject(new Error('item-too-large'))) })
  history.replaceState(null, '', '/findings')
  render(<LocationProvider>{<NewFinding onClose={() => undefined} />}</LocationProvider>, root)
  await turn(50)
  type('textarea', 'Köerna är långa')
  await turn(20)
  press('.button.filled')
  await turn(50)
  assert.is(location.pathname, '/findings')
  press('.button.filled')
  await turn(50)
  assert.match(location.pathname, /^\/findings\/.+/)
})

test('an example that is being opened takes nobody from the door while she types her words', async () => {
  const { t } = await import('../../src/ui/language.ts')
  const { Examples } = await import('../../src/screens/entry/examples.tsx')
  const { phase } = await import('../../src/screens/device/phase.ts')
  lendWorker({ practice: () => held<never>().promise })
  phase.value = { at: 'examples' }
  render(<Examples />, root)
  await turn(50)
  press('.examples button')
  await turn(50)
  labelled(t().common.back)?.click()
  assert.is(phase.value.at, 'examples')
})

test('at the door nothing else is begun while a vault is being opened', async () => {
  const { t } = await import('../../src/ui/language.ts')
  const { Unlock } = await import('../../src/screens/entry/unlock.tsx')
  const { phase } = await import('../../src/screens/device/phase.ts')
  const { LocationProvider } = await import('preact-iso/router')
  const opening = held<void>()
  const card = { word: 'Eken', colour: 0, waiting: 0, since: 0, wait: 0 }
  lendWorker({
    vaults: async () => ['a', 'b'].map(id => ({ ...card, id })),
    unlock: () => opening.promise,
    opened: async () => null,
  })
  phase.value = { at: 'unlock' }
  render(<LocationProvider>{<Unlock />}</LocationProvider>, root)
  await turn(50)
  type('input', 'fyra ord till dörren')
  await turn(20)
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await turn(50)
  labelled(t().examples.practice)?.click()
  labelled(t().unlock.add)?.click()
  assert.is(phase.value.at, 'unlock')
  opening.let()
  await turn(50)
  assert.is(phase.value.at as string, 'start')
})

test('whoever is joining, or comes back with her code, does not turn away before she knows whether she has', async () => {
  const { t } = await import('../../src/ui/language.ts')
  const { intent, phase } = await import('../../src/screens/device/phase.ts')
  const { Join } = await import('../../src/screens/entry/join.tsx')
  const { Recover } = await import('../../src/screens/entry/recover.tsx')
  const never = () => held<never>().promise
  lendWorker({ invitation: async () => ({ role: 'interviewer', until: '', project: '' }), join: never, linkIn: never })
  for (const [at, Form] of [['join', Join] as const, ['recover', Recover] as const]) {
    intent.value = { to: at, code: 'code' }
    phase.value = { at }
    render(<Form />, root)
    await turn(50)
    type('input', 'Ylva')
    await turn(20)
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await turn(50)
    labelled(t().common.cancel)?.click()
    assert.is(phase.value.at, at)
    assert.is(intent.value?.to, at)
    intent.value = null
  }
})

test('leaves no invitations open whose links nobody has seen', async () => {
  const { Invite } = await import('../../src/screens/project/members/invite.tsx')
  const { LocationProvider } = await import('preact-iso/router')
  const made = held<readonly { holder: string; link: string }[]>()
  const withdrawn: unknown[] = []
  lendWorker({ invite: () => made.promise, withdraw: async (holders: never) => void withdrawn.push(holders) })
  const wish = { role: 'participant', count: 2 } as const
  render(<LocationProvider>{<Invite wish={wish} onClose={() => render(null, root)} />}</LocationProvider>, root)
  await turn(50)
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await turn(50)
  press('.button.plain')
  await turn(50)
  made.let(['a', 'b'].map(holder => ({ holder, link: holder })))
  await turn(50)
  assert.equal(withdrawn, [['a', 'b']])
})

test.run()
