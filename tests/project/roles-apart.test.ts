import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newLink } from '../../src/domain/maps/map.ts'
import { cellSaid, placeRemoved, roleMapOf } from '../../src/domain/maps/roles/acts.ts'
import { lettersIn } from '../../src/domain/maps/roles/letters.ts'
import { roleTalk } from '../../src/domain/maps/roles/questions.ts'
import { cellId, type RoleTable, roleTable } from '../../src/domain/maps/roles/role-map.ts'
import { newGoal } from '../../src/domain/work/goal.ts'
import { act } from '../../src/project/things/acts.ts'
import { knowOwn, writeOwn } from '../../src/project/things/own.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet, tabletOf } from './tablet-kit.ts'

const test = suite('two who change one role map apart')

let ids = 0
const newId = () => `${ids++}`.padStart(32, '0')

const table = ({ project }: Tablet, map: string): RoleTable => roleTable(thingsOf(project), map, 'sv')
const room = ({ project }: Tablet): string => project.homes.firstRoom()

/** A coordinator and a participant, both with a role map; and the ways to say, to fill a row and to meet. */
async function two() {
  const { it, ylva, kim, bo } = await office()
  const map = newId()
  const wish = { title: 'Roller', roles: ['a', 'b'], duties: ['d', 'e'] }
  await act(ylva.project, roleMapOf({ map, group: room(ylva) }, wish, newId))
  const meet = async () => {
    for (const tablet of [ylva, kim, bo, ylva, kim, bo]) await sync(tablet)
    assert.equal(told(kim), told(ylva), 'both see the same')
    return told(ylva)
  }
  const idOf = (tablet: Tablet, label: string) => {
    const { roles, duties } = table(tablet, map)
    return [...roles, ...duties].find(one => one.label === label)?.id ?? ''
  }
  const told = (tablet: Tablet) => {
    const { roles, duties, loose } = table(tablet, map)
    const name = new Map(roles.map(({ id, label }) => [id, label]))
    const cells = duties.flatMap(duty =>
      duty.cells.flatMap(({ role, letters, twoVersions }) =>
        letters.length > 0 || twoVersions
          ? [`${duty.label} ${name.get(role)} ${twoVersions ? 'two' : letters.join('')}`]
          : [],
      ),
    )
    return [
      ...cells,
      ...loose.map(({ role, duty, letters }) => `${role || 'gone'} ${duty || 'gone'} ${letters.join('')}`),
    ]
  }
  const say = (tablet: Tablet, duty: string, role: string, letters: string) => {
    const cell = table(tablet, map)
      .duties.find(one => one.label === duty)
      ?.cells.find(one => one.role === idOf(tablet, role))
    if (!cell) throw new Error('no cell')
    return act(
      tablet.project,
      cellSaid({ map, group: room(tablet) }, { duty: idOf(tablet, duty), cell }, lettersIn(letters)),
    )
  }
  const remove = (tablet: Tablet, label: string) =>
    act(tablet.project, placeRemoved(idOf(tablet, label), table(tablet, map).duties))
  await meet()
  return { it, ylva, kim, bo, map, meet, say, remove, idOf }
}

test('two who fill one cell apart meet in one line: two versions stand there, and others are joined', async () => {
  const { it, ylva, kim, map, meet, say } = await two()
  await say(ylva, 'd', 'a', 'R')
  await say(kim, 'd', 'a', 'A')
  await say(kim, 'd', 'b', 'I')
  await say(ylva, 'e', 'b', 'R')
  await say(kim, 'e', 'b', 'R')
  assert.equal(await meet(), ['d a two', 'd b I', 'e b R'])
  const link = table(kim, map).duties[0]?.cells[0]?.links[0] ?? ''
  const versions = kim.project.things.one('mapLink', link)?.conflicts['type'] ?? []
  assert.equal(versions.map(({ value }) => value).sort(), ['A', 'R'])
  await kim.project.settle(link, 'type', versions.find(({ value }) => value === 'A')?.dot ?? '')
  assert.equal(await meet(), ['d a A', 'd b I', 'e b R'])
  await it.close()
})

test('what one says of a role or a duty the other removed is not dropped: it leads to something removed', async () => {
  const { it, ylva, kim, meet, say, remove } = await two()
  await say(ylva, 'd', 'a', 'R')
  await meet()
  await say(kim, 'd', 'a', 'RA')
  await say(kim, 'e', 'b', 'I')
  await remove(ylva, 'a')
  await remove(ylva, 'e')
  assert.equal((await meet()).toSorted(), ['b gone I', 'gone d RA'])
  await it.close()
})

test('a cell that was undone is said again, and a removed role that another renamed can be filled again', async () => {
  const { it, ylva, kim, map, meet, say, remove, idOf } = await two()
  const undo = await say(ylva, 'd', 'a', 'R')
  await act(ylva.project, undo)
  assert.equal(await meet(), [])
  await say(ylva, 'd', 'a', 'A')
  assert.equal(await meet(), ['d a A'])
  const actor = table(kim, map).roles[0]?.actor ?? ''
  assert.ok(actor)
  await act(kim.project, [{ do: 'edit', id: idOf(kim, 'a'), patch: { order: 7 } }])
  await remove(ylva, 'a')
  assert.equal(await meet(), [], 'the role is back, since somebody moved it, and empty')
  await say(kim, 'd', 'a', 'C')
  assert.equal(await meet(), ['d a C'])
  await it.close()
})

test('rows people fill apart add up, one a person and role; what one says again replaces her own alone', async () => {
  const { it, ylva, kim, bo, map, meet, idOf } = await two()
  const [a, d, e] = ['a', 'd', 'e'].map(label => idOf(ylva, label)) as [string, string, string]
  const fill = (tablet: Tablet, own: boolean, says: Record<string, string>) =>
    writeOwn(tablet.project, { kind: 'roleView', values: { map, role: a, own, says }, group: room(tablet) })
  await fill(ylva, true, { [d]: 'R' })
  await fill(kim, false, { [d]: 'A' })
  await fill(bo, true, { [d]: 'R', [e]: 'I' })
  await fill(ylva, true, { [e]: 'A' })
  await fill(kim, false, { [d]: 'C' })
  await meet()
  const views = ylva.project.things.find({ kind: 'roleView', group: room(ylva) })
  assert.is(views.length, 3)
  const { questions } = roleTalk(views, table(ylva, map))
  const told = questions.map(one => ({
    own: one.own.map(({ says, n }) => `${says}${n}`),
    others: one.others.map(({ says, n }) => `${says}${n}`),
  }))
  assert.equal(told, [
    { own: ['R2'], others: ['C1'] },
    { own: ['A1', 'I1'], others: [] },
  ])
  assert.equal(
    views.filter(one => one.mine).map(({ values }) => values.says),
    [{ [d]: 'R', [e]: 'A' }],
  )
  await it.close()
})

test('on another device of hers the row is found by its id, not written: then she knows it is hers', async () => {
  const { it, ylva, kim, map, meet, idOf } = await two()
  const values = { map, role: idOf(kim, 'a'), own: true, says: { [idOf(kim, 'd')]: 'R' } }
  const row = { kind: 'roleView' as const, values, group: room(kim) }
  await knowOwn(kim.project, row)
  assert.is(kim.project.things.find({ kind: 'roleView' }).length, 0, 'looking makes none')
  await writeOwn(kim.project, row)
  await meet()
  assert.is(kim.project.things.find({ kind: 'roleView' })[0]?.mine, true)
  // As her other device has it: the row came over the line, and nothing there says whose it is.
  const other = tabletOf(kim.membership)
  await sync(other)
  const there = () => other.project.things.find({ kind: 'roleView' })[0]
  assert.is(there()?.mine, undefined)
  await knowOwn(other.project, row)
  assert.is(there()?.mine, true)
  assert.equal(there()?.values.says, values.says)
  await knowOwn(ylva.project, { ...row, group: room(ylva) })
  assert.is(ylva.project.things.find({ kind: 'roleView' })[0]?.mine, undefined, 'nobody else takes it for hers')
  await it.close()
})

test('what somebody has put under the id of a cell beforehand keeps nobody from saying what stands there', async () => {
  const { it, ylva, map, meet, say, idOf } = await two()
  const idAt = (duty: string, role: string) => cellId(map, idOf(ylva, role), idOf(ylva, duty))
  const elsewhere = newLink({ map, from: idOf(ylva, 'b'), to: idOf(ylva, 'e'), type: '' })
  await ylva.project.create('mapLink', elsewhere, { id: idAt('d', 'a') })
  await ylva.project.create('goal', newGoal({ text: 'Kortare köer' }), { id: idAt('d', 'b') })
  await ylva.project.create('code', { name: 'x', description: '', hue: 0, parent: '' }, { id: idAt('e', 'a') })
  await say(ylva, 'd', 'a', 'R')
  const undo = await say(ylva, 'd', 'b', 'A')
  await say(ylva, 'e', 'a', 'C')
  assert.equal(await meet(), ['d a R', 'd b A', 'e a C'])
  await act(ylva.project, undo)
  assert.equal(await meet(), ['d a R', 'e a C'])
  assert.equal(ylva.project.things.one('goal', idAt('d', 'b'))?.values.text, 'Kortare köer')
  await it.close()
})

test.run()
