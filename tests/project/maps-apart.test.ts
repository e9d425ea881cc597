import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newMap } from '../../src/domain/maps/map.ts'
import { type PathStep, stepsOf } from '../../src/domain/maps/path.ts'
import {
  type ActPath,
  added,
  foundAt,
  ledTo,
  movedEarlier,
  removed,
  waitsSaid,
} from '../../src/domain/maps/path-acts.ts'
import { act } from '../../src/project/things/acts.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

const test = suite('two who change one path apart')

let ids = 0
const newId = () => `${ids++}`.padStart(32, '0')

const steps = ({ project }: Tablet, map: string): readonly PathStep[] => stepsOf(thingsOf(project), map, 'fi')
const pathAt = (tablet: Tablet, map: string): ActPath => ({
  map,
  group: tablet.project.homes.firstRoom(),
  steps: steps(tablet, map),
})
const told = (tablet: Tablet, map: string) =>
  steps(tablet, map).map(
    ({ label, ways }) => `${label}>${ways.map(({ n, back }) => (n === 0 ? 'gone' : back ? `back ${n}` : n)).join(',')}`,
  )

/** A staff member and a participant, both with a path of so many steps; and the way to meet again. */
async function two(...labels: readonly string[]) {
  const { it, ylva, kim } = await office()
  const map = newId()
  await act(ylva.project, [
    { do: 'create', kind: 'map', id: map, values: newMap({ type: 'service_path', title: 'Polku' }) },
  ])
  const named = new Map<string, string>()
  for (const label of labels) {
    const id = newId()
    const after = steps(ylva, map).at(-1)?.id ?? ''
    await act(ylva.project, added(pathAt(ylva, map), id, { after, as: 'then', values: { label } }, newId))
    named.set(label, id)
  }
  const meet = async () => {
    for (const tablet of [ylva, kim, ylva, kim]) await sync(tablet)
    assert.equal(told(kim, map), told(ylva, map), 'both see the same')
    return told(ylva, map)
  }
  await meet()
  return { it, ylva, kim, map, meet, id: (label: string) => named.get(label) ?? '' }
}

test('a step that one moves and the other removes is still there, and nothing of it is lost', async () => {
  const { it, ylva, kim, map, meet, id } = await two('a', 'b', 'c', 'd')
  await act(ylva.project, movedEarlier(pathAt(ylva, map), id('c'), newId))
  await act(kim.project, removed(pathAt(kim, map), id('c'), newId))
  const both = await meet()
  assert.equal(both.map(row => row.slice(0, 1)).sort(), ['a', 'b', 'c', 'd'])
  assert.match(both.join(' '), /a>[^ ]*2/)
  await it.close()
})

test('a line to what the other removed says so on both devices, until somebody takes it away', async () => {
  const { it, ylva, kim, map, meet, id } = await two('a', 'b', 'c')
  await act(ylva.project, ledTo(pathAt(ylva, map), [id('a'), id('c')], newId))
  await act(kim.project, removed(pathAt(kim, map), id('c'), newId))
  assert.equal(await meet(), ['a>2,gone', 'b>'])
  const gone = steps(kim, map)[0]?.ways.find(({ n }) => n === 0)?.link ?? ''
  await act(kim.project, [{ do: 'remove', id: gone }])
  assert.equal(await meet(), ['a>2', 'b>'])
  await it.close()
})

test('each puts a step in the same place: both are there, and the path goes on from both', async () => {
  const { it, ylva, kim, map, meet, id } = await two('a', 'b')
  await act(
    ylva.project,
    added(pathAt(ylva, map), newId(), { after: id('a'), as: 'then', values: { label: 'x' } }, newId),
  )
  await act(
    kim.project,
    added(pathAt(kim, map), newId(), { after: id('a'), as: 'then', values: { label: 'y' } }, newId),
  )
  assert.equal(await meet(), ['a>2,3', 'x>4', 'y>4', 'b>'])
  await it.close()
})

test('each hangs a finding on the same step, and says of two waits what she knows: both hang, and the waits stand in two versions', async () => {
  const { it, ylva, kim, map, meet, id } = await two('a', 'b')
  const group = ylva.project.homes.firstRoom()
  const make = (tablet: Tablet, statement: string) =>
    act(tablet.project, foundAt([id('b')], { id: newId(), group, statement, kind: 'friction' }))
  await make(ylva, 'Jono')
  await make(kim, 'Matka')
  await act(ylva.project, waitsSaid(id('a'), id('b'), 'after'))
  await act(kim.project, waitsSaid(id('b'), id('a'), 'together'))
  await meet()
  const [first, second] = steps(kim, map)
  assert.equal(second?.hung.map(one => one.statement).sort(), ['Jono', 'Matka'])
  assert.equal([first?.twoVersions, second?.twoVersions].sort(), [false, true])
  await it.close()
})

test.run()
