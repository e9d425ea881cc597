import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { problemError } from '../../src/wire/problem.ts'
import { pageEach } from './page-each.ts'
import { held, lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('an agenda that is changed faster than the disk')
pageEach(test)

/** Three items on a disk that takes its time until it is let; screens are told of what is stored a moment later. */
async function agenda(refused = 0) {
  const { setLanguage } = await import('../../src/ui/language.ts')
  const { AgendaEditor } = await import('../../src/screens/development/meetings/agenda-editor.tsx')
  const { itemsOf, newItem } = await import('../../src/domain/together/meeting.ts')
  const { patched } = await import('../../src/domain/patch.ts')
  await setLanguage('sv')
  const root = document.body.appendChild(document.createElement('div'))
  const items = Object.fromEntries([...'abc'].map((id, order) => [id, newItem({ type: 'free', order, text: id })]))
  let meeting = thing<'meeting'>('meeting', { agenda: items, time: '' })
  const disk = held<void>()
  const draw = () => render(<AgendaEditor meeting={meeting} />, root)
  const stored = async (patch: Record<string, unknown>) => {
    await disk.promise
    meeting = { ...meeting, values: patched(meeting.values as never, patch) as never, view: meeting.view + 1 }
    return meeting.view
  }
  lendWorker({
    edit: async (_: never, patch: never) => {
      const view = await stored(patch)
      setTimeout(draw, 5)
      return view
    },
    apply: async ([act]: readonly { patch: never }[]) => {
      if (act && refused-- > 0) throw problemError('item-too-large')
      await stored(act?.patch ?? {})
      await turn(5)
      draw()
    },
  })
  draw()
  await turn(50)
  const press = (at: number) => root.querySelectorAll<HTMLElement>('.line-tool')[at]?.click()
  const end = async () => {
    disk.let()
    await turn(100)
    render(null, root)
    return itemsOf(meeting.values).map(one => one.text)
  }
  return { root, press, end }
}

test('an item that is moved twice stands two places lower, though the screen has not been told of the first', async () => {
  const { press, end } = await agenda()
  press(2)
  press(2)
  assert.equal(await end(), ['b', 'c', 'a'])
})

test('the words of an item that is moved just after them go along', async () => {
  const { root, press, end } = await agenda()
  press(0)
  await turn(50)
  const field = root.querySelector('.inside input') as HTMLInputElement
  field.value = 'Vad tar tid?'
  field.dispatchEvent(new window.Event('input', { bubbles: true }) as never)
  await turn(20)
  press(2)
  assert.equal(await end(), ['b', 'Vad tar tid?', 'c'])
})

test('a move that was refused does not keep the next one from being made', async () => {
  const { press, end } = await agenda(1)
  press(2)
  await turn(50)
  press(2)
  assert.equal(await end(), ['b', 'a', 'c'])
})

test.run()
