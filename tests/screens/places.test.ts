import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Role } from '../../src/domain/zone.ts'
import { mayOpen, placeAt, railAt, railFor } from '../../src/screens/frame/places.ts'
import { places } from '../../src/screens/places.ts'

const test = suite('the places of the app')

const rail = (role: Role) => railFor(places, role).map(({ name, href }) => `${name} ${href}`)

test('each role has its places, and each place begins where she may open it', () => {
  const hearing = [
    ...['today /', 'sessions /sessions', 'findings /findings', 'analysis /analysis'],
    ...['development /development', 'surveys /surveys'],
  ]
  assert.equal(rail('coordinator'), [...hearing, 'project /project'])
  assert.equal(rail('interviewer'), rail('coordinator'))
  assert.equal(rail('participant'), [
    ...['today /', 'findings /group', 'development /development', 'results /results', 'project /project'],
  ])
  assert.equal(rail('leader'), ['today /', 'results /results', 'project /project'])
  assert.equal(rail('guest'), ['today /', 'development /development', 'project /project'])
})

test('a place is found by its address, the named one before the one with any id', () => {
  assert.is(placeAt(places, '/sessions/new').path, '/sessions/new')
  assert.is(placeAt(places, '/sessions/abc').path, '/sessions/:id')
  assert.is(placeAt(places, '/findings').path, '/findings/:id?')
  assert.is(placeAt(places, '/nowhere/at/all'), places.nowhere)
  assert.is(railAt(places, 'coordinator', '/nowhere/at/all'), undefined)
  assert.is(railAt(places, 'coordinator', '/results/abc'), 'surveys')
  assert.is(railAt(places, 'leader', '/results/abc'), 'results')
})

test('what was said in sessions is shown to nobody who may not read it, whatever the address', () => {
  const open = (role: Role) => places.all.filter(place => mayOpen(role, place.reads)).map(place => place.path)
  const ofMaterial = places.all.filter(place => place.reads === 'material').map(place => place.path)
  for (const path of ['/sessions', '/findings/:id?', '/causes', '/analysis', '/roster', '/roster/codes', '/codes'])
    assert.ok(ofMaterial.includes(path), path)
  for (const path of places.all.map(place => place.path).filter(path => path.startsWith('/sessions')))
    assert.ok(ofMaterial.includes(path), path)
  for (const path of ofMaterial) assert.not.ok(open('participant').includes(path), path)
  assert.ok(open('participant').includes('/group'))
  assert.not.ok(open('leader').includes('/group'))
  const instead = placeAt(places, '/findings').otherwise
  assert.equal([mayOpen('participant', instead?.reads), mayOpen('leader', instead?.reads)], [true, false])
  assert.equal(
    open('coordinator'),
    places.all.map(place => place.path),
  )
})

test.run()
