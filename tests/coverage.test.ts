import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newSession } from '../src/domain/new-session.ts'
import { coverage, type RosterPerson } from '../src/domain/roster.ts'
import { isDeclined, type Session } from '../src/domain/session.ts'

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
    onLeave: 1,
    outside: 0,
    percent: 90.9,
    complete: true,
    silentUnits: [],
  })
  assert.is(people.length, 12)
})

test('As long as one of them has only been asked it is not complete', () => {
  const now = coverage(storsele, [...ten.map(attended), session('M11', {})])
  assert.is(now.asked, 1)
  assert.not.ok(now.complete)
})

test('A unit is silent until somebody in it has been asked', () => {
  const roster = [person('A', { unit: 'Family' }), person('B', { unit: 'Family' }), person('C', { unit: 'Adults' })]
  assert.equal(coverage(roster, []).silentUnits, ['Family', 'Adults'])
  assert.equal(coverage(roster, [session('B', {})]).silentUnits, ['Adults'])
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
