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
  Object.assign(all, { navigator: {}, HTMLInputElement: window.HTMLInputElement })
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

test.run()
