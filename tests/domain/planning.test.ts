import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mondayOf, weekNumber } from '../../src/domain/days.ts'
import { calendar, entriesFor } from '../../src/domain/sessions/calendar.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { type PlanLine, slotsOf } from '../../src/domain/sessions/plan-lines.ts'
import { calendarFile } from '../../src/formats/calendar-file.ts'
import { memoryThings, put } from './things-kit.ts'

const test = suite('planning and the week')

const start = { day: '2026-12-03', time: '09:00', minutes: 90, interviewer: 'ann' }
const on = (part: Partial<PlanLine> = {}): PlanLine => ({ on: true, ...part })
const when = (lines: readonly PlanLine[], from = start) =>
  slotsOf(lines, from).map(slot => slot && `${slot.day} ${slot.time} ${slot.interviewer}`.trim())

test('ten interviews follow from one day and one time, and go on with the next working day', () => {
  const slots = when(Array.from({ length: 10 }, () => on()))
  assert.equal(slots.slice(0, 6), [
    '2026-12-03 09:00 ann',
    '2026-12-03 10:30 ann',
    '2026-12-03 12:00 ann',
    '2026-12-03 13:30 ann',
    '2026-12-03 15:00 ann',
    '2026-12-04 09:00 ann',
  ])
  assert.is(slots[9], '2026-12-04 15:00 ann')
  assert.is(when(Array.from({ length: 11 }, () => on()))[10], '2026-12-07 09:00 ann', 'after Friday comes Monday')
})

test('a line that was changed is what the lines below it follow; one that is off takes no time', () => {
  assert.equal(when([on(), { on: false }, on({ time: '13:00', interviewer: 'bo' }), on(), on({ day: '2026-12-10' })]), [
    '2026-12-03 09:00 ann',
    null,
    '2026-12-03 13:00 bo',
    '2026-12-03 14:30 bo',
    '2026-12-10 09:00 bo',
  ])
})

test('without a day, without a time, or one a day', () => {
  assert.equal(
    when([on(), on()], { ...start, day: '' }),
    ['09:00 ann', '10:30 ann'].map(one => ` ${one}`.trim()),
  )
  assert.equal(when([on(), on()], { ...start, time: '' }), ['2026-12-03  ann', '2026-12-03  ann'])
  assert.equal(when([on(), on(), on()], { ...start, minutes: 0 }), [
    '2026-12-03 09:00 ann',
    '2026-12-04 09:00 ann',
    '2026-12-07 09:00 ann',
  ])
  assert.equal(when([on(), on()], { ...start, day: 'soon', minutes: 0 }), ['soon 09:00 ann', 'soon 09:00 ann'])
})

test('weeks are counted as the Nordic countries do, also over the turn of the year', () => {
  assert.is(mondayOf('2026-12-03'), '2026-11-30')
  assert.is(mondayOf('2026-11-30'), '2026-11-30')
  assert.is(mondayOf('2026-12-06'), '2026-11-30')
  for (const [day, week] of [
    ['2026-01-01', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2025-12-29', 1],
  ] as const)
    assert.is(weekNumber(day), week, day)
})

function week() {
  const things = memoryThings()
  const of = (id: string, values: Parameters<typeof newSession>[0]) => put(things, 'session', id, newSession(values))
  put(things, 'person', 'k1', {
    code: 'K1',
    unit: 'Vuxen',
    role: '',
    side: 'client',
    inScope: true,
    employment: 'active',
  })
  const at = { day: '2026-12-03', people: ['k1'], place: 'Torget 1; trappa B' }
  of('ten', { ...at, time: '10:00', interviewers: ['ann'] })
  of('nine', { ...at, time: '09:00', interviewers: ['ann', 'bo'] })
  of('all day', { ...at, time: '', interviewers: ['bo'] })
  of('held', { ...at, time: '08:00', interviewers: ['ann'], state: 'held' })
  of('some day', { interviewers: ['ann'] })
  of('next week', { ...at, day: '2026-12-07', interviewers: ['ann'] })
  return things
}

test('a week shows each session once, by day and time, and counts what has no day', () => {
  const { days, undated } = calendar(week(), { from: '2026-11-30', interviewer: '' })
  assert.is(days.length, 7)
  assert.equal(
    days.flatMap(one => one.rows.map(row => `${one.day.slice(8)} ${row.id}`)),
    ['03 held', '03 nine', '03 ten', '03 all day'],
  )
  assert.is(undated, 1)
  const his = calendar(week(), { from: '2026-11-30', interviewer: 'bo' })
  assert.equal(
    his.days[3]?.rows.map(row => row.id),
    ['nine', 'all day'],
  )
})

test('a calendar file says when and where, in local time, and nothing of whom it is with', async () => {
  const text = await (await calendarFile(entriesFor(week(), ''), 'sv')).text()
  assert.is(text.match(/BEGIN:VEVENT/g)?.length, 4, 'held ones and those without a day stay')
  assert.ok(text.includes('DTSTART:20261203T090000\r\n'), 'floating, as the clock on the wall')
  assert.ok(text.includes('DTSTART;VALUE=DATE:20261203'), 'without a time it is that day')
  assert.ok(text.includes('LOCATION:Torget 1\\; trappa B'))
  assert.ok(text.includes('SUMMARY:Intervju'))
  assert.not.match(text, /K1|Vuxen/)
})

test('a calendar file bears what a changed app may have written as day, time and place', async () => {
  const things = memoryThings()
  const place = `A\r\nATTENDEE:mailto:x@y.z\n${'å'.repeat(500)}\u0000`
  put(things, 'session', 'a', newSession({ day: '2026-12-03', time: '25:99', place }))
  put(things, 'session', 'b', newSession({ day: 'tomorrow', time: '09:00' }))
  put(things, 'session', 'c', newSession({ day: '2026-12-03', time: '09:00', place }))
  const text = await (await calendarFile(entriesFor(things, ''), 'fi')).text()
  assert.is(text.match(/BEGIN:VEVENT/g)?.length, 1, 'only what is a moment')
  assert.not.match(text, /^ATTENDEE/m)
  for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line)
})

test.run()
