import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { lendPage } from './dom.ts'
import { lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('what somebody brings back from a task')

test('and has not added yet is there with a lock, and stands in its field again where it is refused', async () => {
  const giveBack = await lendPage(true)
  const { setLanguage } = await import('../../src/ui/language.ts')
  const { Answers } = await import('../../src/screens/development/tasks/answers.tsx')
  const { apply } = await import('../../src/screens/editing/apply.ts')
  const { allSaved } = await import('../../src/screens/editing/saving.ts')
  await setLanguage('sv')
  const made: { text: string; task: string }[] = []
  let refuses = false
  const worker = lendWorker({
    create: async (_: never, values: { text: string; task: string }, id: string) => {
      if (refuses) throw new Error('item-too-large')
      made.push(values)
      return id
    },
    apply: async () => Promise.reject(new Error('item-too-large')),
    edit: async () => 2,
  })
  const root = document.body.appendChild(document.createElement('div'))
  const draw = (id: string) =>
    render(<Answers key={id} task={{ ...thing<'task'>('task', { dueMeeting: 'm' }), id }} />, root)
  const type = async (text: string) => {
    await turn(50)
    worker.tell('contribution', [])
    await turn(50)
    const field = root.querySelector('textarea') as HTMLTextAreaElement
    field.value = text
    field.dispatchEvent(new window.Event('input', { bubbles: true }) as never)
    await turn(50)
    return field
  }
  draw('one')
  await type('Grannen visste inget om oss')
  // Something else that is done adds nothing: she may still be thinking.
  void apply([], 'Ordnat').catch(() => undefined)
  await turn(50)
  assert.equal(made, [])
  await allSaved()
  assert.equal(
    made.map(({ text, task }) => [text, task]),
    [['Grannen visste inget om oss', 'one']],
  )
  refuses = true
  draw('other')
  const field = await type('För långt')
  root.querySelector<HTMLElement>('.row .button')?.click()
  await turn(50)
  assert.is(field.value, 'För långt')
  render(null, root)
  await turn(150)
  await giveBack()
})

test.run()
