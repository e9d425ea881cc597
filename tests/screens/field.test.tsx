import type { ComponentChild } from 'preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Button } from '../../src/ui/button.tsx'
import { Field, Radios, TextField } from '../../src/ui/field.tsx'
import { lendPage } from './dom.ts'

const test = suite('fields and buttons')
let giveBack = async () => {}
test.before.each(async () => {
  giveBack = await lendPage()
})
test.after.each(() => giveBack())

function drawn(what: ComponentChild): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  act(() => render(what, place))
  return place
}

function found(place: HTMLElement, selector: string): HTMLElement {
  const one = place.querySelector<HTMLElement>(selector)
  if (!one) throw new Error(`${selector} is not there`)
  return one
}

const nothing = () => {}

test('the browser is told to keep nothing of what is typed in any field', () => {
  const place = drawn(
    <>
      <Field label="Kod" value="" onInput={nothing} />
      <TextField label="Svar" value="" onInput={nothing} />
      <Radios legend="Var" value="a" options={[['a', 'A']]} onInput={nothing} />
    </>,
  )
  const fields = [...place.querySelectorAll('input, textarea')]
  assert.is(fields.length, 3)
  for (const field of fields) assert.is(field.getAttribute('autocomplete'), 'off')
})

test('a field is named by its label and read out with its hint and its problem', () => {
  const place = drawn(<Field label="Ort" value="" onInput={nothing} hint="Där ni ses" problem="Orten saknas" />)
  const input = found(place, 'input')
  assert.is(found(place, 'label').getAttribute('for'), input.id)
  const described = (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map(id => found(place, `[id="${id}"]`).textContent)
  assert.equal(described, ['Där ni ses', 'Orten saknas'])
  assert.is(input.getAttribute('aria-invalid'), 'true')
})

test('what is typed is told letter by letter', () => {
  const told: string[] = []
  const place = drawn(<Field label="Ort" value="" onInput={value => told.push(value)} />)
  const input = found(place, 'input') as HTMLInputElement
  input.value = 'Norrvik'
  act(() => void input.dispatchEvent(new window.Event('input', { bubbles: true })))
  assert.equal(told, ['Norrvik'])
})

test('secret words can be hidden and shown again', () => {
  const secret = { show: 'Visa', hide: 'Göm', shownAtFirst: true }
  const place = drawn(<Field label="Ord" value="gran" onInput={nothing} secret={secret} />)
  assert.is(found(place, 'input').getAttribute('type'), 'text')
  act(() => found(place, 'button').click())
  assert.is(found(place, 'input').getAttribute('type'), 'password')
  assert.is(found(place, 'button').getAttribute('aria-label'), 'Visa')
})

test('a button that is busy keeps its place in the page but does nothing twice', () => {
  let pressed = 0
  const press = () => {
    pressed++
  }
  const place = drawn(<Button onClick={press}>Spara</Button>)
  act(() => found(place, 'button').click())
  act(() =>
    render(
      <Button busy onClick={press}>
        Spara
      </Button>,
      place,
    ),
  )
  act(() => found(place, 'button').click())
  assert.is(pressed, 1)
  assert.is(found(place, 'button').getAttribute('aria-disabled'), 'true')
  assert.not(found(place, 'button').hasAttribute('disabled'))
})

test.run()
