import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Change } from '../../src/domain/change.ts'
import { burdenOf } from '../../src/domain/maps/burden.ts'
import { newLink, newMap } from '../../src/domain/maps/map.ts'
import { type PathStep, stepsOf } from '../../src/domain/maps/path.ts'
import {
  type ActPath,
  added,
  foundAt,
  hung,
  ledTo,
  movedEarlier,
  movedLater,
  removed,
  waitsSaid,
} from '../../src/domain/maps/path-acts.ts'
import { keptNow, pathShown } from '../../src/domain/maps/path-view.ts'
import { newService } from '../../src/domain/maps/service.ts'
import { asSaid, pathTaken } from '../../src/domain/maps/taking-path.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { type Random, randomFrom } from '../simulation/random.ts'
import { type MemoryThings, memoryThings } from './things-kit.ts'

const test = suite('a path is made of small acts')

/** A path to act on: its steps by name, and where each leads. */
function desk() {
  const things = memoryThings()
  things.apply([{ do: 'create', kind: 'map', id: 'm', values: newMap({ type: 'service_path', title: 'Polku' }) }])
  let n = 0
  const newId = () => `l${String(n++).padStart(4, '0')}`
  const steps = () => stepsOf(things, 'm', 'fi')
  const path = (): ActPath => ({ map: 'm', group: '', steps: steps() })
  const add = (id: string, after: string, as: 'then' | 'branch' = 'then') =>
    things.apply(added(path(), id, { after, as, values: { label: id } }, newId))
  return { things, steps, path, add, newId, does: (act: readonly Change[]) => things.apply(act) }
}

const told = (steps: readonly PathStep[]) =>
  steps.map(({ label, ways }) => `${label}>${ways.map(({ n, back }) => (back ? `back ${n}` : n || 'gone')).join(',')}`)

const chain = () => {
  const it = desk()
  it.add('a', '')
  it.add('b', 'a')
  it.add('c', 'b')
  return it
}

test('steps follow each other as they are added; one may be put in between, and first of all', () => {
  const it = chain()
  assert.equal(told(it.steps()), ['a>2', 'b>3', 'c>'])
  it.add('ab', 'a')
  assert.equal(told(it.steps()), ['a>2', 'ab>3', 'b>4', 'c>'])
  it.add('first', '')
  assert.equal(told(it.steps()), ['first>2', 'a>3', 'ab>4', 'b>5', 'c>'])
})

test('a branch stands behind the others, before where they come together', () => {
  const it = chain()
  it.add('x', 'a', 'branch')
  assert.equal(told(it.steps()), ['a>2,4', 'b>3', 'c>', 'x>'])
  it.does(ledTo(it.path(), ['x', 'c'], it.newId))
  assert.equal(told(it.steps()), ['a>2,4', 'b>3', 'c>', 'x>back 3'])
  const other = chain()
  other.add('end', 'c')
  other.add('x', 'a', 'branch')
  other.does(movedEarlier(other.path(), 'x', other.newId))
  other.does(ledTo(other.path(), ['x', 'end'], other.newId))
  assert.equal(told(other.steps()), ['a>2,4', 'b>3', 'c>5', 'x>5', 'end>'])
})

test('a step that is moved takes its place in the chain; what comes back still comes back to the same step', () => {
  const it = chain()
  it.does(ledTo(it.path(), ['c', 'b'], it.newId))
  it.does(movedEarlier(it.path(), 'b', it.newId))
  assert.equal(told(it.steps()), ['b>2', 'a>3', 'c>back 1'])
  const later = chain()
  later.does(movedLater(later.path(), 'a', later.newId))
  assert.equal(told(later.steps()), ['b>2', 'a>3', 'c>'])
  assert.equal(movedEarlier(later.path(), 'b', later.newId), [])
  assert.equal(movedLater(later.path(), 'c', later.newId), [])
})

test('what led to a removed step leads on to what came after it, and all of it is undone as one', () => {
  const it = chain()
  it.add('x', 'b', 'branch')
  const before = told(it.steps())
  const undo = it.does(removed(it.path(), 'b', it.newId))
  assert.equal(told(it.steps()), ['a>2,3', 'c>', 'x>'])
  it.does(undo)
  assert.equal(told(it.steps()), before)
})

test('a line that somebody drew to a step another removed is shown as leading to something removed', () => {
  const it = chain()
  it.does(removed(it.path(), 'c', it.newId))
  it.does([{ do: 'create', kind: 'mapLink', id: 'apart', values: newLink({ map: 'm', from: 'a', to: 'c' }) }])
  assert.equal(told(it.steps()), ['a>2,gone', 'b>'])
  it.does(removed(it.path(), 'a', it.newId))
  assert.equal(told(it.steps()), ['b>'])
})

test('a step added behind one that is gone stands last and is not lost', () => {
  const it = chain()
  it.add('late', 'nobody')
  assert.equal(told(it.steps()), ['a>2', 'b>3', 'c>', 'late>'])
})

test('two who drew the same line apart see one', () => {
  const it = chain()
  it.does([{ do: 'create', kind: 'mapLink', id: 'zz', values: newLink({ map: 'm', from: 'a', to: 'b' }) }])
  assert.equal(told(it.steps()), ['a>2', 'b>3', 'c>'])
})

test('how two waits stand to each other is kept in one place, whoever says it of which', () => {
  const it = chain()
  it.does(waitsSaid('c', 'a', 'after'))
  it.does(waitsSaid('a', 'c', 'together'))
  const kept = it.things.all('mapNode').filter(({ values }) => Object.keys(values.waits).length > 0)
  assert.equal(
    kept.map(({ id, values }) => [id, values.waits]),
    [['c', { a: 'together' }]],
  )
  it.does(waitsSaid('a', 'c', null))
  assert.equal(it.things.one('mapNode', 'c')?.values.waits, {})
})

test('a finding made of a step hangs on it, and is taken down without being lost', () => {
  const it = chain()
  it.does(foundAt(['b'], { id: 'f', group: '', statement: 'Kukaan ei vastaa', kind: 'friction' }))
  assert.equal(
    it.steps().map(one => one.hung.map(({ id }) => id)),
    [[], ['f'], []],
  )
  it.does(hung('b', 'f', false))
  assert.equal(
    it.steps().flatMap(one => one.hung),
    [],
  )
  assert.ok(it.things.one('groupFinding', 'f'))
})

test('a path as it was kept on a day says what has happened to it since', () => {
  const it = chain()
  const query = { group: '', id: 'm', language: 'fi', home: '' }
  const map = it.things.one('map', 'm')
  if (!map) throw new Error('no map')
  it.does(foundAt(['b'], { id: 'f', group: '', statement: 'Jono', kind: 'friction' }))
  it.does([{ do: 'edit', id: 'b', patch: { waitMonths: { min: 3, max: 6 }, lane: 'state' } }])
  it.does(waitsSaid('a', 'b', 'after'))
  const kept = keptNow(map, it.steps(), { on: '2026-11-29', note: 'ennen' })
  it.does([{ do: 'create', kind: 'mapVersion', id: 'v', values: shaped('mapVersion', kept) }])
  const then = () => pathShown(it.things, { ...query, version: 'v' })
  assert.equal(then()?.since, { added: [], removed: [], changed: [] })
  assert.equal(told(then()?.steps ?? []), told(it.steps()))
  assert.equal(then()?.burden, pathShown(it.things, { ...query, version: '' })?.burden)
  assert.equal(
    then()?.steps[1]?.hung.map(one => one.statement),
    ['Jono'],
  )
  it.does(removed(it.path(), 'a', it.newId))
  it.add('d', 'c')
  it.does([{ do: 'edit', id: 'b', patch: { label: 'uusi', waitMonths: null } }])
  assert.equal(then()?.since, {
    added: ['d'],
    removed: ['a'],
    changed: [
      { was: 'b', now: 'uusi', parts: ['label', 'wait'] },
      { was: 'c', now: 'c', parts: ['ways'] },
    ],
  })
  assert.is(then()?.steps.length, 3, 'what was kept stays as it was')
})

test('a path taken along into another group says the same there, of its own', () => {
  const it = chain()
  const service = newService({ name: 'Velka', sector: 'state', waitMonths: { min: 6, max: 6 } })
  it.does([
    { do: 'create', kind: 'service', id: 's', values: service },
    { do: 'edit', id: 'b', patch: { refers: 'service', ref: 's' } },
    { do: 'edit', id: 'c', patch: { waitMonths: { min: 2, max: 2 } } },
  ])
  it.does(waitsSaid('b', 'c', 'after'))
  it.does(foundAt(['b'], { id: 'f', group: '', statement: 'Jono', kind: 'friction' }))
  it.does(ledTo(it.path(), ['c', 'a'], it.newId))
  const steps = it.steps()
  let n = 900
  const wish = { of: 'm', title: 'Polku', perspective: 'client', steps, group: 'other' }
  const act = pathTaken(wish, () => `n${n--}`)
  assert.ok(act.every(one => one.do === 'create' && one.group === 'other'))
  it.does(act)
  const copy = it.things.all('map').find(one => one.id !== 'm')
  const there = stepsOf(it.things, copy?.id ?? '', 'fi')
  assert.is(asSaid(there), asSaid(steps))
  assert.is(asSaid(there), copy?.values.taken?.as)
  assert.equal(told(there), told(steps))
  assert.equal(burdenOf(there).waits, burdenOf(steps).waits)
  assert.ok(there.every(one => one.hung.length === 0 && one.service === '' && one.answers === ''))
  it.does([{ do: 'edit', id: 'a', patch: { label: 'muu' } }])
  assert.is.not(asSaid(it.steps()), copy?.values.taken?.as)
})

/** One act somebody might do; whatever it is, no step and no line may be lost by it. */
function anyAct(random: Random, it: ReturnType<typeof desk>, n: number): readonly Change[] {
  const steps = it.steps()
  const some = () => random.pick(steps).id
  const act = random.below(5)
  if (act === 0 || steps.length < 3) {
    const wish = {
      after: steps.length > 0 && random.chance(0.9) ? some() : '',
      as: random.pick(['then', 'branch'] as const),
    }
    return added(it.path(), `s${n}`, { ...wish, values: { label: `s${n}` } }, it.newId)
  }
  if (act === 1) return movedEarlier(it.path(), some(), it.newId)
  if (act === 2) return movedLater(it.path(), some(), it.newId)
  if (act === 3) return removed(it.path(), some(), it.newId)
  return ledTo(it.path(), [some(), some()], it.newId)
}

const rows = (things: MemoryThings) =>
  [...things.all('mapNode'), ...things.all('mapLink')].map(({ id, values }) => JSON.stringify([id, values])).sort()

test('whatever acts follow each other: numbers run through, every line leads somewhere, and each act is undone exactly', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const random = randomFrom(seed)
    const it = desk()
    for (let n = 0; n < 25; n++) {
      const before = rows(it.things)
      const act = anyAct(random, it, n)
      const undo = it.does(act)
      const after = rows(it.things)
      it.does(undo)
      assert.equal(rows(it.things), before, `seed ${seed}, act ${n}`)
      it.does(act)
      assert.is(rows(it.things).length, after.length)
      const steps = it.steps()
      assert.equal(
        steps.map(one => one.n),
        steps.map((_, at) => at + 1),
      )
      for (const { ways } of steps) assert.ok(ways.every(way => way.n > 0))
    }
  }
})

test.run()
