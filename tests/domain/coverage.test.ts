import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Call, callBacks } from '../../src/domain/roster/calls.ts'
import { coverage, type RosterPerson } from '../../src/domain/roster/roster.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { isDeclined, type Session } from '../../src/domain/sessions/session.ts'
import { memoryThings, put } from './things-kit.ts'

const test = suite('coverage')
const person = (id: string, values: Partial<RosterPerson> = {}) => ({
  id,
  values: {
    code: id,
    unit: 'IFO',
    role: '',
    side: 'staff',
    inScope: true,
    employment: 'active',
    ...values,
  } as RosterPerson,
})
const session = (id: string, values: Partial<Session>) => ({
  id: `session ${id}`,
  values: newSession({ people: [id], ...values }),
})
const attended = (id: string) => session(id, { state: 'held', attendance: { [id]: { state: 'attended' } } })
const declined = (id: string) => session(id, { attendance: { [id]: { state: 'declined' } } })

const ten = Array.from({ length: 10 }, (_, index) => `M${index + 1}`)
const storsele = [...ten.map(id => person(id)), person('M11'), person('M12', { employment: 'on_leave' })]

test('Storsele: 10 of 11 heard, 1 declined and 1 on leave is 90.9 % and complete', () => {
  const { people, ...figures } = coverage(storsele, [...ten.map(attended), declined('M11')])
  assert.equal(figures, {
    inScope: 11,
    interviewed: 10,
    declined: 1,
    asked: 0,
    planned: 0,
    onLeave: 1,
    outside: 0,
    percent: 90.9,
    complete: true,
    silentUnits: [],
  })
  assert.is(people.length, 12)
})

test('As long as one of them has only been asked it is not complete, and planned is not asked', () => {
  const planned = coverage(storsele, [...ten.map(attended), session('M11', {})])
  assert.equal([planned.asked, planned.planned, planned.complete], [0, 1, false])
  const notice = { M11: { version: 2, language: 'sv', easy: false, at: 1, by: 'a' } }
  const now = coverage(storsele, [...ten.map(attended), session('M11', { notice })])
  assert.equal([now.asked, now.planned, now.complete], [1, 0, false])
})

const call = (how: Call['how'], at: number, day = ''): Call => ({ how, day, at, by: 'a' })

test('A refusal by telephone is no interview, and what was said last holds', () => {
  const standing = (calls: RosterPerson['calls'], sessions: readonly ReturnType<typeof session>[] = []) =>
    coverage([person('A', calls ? { calls } : {})], sessions).people[0]?.standing
  assert.is(standing({ x: call('called', 1) }), 'asked')
  assert.is(standing({ x: call('called', 1), y: call('declined', 2) }), 'declined')
  assert.is(standing({ x: call('declined', 2), y: call('called', 3) }), 'asked', 'she has thought it over')
  assert.is(standing({ x: call('declined', 2) }, [attended('A')]), 'held')
  assert.is(standing({}, [declined('A')]), 'declined')
  assert.is(standing(undefined), 'not_asked')
})

test('Who is to be called again stands among what waits when the day has come', () => {
  const things = memoryThings()
  put(things, 'person', 'due', { ...person('due').values, calls: { x: call('call_back', 1, '2026-12-03') } })
  put(things, 'person', 'later', { ...person('later').values, calls: { x: call('call_back', 1, '2026-12-04') } })
  put(things, 'person', 'some day', { ...person('some day').values, calls: { x: call('call_back', 1) } })
  const reached = { x: call('call_back', 1), y: call('called', 2) }
  put(things, 'person', 'reached', { ...person('reached').values, calls: reached })
  put(things, 'person', 'gone', { ...person('gone').values, employment: 'left', calls: { x: call('call_back', 1) } })
  assert.equal(
    callBacks(things, '2026-12-03').map(one => one.id),
    ['due', 'some day'],
  )
})

test('A unit is silent until somebody in it has been asked', () => {
  const roster = [person('A', { unit: 'Family' }), person('B', { unit: 'Family' }), person('C', { unit: 'Adults' })]
  assert.equal(coverage(roster, []).silentUnits, ['Family', 'Adults'])
  assert.equal(coverage(roster, [session('B', {})]).silentUnits, ['Family', 'Adults'], 'planned is not asked')
  const notice = { B: { version: 2, language: 'sv', easy: false, at: 1, by: 'a' } }
  assert.equal(coverage(roster, [session('B', { notice })]).silentUnits, ['Adults'])
})

test('Somebody on leave who was heard all the same counts as heard and in the base', () => {
  const now = coverage([person('A'), person('B', { employment: 'on_leave' })], [attended('B')])
  assert.equal([now.interviewed, now.inScope, now.onLeave, now.percent], [1, 2, 0, 50])
})

test('Those outside the scope and those who have left are counted apart', () => {
  const now = coverage(
    [person('A'), person('B', { inScope: false }), person('C', { employment: 'left' })],
    [attended('A')],
  )
  assert.equal([now.inScope, now.outside, now.percent, now.complete], [1, 2, 100, true])
})

test('Somebody who did not come has been asked, not heard', () => {
  const now = coverage([person('A')], [session('A', { attendance: { A: { state: 'did_not_come' } } })])
  assert.is(now.people[0]?.standing, 'asked')
})

test('An empty roster has no percentage and is not complete', () => {
  const now = coverage([], [])
  assert.is(now.percent, null)
  assert.not.ok(now.complete)
})

test('a session is declined when all it was planned with have declined, not when somebody came', () => {
  const declined = { state: 'declined' } as const
  const asked = { people: ['a', 'b'], state: 'held' } as const
  assert.ok(isDeclined(newSession({ ...asked, attendance: { a: declined, b: declined } })))
  assert.not.ok(isDeclined(newSession({ ...asked, attendance: { a: declined, b: { state: 'attended' } } })))
  assert.not.ok(isDeclined(newSession({ ...asked, attendance: {} })))
})

test.run()
