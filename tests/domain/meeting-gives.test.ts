import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { kinds } from '../../src/domain/kinds.ts'
import { agreed } from '../../src/domain/together/agreeing.ts'
import { cameBack } from '../../src/domain/together/came-back.ts'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { newDefinition } from '../../src/domain/together/definition.ts'
import { gathered, likelyKind } from '../../src/domain/together/gathering.ts'
import { groupKinds } from '../../src/domain/together/group-kinds.ts'
import { newMeeting } from '../../src/domain/together/meeting.ts'
import { meetingList } from '../../src/domain/together/meetings.ts'
import { notHeardSince } from '../../src/domain/together/not-heard.ts'
import { dotsIn, dotted } from '../../src/domain/together/vote.ts'
import { newTask } from '../../src/domain/work/task.ts'
import { memoryThings, put } from './things-kit.ts'

const test = suite('what meetings give')

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

test('what lies in groups is told apart from what does not', () => {
  const inGroups = Object.entries(kinds).flatMap(([kind, { zone }]) => (zone === 'group' ? [kind] : []))
  assert.equal([...groupKinds].sort(), inGroups.sort())
})

test('phones of the group that have not met the endpoint since the meeting are counted, those of others are not', () => {
  const members = [
    { groups: ['room'], devices: ['a', 'b'] },
    { groups: ['room', 'other'], devices: ['never'] },
    { groups: ['other'], devices: ['c'] },
  ]
  const seen = ['a 2026-10-14', 'b 2026-10-13', 'c 2026-01-01'].map(one => {
    const [holder = '', day = ''] = one.split(' ')
    return { holder, day }
  })
  assert.is(notHeardSince({ day: '2026-10-14', group: 'room', members, seen }), 2)
  assert.is(notHeardSince({ day: '2026-10-13', group: 'room', members, seen }), 1)
  assert.is(notHeardSince({ day: '2026-10-14', group: 'nobody', members, seen }), 0)
})

test.run()
