import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { daysAfter } from '../../src/domain/days.ts'
import type { Thing } from '../../src/domain/thing.ts'
import { besidePhases } from '../../src/domain/work/beside.ts'
import { newTimePromise, nextSaid, type TimePromise, type WeekSaid } from '../../src/domain/work/time-promise.ts'
import { countSaid, quarterUntil, toldWeeks, weekAt, weekOf, weeksBetween } from '../../src/domain/work/weeks-said.ts'
import { shaped } from '../../src/project/things/shaped.ts'

const test = suite('a promise of time')

const today = '2026-11-25'
const promise = (values: Partial<TimePromise> = {}) => newTimePromise({ team: 'Norr', ...values })

test('a week has the number and the year of ISO 8601, and its key leads back to it', () => {
  const weeks = ['2026-11-25', '2027-01-01', '2024-12-30', '2021-01-03', '2020-12-31'].map(day => weekOf(day)?.key)
  assert.equal(weeks, ['2026-W48', '2026-W53', '2025-W01', '2020-W53', '2020-W53'])
  for (let day = '2019-12-20'; day < '2032-01-10'; day = daysAfter(day, 3)) {
    const week = weekOf(day)
    assert.equal(weekAt(week?.key ?? ''), week, day)
  }
  for (const none of ['', '2026-W00', '2026-W54', '2025-W53', '2026-w48', '2026-W4', 'constructor', '2026-11-25'])
    assert.is(weekAt(none), undefined, none)
  for (const none of ['', '2026-02-30', '2026', 'today', '99999-01-01']) assert.is(weekOf(none), undefined, none)
})

test('a quarter is thirteen weeks one after the other, the present one last', () => {
  const weeks = quarterUntil(today)
  assert.is(weeks.length, 13)
  assert.equal([weeks[0]?.key, weeks.at(-1)?.key], ['2026-W36', '2026-W48'])
  assert.equal(quarterUntil('never'), [])
})

test('kept in 7 of 11 weeks, nobody has said for 2: unknown is a gap, and the present week is not over', () => {
  const said: WeekSaid[] = ['kept', 'kept', 'not', 'kept', 'partly', 'kept', 'kept', 'not', 'kept', 'partly', 'kept']
  const [, , ...last] = quarterUntil(today)
  const weeks = Object.fromEntries(said.map((one, at) => [last[at]?.key ?? '', one]))
  assert.equal(countSaid(promise({ weeks, from: '2026-08-01' }), quarterUntil(today), today), {
    kept: 7,
    partly: 2,
    not: 2,
    silent: 2,
  })
  const { '2026-W48': _, ...before } = weeks
  assert.is(countSaid(promise({ weeks: before, from: '2026-09-14' }), quarterUntil(today), today).silent, 0)
})

test('before it was given no week is missing; where somebody spoke of an earlier one it counts from there', () => {
  const quarter = quarterUntil(today)
  assert.equal(countSaid(promise({ from: today }), quarter, today), { kept: 0, partly: 0, not: 0, silent: 0 })
  assert.is(countSaid(promise(), quarter, today).silent, 0)
  assert.is(countSaid(promise({ from: '2026-11-09' }), quarter, today).silent, 2)
  assert.is(countSaid(promise({ from: today, weeks: { '2026-W44': 'not' } }), quarter, today).silent, 3)
  assert.is(countSaid(promise({ from: 'soon', weeks: { '2026-W40': 'not' } }), quarter, today).silent, 7)
})

test('whatever is said of the weeks, each is counted once at most, and saying one thing more only fills a gap', () => {
  const quarter = quarterUntil(today)
  const all = ['kept', 'partly', 'not'] as const
  for (let seed = 0; seed < 3000; seed++) {
    const pick = (at: number) => (seed * 7919 + at * 104729 + seed * at * 31) % 5
    const weeks = Object.fromEntries(
      quarter.flatMap(({ key }, at) => (all[pick(at)] ? [[key, all[pick(at)]] as const] : [])),
    ) as Record<string, WeekSaid>
    const from = daysAfter(today, -(seed % 120))
    const before = countSaid(promise({ weeks, from }), quarter, today)
    assert.is(toldWeeks(before), Object.keys(weeks).length)
    assert.ok(toldWeeks(before) + before.silent <= 13)
    const gap = quarter.find(({ key, monday }) => !weeks[key] && monday >= (weekOf(from)?.monday ?? ''))
    if (!gap || gap.key === '2026-W48') continue
    const after = countSaid(promise({ weeks: { ...weeks, [gap.key]: 'kept' }, from }), quarter, today)
    assert.equal(after, { ...before, kept: before.kept + 1, silent: before.silent - 1 })
  }
})

test('a press leads from kept over partly and not back to nothing', () => {
  const pressed = [undefined, 'kept', 'partly', 'not'] as const
  assert.equal(pressed.map(nextSaid), ['kept', 'partly', 'not', null])
})

test('a promise of strange values is read as far as it can be, and weeks that are none are counted in nothing', () => {
  const strange = {
    team: 7,
    hours: Number.NaN,
    from: ['2026'],
    weeks: { '2026-W48': 'kept', '2026-W47': 'broken', '2026-W99': 'kept', constructor: 'not', '': 'kept', x: null },
    invented: 'yes',
  }
  const read = shaped('timePromise', strange)
  assert.equal([read.team, read.hours, read.from, read.invented], ['', null, '', false])
  assert.equal(countSaid(read, quarterUntil(today), today), { kept: 1, partly: 0, not: 0, silent: 0 })
  for (const hours of [-1, 169, Number.POSITIVE_INFINITY, '2', {}, null])
    assert.is(shaped('timePromise', { hours }).hours, null)
  for (const weeks of [null, 'all', 7, ['kept'], { deep: { deep: { deep: [] } } }])
    assert.is(toldWeeks(countSaid(shaped('timePromise', { weeks }), quarterUntil(today), today)), 0)
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`week ${n}`, 'kept' as const]))
  assert.is(toldWeeks(countSaid(shaped('timePromise', { weeks: many, team: 'x' }), quarterUntil(today), today)), 0)
  assert.is(shaped('timePromise', { team: 'x'.repeat(40_000) }).team.length, 400)
})

const thing = <K extends 'phase' | 'timePromise' | 'result'>(
  kind: K,
  id: string,
  values: Readonly<Record<string, unknown>>,
) => ({ id, kind, values: shaped(kind, values) }) as unknown as Thing<K>

test('beside a phase stand the promises and pulses of its days, and nothing of other days or other surveys', () => {
  const round = { id: 'r', state: 'closed', k: 10, answers: 24, handedOut: 0, frame: '', rate: null, invented: false }
  const fall = {
    as: 'points',
    n: 24,
    counts: [0, 10, 0, 14, 0],
    best: { x: 14, n: 24, low: 0.4, high: 0.8, few: false },
  }
  const question = { question: 'q', dimension: { sv: 'Tillit' }, text: {}, points: [], others: [], difference: null }
  const resultOf = (id: string, from: string, to: string, pulse: object) =>
    thing('result', id, {
      result: {
        survey: { title: {}, version: 1, ...pulse },
        rounds: [{ ...round, label: id, from, to }],
        questions: [{ ...question, falls: [fall] }],
      },
    })
  const given = {
    today,
    phases: [
      thing('phase', 'b', { name: 'Prövning', order: 2, from: '2026-10', to: '' }),
      thing('phase', 'a', { name: 'Kartläggning', order: 1, from: '2026-01-15', to: '2026-09' }),
      thing('phase', 'c', { name: 'Utan dagar', order: 3 }),
      thing('phase', 'd', { name: 'Sen', order: 4, from: '2030', to: 'någon gång' }),
      thing('phase', 'e', { name: 'Strange', order: 5, from: '2026-13-77', to: '0000' }),
    ],
    promises: [
      thing('timePromise', 'p', { team: 'Norr', weeks: { '2026-W40': 'kept', '2026-W44': 'not', '2026-W20': 'kept' } }),
    ],
    results: [
      resultOf('autumn', '2026-10-05', '2026-10-20', { pulse: true }),
      resultOf('clients', '2026-10-05', '2026-10-20', {}),
      resultOf('undated', '', '', { pulse: true }),
    ],
  }
  const rows = besidePhases(given)
  assert.equal(
    rows.map(one => [one.name, one.pulses.map(({ id }) => id), one.promises.map(({ said }) => said.kept)]),
    [
      ['Kartläggning', [], [1]],
      ['Prövning', ['autumn'], [1]],
    ],
  )
  assert.is(rows[1]?.pulses[0]?.words[0]?.share?.x, 14)
  const then = besidePhases({ ...given, within: { from: '2026-10-05', to: '2026-10-20' } })
  assert.equal(
    then.map(one => one.id),
    ['b'],
  )
})

test('a week belongs to the stretch in which its Thursday lies, to one of two that follow, and there is an end', () => {
  assert.equal(
    weeksBetween('2026-11-25', '2026-12-07').map(one => one.number),
    [48, 49],
  )
  assert.equal(
    ['2026-09-30', '2026-10-01'].map(day => weeksBetween('2026-09-01', day).at(-1)?.number),
    [39, 40],
  )
  assert.is(weeksBetween('2026-10-02', '2026-12-31')[0]?.number, 41)
  assert.equal(weeksBetween('2026-11-25', '2026-11-01'), [])
  assert.equal(weeksBetween('x', '2026-11-01'), [])
  assert.is(weeksBetween('0001-01-01', '9999-12-31').length, 530)
})

test.run()
