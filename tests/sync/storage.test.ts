import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openDatabase } from '../../src/storage/database.ts'
import { dexieRows } from '../../src/storage/dexie.ts'
import { newSync, type RowStore, type StoredRow } from '../../src/storage/rows.ts'
import { memoryRows, newDisk } from '../simulation/memory.ts'

const test = suite('storage')
const project = 'p'
const mine = { epoch: 'e', chunks: [], sealed: Uint8Array.of(1, 2) }
const base = { rev: 1, hash: 'h', epoch: 'e', gone: false, chunks: [], sealed: Uint8Array.of(3) }
const common = { project, zone: 'z', heal: 0 }
const dirty = (id: string, lv = 0): StoredRow => ({ ...common, id, lv, state: 'dirty', mine, past: [] })

const stores: Record<string, () => RowStore> = {
  'on the device': () => dexieRows(openDatabase(`vault ${Math.random()}`)),
  'of the simulation': () => memoryRows(newDisk()),
}

for (const [name, open] of Object.entries(stores)) {
  test(`a row ${name} is kept, and only replaced by one who knows it`, async () => {
    const rows = open()
    assert.ok(await rows.putIf(dirty('a')))
    assert.equal(await rows.get(project, 'a'), dirty('a', 1))
    assert.not.ok(await rows.putIf(dirty('a')))
    assert.ok(await rows.putIf({ ...common, id: 'a', lv: 1, state: 'clean', base }))
    assert.equal(await rows.get(project, 'a'), { ...common, id: 'a', lv: 2, state: 'clean', base })
    assert.is(await rows.get('other', 'a'), undefined)
  })

  test(`two who write a row ${name} at once: one is told that it moved, and rows beside it are not disturbed`, async () => {
    const rows = open()
    const put = await Promise.all([rows.putIf(dirty('a')), rows.putIf(dirty('a')), rows.putIf(dirty('b'))])
    assert.equal(put, [true, false, true])
    const got = await Promise.all([rows.get(project, 'a'), rows.get(project, 'b'), rows.get(project, 'c')])
    assert.equal(got, [dirty('a', 1), dirty('b', 1), undefined])
  })

  test(`many rows ${name} that lie close together, or far apart, are read and replaced each for itself`, async () => {
    const rows = open()
    const ids = Array.from({ length: 200 }, (_, i) => `id${1000 + i}`)
    const all = [...ids.map(id => dirty(id)), ...ids.map(id => ({ ...dirty(id), project: 'p!' }))]
    assert.ok((await Promise.all(all.map(row => rows.putIf(row)))).every(put => put))
    const gotten = (some: readonly string[]) => Promise.all(some.map(id => rows.get(project, id)))
    const close = [...ids.slice(20, 80), 'id1030x', 'id1030']
    const apart = ids.filter((_, i) => i % 4 === 0)
    for (const some of [close, apart, close.toReversed()])
      assert.equal(
        await gotten(some),
        some.map(id => (ids.includes(id) ? dirty(id, 1) : undefined)),
      )
    await rows.putIf(dirty('id1025', 1))
    const changed = ids.slice(20, 80).map(id => dirty(id, 1))
    const put = await Promise.all([...changed, dirty('id1030'), dirty('new')].map(row => rows.putIf(row)))
    assert.equal(put, [...changed.map(({ id }) => id !== 'id1025'), false, true])
    assert.equal(
      (await gotten(['id1019', 'id1020', 'id1025', 'new'])).map(row => row?.lv),
      [1, 2, 2, 1],
    )
    assert.is((await rows.get('p!', 'id1020'))?.lv, 1)
    // The last of one project and the first of the next lie side by side.
    const edge = [...ids.slice(0, 40).map(id => ['p!', id]), ...ids.slice(160).map(id => [project, id])] as const
    const found = await Promise.all(edge.map(([at = '', id = '']) => rows.get(at, id)))
    assert.equal(
      found.map(row => row && [row.project, row.id]),
      edge.map(([at, id]) => [at, id]),
    )
  })

  test(`the rows ${name} that wait are found by what they wait for`, async () => {
    const rows = open()
    await rows.putIf(dirty('a'))
    await rows.putIf({ ...common, id: 'b', lv: 0, state: 'held', why: 'too-big', mine, past: [] })
    await rows.putIf({ ...common, id: 'c', lv: 0, state: 'clean', base, parked: base })
    await rows.putIf({ ...common, id: 'd', lv: 0, state: 'clean', base })
    await rows.putIf({ ...dirty('e'), project: 'other' })
    assert.equal(await rows.waiting(project, 'send'), ['a'])
    assert.equal(await rows.waiting(project, 'held'), ['b'])
    assert.equal(await rows.waiting(project, 'parked'), ['c'])
    assert.equal((await rows.all(project)).map(row => row.id).sort(), ['a', 'b', 'c', 'd'])
    await rows.putIf({ ...common, id: 'a', lv: 1, state: 'clean', base })
    assert.equal(await rows.waiting(project, 'send'), [])
  })

  test(`how far the sync is ${name} changes only as the one who changes it decides`, async () => {
    const rows = open()
    assert.equal(await rows.sync(project), newSync())
    assert.ok(await rows.changeSync(project, now => ({ ...now, cursor: 5 })))
    assert.not.ok(await rows.changeSync(project, now => (now.cursor === 4 ? { ...now, cursor: 9 } : undefined)))
    assert.is((await rows.sync(project)).cursor, 5)
  })
}

test.run()
