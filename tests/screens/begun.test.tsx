import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { useBegun } from '../../src/screens/editing/begun.ts'
import { pageEach } from './page-each.ts'
import { held, lendWorker, turn } from './worker-kit.ts'

const test = suite('a form that is saved as a whole')
pageEach(test)

/** Opens a new goal of a group; answers its field, what presses the button, and what closes it. */
async function goalOf(zone: string) {
  const { NewGoal } = await import('../../src/screens/development/goals/new-goal.tsx')
  const place = document.body.appendChild(document.createElement('div'))
  render(<NewGoal zone={zone} onClose={() => undefined} />, place)
  await turn(20)
  const field = place.querySelector('textarea') as HTMLTextAreaElement
  const type = async (text: string) => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await turn(20)
  }
  const close = async () => {
    render(null, place)
    await turn(20)
  }
  const add = async () => {
    for (const one of place.querySelectorAll<HTMLButtonElement>('button.filled')) one.click()
    await turn(20)
  }
  return { field, type, close, add }
}

test('that was closed by mistake has what was begun in it again, in its own group alone, until it is made', async () => {
  const disk = held<number>()
  lendWorker({ create: () => disk.promise })
  const begun = await goalOf('autumn')
  await begun.type('Ingen väntar längre än en vecka')
  await begun.close()
  const other = await goalOf('spring')
  assert.is(other.field.value, '')
  await other.close()
  const again = await goalOf('autumn')
  assert.is(again.field.value, 'Ingen väntar längre än en vecka')
  await again.add()
  disk.let(1)
  await turn(20)
  await again.close()
  const next = await goalOf('autumn')
  assert.is(next.field.value, '')
  await next.close()
})

test('offers today’s day again tomorrow where nothing was begun, and keeps the day of what was', async () => {
  let shown = { day: '', text: '' }
  let write: (text: string) => void = () => undefined
  const Form = ({ today }: { today: string }) => {
    const { day, text } = useBegun('form', { day: today, text: '' })
    shown = { day: day.value, text: text.value }
    write = next => {
      text.value = next
    }
    return null
  }
  const place = document.createElement('div')
  const open = async (today: string) => {
    render(<Form today={today} />, place)
    await turn(20)
  }
  const close = async () => {
    render(null, place)
    await turn(20)
  }
  await open('2026-12-01')
  await close()
  await open('2026-12-02')
  assert.equal(shown, { day: '2026-12-02', text: '' })
  write('Vi provar')
  await close()
  await open('2026-12-03')
  assert.equal(shown, { day: '2026-12-02', text: 'Vi provar' })
  await close()
})

test.run()
