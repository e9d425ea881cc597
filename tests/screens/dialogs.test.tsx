import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newPractice } from '../../src/domain/work/practice.ts'
import { lendPage } from './dom.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('what is written in a dialog or a form that is saved as a whole')
let giveBack = async () => {}
test.before.each(async () => {
  const page = await lendPage(true)
  giveBack = async () => {
    // What was drawn lets go of the page first.
    await turn(150)
    await page()
  }
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
})
test.after.each(() => giveBack())

test('a step is taken on the words its writer had before her, though others have come since', async () => {
  const { TakeStep } = await import('../../src/screens/development/practices/take-step.tsx')
  const applied: { view?: number }[] = []
  lendWorker({ apply: async (changes: never) => applied.push(...(changes as [])) && [] })
  const root = document.body.appendChild(document.createElement('div'))
  const values = newPractice({ title: 'Jourrum', state: 'trial', evaluation: 'Vi ser framsteg' })
  const draw = (evaluation: string, view: number) =>
    render(
      <TakeStep
        practice={thing<'practice'>('practice', { ...values, evaluation }, view)}
        to="evaluated"
        onClose={() => undefined}
      />,
      root,
    )
  draw('Vi ser framsteg', 3)
  await turn(50)
  draw('Vi ser framsteg och kortare köer', 4)
  await turn(50)
  root.querySelector<HTMLElement>('.button.filled')?.click()
  await turn(50)
  assert.equal(
    applied.map(({ view }) => view),
    [3],
  )
  render(null, root)
})

/** Types into the nth field of a form. */
const type = (root: Element, at: number, text: string) => {
  const field = root.querySelectorAll<HTMLInputElement>('input[type=text], input[type=tel], textarea')[at]
  if (!field) throw new Error('no such field')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

test('who is behind a code is kept when the panel closes by itself, with what was typed after the press', async () => {
  const { NewContact } = await import('../../src/screens/project/roster/new-contact.tsx')
  const stored: unknown[] = []
  const note = (...said: unknown[]) => stored.push(said) && Promise.resolve(1)
  lendWorker({
    create: (_: never, values: never) => note('made', values),
    edit: (_: never, patch: never) => note(patch),
  })
  const root = document.body.appendChild(document.createElement('div'))
  const draw = async () => {
    render(<NewContact person="p" />, root)
    await turn(50)
  }
  await draw()
  type(root, 0, 'Mona Ek')
  await turn(50)
  assert.equal(stored, [])
  render(null, root)
  await turn(50)
  assert.equal(stored, [['made', { person: 'p', name: 'Mona Ek', phone: '' }]])
  await draw()
  type(root, 0, 'Aino')
  await turn(50)
  root.querySelector<HTMLElement>('button.button')?.click()
  await turn(50)
  type(root, 1, '070')
  await turn(50)
  render(null, root)
  await turn(50)
  assert.equal(stored.slice(1), [['made', { person: 'p', name: 'Aino', phone: '' }], [{ name: 'Aino', phone: '070' }]])
  await draw()
  type(root, 0, 'Bo')
  await turn(50)
  root.querySelector('.pair')?.dispatchEvent(new window.FocusEvent('focusout', { bubbles: true }) as never)
  await turn(50)
  assert.equal(stored.slice(3), [['made', { person: 'p', name: 'Bo', phone: '' }]])
  render(null, root)
  await draw()
  render(null, root)
  await turn(50)
  assert.is(stored.length, 4)
})

test.run()
