import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Patch, patched } from '../../src/domain/patch.ts'
import type { Thing } from '../../src/domain/thing.ts'
import {
  isRefusal,
  lacks,
  mayHaveFaded,
  nextStage,
  reviewed,
  stageOf,
  standingOf,
  step,
  stepsOf,
} from '../../src/domain/work/life-cycle.ts'
import { likeDropped } from '../../src/domain/work/like-dropped.ts'
import { newPractice, type Practice, type PracticeState, stages } from '../../src/domain/work/practice.ts'
import { thing } from './things-kit.ts'

const test = suite('the life cycle of a way of working')

let ids = 0
const wish = (state: PracticeState, more: { on?: string; note?: string } = {}) => ({
  id: `s${ids++}`,
  state,
  on: '2026-03-01',
  by: 'Ledningsgruppen',
  note: '',
  ...more,
})

const taken = (practice: Practice, patch: Patch | ReturnType<typeof step>): Practice => {
  assert.not.ok(isRefusal(patch as Patch), JSON.stringify(patch))
  return patched(practice, patch as Patch) as Practice
}

const popup = newPractice({
  title: 'Kelan pop up -palvelu',
  state: 'trial',
  history: { a: { state: 'trial', on: '', by: '', note: '', order: 1 } },
})

test('Koivujärvi: what stands at trial is refused as structure, by the one step first', () => {
  assert.is(step(popup, wish('structure')), 'one-step')
  assert.equal(lacks(popup), ['adopted', 'evaluation', 'anchor', 'review', 'owner'])
})

test('Kuusiniemi: structure is refused until it is evaluated, adopted, held by somebody and something, and has a review day', () => {
  const evaluated = taken(popup, step(popup, wish('evaluated', { note: 'Fyra familjer fick rätt stöd' })))
  assert.is(evaluated.evaluation, 'Fyra familjer fick rätt stöd')
  const adopted = taken(evaluated, step(evaluated, wish('adopted')))
  assert.equal(step(adopted, wish('structure')), { lacks: ['anchor', 'review', 'owner'] })
  const held = { ...adopted, owner: 'Hyvinvointikoordinaattori', held: { routine: '' }, reviewOn: '2027-03-01' }
  const structure = taken(held, step(held, wish('structure')))
  assert.is(structure.state, 'structure')
  assert.is(nextStage(structure), undefined)
  assert.equal(
    stepsOf(structure).map(one => one.state),
    ['trial', 'evaluated', 'adopted', 'structure'],
  )
})

test('Norrvik: a history with a gap shows what was passed over, and still has to be evaluated', () => {
  const entry = (state: PracticeState, order: number) => ({ state, on: '', by: '', note: '', order })
  const history = { a: entry('idea', 1), b: entry('trial', 2), c: entry('adopted', 3) }
  const together = newPractice({ title: 'Gemensamma träffar', state: 'adopted', owner: 'Socialchef', history })
  assert.equal(
    standingOf(together).map(one => one.is),
    ['passed', 'passed', 'skipped', 'now', 'ahead'],
  )
  assert.equal(lacks(together), ['evaluation', 'anchor', 'review'])
  const { a: _, b: __, ...only } = history
  assert.equal(
    standingOf({ ...together, history: only }).map(one => one.is),
    ['unsaid', 'unsaid', 'unsaid', 'now', 'ahead'],
  )
})

test('nothing is evaluated without what was seen, nothing dropped without a reason', () => {
  assert.is(step(popup, wish('evaluated')), 'no-evaluation')
  assert.is(step(popup, wish('dropped', { note: '  ' })), 'no-reason')
  const dropped = taken(popup, step(popup, wish('dropped', { note: 'Ingen kom' })))
  assert.is(dropped.reason, 'Ingen kom')
  assert.is(stageOf(dropped), 'trial')
  assert.is(step(dropped, wish('evaluated')), 'one-step')
  assert.is(taken(dropped, step(dropped, wish('trial'))).state, 'trial')
})

test('back is possible from anywhere, forward never by more than one', () => {
  const whole = {
    title: 'x',
    evaluation: 'sett',
    owner: 'rollen',
    held: { budget: 'Budget 2027' },
    reviewOn: '2027-01-01',
  }
  for (const from of stages)
    for (const to of stages) {
      const practice = newPractice({ ...whole, state: from })
      const refused = isRefusal(step(practice, wish(to)))
      assert.is(refused, stages.indexOf(to) > stages.indexOf(from) + 1, `${from} → ${to}`)
    }
})

test('past its review day it may have faded; without one after a year without a look; an idea never', () => {
  const since = (on: string, more: Partial<Practice> = {}) =>
    newPractice({
      title: 'x',
      state: 'adopted',
      history: { a: { state: 'adopted', on, by: '', note: '', order: 1 } },
      ...more,
    })
  assert.ok(mayHaveFaded(since('', { reviewOn: '2026-01-01' }), '2026-01-02'))
  assert.not.ok(mayHaveFaded(since('', { reviewOn: '2026-01-02' }), '2026-01-02'))
  assert.ok(mayHaveFaded(since('2025-01-01'), '2026-01-02'))
  assert.not.ok(mayHaveFaded(since('2025-01-01'), '2026-01-01'))
  assert.not.ok(mayHaveFaded(since(''), '2036-01-01'), 'nobody has said when')
  assert.not.ok(mayHaveFaded(since('2020-01-01', { state: 'idea' }), '2026-01-01'))
  const looked = taken(since('2025-01-01'), reviewed(since('2025-01-01'), { ...wish('adopted'), next: '2027-01-01' }))
  assert.not.ok(mayHaveFaded(looked, '2026-06-01'))
  assert.is(looked.state, 'adopted')
  assert.is(stepsOf(looked).length, 2)
})

test('steps that two noted apart are both kept, whatever their places', () => {
  const one = step(popup, wish('evaluated', { note: 'a', on: '2026-02-02' })) as Patch
  const other = step(popup, wish('evaluated', { note: 'b', on: '2026-02-01' })) as Patch
  const both = patched(patched(popup, one), other) as Practice
  assert.equal(
    stepsOf(both).map(({ note }) => note),
    ['', 'b', 'a'],
  )
})

test('one that is like a dropped one is found by words in common, whatever their endings', () => {
  const old = (id: string, title: string, state: PracticeState): Thing<'practice'> =>
    thing('practice', id, newPractice({ title, state, reason: 'därför' }))
  const all = [
    old('a', 'Gemensam träff över enhetsgränserna', 'dropped'),
    old('b', 'Gemensamma träffar', 'adopted'),
    old('c', 'Kehittäjäasiakastoiminta kirjastossa', 'dropped'),
    old('d', 'Ny broschyr', 'dropped'),
  ]
  const found = (title: string) => likeDropped(title, all).map(({ id }) => id)
  assert.equal(found('Gemensamma TRÄFFAR över enhetsgränser'), ['a'])
  assert.equal(found('Kehittäjäasiakastoiminnan kokeilu'), ['c'])
  assert.equal(found('En ny väg in'), [])
  assert.equal(found(''), [])
})

test.run()
