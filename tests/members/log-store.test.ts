import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openDatabase } from '../../src/storage/database.ts'
import { dexieLog, type LogStore } from '../../src/storage/log.ts'
import { memoryLog } from '../simulation/memory-log.ts'
import { hex } from './log-kit.ts'

const test = suite('the member log in storage')

const stores: Record<string, () => LogStore> = {
  'on the device': () => dexieLog(openDatabase(`log ${Math.random()}`)),
  'of the simulation': memoryLog,
}
const bytes = (...values: number[]) => Uint8Array.of(...values)
const record = { device: 'd', keys: bytes(1), door: { holder: 'h', keys: bytes(2), locator: 'l' } }

for (const [name, open] of Object.entries(stores)) {
  test(`who this device is in a project ${name} stays until the project is forgotten`, async () => {
    const store = open()
    assert.equal(await store.projects(), [])
    await store.keepMembership('p', record)
    await store.keepMembership('q', { device: 'e', keys: bytes(3) })
    assert.equal(await store.membership('p'), record)
    assert.equal((await store.projects()).sort(), ['p', 'q'])
    await store.putEntries('p', 0, [bytes(1)])
    await store.forgetProject('p')
    assert.equal(await store.projects(), ['q'])
    assert.equal([await store.membership('p'), await store.entries('p')], [undefined, []])
  })

  test(`entries ${name} keep their order, and a new end replaces the old one`, async () => {
    const store = open()
    await store.putEntries('p', 0, [bytes(0), bytes(1), bytes(2)])
    await store.putEntries('q', 0, [bytes(9)])
    await store.putEntries('p', 3, [bytes(3)])
    assert.equal(await store.entries('p'), [bytes(0), bytes(1), bytes(2), bytes(3)])
    await store.putEntries('p', 1, [bytes(7)])
    assert.equal(await store.entries('p'), [bytes(0), bytes(7)])
    assert.equal(await store.entries('q'), [bytes(9)])
  })

  test(`keys beside the log ${name} add up, and those of a dropped zone go`, async () => {
    const store = open()
    const seal = (zone: string) => ({ zone, key: hex(32), holder: hex(16), bytes: bytes(1) })
    const wrap = (zone: string) => ({ zone, under: hex(32), key: hex(32), bytes: bytes(2) })
    const [a, b] = [seal('a'), seal('b')]
    const [c, d] = [wrap('a'), wrap('b')]
    await store.addKeys('p', { seals: [a], wraps: [c] })
    await store.addKeys('p', { seals: [a, b], wraps: [d] })
    await store.addKeys('q', { seals: [seal('a')], wraps: [] })
    const all = await store.keys('p')
    assert.equal([all.seals.length, all.wraps.length], [2, 2])
    await store.dropKeys('p', 'a')
    assert.equal(await store.keys('p'), { seals: [b], wraps: [d] })
  })

  test(`acts ${name} wait until they are forgotten`, async () => {
    const store = open()
    await store.keepAct('p', { id: 'b', kind: 'door', secret: bytes(1) })
    await store.keepAct('p', { id: 'a', kind: 'remove', secret: bytes(2) })
    await store.keepAct('p', { id: 'b', kind: 'door', secret: bytes(3) })
    assert.equal(await store.acts('p'), [
      { id: 'a', kind: 'remove', secret: bytes(2) },
      { id: 'b', kind: 'door', secret: bytes(3) },
    ])
    await store.forgetAct('p', 'b')
    assert.is((await store.acts('p')).length, 1)
    assert.equal(await store.acts('q'), [])
  })
}

test.run()
