import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Kind } from '../../src/domain/kind.ts'
import { kinds } from '../../src/domain/kinds.ts'
import type { Patch } from '../../src/domain/patch.ts'
import { patched } from '../../src/domain/patch.ts'
import type { Thing } from '../../src/domain/thing.ts'
import {
  beginning,
  itemAdded,
  itemChanged,
  itemMoved,
  itemRemoved,
  minutesOf,
} from '../../src/domain/together/agenda.ts'
import { agreed } from '../../src/domain/together/agreeing.ts'
import { cameBack } from '../../src/domain/together/came-back.ts'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { newDefinition } from '../../src/domain/together/definition.ts'
import { gathered, likelyKind } from '../../src/domain/together/gathering.ts'
import { groupKinds } from '../../src/domain/together/group-kinds.ts'
import { agendaOf, kitNames, kits } from '../../src/domain/together/kits.ts'
import { begun, cameLate, closed, currentOf, leads, mayLook, nextOf } from '../../src/domain/together/leading.ts'
import { itemsOf, type Meeting, newItem, newMeeting, startsOf } from '../../src/domain/together/meeting.ts'
import { meetingList, nextInSeries, nextPlace } from '../../src/domain/together/meetings.ts'
import { dotsIn, dotted } from '../../src/domain/together/vote.ts'
import { newTask } from '../../src/domain/work/task.ts'
import { kits as en } from '../../src/messages/en/kits.ts'
import { kits as fi } from '../../src/messages/fi/kits.ts'
import { kits as sv } from '../../src/messages/sv/kits.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { memoryThings, put } from './things-kit.ts'

const test = suite('meetings')

const item = (order: number, text = '', minutes = 10) => newItem({ type: 'question', text, order, minutes })
const three = newMeeting({ agenda: { a: item(0, 'first'), b: item(1, 'second', 15), c: item(2, 'third') } })
const after = (meeting: Meeting, patch: Patch): Meeting => patched(meeting, patch) as unknown as Meeting
const order = (meeting: Meeting) =>
  itemsOf(meeting)
    .map(({ id }) => id)
    .join('')
const thing = <K extends Kind>(
  kind: K,
  id: string,
  values: Thing<K>['values'],
  more: Partial<Thing<K>> = {},
): Thing<K> => ({
  ...({
    id,
    kind,
    zone: 'room',
    values,
    conflicts: {},
    joined: [],
    view: 1,
    waiting: false,
    by: '',
    at: 0,
  } as Thing<K>),
  ...more,
})
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

test('what came back is grouped by task, counted and without names', () => {
  const stock = memoryThings()
  put(stock, 'task', 't1', newTask({ title: 'draw', dueMeeting: 'm2' }))
  put(stock, 'task', 't2', newTask({ title: 'dropped', dueMeeting: 'm2', state: 'dropped' }))
  put(stock, 'task', 't3', newTask({ title: 'later', dueMeeting: 'm3' }))
  put(stock, 'taskMark', 'k1', { task: 't1', state: 'done' })
  put(stock, 'taskMark', 'k2', { task: 't1', state: 'begun' })
  put(stock, 'contribution', 'c2', newContribution({ task: 't1', text: 'b' }))
  put(stock, 'contribution', 'c1', newContribution({ task: 't1', text: 'a' }))
  put(stock, 'contribution', 'c3', newContribution({ task: 't3', text: 'c' }))
  const members = ['kim', 'robin'].map(person => ({ person, role: 'participant', groups: [''] }))
  const ylva = { person: 'ylva', role: 'coordinator', groups: [''] }
  const [one, ...more] = cameBack(stock, { group: '', meeting: 'm2', members: [...members, ylva] })
  assert.is(more.length, 0)
  assert.equal(
    one?.contributions.map(({ id }) => id),
    ['c1', 'c2'],
  )
  assert.is(`${one?.standing.done} of ${one?.standing.of}`, '1 of 2')
  assert.equal(cameBack(stock, { group: '', meeting: '', members }), [], 'no meeting is no meeting of all')
})

test('the series stands in its order, then by day, with what each meeting led to', () => {
  const stock = memoryThings()
  put(stock, 'meeting', 'b', newMeeting({ title: 'second', order: 2, day: '2026-01-01' }))
  put(stock, 'meeting', 'z', newMeeting({ title: 'without place, later', day: '2026-05-01' }))
  put(stock, 'meeting', 'y', newMeeting({ title: 'without place', day: '2026-03-01' }))
  put(stock, 'meeting', 'x', newMeeting({ title: 'nothing' }))
  put(stock, 'meeting', 'a', newMeeting({ title: 'first', order: 1, day: '2026-02-01', feedback: 'r' }))
  put(stock, 'contribution', '1', newContribution({ meeting: 'a', item: 'i' }))
  put(stock, 'contribution', '2', newContribution({ meeting: 'a', task: 't' }))
  put(stock, 'task', 't', newTask({ meeting: 'a' }))
  const rows = meetingList(stock)
  assert.equal(
    rows.map(({ id }) => id),
    ['a', 'b', 'y', 'z', 'x'],
  )
  assert.equal([rows[0]?.contributions, rows[0]?.tasks, rows[0]?.findings, rows[0]?.feedback], [1, 1, 0, true])
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

test('contributions are gathered into one finding, say where they went, and come back with one undo', () => {
  const stock = memoryThings()
  for (const id of ['1', '2'])
    put(stock, 'contribution', id, newContribution({ meeting: 'm', text: id, kind: 'obstacle' }))
  const chosen = stock.all('contribution')
  const undo = stock.apply(
    gathered({
      id: 'f',
      statement: 'One',
      kind: 'obstacle',
      meeting: { id: 'm', zone: 'room' },
      chosen,
      clients: false,
    }),
  )
  const finding = stock.one('groupFinding', 'f')
  assert.equal(finding?.values.from, ['1', '2'])
  assert.is(finding?.zone, 'room')
  assert.is(finding?.values.meeting, 'm')
  assert.ok(stock.all('contribution').every(({ values }) => values.finding === 'f' && values.text !== ''))
  stock.apply(undo)
  assert.is(stock.one('groupFinding', 'f'), undefined)
  assert.ok(stock.all('contribution').every(({ values }) => values.finding === ''))
  assert.is(likelyKind(chosen), 'obstacle')
  assert.is(likelyKind([]), 'idea')
})

test('dots add up, and nobody gives more than she has', () => {
  assert.equal(dotted({}, 'g', 1, 3), { g: 1 })
  assert.equal(dotted({ g: 3 }, 'h', 1, 3), { g: 3 })
  assert.equal(dotted({ g: 1 }, 'g', -1, 3), { g: 0 })
  assert.equal(dotted({ g: 0 }, 'g', -1, 3), { g: 0 })
  assert.equal(dotted({}, 'constructor', -1, 3), {})
  const votes = [
    { meeting: 'm', poll: 'p', dots: { g: 2, h: 1 } },
    { meeting: 'm', poll: 'p', dots: { g: 99 } },
    { meeting: 'm', poll: 'p', dots: { g: -5, h: 0.5 } },
    { meeting: 'm', poll: 'other', dots: { g: 3 } },
  ]
  assert.equal(
    [...dotsIn(votes, 'p', 3)],
    [
      ['g', 5],
      ['h', 1],
    ],
  )
})

test('a new wording keeps the one before it, and until when it stood', () => {
  const when = { day: '2026-05-01', meeting: 'm' }
  const first = newDefinition({ term: { fi: 'palveluohjaus' }, text: 'draft' })
  assert.is(agreed(first, 'walking beside', when)['earlier'], undefined, 'what nobody agreed on was no wording')
  const stood = { ...first, text: 'walking beside', agreedOn: '2026-01-01' }
  assert.equal(agreed(stood, 'walking together', when)['earlier'], [{ text: 'walking beside', until: '2026-05-01' }])
  assert.is(agreed(stood, 'walking beside', when)['earlier'], undefined)
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

test('what lies in groups is told apart from what does not', () => {
  const inGroups = Object.entries(kinds).flatMap(([kind, { zone }]) => (zone === 'group' ? [kind] : []))
  assert.equal([...groupKinds].sort(), inGroups.sort())
})

test.run()
