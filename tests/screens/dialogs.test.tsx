import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newPractice } from '../../src/domain/work/practice.ts'
import { pageEach } from './page-each.ts'
import { held, lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('what is written in a dialog or a form that is saved as a whole')
pageEach(test)

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

test('a step that was begun, closed and opened again is taken on the words that stood there when it was begun', async () => {
  const { TakeStep } = await import('../../src/screens/development/practices/take-step.tsx')
  const applied: { view?: number }[] = []
  lendWorker({ apply: async (changes: never) => applied.push(...(changes as [])) && [] })
  const root = document.body.appendChild(document.createElement('div'))
  const values = newPractice({ title: 'Telefontid', state: 'trial' })
  const open = async (evaluation: string, view: number) => {
    const practice = thing<'practice'>('practice', { ...values, evaluation }, view)
    render(<TakeStep practice={{ ...practice, id: 'again' }} to="evaluated" onClose={() => undefined} />, root)
    await turn(50)
  }
  await open('Vi ser framsteg', 3)
  type(root, 0, 'Vi ser framsteg, mest på kvällar')
  await turn(50)
  render(null, root)
  await turn(50)
  await open('Vi ser framsteg och kortare köer', 4)
  assert.is(root.querySelector('textarea')?.value, 'Vi ser framsteg, mest på kvällar')
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

test('what is typed while a form is being stored stays in its field', async () => {
  const { AddPerson } = await import('../../src/screens/project/roster/roster-add.tsx')
  const disk = held<never[]>()
  lendWorker({ apply: () => disk.promise })
  const root = document.body.appendChild(document.createElement('div'))
  render(<AddPerson people={[]} onClose={() => undefined} />, root)
  await turn(50)
  type(root, 0, 'M7')
  await turn(20)
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await turn(20)
  type(root, 4, '070-123')
  await turn(20)
  disk.let([])
  await turn(50)
  assert.is(root.querySelector<HTMLInputElement>('input[type=tel]')?.value, '070-123')
  render(null, root)
})

test('what is told of the app while it is being stored stays in its field', async () => {
  const { Tell } = await import('../../src/screens/help/tell.tsx')
  const { loadHelp } = await import('../../src/messages/help.ts')
  const disk = held<string>()
  lendWorker({ create: () => disk.promise })
  const root = document.body.appendChild(document.createElement('div'))
  render(<Tell words={await loadHelp('sv')} />, root)
  await turn(50)
  type(root, 0, 'Knappen är för liten.')
  await turn(20)
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  await turn(20)
  type(root, 0, 'Knappen är för liten. Och texten.')
  await turn(20)
  disk.let('id')
  await turn(50)
  assert.is(root.querySelector<HTMLTextAreaElement>('textarea')?.value, 'Knappen är för liten. Och texten.')
  render(null, root)
})

test('a dialog that cannot be gone back from is drawn again where the browser closes it at the third Escape', async () => {
  const { Dialog } = await import('../../src/ui/dialog.tsx')
  const root = document.body.appendChild(document.createElement('div'))
  const draw = (shown: boolean) =>
    render(shown && <Dialog title="Över" onClose={() => undefined} children={null} />, root)
  draw(true)
  const dialog = root.querySelector('dialog')
  assert.is(dialog?.open, true)
  // No page may hold it open against a person who insists: the browser asks twice, and then closes it unasked.
  dialog?.close()
  await turn(20)
  assert.is(dialog?.open, true)
  draw(false)
  await turn(20)
  assert.is(dialog?.isConnected, false)
})

test.run()
