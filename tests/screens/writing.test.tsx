import { render } from 'preact'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Thing } from '../../src/domain/thing.ts'
import { useWriting } from '../../src/screens/editing/writing.ts'
import { setApi } from '../../src/screens/worker/api.ts'
import { type Clock, stopClock } from './clock.ts'
import { lendPage } from './dom.ts'

const test = suite('what is written in an interview')
const all = globalThis as unknown as Record<string, unknown>
let giveBack = async () => {}
let clock: Clock
test.before.each(async () => {
  giveBack = await lendPage(true)
  // What a process of tests has none of, and the field is asked for by name.
  all.HTMLTextAreaElement = (window as unknown as Record<string, unknown>).HTMLTextAreaElement
  clock = stopClock()
  setApi({ edit: async () => 2 } as unknown as Parameters<typeof setApi>[0])
})
test.after.each(async () => {
  clock.giveBack()
  delete all.HTMLTextAreaElement
  await giveBack()
})

type Note = Thing<'note'> | undefined
const stored = (text: string): Note => ({ id: 'n', kind: 'note', view: 1, values: { text } }) as unknown as Note

function Field({ note }: { note: Note }) {
  const { text, input } = useWriting({ session: 's', question: 'q', note })
  return <textarea value={text} onInput={event => input(event.currentTarget.value)} />
}

/** A field that has the caret before its note has come. */
function early() {
  const place = document.body.appendChild(document.createElement('div'))
  const draw = (note: Note) => act(() => render(<Field note={note} />, place))
  draw(undefined)
  const field = place.querySelector('textarea') as HTMLTextAreaElement
  field.focus()
  assert.is(document.activeElement, field)
  return { field, draw, end: () => act(() => render(null, place)) }
}

test('comes into its field also where that has the caret before the words are there', () => {
  const { field, draw, end } = early()
  draw(stored('hemligt'))
  assert.is(field.value, 'hemligt')
  end()
})

test('stays before its writer where she has begun to write before her former words are there', () => {
  const { field, draw, end } = early()
  field.value = 'nytt'
  act(() => void field.dispatchEvent(new window.Event('input', { bubbles: true })))
  draw(stored('hemligt'))
  assert.is(field.value, 'nytt')
  end()
})

/** A field of a note in which nothing stands yet. */
async function empty() {
  const { useDraft } = await import('../../src/screens/editing/draft.ts')
  let draft: ReturnType<typeof useDraft> | undefined
  const Draft = () => {
    draft = useDraft(stored('') as Thing<'note'>, 'text')
    return null
  }
  const place = document.createElement('div')
  act(() => render(<Draft />, place))
  return { place, input: (text: string) => draft?.input(text) }
}

test('is stored before the thing it was typed in is removed: after it, it would bring that back', async () => {
  const { apply } = await import('../../src/screens/editing/apply.ts')
  const { setLanguage } = await import('../../src/ui/language.ts')
  await setLanguage('sv')
  const done: string[] = []
  const disk: (() => void)[] = []
  setApi({
    edit: (_: never, { text }: { text: string }) =>
      new Promise<number>(resolve =>
        disk.push(() => {
          done.push(text)
          resolve(2)
        }),
      ),
    apply: async () => done.push('removed') && [],
  } as unknown as Parameters<typeof setApi>[0])
  const { place, input } = await empty()
  input('Vi hin')
  await clock.pass(60)
  input('Vi hinner inte')
  await clock.pass(60)
  const removed = apply([{ do: 'remove', id: 'n' }], 'Borttaget')
  act(() => render(null, place))
  for (let times = 0; times < 2; times++) {
    await clock.pass(10)
    disk.shift()?.()
  }
  await clock.pass(10)
  await removed
  assert.equal(done, ['Vi hin', 'Vi hinner inte', 'removed'])
})

test('that cannot be stored keeps no act from being done: nobody knows when it ever can', async () => {
  const { apply } = await import('../../src/screens/editing/apply.ts')
  const done: string[] = []
  let locked = true
  setApi({
    edit: async () => {
      if (locked) throw new Error('item-locked')
      return 2
    },
    apply: async () => done.push('added') && [],
  } as unknown as Parameters<typeof setApi>[0])
  const { place, input } = await empty()
  input('Vi hinner inte')
  await clock.pass(60)
  const added = apply([{ do: 'restore', id: 'other' }], 'Tillbaka')
  await clock.pass(500)
  assert.equal(done, ['added'])
  locked = false
  await clock.pass(60_000)
  await added
  act(() => render(null, place))
})

test.run()
