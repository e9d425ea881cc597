import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type BurdenStep, burdenOf } from '../../src/domain/maps/burden.ts'
import { pathShown } from '../../src/domain/maps/path-view.ts'
import { relationAt, type WaitingStep, waitsOf } from '../../src/domain/maps/waits.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'
import { type Random, randomFrom } from '../simulation/random.ts'
import { anyRange, step } from './path-kit.ts'

const test = suite('what a path asks of the client')

const koivujarvi = () => {
  const things = thingsOf(madeOf('koivujarvi'))
  const shown = pathShown(things, {
    group: '',
    id: things.all('map')[0]?.id ?? '',
    language: 'fi',
    home: '',
    version: '',
  })
  if (!shown) throw new Error('no path')
  return shown
}

test('Koivujärvi: six months or twelve, 200 to 400 km, eight of ten waits and nine of ten ways unknown', () => {
  const { burden, steps } = koivujarvi()
  assert.equal(burden.waits, { together: { min: 6, max: 6 }, inSequence: { min: 12, max: 12 } })
  assert.equal(burden.km, { min: 200, max: 400 })
  assert.is(burden.steps, 10)
  assert.is(burden.waitUnknown, 8)
  assert.is(burden.wayUnknown, 9)
  const labels = (ids: readonly string[]) => ids.map(id => steps.find(one => one.id === id)?.label)
  assert.equal(labels(burden.waiting), ['Talous- ja velkaneuvonta', 'Edunvalvontapäätös'])
  assert.equal(burden.open.map(labels), [['Talous- ja velkaneuvonta', 'Edunvalvontapäätös']])
  assert.equal(labels(burden.travelled), ['Erikoissairaanhoito'])
})

test('Koivujärvi: three branches from the meeting; six friction points outside our reach, three shared, two without a place', () => {
  const { steps, unplaced } = koivujarvi()
  assert.is(steps[1]?.label, 'Tapaaminen, yhteinen arvio tarpeista')
  assert.is(steps[1]?.ways.length, 3)
  const frictions = [...steps.flatMap(one => one.hung), ...unplaced]
  assert.is(frictions.filter(one => one.influence === 'external').length, 6)
  assert.is(frictions.filter(one => one.influence === 'shared').length, 3)
  assert.is(unplaced.length, 2)
  assert.is(steps[2]?.hung.length, 2)
  assert.ok(frictions.every(one => one.statement.length > 10))
})

const said = (steps: readonly BurdenStep[], ...pairs: readonly (readonly [string, string, 'after' | 'together'])[]) =>
  steps.map(one => ({
    ...one,
    waits: Object.fromEntries(
      pairs.flatMap(([a, b, as]) => (relationAt(a, b)[0] === one.id ? [[a === one.id ? b : a, as]] : [])),
    ),
  }))
const wait = (min: number, max = min) => ({ wait: { min, max } })

test('once somebody says whether one waits for the other there is one figure', () => {
  const steps = [step('a', wait(6)), step('b', wait(6))]
  const six = { min: 6, max: 6 }
  const twelve = { min: 12, max: 12 }
  assert.equal(burdenOf(said(steps, ['a', 'b', 'after'])).waits, { together: twelve, inSequence: twelve })
  assert.equal(burdenOf(said(steps, ['a', 'b', 'together'])).waits, { together: six, inSequence: six })
  assert.equal(burdenOf(said(steps, ['b', 'a', 'together'])).open, [])
  assert.is(burdenOf(steps).open.length, 1)
})

test('what waits for something that waits for something waits for both, also past a step nobody has measured', () => {
  const steps = [step('a', wait(2)), step('u'), step('b', wait(3))]
  const { waits, open } = burdenOf(said(steps, ['a', 'u', 'after'], ['u', 'b', 'after']))
  assert.equal(waits, { together: { min: 5, max: 5 }, inSequence: { min: 5, max: 5 } })
  assert.equal(open, [])
})

test('unknown is never nothing: a path nobody has measured has no figure at all', () => {
  const { waits, km, waitUnknown, wayUnknown } = burdenOf([step('a'), step('b')])
  assert.equal([waits, km, waitUnknown, wayUnknown], [null, null, 2, 2])
})

test('there and back as often as one goes, from the home place that is asked for', () => {
  const byPlace = { Haukiniemi: { min: 190, max: 190 } }
  const steps = [
    step('a', { way: { min: 100, max: 200 }, byPlace, visits: 3 }),
    step('b', { way: { min: 5, max: 5 } }),
    step('c', { channels: ['web'] }),
  ]
  assert.equal(burdenOf(steps).km, { min: 610, max: 1210 })
  const home = burdenOf(steps, 'Haukiniemi')
  assert.equal(home.km, { min: 1150, max: 1150 })
  assert.is(home.elsewhere, 1)
  assert.is(home.visitsUnknown, 1)
  assert.equal(home.webOnly, ['c'])
  assert.equal(burdenOf(steps, '__proto__').km, { min: 610, max: 1210 })
})

/** A path of which somebody has said this and that. */
function anyPath(random: Random): WaitingStep[] {
  const steps = Array.from({ length: 1 + random.below(7) }, (_, n) =>
    step(`${random.below(10)}${n}`, random.chance(0.3) ? {} : { wait: anyRange(random) }),
  )
  return steps.map(one => ({
    ...one,
    waits: Object.fromEntries(
      steps
        .filter(() => random.chance(0.3))
        .map(other => [other.id, random.chance(0.5) ? ('after' as const) : ('together' as const)]),
    ),
  }))
}
const each = (work: (random: Random, steps: WaitingStep[]) => void) => {
  for (let seed = 1; seed <= 2000; seed++) {
    const random = randomFrom(seed)
    work(random, anyPath(random))
  }
}
const width = (steps: readonly WaitingStep[]) => {
  const { together, inSequence } = waitsOf(steps)
  return inSequence.max - together.min
}

test('all at the same time never takes longer than one after the other', () => {
  each((_, steps) => {
    const { together, inSequence } = waitsOf(steps)
    assert.ok(together.min <= inSequence.min && together.max <= inSequence.max)
    assert.ok(together.min <= together.max && inSequence.min <= inSequence.max)
  })
})

test('a step nobody has measured lowers no figure, and changes none', () => {
  each((random, steps) => {
    const at = random.below(steps.length + 1)
    const more = [...steps.slice(0, at), step('unknown'), ...steps.slice(at)]
    assert.equal(waitsOf(more), waitsOf(steps))
  })
})

test('the figures never narrow by one more known wait, and none of them falls', () => {
  each((random, steps) => {
    const at = random.below(steps.length + 1)
    const more = [...steps.slice(0, at), step('known', { wait: anyRange(random) }), ...steps.slice(at)]
    const [before, after] = [waitsOf(steps), waitsOf(more)]
    assert.ok(width(more) >= width(steps))
    for (const figure of ['together', 'inSequence'] as const)
      for (const end of ['min', 'max'] as const) assert.ok(after[figure][end] >= before[figure][end])
  })
})

test('ways add up: the range never narrows by adding, and the order of steps does not matter', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const random = randomFrom(seed)
    const steps = Array.from({ length: 1 + random.below(6) }, (_, n) =>
      step(
        `${n}`,
        random.chance(0.3) ? {} : { way: anyRange(random), visits: random.chance(0.5) ? random.below(5) : null },
      ),
    )
    const km = (all: readonly BurdenStep[]) => burdenOf(all).km ?? { min: 0, max: 0 }
    const [some, all] = [km(steps.slice(1)), km(steps)]
    assert.ok(all.max - all.min >= some.max - some.min)
    assert.equal(km(steps.toReversed()), all)
    assert.equal(km([...steps, step('unknown')]), all)
  }
})

test('the order in which rows came does not matter, nor on which of two steps it was said', () => {
  const things = thingsOf(madeOf('koivujarvi'))
  const id = things.all('map')[0]?.id ?? ''
  const query = { group: '', id, language: 'fi', home: '', version: '' }
  const turned = { ...things, all: (kind: never) => things.all(kind).toReversed() } as typeof things
  assert.equal(pathShown(turned, query), pathShown(things, query))
})

test.run()
