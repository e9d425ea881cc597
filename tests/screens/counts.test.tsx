import 'fake-indexeddb/auto'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Thing } from '../../src/domain/thing.ts'
import { wholeIn } from '../../src/domain/whole-in.ts'
import { CloseMeeting } from '../../src/screens/development/meetings/close-meeting.tsx'
import { Invite } from '../../src/screens/project/members/invite.tsx'
import { Handouts } from '../../src/screens/surveys/handouts.tsx'
import { setApi } from '../../src/screens/worker/api.ts'
import { countWanted } from '../../src/ui/count-field.tsx'
import { setLanguage, t } from '../../src/ui/language.ts'
import { lendPage } from './dom.ts'

const test = suite('fields for whole numbers')
const none = ['1e3', '-1', '1.5', '1,5', '٣', '3 st', '0x10', '12345678901']
let giveBack = async () => {}
let made: unknown[] = []
test.before.each(async () => {
  giveBack = await lendPage(true)
  Object.assign(window.HTMLDialogElement.prototype, { showModal: () => undefined })
  await setLanguage('sv')
  made = []
  setApi({
    apply: async (changes: unknown) => made.push(changes),
    watch: async () => () => undefined,
    watchView: async () => () => undefined,
    watchSync: async () => () => undefined,
    watchMembers: async () => () => undefined,
  } as unknown as Parameters<typeof setApi>[0])
})
test.after.each(() => giveBack())

const place = () => document.createElement('div')
const type = (field: Element | null, text: string, event = 'input') => {
  ;(field as HTMLInputElement).value = text
  act(() => void field?.dispatchEvent(new window.Event(event, { bubbles: true })))
}

test('a whole number is what people write as one, within bounds', () => {
  assert.equal(
    ['', ' ', '0', '7', ' 12 ', '1 200', '1\u00A0200'].map(one => wholeIn(one)),
    [null, null, 0, 7, 12, 1200, 1200],
  )
  assert.equal([...new Set(none.map(one => wholeIn(one)))], [undefined])
  assert.equal([wholeIn('0', { least: 1 }), wholeIn('51', { most: 50 })], [undefined, undefined])
})

test('how many came to a meeting is a whole number or nothing, and the field says so before the meeting is closed', async () => {
  const meeting = { id: 'm', values: { came: null } } as unknown as Thing<'meeting'>
  const root = place()
  act(() => render(<CloseMeeting meeting={meeting} written={[]} onClose={() => undefined} />, root))
  const close = () => root.querySelector<HTMLButtonElement>('.button.filled')
  for (const text of none) {
    type(root.querySelector('input'), text)
    assert.is(root.querySelector('[role=alert]')?.textContent, countWanted(0, 9_999), text)
    assert.is(close()?.disabled, true)
  }
  type(root.querySelector('input'), '14')
  assert.is(root.querySelector('[role=alert]'), null)
  act(() => close()?.click())
  await new Promise(resolve => setTimeout(resolve))
  assert.match(JSON.stringify(made), '"came":14')
  act(() => render(null, root))
})

test('a hand-out that is no number is said and not counted; the next one is', () => {
  const counts: number[] = []
  const root = place()
  const handouts = [{ channel: 'qr', count: 4 }]
  act(() => render(<Handouts handouts={handouts} onChange={([one]) => counts.push(one?.count ?? -1)} />, root))
  type(root.querySelector('input'), '1e3', 'change')
  assert.is(root.querySelector('[role=alert]')?.textContent, countWanted())
  assert.is(root.querySelector('input')?.value, '1e3')
  type(root.querySelector('input'), '10', 'change')
  assert.is(root.querySelector('[role=alert]'), null)
  assert.equal(counts, [10])
  act(() => render(null, root))
})

test('of more names than can be invited at a time none is left out in silence', () => {
  const root = place()
  act(() => render(<Invite wish={{ role: 'interviewer', count: 1 }} onClose={() => undefined} />, root))
  const make = () => root.querySelector<HTMLButtonElement>('.button.filled')?.disabled
  type(root.querySelector('input'), '51')
  assert.equal([root.querySelector('[role=alert]')?.textContent, make()], [countWanted(1, 50), true])
  type(root.querySelector('textarea'), Array.from({ length: 60 }, (_, n) => `Anna ${n}`).join('\n'))
  assert.equal([root.querySelector('[role=alert]')?.textContent, make()], [t().members.atMost(50, 60), true])
  // A name that cannot be kept is told before anybody is invited.
  type(root.querySelector('textarea'), `Anna\n${'Bo '.repeat(200)}`)
  assert.equal([root.querySelector('[role=alert]')?.textContent, make()], [t().problems['line-too-long'], true])
  type(root.querySelector('textarea'), 'Anna\nBo')
  assert.equal([root.querySelector('[role=alert]'), make()], [null, false])
  act(() => render(null, root))
})

test.run()
