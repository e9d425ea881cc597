import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { authors } from '../../src/domain/authors.ts'
import { type AgendaQuery, agenda } from '../../src/domain/sessions/agenda.ts'
import { begun } from '../../src/domain/sessions/begun.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import type { Session } from '../../src/domain/sessions/session.ts'
import { since } from '../../src/domain/sessions/since.ts'
import type { Things } from '../../src/domain/things.ts'
import { finding, memoryThings, put } from './things-kit.ts'

const test = suite('whose day it is')

const day = '2026-12-03'
const given = (by: string) => ({ K1: { version: 2, language: 'sv', easy: false, at: 1, by } })

function thingsWith(sessions: Readonly<Record<string, Partial<Session>>>) {
  const things = memoryThings()
  for (const [id, values] of Object.entries(sessions)) put(things, 'session', id, newSession(values))
  return things
}
const of = (things: Things, wish: Partial<AgendaQuery>) =>
  agenda(things, { day, since: '', me: '', everybody: true, alone: false, ...wish })
const ids = (rows: readonly { readonly id: string }[]) => rows.map(one => one.id).join(' ')

const plan = {
  'hers nine': { day, time: '09:00', interviewers: ['ann'] },
  'hers half past ten': { day, time: '10:30', interviewers: ['ann', 'bo'] },
  'his ten': { day, time: '10:00', interviewers: ['bo'] },
  'nobody yet': { day, time: '13:00' },
  'hers tomorrow': { day: '2026-12-04', interviewers: ['ann'] },
  'his tomorrow': { day: '2026-12-04', interviewers: ['bo'] },
  'hers last week': { day: '2026-11-27', interviewers: ['ann'] },
  'his last week': { day: '2026-11-27', interviewers: ['bo'] },
}

test('a coordinator’s own sessions come first, others’ apart, overdue ones apart, and the next is the true next', () => {
  const hers = of(thingsWith(plan), { me: 'ann' })
  assert.is(hers.next?.id, 'hers nine')
  assert.is(ids(hers.later), 'hers half past ten')
  assert.is(ids(hers.free), 'nobody yet')
  assert.is(ids(hers.others), 'his ten')
  assert.is(ids(hers.coming), 'hers tomorrow his tomorrow')
  assert.is(ids(hers.overdue), 'hers last week his last week')
  const after = of(thingsWith({ ...plan, 'hers nine': { ...plan['hers nine'], state: 'held' } }), { me: 'ann' })
  assert.is(after.next?.id, 'hers half past ten', 'nobody is skipped')
})

test('an interviewer sees what is hers and what is nobody’s, and nothing of others', () => {
  const his = of(thingsWith(plan), { me: 'bo', everybody: false })
  assert.is(his.next?.id, 'his ten')
  assert.is(ids(his.later), 'hers half past ten')
  assert.is(ids(his.free), 'nobody yet', 'two never drive to the same door')
  assert.is(ids(his.others), '')
  assert.is(ids(his.overdue), 'his last week')
})

test('what another has begun is not hers to go on with, also when nobody was planned for it', () => {
  const things = thingsWith({
    'his, begun': { day, state: 'started', interviewers: ['bo'], notice: given('bo') },
    'nobody’s, begun by him': { day, state: 'started', notice: given('bo') },
    'hers later': { day, time: '15:00', interviewers: ['ann'] },
  })
  const hers = of(things, { me: 'ann' })
  assert.is(hers.next?.id, 'hers later')
  assert.is(ids(hers.others), 'his, begun nobody’s, begun by him')
  assert.is(of(things, { me: 'bo', everybody: false }).next?.id, 'his, begun')
})

test('where one person alone can hold what nobody holds, it is hers', () => {
  const things = thingsWith({ free: { day, time: '13:00' }, tomorrow: { day: '2026-12-04' } })
  const hers = of(things, { me: 'ann', alone: true })
  assert.equal([hers.next?.id, ids(hers.coming), ids(hers.free)], ['free', 'tomorrow', ''])
})

test('what was planned for this morning has gone by in the evening, and stands among what was not held', () => {
  const evening = of(thingsWith(plan), { me: 'ann', since: '17:00' })
  assert.is(evening.next?.id, 'hers tomorrow')
  assert.is(ids(evening.later), '')
  assert.ok(ids(evening.overdue).includes('hers half past ten'))
  assert.is(
    of(thingsWith({ 'some time': { day, interviewers: ['ann'] } }), { me: 'ann', since: '17:00' }).next?.id,
    'some time',
  )
})

test('nobody is sent to somebody on leave, or to one who has declined by telephone', () => {
  const things = thingsWith({
    away: { day, time: '09:00', people: ['p away'], interviewers: ['ann'] },
    declined: { day, time: '10:00', people: ['p declined'], interviewers: ['ann'] },
    both: { day, time: '11:00', people: ['p away', 'p here'], interviewers: ['ann'] },
  })
  const person = { code: 'K', unit: '', role: '', side: 'staff', inScope: true, employment: 'active' } as const
  put(things, 'person', 'p here', person)
  put(things, 'person', 'p away', { ...person, employment: 'on_leave' })
  put(things, 'person', 'p declined', { ...person, calls: { x: { how: 'declined', day: '', at: 1, by: 'bo' } } })
  const hers = of(things, { me: 'ann' })
  assert.is(hers.next?.id, 'both')
  assert.equal(
    hers.later.map(row => `${row.id}: ${row.away}`),
    ['away: on_leave', 'declined: declined'],
  )
})

test('overdue ones never take the five places of what is coming', () => {
  const many = Array.from({ length: 6 }, (_, n) => [`late ${n}`, { day: `2026-11-0${n + 1}` }] as const)
  const { coming, overdue } = of(thingsWith({ ...Object.fromEntries(many), soon: { day: '2026-12-09' } }), {
    me: 'ann',
    alone: true,
  })
  assert.is(overdue.length, 6)
  assert.is(coming.length, 0)
})

test('begun on another day than planned it is held that day; on its day the planned time stays', () => {
  const now = { day, time: '14:05', at: 7 }
  assert.equal(begun({ day }, now), { state: 'started', startedAt: 7 })
  assert.equal(begun({ day: '2026-12-10' }, now), { state: 'started', startedAt: 7, day, time: '14:05' })
  assert.equal(begun({ day: '' }, now), { state: 'started', startedAt: 7, day, time: '14:05' })
})

test('the author is who wrote; who was only planned is none', () => {
  const session = newSession({ interviewers: ['jaakko'], notice: given('annsofi') })
  assert.equal(authors(session, [{ writer: 'camilla', text: 'Words' }]), ['camilla'])
  assert.equal(authors(session, [{ writer: 'jaakko', text: ' ' }]), ['annsofi'], 'an empty note is nobody’s')
  assert.equal(authors(newSession({ interviewers: ['jaakko'] }), []), ['jaakko'])
  assert.equal(authors(newSession(), []), [])
})

const stamped = (things: Things, at: number, by: string): Things => ({
  ...things,
  all: kind => things.all(kind).map(one => ({ ...one, at, by })),
})

test('who comes back is told what others did meanwhile, and nothing of her own', () => {
  const things = thingsWith({
    held: { state: 'held', finishedAt: 150, interviewers: ['bo'] },
    mine: { day, interviewers: ['ann'] },
    his: { day, interviewers: ['bo'] },
  })
  finding(things, 'f')
  const news = since(stamped(things, 200, 'bo'), { since: 100, me: 'ann' })
  assert.is(ids(news.held), 'held')
  assert.is(ids(news.changed), 'mine')
  assert.is(news.findings, 1)
  const nothing = { held: [], changed: [], findings: 0, results: 0 }
  assert.equal(since(stamped(things, 200, 'ann'), { since: 100, me: 'ann' }), nothing)
  assert.equal(since(stamped(things, 50, 'bo'), { since: 100, me: 'ann' }), nothing)
  assert.equal(since(stamped(things, 200, 'bo'), { since: 0, me: 'ann' }), nothing, 'a first visit')
})

test.run()
