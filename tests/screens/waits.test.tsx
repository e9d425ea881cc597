import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { setLanguage } from '../../src/ui/language.ts'
import { useLive } from '../../src/ui/live.ts'
import { awaiting, pending } from '../../src/ui/pending.ts'
import { Waits } from '../../src/ui/waits.tsx'
import { type Clock, stopClock } from './clock.ts'
import { lendPage } from './dom.ts'

const test = suite('what a screen says while it waits')
let giveBack = async () => {}
let clock: Clock
test.before.each(async () => {
  giveBack = await lendPage(true)
  await setLanguage('sv')
  clock = stopClock()
})
test.after.each(async () => {
  clock.giveBack()
  await giveBack()
})

const pause = (ms: number) => clock.pass(ms)

function drawn() {
  const root = document.createElement('div')
  render(<Waits also={false} />, root)
  return {
    state: () => [root.querySelector('span') !== null, root.querySelector('progress') !== null],
    gone: () => render(null, root),
  }
}

test('nothing at first, words once it is noticed, movement when it lasts, and nothing again', async () => {
  const { state, gone } = drawn()
  assert.equal(state(), [false, false])
  const over = awaiting()
  await pause(150)
  assert.equal(state(), [false, false])
  await pause(400)
  assert.equal(state(), [true, false])
  await pause(700)
  assert.equal(state(), [true, true])
  over()
  over()
  await pause(400)
  assert.equal(state(), [false, false])
  assert.is(pending.value, 0)
  gone()
})

test('waits that follow each other are one', async () => {
  const { state, gone } = drawn()
  for (let i = 0; i < 4; i++) {
    const over = awaiting()
    await pause(120)
    over()
    await pause(20)
  }
  const over = awaiting()
  await pause(60)
  assert.is(state()[0], true)
  over()
  await pause(300)
  gone()
})

test('an answer of the worker that has not come is waited for; one that came, failed or is looked at no more is not', async () => {
  const root = document.createElement('div')
  let answer: (value: string) => void = () => undefined
  const Part = ({ name, fails = false }: { name: string; fails?: boolean }) => {
    const value = useLive<string>(async listener => {
      if (fails) throw new Error('offline')
      answer = listener
      return () => undefined
    }, name)
    return <p>{value}</p>
  }
  const unhandled = () => undefined
  process.on('unhandledRejection', unhandled)
  render(<Part name="one" />, root)
  await pause(50)
  assert.is(pending.value, 1)
  answer('da')
  assert.is(pending.value, 0)
  render(<Part name="two" />, root)
  await pause(50)
  assert.is(pending.value, 1)
  render(null, root)
  await pause(50)
  assert.is(pending.value, 0)
  render(<Part name="three" fails />, root)
  await pause(50)
  assert.is(pending.value, 0)
  render(null, root)
  await pause(50)
  process.off('unhandledRejection', unhandled)
})

test('what cannot be followed at first is tried again after a while, and at once when there is a line', async () => {
  const root = document.createElement('div')
  const unhandled: unknown[] = []
  const note = (error: unknown) => void unhandled.push(error)
  process.on('unhandledRejection', note)
  const { error } = console
  let told = 0
  console.error = () => told++
  let line = false
  let tries = 0
  const Part = ({ name }: { name: string }) => {
    const value = useLive<string>(async listener => {
      tries++
      if (!line) throw new TypeError('Failed to fetch dynamically imported module')
      listener(name)
      return () => undefined
    }, name)
    return <p>{value}</p>
  }
  render(<Part name="later" />, root)
  await pause(20_000)
  assert.is.not(tries, 1)
  assert.ok(tries < 9, `${tries} tries`)
  line = true
  await pause(10_000)
  assert.is(root.textContent, 'later')
  line = false
  render(<Part key="two" name="at once" />, root)
  await pause(20_000)
  line = true
  window.dispatchEvent(new Event('online'))
  await pause(50)
  assert.is(root.textContent, 'at once')
  const before = tries
  render(null, root)
  await pause(60_000)
  window.dispatchEvent(new Event('online'))
  assert.is(tries, before)
  assert.equal(unhandled, [])
  assert.is(told, 2, 'each is told once')
  console.error = error
  process.off('unhandledRejection', note)
})

test.run()
