import { render } from 'preact'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Range } from '../../src/domain/range.ts'
import { lendPage } from './dom.ts'
import { turn } from './worker-kit.ts'

const test = suite('two numbers, from and to')
let giveBack = async () => {}
test.before.each(async () => {
  giveBack = await lendPage(true)
})
test.after.each(async () => {
  // What was drawn lets go of the page first.
  await turn(150)
  await giveBack()
})

/** The two fields over a value that is told a moment after it was stored. */
async function fields() {
  const { setLanguage } = await import('../../src/ui/language.ts')
  const { useMapWords } = await import('../../src/screens/development/maps/words.ts')
  const { RangeField } = await import('../../src/screens/development/maps/range-field.tsx')
  await setLanguage('sv')
  const stored: (Range | null)[] = []
  const root = document.createElement('div')
  document.body.append(root)
  const Shown = ({ value }: { value: Range | null }) =>
    useMapWords() && <RangeField label="Väntan" value={value} onRange={next => stored.push(next)} />
  const draw = (value: Range | null) => render(<Shown value={value} />, root)
  draw(null)
  await turn(300)
  const [from, to] = [...root.querySelectorAll('input')]
  if (!from || !to) throw new Error('no fields')
  const type = (field: HTMLInputElement, text: string) => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return { root, from, to, type, stored, draw }
}

test('what is typed in the second stays, though the first is told meanwhile', async () => {
  const { from, to, type, stored, draw, root } = await fields()
  from.focus()
  type(from, '5')
  await turn()
  to.focus()
  type(to, '10')
  await turn()
  const first = stored.at(-1)
  if (first) draw(first)
  // Another device has said something too.
  else draw({ min: 2, max: 3 })
  await turn(150)
  assert.equal([from.value, to.value], ['5', '10'])
  to.blur()
  await turn(150)
  assert.equal(stored.at(-1), { min: 5, max: 10 })
  render(null, root)
})

test('what was typed and not left is stored before a lock, and when the screen goes', async () => {
  const { saveLines } = await import('../../src/screens/editing/saving.ts')
  const { from, type, stored, root } = await fields()
  type(from, '5')
  await turn()
  saveLines()
  assert.equal(stored, [{ min: 5, max: 5 }])
  type(from, '6')
  await turn()
  render(null, root)
  await turn(150)
  assert.equal(stored.at(-1), { min: 6, max: 6 })
})

test('a button that waits for a range need not wait until it is left', async () => {
  const { RangeField } = await import('../../src/screens/development/maps/range-field.tsx')
  const { from, type, root } = await fields()
  render(null, root)
  const told: unknown[] = []
  render(<RangeField label="Väg" value={null} atOnce onRange={next => told.push(next)} />, root)
  await turn(150)
  const fresh = root.querySelectorAll('input')
  assert.is.not(fresh[0], from)
  if (fresh[0]) type(fresh[0], '5')
  if (fresh[1]) type(fresh[1], '10')
  assert.equal(told, [
    { min: 5, max: 5 },
    { min: 5, max: 10 },
  ])
  render(null, root)
})

test('a number another device has said is not undone by passing through its field', async () => {
  const { setLanguage } = await import('../../src/ui/language.ts')
  const { useMapWords } = await import('../../src/screens/development/maps/words.ts')
  const { Visits } = await import('../../src/screens/development/maps/visits-field.tsx')
  await setLanguage('sv')
  const said: unknown[] = []
  const root = document.createElement('div')
  document.body.append(root)
  const Shown = ({ visits }: { visits: number }) =>
    useMapWords() && <Visits visits={visits} onSay={next => said.push(next)} />
  render(<Shown visits={3} />, root)
  await turn(300)
  render(<Shown visits={5} />, root)
  await turn(150)
  const field = root.querySelector('input')
  field?.focus()
  field?.blur()
  await turn()
  assert.equal([said, field?.value], [[], '5'])
  render(null, root)
})

test.run()
