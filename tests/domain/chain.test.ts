import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { cameOf } from '../../src/domain/chain/came-of.ts'
import { chainOf } from '../../src/domain/chain/chain.ts'
import { newReport, newReportLine } from '../../src/domain/report/report.ts'
import { blankRound } from '../../src/domain/surveys/survey.ts'
import { newDecision } from '../../src/domain/work/decision.ts'
import { newFigure, newIndicator } from '../../src/domain/work/indicator.ts'
import { newPractice } from '../../src/domain/work/practice.ts'
import { excerpt, finding, held, type MemoryThings, memoryThings, put, supports } from './things-kit.ts'

const test = suite('the chain from what was said to the report back')

const told = {
  ...{
    title: 'Ni sade',
    language: 'sv',
    lead: '',
    lines: [],
    since: [],
    unknown: '',
    next: '',
    contact: '',
    on: '2026-11-01',
  },
  invented: false,
}

/** One chain from end to end, and a second session and finding that have nothing to do with it. */
function whole(): MemoryThings {
  const things = memoryThings()
  held(things, 's')
  held(things, 'other')
  excerpt(things, 'e', { session: 's' })
  excerpt(things, 'x', { session: 'other' })
  finding(things, 'f', { kind: 'problem', statement: 'Mötena saknar syfte', evidence: supports('e') })
  finding(things, 'c', { kind: 'cause', statement: 'Ingen dagordning' })
  finding(things, 'apart', { kind: 'idea', statement: 'Annat', evidence: supports('x') })
  put(things, 'causeLink', 'l', { cause: 'c', effect: 'f', order: 1 })
  put(things, 'groupFinding', 'g', { ...shared, of: 'c' })
  put(things, 'decision', 'd', newDecision({ text: 'Vi möts', basis: { g: 'finding' }, practices: { p: 'practice' } }))
  put(things, 'practice', 'p', newPractice({ title: 'Gemensamma träffar', effects: { i: 'indicator' } }))
  put(things, 'indicator', 'i', newIndicator({ name: 'Möten med syfte', figures: { a: figure } }))
  put(things, 'round', 'r', { ...blankRound, label: 'Våren' })
  put(things, 'result', 'res', { round: 'r', on: '2026-05-01', next: '', result: { rounds: [] } } as never)
  put(things, 'report', 'rep', newReport({ title: 'Ni sade', told: 't' }))
  put(things, 'reportLine', 'rl', newReportLine({ report: 'rep', finding: 'f', found: 'Mötena saknar syfte' }))
  put(things, 'toldReport', 't', told)
  return things
}
const shared = { kind: 'cause', statement: 'Ingen dagordning', status: 'proposed', voices: 1, against: 0 } as const
const figure = newFigure({ period: '2026', value: 40, from: 'res/q1' })

const ids = (of: readonly { readonly id: string }[]) => of.map(one => one.id)

test('from every link all others are reached, in their order, and nothing beside them', () => {
  const things = whole()
  const order = ['s', 'f', 'c', 'g', 'd', 'p', 'i', 'r', 't']
  // The group's copy stands where its finding does not.
  const expected = (ids: readonly string[], copy = false) => ids.filter(one => copy || one !== 'g')
  for (const [at, id] of order.entries()) {
    const { before, after } = chainOf(things, id)
    assert.equal(ids(before).toSorted(), expected(order.slice(0, at)).toSorted(), `before ${id}`)
    assert.equal(ids(after).toSorted(), expected(order.slice(at + 1), id === 'c').toSorted(), `after ${id}`)
  }
})

test('a draft nobody has published stands as itself', () => {
  const things = whole()
  things.apply([{ do: 'remove', id: 't' }])
  assert.equal(ids(chainOf(things, 'd').after), ['p', 'i', 'r', 'rep'])
})

test('what was seen since a way of working began is told, and what came of that is another chain', () => {
  const things = whole()
  finding(things, 'effect', { kind: 'effect', statement: 'Fler kom' })
  things.apply([{ do: 'edit', id: 'p', patch: { 'effects.effect': 'finding' } }])
  put(things, 'decision', 'next', newDecision({ text: 'Vi går vidare', basis: { effect: 'finding' } }))
  assert.ok(ids(chainOf(things, 'd').after).includes('effect'))
  assert.not.ok(ids(chainOf(things, 'd').after).includes('next'))
  assert.ok(ids(chainOf(things, 'next').before).includes('p'), 'back from it the way leads on')
})

test('whoever does not read the material comes from what was decided to the copy the group has', () => {
  const things = memoryThings()
  put(things, 'groupFinding', 'g', { ...shared, of: 'c' })
  put(things, 'decision', 'd', newDecision({ text: 'Vi möts', basis: { c: 'finding' } }))
  put(things, 'practice', 'p', newPractice({ title: 'Gemensamma träffar', origins: { c: 'finding' } }))
  assert.equal(ids(chainOf(things, 'd').before), ['g'])
  assert.equal(ids(chainOf(things, 'g').after), ['d', 'p'])
})

test('what a way of working grew out of leads back to the interviews', () => {
  const things = whole()
  put(things, 'practice', 'own', newPractice({ title: 'Avsatt tid', origins: { c: 'finding' } }))
  assert.equal(ids(chainOf(things, 'own').before), ['s', 'c', 'f'])
})

test('circles, ids that are nowhere and names of the language itself lead nowhere and stop nothing', () => {
  const things = whole()
  put(things, 'causeLink', 'circle', { cause: 'f', effect: 'c', order: 1 })
  put(
    things,
    'decision',
    'strange',
    newDecision({
      text: 'Underligt',
      basis: { constructor: 'finding' as never, nowhere: 'finding' },
      practices: { p: 'practice' },
    }),
  )
  assert.equal(ids(chainOf(things, 'strange').before), [])
  assert.ok(ids(chainOf(things, 's').after).includes('t'))
  assert.equal(chainOf(things, '__proto__').before, [])
  assert.equal(chainOf(things, ''), { id: '', before: [], after: [] })
})

test('a slip counts what rests on a session, for or against, and tells reports that are published', () => {
  const things = whole()
  finding(things, 'f2', { kind: 'idea', evidence: { e: { type: 'excerpt', stance: 'contradicts', text: '' } } })
  put(
    things,
    'decision',
    'no',
    newDecision({ text: 'Ingen blankett', against: true, because: 'Den läses inte', basis: { f2: 'finding' } }),
  )
  assert.equal(cameOf(things, 's'), {
    kinds: [
      { kind: 'problem', n: 1 },
      { kind: 'idea', n: 1 },
    ],
    became: [
      { outcome: '', n: 1 },
      { outcome: 'not', n: 1 },
    ],
    told: ['t'],
  })
  assert.equal(cameOf(things, 'other').told, [])
  assert.equal(cameOf(things, 'nowhere'), { kinds: [], became: [], told: [] })
})

test.run()
