import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Store, useLine } from '../../src/screens/editing/line.ts'
import { allSaved, keep, late, saving, savingProblem } from '../../src/screens/editing/saving.ts'
import { setLanguage } from '../../src/ui/language.ts'
import { type Clock, stopClock } from './clock.ts'
import { lendPage } from './dom.ts'

const test = suite('what the corner calls saved')
let clock: Clock
const wait = (ms: number) => clock.pass(ms)
/** A disk that takes so long. */
const takes = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
const lent = ['addEventListener', 'removeEventListener'] as const
let giveBack = async () => {}
test.before.each(async () => {
  const page = await lendPage()
  const all = globalThis as unknown as Record<string, unknown>
  const before = lent.map(name => all[name])
  for (const name of lent) all[name] = () => undefined
  clock = stopClock()
  giveBack = async () => {
    clock.giveBack()
    lent.forEach((name, index) => {
      all[name] = before[index]
    })
    await page()
  }
})
test.after.each(() => giveBack())

/** A line on the screen that keeps its text with `store`. */
function lineWith(store: Store): ReturnType<typeof useLine> {
  let line: ReturnType<typeof useLine> | undefined
  const Line = () => {
    line = useLine(store)
    return null
  }
  act(() => render(<Line />, document.createElement('div')))
  if (!line) throw new Error('no line was drawn')
  return line
}

/** A disk that takes its time until it is let. */
function slowDisk() {
  const begun: string[] = []
  const waiting: (() => void)[] = []
  const store: Store = text => {
    begun.push(text)
    return new Promise(resolve => waiting.push(() => resolve(1)))
  }
  const done = async () => {
    waiting.shift()?.()
    await wait(0)
  }
  return { begun, store, done }
}

test('is what is on disk: from its first letter on a text is not saved, until the last letter is stored', async () => {
  const { begun, store, done } = slowDisk()
  const line = lineWith(store)
  assert.is(saving.value, 'saved')
  line.type('D', 0)
  assert.is(saving.value, 'saving')
  line.save()
  await wait(0)
  line.type('De', 0)
  line.type('Det', 0)
  assert.equal(begun, ['D'])
  await done()
  assert.is(saving.value, 'saving')
  const flushed = line.flush()
  await wait(0)
  await done()
  await flushed
  assert.equal([begun, saving.value], [['D', 'Det'], 'saved'])
})

test('a text that is too large to be kept stays in its field and is called unsaved, and what is typed after it is saved', async () => {
  await setLanguage('sv')
  const begun: string[] = []
  const line = lineWith(async text => {
    begun.push(text)
    if (text.length > 3) throw new Error('item-too-large')
    return 7
  })
  line.type('Allt', 0)
  await wait(500)
  assert.equal([saving.value, savingProblem.value, line.idle(9)], ['failed', 'item-too-large', false])
  await allSaved()
  line.type('All', 0)
  await wait(500)
  assert.equal([begun, saving.value, line.idle(9)], [['Allt', 'All'], 'saved', true])
})

test('letters do not wait for a pause, and those typed while the disk is busy go together with the next save', async () => {
  const { begun, store, done } = slowDisk()
  const line = lineWith(store)
  line.type('D', 0)
  await wait(100)
  assert.equal(begun, ['D'], 'nobody paused')
  for (const text of ['De', 'Det', 'Det h']) {
    line.type(text, 0)
    await wait(60)
  }
  assert.equal(begun, ['D'], 'one save at a time')
  await done()
  assert.equal(begun, ['D', 'Det h'])
  await done()
  assert.is(saving.value, 'saved')
})

test('what others wrote waits until the writer rests, though all she has typed is saved', async () => {
  const { store, done } = slowDisk()
  const line = lineWith(store)
  line.type('D', 0)
  await wait(60)
  await done()
  assert.equal([saving.value, line.idle(1)], ['saved', false])
  await wait(500)
  assert.is(line.idle(1), true)
})

test('what a screen is told late, from before her last save, does not take the place of what she typed', async () => {
  const views = [3, 5]
  const line = lineWith(async () => views.shift() ?? 0)
  for (const text of ['D', 'Det']) {
    line.type(text, 2)
    await wait(60)
  }
  await wait(500)
  assert.equal([line.idle(3), line.idle(4), line.idle(5)], [false, false, true])
  line.anew()
  assert.ok(line.idle(1), 'of another thing that stands there from now on she has saved nothing')
})

test('what others wrote while a slow disk was busy is looked at once it is done', async () => {
  const { store, done } = slowDisk()
  const looks: boolean[] = []
  let line: ReturnType<typeof useLine> | undefined
  const Line = () => {
    line = useLine(store)
    const { idle, rests } = line
    useEffect(() => void looks.push(idle(1)), [rests])
    return null
  }
  act(() => render(<Line />, document.createElement('div')))
  line?.type('D', 0)
  looks.length = 0
  await act(() => wait(1_000))
  assert.equal(looks, [false], 'she rests, and the disk is still busy')
  await act(done)
  assert.is(looks.at(-1), true)
})

test('two places at once are saved when both are', async () => {
  const [slow, quick] = [keep(() => takes(60)), keep(() => takes(10))]
  await wait(10)
  await quick
  assert.is(saving.value, 'saving')
  await wait(50)
  await slow
  assert.is(saving.value, 'saved')
})

test('a disk that takes longer than a second is told, and no longer once it is done', async () => {
  const slow = keep(() => takes(1_200))
  assert.is(late.value, 0)
  await wait(1_100)
  assert.equal([late.value, saving.value], [1, 'saving'])
  await wait(100)
  await slow
  assert.equal([late.value, saving.value], [0, 'saved'])
})

test.run()
