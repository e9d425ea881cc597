import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Thing } from '../../src/domain/thing.ts'
import { newMeeting } from '../../src/domain/together/meeting.ts'
import { daysAhead } from '../../src/domain/work/days-ahead.ts'
import { asksForLook, newDecision } from '../../src/domain/work/decision.ts'
import { isOverdue, measuresOf, nobodyCommits, planShare } from '../../src/domain/work/doing.ts'
import { newPractice } from '../../src/domain/work/practice.ts'
import { newTask, type Task, type TaskOrigin } from '../../src/domain/work/task.ts'
import { daysFile } from '../../src/formats/days-file.ts'
import { memoryThings, put, thing } from './things-kit.ts'

const test = suite('decisions and what follows')

const task = (id: string, values: Partial<Task>): Thing<'task'> => thing('task', id, newTask({ title: id, ...values }))
const item = (id: string, origin: TaskOrigin) => task(id, { type: 'plan_item', origin })

test('who does what by when: the open ones first by their day, those without one last, tasks between meetings elsewhere', () => {
  const all = [
    task('done', { type: 'measure', state: 'done', dueOn: '2026-01-01' }),
    task('no day', { type: 'measure' }),
    task('late', { type: 'plan_item', dueOn: '2026-02-01' }),
    task('soon', { type: 'measure', dueOn: '2026-01-15' }),
    task('between', { type: 'intermediate' }),
  ]
  assert.equal(
    measuresOf(all).map(({ id }) => id),
    ['soon', 'late', 'no day', 'done'],
  )
})

test('past its day and open is overdue; on its day, done or left undone it is not', () => {
  const due = (state: Task['state'], dueOn = '2026-01-15') => isOverdue({ state, dueOn }, '2026-01-16')
  assert.equal(
    [due('open'), due('doing'), due('done'), due('dropped'), due('open', '')],
    [true, true, false, false, false],
  )
  assert.not.ok(isOverdue({ state: 'open', dueOn: '2026-01-16' }, '2026-01-16'))
})

test('a plan without anything of the client is asked who will commit to it; one nobody has spoken of is not', () => {
  assert.ok(nobodyCommits(planShare([item('a', 'staff'), item('b', '')])))
  assert.not.ok(nobodyCommits(planShare([item('a', 'staff'), item('b', 'client')])))
  assert.not.ok(nobodyCommits(planShare([item('a', 'together')])))
  assert.not.ok(nobodyCommits(planShare([item('a', ''), item('b', '')])), 'nobody has said whose they are')
  assert.not.ok(nobodyCommits(planShare([])))
  assert.equal(planShare([item('a', 'client'), item('b', 'together'), task('c', { type: 'measure' })]).all, 2)
})

test('a decision asks to be looked at from its day on, until somebody has said what came of it', () => {
  const decision = newDecision({ text: 'x', followOn: '2026-03-01' })
  assert.not.ok(asksForLook(decision, '2026-02-28'))
  assert.ok(asksForLook(decision, '2026-03-01'))
  assert.not.ok(asksForLook({ ...decision, followed: 'Det blev så' }, '2026-03-02'))
  assert.not.ok(asksForLook(newDecision({ text: 'x' }), '2036-01-01'))
})

function agreed() {
  const things = memoryThings()
  put(things, 'task', 'a', newTask({ type: 'measure', title: 'Ring Kalle', dueOn: '2026-03-02' }))
  put(things, 'task', 'b', newTask({ title: 'Hemma', dueOn: '2026-03-01' }))
  put(things, 'task', 'done', newTask({ type: 'measure', state: 'done', dueOn: '2026-03-02' }))
  put(things, 'decision', 'd', newDecision({ text: 'Hemligt', followOn: '2026-04-01' }))
  put(things, 'decision', 'seen', newDecision({ text: 'x', followOn: '2026-04-01', followed: 'Bra' }))
  put(things, 'practice', 'p', newPractice({ title: 'Avsatt tid', state: 'structure', reviewOn: '2027-01-01' }))
  put(things, 'practice', 'idea', newPractice({ title: 'x', state: 'idea', reviewOn: '2027-01-01' }))
  put(things, 'meeting', 'm', newMeeting({ title: 'Om Kalle', day: '2026-03-01', time: '09:30', place: 'Torget' }))
  put(things, 'meeting', 'odd', newMeeting({ day: 'tomorrow' }))
  put(things, 'meeting', 'never', newMeeting({ day: '2026-99-99' }))
  return things
}

test('the days ahead are what is open and has a day, in their order', () => {
  assert.equal(
    daysAhead(agreed()).map(({ id }) => id),
    ['b', 'm', 'a', 'd', 'never', 'p'],
  )
})

test('as a calendar file they say what kind of day it is and lead there; no word of the group leaves', async () => {
  const text = await (await daysFile(daysAhead(agreed()), 'sv', 'https://rinnalla.example')).text()
  assert.is(text.match(/BEGIN:VEVENT/g)?.length, 5, 'what is no moment is left out, the others stay')
  assert.ok(text.includes('DTSTART:20260301T093000\r\n'), 'floating, as the clock on the wall')
  assert.ok(text.includes('DTSTART;VALUE=DATE:20260401'))
  assert.match(text, 'https://rinnalla.example/decisions/d')
  assert.match(text, 'SUMMARY:Gruppen träffas')
  assert.not.match(text, /Kalle|Hemligt|Avsatt|Torget/)
})

test.run()
