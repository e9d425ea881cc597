import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { daysAfter, monthsAfter } from '../../src/domain/days.ts'
import { development } from '../../src/domain/together/development.ts'
import { type Conference, newConference, nobodyOfFamily, partsHeld, planOf } from '../../src/domain/work/conference.ts'
import { conferenceDays } from '../../src/domain/work/conference-days.ts'
import { daysAhead } from '../../src/domain/work/days-ahead.ts'
import {
  conferencesInOrder,
  dueFollowUp,
  followUpsOf,
  heldTogether,
  isLasting,
} from '../../src/domain/work/followed-up.ts'
import { daysFile } from '../../src/formats/days-file.ts'
import { languages } from '../../src/messages/languages.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { memoryThings, put, thing } from './things-kit.ts'

const test = suite('a family group conference as process')

const of = (values: Partial<Conference>) => newConference({ code: 'F1', day: '2026-01-31', ...values })
const held = (on: string) => ({ outcome: 'held', on }) as const
const is = (values: Partial<Conference>, today: string) => followUpsOf(of(values), today).map(one => one.is)

test('months end where the month does, and what is no day has none', () => {
  assert.is(monthsAfter('2026-01-31', 3), '2026-04-30')
  assert.is(monthsAfter('2023-11-30', 3), '2024-02-29')
  assert.is(monthsAfter('2026-12-15', 1), '2027-01-15')
  assert.is(monthsAfter('2026-03-31', -1), '2026-02-28')
  for (const none of ['', '2026', '2026-13-01', 'x', '9999-12-31', '__proto__'])
    assert.is(monthsAfter(none, 3), '', none)
})

test('a follow-up is asked from its day on; one that a later one has overtaken is told and asked no more', () => {
  assert.equal(is({}, '2026-04-29'), ['ahead', 'ahead', 'ahead'])
  assert.equal(is({}, '2026-04-30'), ['due', 'ahead', 'ahead'])
  assert.equal(is({}, '2026-07-31'), ['missed', 'due', 'ahead'])
  assert.equal(is({ followUps: { '6': held('2026-08-01') } }, '2026-08-02'), ['missed', 'answered', 'ahead'])
  assert.equal(is({ followUps: { '3': held('2026-05-01') } }, '2026-05-02'), ['answered', 'ahead', 'ahead'])
  assert.is(dueFollowUp(of({ followUps: { '3': held('2026-05-01') } }), '2026-05-02'), undefined)
  assert.equal(is({ day: '' }, '2030-01-01'), ['undated', 'undated', 'undated'])
  assert.is(dueFollowUp(of({ day: 'soon' }), '2030-01-01'), undefined)
})

test('its day and its follow-ups go into a calendar: those to come and the one that asks, by kind and way alone', async () => {
  const things = memoryThings()
  put(things, 'conference', 'a', of({ code: 'Kalle', day: '2026-12-31' }))
  put(things, 'conference', 'b', of({ steps: { information: '2026-01-31' }, followUps: { '3': held('2026-05-01') } }))
  put(things, 'conference', 'c', of({ day: '2025-01-15', steps: { information: '2025-01-15' } }))
  put(things, 'conference', 'd', of({ day: 'soon' }))
  put(things, 'conference', 'e', of({ day: '' }))
  const days = conferenceDays(things, '2026-08-01')
  assert.equal(
    days.map(({ id, what, day, path }) => [id, what, day, path]),
    [
      ['c-12', 'followUp', '2026-01-15', '/conferences/c'],
      ['b-6', 'followUp', '2026-07-31', '/conferences/b'],
      ['a', 'conference', '2026-12-31', '/conferences/a'],
      ['b-12', 'followUp', '2027-01-31', '/conferences/b'],
      ['a-3', 'followUp', '2027-03-31', '/conferences/a'],
      ['a-6', 'followUp', '2027-06-30', '/conferences/a'],
      ['a-12', 'followUp', '2027-12-31', '/conferences/a'],
    ],
  )
  assert.equal(daysAhead(things), [], 'who sits in a group is told of none: she might know the family')
  for (const language of languages) {
    const text = await (await daysFile(days, language, 'https://rinnalla.example')).text()
    assert.is(text.match(/BEGIN:VEVENT/g)?.length, 7)
    assert.match(text, 'https://rinnalla.example/conferences/b')
    assert.not.match(text, /Kalle|undefined/)
  }
})

test('lasting is said only with twelve months answered, by an answer that is twelve months old', () => {
  const after = (followUps: Conference['followUps'], day = '2026-01-31') => isLasting(of({ followUps, day }))
  assert.ok(after({ '12': held('2027-01-31') }))
  assert.ok(after({ '12': held('2027-01-05') }), 'asked a few weeks early')
  assert.not.ok(after({ '12': held('2026-03-01') }), 'asked after a month it is no answer after a year')
  assert.not.ok(after({ '3': held('2026-04-30'), '6': held('2026-07-31') }))
  assert.not.ok(after({ '12': { outcome: 'changed', on: '2027-01-31' } }))
  assert.not.ok(after({ '12': held('') }))
  assert.not.ok(after({ '12': held('2027-01-31') }, ''), 'nobody knows when it was')
})

test('a plan with none of the family’s items is asked who will commit to it; one nobody has counted is not', () => {
  assert.ok(nobodyOfFamily(of({ fromStaff: 3, fromClient: 0 })))
  assert.not.ok(nobodyOfFamily(of({ fromStaff: 3, fromNetwork: 1 })))
  assert.not.ok(nobodyOfFamily(of({ fromStaff: 3, fromClient: 1 })))
  assert.not.ok(nobodyOfFamily(of({ fromStaff: 0 })))
  assert.not.ok(nobodyOfFamily(of({})))
  assert.equal(planOf(of({ fromClient: 2, fromNetwork: 1, fromStaff: 4 })), { all: 7, family: 3 })
  assert.is(planOf(of({ fromClient: 2.5, fromStaff: -1 })), null)
})

test('together it is told how many held; below three it is words, and taking away finds nobody', () => {
  const asked = (held: number, others: number) =>
    heldTogether(
      Array.from({ length: held + others }, (_, n) => ({
        values: of({ followUps: { '3': { outcome: n < held ? 'held' : 'failed', on: '2026-04-30' } } }),
      })),
    )[0]?.held
  assert.equal(asked(0, 0), { is: 'none' })
  assert.equal(asked(2, 0), { is: 'few' })
  assert.equal(asked(1, 1), { is: 'few' })
  assert.equal(asked(3, 0), { is: 'all' })
  assert.equal(asked(0, 3), { is: 'no' })
  assert.equal(asked(2, 3), { is: 'fewHeld', asked: 5 })
  assert.equal(asked(4, 1), { is: 'almostAll', asked: 5 })
  assert.equal(asked(3, 3), { is: 'some', asked: 6, held: 3 })
  const early = of({ followUps: { '12': held('2026-02-01') } })
  assert.equal(heldTogether([early, early, early].map(values => ({ values })))[2]?.held, { is: 'none' })
})

test('rows with strange types become empty, an answer of a newer app is no answer, and the others stay', () => {
  const strange = shaped('conference', {
    code: 7,
    day: ['2026'],
    steps: { information: '2026-01-31', private: 4, agreement: null },
    network: '12',
    fromClient: Number.NaN,
    fromStaff: 1e300,
    agreed: {},
    aloud: 'perhaps',
    followUps: { '3': { outcome: 'flourished', on: '2026-04-30' }, '6': held('2026-07-31'), '12': 'held', x: null },
  })
  assert.is(strange.code, '')
  assert.is(strange.network, null)
  assert.is(strange.aloud, '')
  assert.is(partsHeld(strange), 1)
  assert.is(planOf(strange), null)
  assert.equal(Object.keys(strange.followUps), ['6'])
  assert.not.ok(isLasting(strange))
  for (const rubbish of [{}, { followUps: 3, steps: [] }, { day: '2026-99-99', followUps: { __proto__: null } }]) {
    const shown = shaped('conference', rubbish)
    assert.is(followUpsOf(shown, '2026-05-05').length, 3)
    assert.is(heldTogether([{ values: shown }]).length, 3)
  }
})

test('those that ask stand first, then the latest; the group’s first view names one of them', () => {
  const day = '2026-05-10'
  const old = thing('conference', 'old', of({ code: 'F1', followUps: { '3': held('2026-04-30') } }))
  const asks = thing('conference', 'asks', of({ code: 'F2' }))
  const late = thing('conference', 'late', of({ code: 'F3', day: daysAfter(day, -5) }))
  const undated = thing('conference', 'undated', of({ code: 'F4', day: '' }))
  const ids = conferencesInOrder([old, late, asks, undated], day).map(one => one.id)
  assert.equal(ids, ['asks', 'undated', 'late', 'old'])
  const things = memoryThings()
  for (const one of [old, asks, late]) put(things, 'conference', one.id, one.values)
  const shown = development(things, { group: '', day })
  assert.is(shown.conferences, 3)
  assert.equal(shown.attention, [{ kind: 'conferenceDue', id: 'asks', title: 'F2', more: 0 }])
})

test.run()
