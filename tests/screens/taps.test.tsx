import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { pageEach } from './page-each.ts'
import { held, lendWorker, thing, turn } from './worker-kit.ts'

const test = suite('what is tapped faster than the disk')
pageEach(test)

const press = (root: Element, at: number, of = 'input') => (root.querySelectorAll(of)[at] as HTMLElement).click()

test('a list that is ticked keeps each tick, though the screen has not been told of the one before', async () => {
  const { setLanguage } = await import('../../src/ui/language.ts')
  const { useMapWords } = await import('../../src/screens/development/maps/words.ts')
  const { ChannelTicks } = await import('../../src/screens/development/maps/channels.tsx')
  await setLanguage('sv')
  const edits: unknown[] = []
  const disk = held<number>()
  lendWorker({
    edit: (_: never, patch: never) => {
      edits.push(patch)
      return edits.length === 1 ? disk.promise : Promise.resolve(9)
    },
  })
  const service = thing('service', { channels: [] })
  const Shown = () => useMapWords() && <ChannelTicks thing={service} legend="Hur" />
  const root = document.createElement('div')
  document.body.append(root)
  render(<Shown />, root)
  await turn(300)
  const all = [...root.querySelectorAll('input')].map(one => one.parentElement?.textContent)
  assert.ok(all.length > 2)
  press(root, 0)
  await turn(80)
  press(root, 1)
  await turn(80)
  disk.let(2)
  await turn(80)
  const { channels } = edits.at(-1) as { channels: string[] }
  assert.is(channels.length, 2, JSON.stringify(edits))
  assert.equal([...root.querySelectorAll('input')].map(one => one.checked).slice(0, 3), [true, true, false])
  render(null, root)
})

/** A strip of marks over a session in which one sentence was written. */
async function marking(verbs: Record<string, (...args: never[]) => unknown>) {
  const { setLanguage } = await import('../../src/ui/language.ts')
  const { useQuickMarks } = await import('../../src/screens/sessions/capture/quick-marking.ts')
  await setLanguage('sv')
  lendWorker(verbs)
  const session = thing<'session'>('session', { people: [], attendance: {} })
  let marks: ReturnType<typeof useQuickMarks> | undefined
  const Strip = () => {
    marks = useQuickMarks(session, [])
    return null
  }
  render(<Strip />, document.createElement('div'))
  if (!marks) throw new Error('no strip was drawn')
  marks.at({ question: 'q', text: 'Vi hinner inte.', at: 5, from: 5, note: async () => 'n' })
  return marks
}

test('a mark that is taken back before it is on disk is made first and then taken away', async () => {
  const done: string[] = []
  const disk = held<string>()
  const marks = await marking({
    create: () => disk.promise.then(() => done.push('made')),
    remove: async () => done.push('removed'),
  })
  marks.tap('worry')
  await turn()
  marks.undo()
  await turn()
  assert.equal(done, [])
  disk.let('id')
  await turn()
  assert.equal(done, ['made', 'removed'])
})

test('a second tap on the same mark takes it away, though the screen has not been told of the first', async () => {
  const made: unknown[] = []
  const removed: unknown[] = []
  const marks = await marking({
    create: async (_: never, values: { note: string }, id: string) => made.push([id, values.note]) && id,
    remove: async (id: never) => removed.push(id),
  })
  marks.tap('worry')
  await turn(5)
  marks.tap('worry')
  await turn(5)
  assert.equal(
    made.map(one => (one as string[])[1]),
    ['n'],
  )
  assert.equal(
    removed,
    made.map(one => (one as string[])[0]),
  )
})

test('a finding that is tapped again while it is being taken stands in the report once', async () => {
  const { setLanguage } = await import('../../src/ui/language.ts')
  const { TakeFinding } = await import('../../src/screens/report/take-finding.tsx')
  await setLanguage('sv')
  const made: unknown[] = []
  const disk = held<string>()
  const worker = lendWorker({ create: (_: never, values: never) => made.push(values) && disk.promise })
  const root = document.createElement('div')
  document.body.append(root)
  let closed = 0
  render(<TakeFinding report="r" order={1} taken={[]} onClose={() => closed++} />, root)
  await turn(150)
  const row = { id: 'f', statement: 'Köerna är långa', kind: 'obstacle', worded: true, voices: 0, against: 0 }
  worker.tell('board', { groups: [{ rows: [row] }] })
  await turn(150)
  const tap = () => root.querySelector<HTMLElement>('.picks button')?.click()
  tap()
  await turn(150)
  worker.tell('becameOf', { finding: 'f', outcome: 'open', done: [] })
  await turn(150)
  tap()
  await turn(150)
  disk.let('id')
  await turn(150)
  assert.is(made.length, 1)
  assert.is(closed, 1)
  render(null, root)
})

test('what is changed of an item of an agenda stays, though the screen has not been told of what was changed before', async () => {
  const { useItemText } = await import('../../src/screens/development/meetings/use-item-text.ts')
  const { itemsOf, newItem } = await import('../../src/domain/together/meeting.ts')
  const written: Record<string, { minutes: number; first: boolean; text: string }>[] = []
  lendWorker({ edit: async (_: never, patch: never) => written.push(patch) + 1 })
  const meeting = thing<'meeting'>('meeting', { agenda: { i: newItem({ type: 'question', minutes: 10, order: 1 }) } })
  const [item] = itemsOf(meeting.values)
  if (!item) throw new Error('no item')
  let draft: ReturnType<typeof useItemText> | undefined
  const Item = () => {
    draft = useItemText(meeting, item)
    return null
  }
  render(<Item />, document.createElement('div'))
  await turn(150)
  await draft?.change({ minutes: 30 })
  await draft?.change({ first: true })
  draft?.input('Vad tar tid?')
  await turn(80)
  const [last] = Object.values(written.at(-1) ?? {})
  assert.equal([last?.minutes, last?.first, last?.text], [30, true, 'Vad tar tid?'])
})

test('a double tap on what takes a line out, or moves it, does nothing to the line that slides under the finger', async () => {
  const { signal } = await import('@preact/signals')
  const { ArrowDown, X } = await import('lucide')
  const { LineTool } = await import('../../src/ui/line-tool.tsx')
  const { watchTaps } = await import('../../src/ui/once.ts')
  watchTaps()
  const lines = signal(['a', 'b', 'c'])
  const root = document.body.appendChild(document.createElement('div'))
  const draw = (icon: typeof X, act: (line: string) => readonly string[]) => {
    const List = () => (
      <>
        {lines.value.map(one => (
          <LineTool key={one} icon={icon} label={one} onPress={() => (lines.value = [...act(one)])} />
        ))}
      </>
    )
    render(<List />, root)
  }
  // Wherever the finger is, the first line is under it.
  const tap = async () => {
    const at = { bubbles: true, clientX: 9, clientY: 9, detail: 1 }
    root.querySelector('button')?.dispatchEvent(new window.MouseEvent('click', at) as never)
    await turn(50)
  }
  draw(ArrowDown, line => lines.value.toSpliced(0, 2, lines.value[1] ?? '', line))
  await tap()
  await tap()
  assert.equal(lines.value, ['b', 'a', 'c'])
  await turn(500)
  draw(X, line => lines.value.filter(other => other !== line))
  await tap()
  await tap()
  assert.equal(lines.value, ['a', 'c'])
  await turn(500)
  await tap()
  assert.equal(lines.value, ['c'])
  render(null, root)
})

test.run()
