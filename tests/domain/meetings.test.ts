import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Patch } from '../../src/domain/patch.ts'
import { patched } from '../../src/domain/patch.ts'
import {
  beginning,
  itemAdded,
  itemChanged,
  itemMoved,
  itemRemoved,
  minutesOf,
} from '../../src/domain/together/agenda.ts'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { agendaOf, kitNames, kits } from '../../src/domain/together/kits.ts'
import { begun, cameLate, closed, currentOf, leads, mayLook, nextOf } from '../../src/domain/together/leading.ts'
import { itemsOf, type Meeting, newItem, newMeeting, startsOf } from '../../src/domain/together/meeting.ts'
import { meetingList, nextInSeries, nextPlace } from '../../src/domain/together/meetings.ts'
import { kits as en } from '../../src/messages/en/kits.ts'
import { kits as fi } from '../../src/messages/fi/kits.ts'
import { kits as sv } from '../../src/messages/sv/kits.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { memoryThings, put, thing } from './things-kit.ts'

const test = suite('meetings')

const item = (order: number, text = '', minutes = 10) => newItem({ type: 'question', text, order, minutes })
const three = newMeeting({ agenda: { a: item(0, 'first'), b: item(1, 'second', 15), c: item(2, 'third') } })
const after = (meeting: Meeting, patch: Patch): Meeting => patched(meeting, patch) as unknown as Meeting
const order = (meeting: Meeting) =>
  itemsOf(meeting)
    .map(({ id }) => id)
    .join('')
const written = (id: string, values = {}, more = {}) =>
  thing('contribution', id, newContribution({ item: 'a', text: id, ...values }), more)

test('an item moves one place by a button and stands still at an end', () => {
  assert.is(order(after(three, itemMoved(three, 'c', -1))), 'acb')
  assert.is(order(after(three, itemMoved(three, 'a', 1))), 'bac')
  assert.equal(itemMoved(three, 'a', -1), {})
  assert.equal(itemMoved(three, 'c', 1), {})
  assert.equal(itemMoved(three, 'gone', 1), {})
  assert.equal(Object.keys(itemMoved(three, 'c', -1)).sort(), ['agenda.b', 'agenda.c'], 'the others are not written')
})

test('items that two people put at one place apart stand the same on every device, and can be moved past each other', () => {
  const apart = newMeeting({ agenda: { b: item(0), a: item(0), c: item(0) } })
  assert.is(order(apart), 'abc')
  assert.is(order(after(apart, itemMoved(apart, 'b', -1))), 'bac')
})

test('an item is added at the end, changed by itself and taken out', () => {
  assert.is(order(after(three, itemAdded(three, 'd', item(0)))), 'abcd')
  assert.is(order(after(newMeeting({}), itemAdded(newMeeting({}), 'd', item(0)))), 'd')
  assert.is(after(three, itemChanged(three, 'b', { minutes: 40 })).agenda['b']?.minutes, 40)
  assert.is(after(three, itemChanged(three, 'b', { minutes: 40 })).agenda['b']?.text, 'second')
  assert.equal(itemChanged(three, 'gone', { minutes: 1 }), {})
  assert.equal(itemChanged(three, 'constructor', { minutes: 1 }), {})
  assert.is(order(after(three, itemRemoved('b'))), 'ac')
})

test('each item begins when the ones before it end', () => {
  assert.equal(
    [...startsOf(itemsOf(three))],
    [
      ['a', 0],
      ['b', 10],
      ['c', 25],
    ],
  )
  const negative = newMeeting({ agenda: { a: item(0, '', -60), b: item(1) } })
  assert.equal([...startsOf(itemsOf(negative)).values()], [0, 0])
  assert.is(minutesOf(itemsOf(three)), 35)
  assert.is(minutesOf([{ minutes: -5 }, { minutes: Number.NaN }, { minutes: 5 }]), 5)
})

test('a time of day is one or is not said', () => {
  assert.is(beginning('13:30'), 13 * 60 + 30)
  for (const wrong of ['', '25:00', 'soon', '13', '13:3', '-1:00', '99:99'])
    assert.is(beginning(wrong), undefined, wrong)
})

test('each offered agenda has words for each of its items, in each language', () => {
  assert.is(kitNames.length, 5)
  for (const words of [en, fi, sv])
    for (const kit of kitNames) {
      assert.is(words[kit].items.length, kits[kit].length, kit)
      assert.ok(words[kit].items.every(text => text.trim() !== ''))
    }
  const agenda = agendaOf('path', fi.path.items, ['1', '2', '3', '4', '5', '6'])
  assert.is(agenda['4']?.type, 'word')
  assert.ok(agenda['4']?.first, 'everyone writes first what a word means')
  assert.is(itemsOf({ agenda })[0]?.type, 'back')
  assert.equal(agendaOf('path', [], []), {}, 'without ids there is nothing')
})

test('the meeting begins at its first item, goes on where it was, and ends with what its closer had', () => {
  assert.equal(begun(three), { state: 'open', current: 'a' })
  assert.equal(begun({ ...three, current: 'b' }), { state: 'open', current: 'b' })
  assert.equal(begun({ ...three, current: 'taken out' }), { state: 'open', current: 'a' })
  assert.equal(begun(newMeeting({})), { state: 'open', current: '' })
  assert.is(currentOf({ ...three, current: 'taken out' })?.id, 'a')
  assert.is(currentOf(newMeeting({})), undefined)
  assert.is(nextOf(three, 'b')?.id, 'c')
  assert.is(nextOf(three, 'c'), undefined)
  assert.is(nextOf(three, 'gone'), undefined)
})

test('who leads is named; where nobody is, everybody does', () => {
  assert.ok(leads({ facilitators: [] }, 'kim'))
  assert.ok(leads({ facilitators: ['ylva'] }, 'ylva'))
  assert.not(leads({ facilitators: ['ylva'] }, 'kim'))
})

test('what comes after closing is told by what its closer had, not by a clock', () => {
  const had = ['11111111aa', '22222222bb'].map(id => ({ id }))
  const meeting = thing('meeting', 'm', after(three, closed(had)))
  assert.not(cameLate(meeting, '11111111aa'))
  assert.ok(cameLate(meeting, '33333333cc'))
  assert.not(cameLate(thing('meeting', 'm', { ...meeting.values, state: 'open' }), '33333333cc'), 'opened again')
  assert.not(
    cameLate(thing('meeting', 'm', { ...meeting.values, signal: false }), '33333333cc'),
    'a room without signal',
  )
  assert.ok(cameLate(meeting, '11112222'), 'ids are compared whole, not across their borders')
})

test('closed apart on two devices, what either had was there in time', () => {
  const one = closed([{ id: '11111111aa' }])['had']
  const other = closed([{ id: '22222222bb' }])['had']
  const version = (value: unknown, at: number) => ({ dot: `d:${at}`, value, by: '', at })
  const meeting = thing(
    'meeting',
    'm',
    { ...three, state: 'closed', had: String(one) },
    { conflicts: { had: [version(one, 1), version(other, 2)] } },
  )
  assert.not(cameLate(meeting, '11111111aa'))
  assert.not(cameLate(meeting, '22222222bb'))
  assert.ok(cameLate(meeting, '33333333cc'))
})

test('the others’ words show once one has written oneself, or they were opened for all', () => {
  const first = { id: 'a', first: true }
  const open = { opened: {}, state: 'open' } as const
  const others = [written('1'), written('2')]
  assert.not(mayLook(first, open, others))
  assert.ok(mayLook({ ...first, first: false }, open, others))
  assert.ok(mayLook(first, open, [...others, written('3', {}, { mine: true })]))
  assert.not(mayLook(first, open, [...others, written('3', { forAnother: true }, { mine: true })]), 'for another')
  assert.not(mayLook(first, open, [...others, written('3', { item: 'b' }, { mine: true })]), 'to another item')
  assert.ok(mayLook(first, { ...open, opened: { a: true } }, others))
  assert.not(mayLook(first, { ...open, opened: { a: false } }, others))
  assert.ok(mayLook(first, { opened: {}, state: 'closed' }, others))
  assert.not(mayLook({ id: 'constructor', first: true }, open, others))
})

test('a task is due in the next meeting that is not over', () => {
  const all = [
    thing('meeting', 'a', newMeeting({ order: 1 })),
    thing('meeting', 'b', newMeeting({ order: 2, state: 'closed' })),
    thing('meeting', 'c', newMeeting({ order: 3 })),
  ]
  assert.is(nextInSeries(all, 'a')?.id, 'c')
  assert.is(nextInSeries(all, 'c'), undefined)
  assert.is(nextInSeries(all, 'gone'), undefined)
  assert.is(nextPlace(all), 4)
  assert.is(nextPlace([]), 1)
  assert.is(nextPlace([{ values: { order: Number.POSITIVE_INFINITY } }, { values: { order: 1.5 } }]), 1)
})

test('only what a person has to decide marks a meeting in the list', () => {
  const version = (value: string) => ({ dot: `d:${value}`, value, by: '', at: 0 })
  for (const [name, marked] of [
    ['current', false],
    ['had', false],
    ['opened.a', false],
    ['title', true],
    ['state', true],
    ['agenda.a', true],
  ] as const) {
    const stock = memoryThings()
    put(stock, 'meeting', 'm', three)
    const all: typeof stock.all = kind =>
      stock.all(kind).map(one => ({ ...one, conflicts: { [name]: [version('a'), version('b')] } }))
    assert.is(meetingList({ ...stock, all })[0]?.twoVersions, marked, name)
  }
})

test('whatever a row holds, a meeting can be read', () => {
  const strange: readonly Record<string, unknown>[] = [
    {},
    { agenda: 'soon', opened: [], facilitators: 'me', state: 'exploded', came: 'many', goals: [1] },
    { agenda: { a: { type: 'dance', order: 'first', minutes: null, text: 7 } } },
    { agenda: { a: null, b: 3, c: item(1) }, current: 5, had: {} },
    { agenda: Object.fromEntries(Array.from({ length: 3_000 }, (_, n) => [`i${n}`, item(n)])) },
    { title: 'x'.repeat(100_000), time: '🕐', order: Number.NaN },
  ]
  for (const fields of strange) {
    const values = shaped('meeting', fields)
    const meeting = thing('meeting', 'm', values)
    const items = itemsOf(values)
    startsOf(items)
    assert.ok(['planned', 'open', 'closed'].includes(values.state))
    assert.ok(items.every(one => typeof one.text === 'string' && typeof one.minutes === 'number'))
    assert.type(cameLate(meeting, 'x'), 'boolean')
    begun(values)
    if (items[0]) itemMoved(values, items[0].id, 1)
  }
})

test('more contributions than anybody writes are all in time', () => {
  const many = Array.from({ length: 2_000 }, (_, n) => ({ id: String(n).padStart(8, '0') }))
  const meeting = thing('meeting', 'm', after(three, closed(many)))
  assert.not(cameLate(meeting, 'ffffffff'))
})

test.run()
