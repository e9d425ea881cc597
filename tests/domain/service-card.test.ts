import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { unansweredSteps } from '../../src/domain/maps/asking.ts'
import { newMap, newNode } from '../../src/domain/maps/map.ts'
import { environment } from '../../src/domain/maps/map-lists.ts'
import { newService, type Service } from '../../src/domain/maps/service.ts'
import { agreedNow, changedSince, isAgeing, touchedBy } from '../../src/domain/maps/service-card.ts'
import { patched } from '../../src/domain/patch.ts'
import { development } from '../../src/domain/together/development.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { madeOf, thingsOf } from '../project/example-kit.ts'
import { memoryThings } from './things-kit.ts'

const test = suite('the card of a service')

const card = (values: Partial<Service> = {}): Service => newService({ name: 'Velkaneuvonta', ...values })
const after = (service: Service, patch: object): Service => patched(service, patch as never) as unknown as Service

test('the group agrees on it; what is changed later says what, and what stood before is kept with its days', () => {
  const first = after(
    card({ purpose: 'Neuvoo' }),
    agreedNow(card({ purpose: 'Neuvoo' }), { day: '2026-03-01', by: 'Ryhmä' }),
  )
  assert.equal(changedSince(first), [])
  assert.equal(first.earlier, [])
  const changed = { ...first, purpose: 'Neuvoo ja ohjaa', waitMonths: { min: 6, max: 6 } }
  assert.equal(changedSince(changed), ['purpose', 'waitMonths'])
  const second = after(changed, agreedNow(changed, { day: '2026-09-01', by: 'Toinen ryhmä' }))
  assert.equal(changedSince(second), [])
  assert.is(second.earlier.length, 1)
  assert.equal(
    [second.earlier[0]?.on, second.earlier[0]?.until, second.earlier[0]?.by, second.earlier[0]?.said.purpose],
    ['2026-03-01', '2026-09-01', 'Ryhmä', 'Neuvoo'],
  )
  assert.equal(changedSince(card({ purpose: 'x' })), [], 'nothing was agreed on')
})

test('a card is ageing when its day has passed, or a year after it was agreed on; a day that is set counts alone', () => {
  assert.ok(isAgeing(card({ agreedOn: '2025-09-28' }), '2026-11-29'))
  assert.not(isAgeing(card({ agreedOn: '2026-09-28' }), '2026-11-29'))
  assert.ok(isAgeing(card({ reviewOn: '2026-11-28', agreedOn: '2026-11-01' }), '2026-11-29'))
  assert.not(isAgeing(card({ reviewOn: '2026-12-01', agreedOn: '2020-01-01' }), '2026-11-29'))
  assert.ok(isAgeing(card({ waitAsOf: '2024' }), '2026-11-29'))
  assert.not(isAgeing(card({ waitAsOf: '2025' }), '2026-11-29'))
  assert.not(isAgeing(card(), '2026-11-29'), 'nobody has said anything that could be old')
})

test('changing who answers for it touches each step of a path that stands for it, of every path', () => {
  const things = memoryThings()
  const step = (map: string, label: string, ref: string) =>
    newNode({ map, label, refers: 'service', ref, order: Number(label) })
  things.apply([
    { do: 'create', kind: 'service', id: 's', values: card() },
    { do: 'create', kind: 'map', id: 'a', values: newMap({ type: 'service_path', title: 'A' }) },
    { do: 'create', kind: 'map', id: 'b', values: newMap({ type: 'service_path', title: 'B' }) },
    { do: 'create', kind: 'mapNode', id: '1', values: step('a', '2', 's') },
    { do: 'create', kind: 'mapNode', id: '2', values: step('b', '1', 's') },
    { do: 'create', kind: 'mapNode', id: '3', values: step('b', '3', 'other') },
    { do: 'create', kind: 'mapNode', id: '4', values: step('gone', '4', 's') },
  ])
  assert.equal(
    touchedBy(things, 's').map(({ mapTitle, label }) => [mapTitle, label]),
    [
      ['B', '1'],
      ['A', '2'],
    ],
  )
})

test('a step nobody answers for asks the group once somebody has begun to say who does, and an old card asks too', () => {
  const things = memoryThings()
  const step = (label: string, more: object = {}) => newNode({ map: 'a', label, order: Number(label), ...more })
  things.apply([
    { do: 'create', kind: 'map', id: 'a', values: newMap({ type: 'service_path', title: 'A' }) },
    { do: 'create', kind: 'mapNode', id: '1', values: step('1') },
    { do: 'create', kind: 'mapNode', id: '2', values: step('2') },
    { do: 'create', kind: 'mapNode', id: '3', values: step('3', { lane: 'client' }) },
    { do: 'create', kind: 'mapNode', id: '4', values: step('4', { refers: 'service', ref: 's' }) },
    { do: 'create', kind: 'service', id: 's', values: card({ agreedOn: '2024-01-01', role: 'r' }) },
  ])
  assert.equal(unansweredSteps(things), [], 'nobody has begun')
  const role = { type: 'role', label: 'Ohjaaja', sector: '', parent: '', inScope: false, invented: false } as const
  things.apply([{ do: 'create', kind: 'actor', id: 'r', values: role }])
  assert.equal(unansweredSteps(things), [
    { at: 'a/1', title: '1' },
    { at: 'a/2', title: '2' },
  ])
  const asks = development(things, { group: '', day: '2026-11-29' }).attention
  assert.equal(
    asks.map(({ kind, id, more }) => [kind, id, more]),
    [
      ['stepUnanswered', 'a/1', 1],
      ['serviceAgeing', 's', 0],
    ],
  )
})

test('Koivujärvi’s operating environment: four services, three strengths and nine friction points, each in its sentence', () => {
  const { services, strengths, frictions } = environment(thingsOf(madeOf('koivujarvi')), {
    group: '',
    language: 'fi',
    day: '2026-11-29',
  })
  assert.equal(
    services.map(one => [one.name, one.waitMonths?.max ?? null, one.oneWayKm?.max ?? null, one.frictions.length]),
    [
      ['Edunvalvontapäätös', 6, null, 1],
      ['Erikoissairaanhoito', null, 200, 1],
      ['Kelan pop up -palvelu, Haukiniemi', null, null, 0],
      ['Talous- ja velkaneuvonta', 6, null, 1],
    ],
  )
  assert.is(strengths.length, 3)
  assert.is(frictions.length, 9)
})

test('a number that is none, or upside down, is unknown and never 0; rows of older projects open as they were', () => {
  const of = (waitMonths: unknown) => shaped('service', { name: 'x', waitMonths }).waitMonths
  for (const bad of [0, -1, '6', { min: 6 }, { min: 7, max: 6 }, { min: -1, max: 6 }, { min: 0, max: Infinity }, NaN])
    assert.is(of(bad), null)
  assert.equal(of({ min: 0, max: 0 }), { min: 0, max: 0 }, 'somebody has said that there is no queue')
  const old = { map: 'm', refers: 'service', ref: 's', label: '', lane: 'state', order: 4, invented: false }
  assert.equal(shaped('mapNode', old), newNode(old as never))
  assert.equal(shaped('mapNode', { ...old, visits: 1.5, hangs: { a: 'yes', b: true }, waits: { a: 'never' } }), {
    ...newNode(old as never),
    hangs: { b: true },
  })
  assert.is(shaped('mapNode', { order: Number.POSITIVE_INFINITY }).order, 0)
  assert.equal(shaped('service', { name: 'x', byPlace: { y: { min: 1, max: 2 }, z: 'far' } }).byPlace, {
    y: { min: 1, max: 2 },
  })
})

test.run()
