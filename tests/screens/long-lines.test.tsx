import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LONGEST_LINE } from '../../src/domain/plain-text.ts'
import type { Thing, Values } from '../../src/domain/thing.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { apply } from '../../src/screens/editing/apply.ts'
import { BoundField } from '../../src/screens/editing/bound.tsx'
import { saving } from '../../src/screens/editing/saving.ts'
import { api, setApi } from '../../src/screens/worker/api.ts'
import { Acts } from '../../src/ui/dialog.tsx'
import { setLanguage, t } from '../../src/ui/language.ts'
import { Toast } from '../../src/ui/toast.tsx'
import { type Clock, stopClock } from './clock.ts'
import { lendPage } from './dom.ts'

const test = suite('lines that are too long')
let giveBack = async () => {}
let clock: Clock
let sent: unknown[] = []
test.before.each(async () => {
  giveBack = await lendPage(true)
  await setLanguage('sv')
  clock = stopClock()
  sent = []
  const verb = async (...args: unknown[]) => sent.push(args[1] ?? args[0])
  setApi({ create: verb, edit: verb, apply: verb, watch: async () => () => undefined } as unknown as Parameters<
    typeof setApi
  >[0])
})
test.after.each(async () => {
  clock.giveBack()
  await giveBack()
})

const long = 'Remissen skrivs. '.repeat(200)

test('a step that is longer than a line stands in its field with a sentence, and is saved once it is shorter', async () => {
  const step = { id: 's', kind: 'mapNode', view: 1, values: { label: 'Remiss' }, conflicts: {} }
  const place = document.createElement('div')
  await act(() => render(<BoundField thing={step as unknown as Thing<'mapNode'>} field="label" label="Steg" />, place))
  const field = place.querySelector('input') as HTMLInputElement
  const type = async (text: string) => {
    field.value = text
    act(() => void field.dispatchEvent(new window.Event('input', { bubbles: true })))
    await act(() => clock.pass(1_000))
  }
  await type(long)
  assert.equal(sent, [])
  assert.is(field.value, long)
  assert.is(place.querySelector('[role=alert]')?.textContent, t().problems['line-too-long'])
  assert.is(saving.value, 'failed', 'nothing is called saved')
  await type('Remissen skrivs.')
  assert.is(saving.value, 'saved')
  assert.equal(sent, [{ label: 'Remissen skrivs.' }])
  assert.is(place.querySelector('[role=alert]'), null)
  act(() => render(null, place))
})

test('who leaves the field while the line is too long is told that it was not saved', async () => {
  const step = { id: 's', kind: 'mapNode', view: 1, values: { label: 'Remiss' }, conflicts: {} }
  const place = document.createElement('div')
  const draw = (shown: boolean) =>
    act(() =>
      render(
        <>
          {shown && <BoundField thing={step as unknown as Thing<'mapNode'>} field="label" label="Steg" />}
          <Toast />
        </>,
        place,
      ),
    )
  draw(true)
  const field = place.querySelector('input') as HTMLInputElement
  field.value = long
  act(() => void field.dispatchEvent(new window.Event('input', { bubbles: true })))
  assert.is(saving.value, 'failed')
  draw(false)
  await act(() => clock.pass(10))
  assert.match(place.textContent ?? '', t().common.lineDropped)
  assert.equal([sent, saving.value], [[], 'saved'])
  act(() => render(null, place))
})

test('a new thing with such a line is not made, so that its dialog keeps what was typed; an undo puts back what was there', async () => {
  const refused = async (made: Promise<unknown>) => {
    const code = await made.then(
      () => '',
      (error: Error) => error.message,
    )
    assert.is(code, 'line-too-long')
  }
  await refused(api().create('map', { title: long } as never, 'm'))
  await refused(api().edit('m', { title: long }, 1))
  await refused(apply([{ do: 'edit', id: 'm', patch: { title: long } }], ''))
  await refused(api().apply([{ do: 'create', kind: 'map', id: 'm', values: { title: long } as Values['map'] }]))
  assert.equal(sent, [])
  await api().apply([{ do: 'edit', id: 'm', patch: { title: long } }])
  await api().create('note', { text: long } as never, 'n')
  assert.is(sent.length, 2)
})

test('a dialog says why what it is for was refused, where it is read out', async () => {
  const place = document.createElement('div')
  const make = () => api().create('map', { title: long } as Values['map'], 'm')
  act(() => render(<Acts act="Lägg till" onAct={make} onClose={() => undefined} />, place))
  await act(async () => {
    place.querySelectorAll('button')[1]?.click()
    await clock.pass(10)
  })
  assert.is(place.querySelector('[role=alert]')?.textContent, t().problems['line-too-long'])
  act(() => render(null, place))
})

test('what is shown of such a line that came from elsewhere may be kept as it is', () => {
  assert.is(shaped('map', { title: long }).title.length, LONGEST_LINE)
})

test.run()
