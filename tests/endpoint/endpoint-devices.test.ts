import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { remove } from '../../src/members/change.ts'
import { fetchDevices } from '../../src/members/devices.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { encodeRequest } from '../../src/wire/row.ts'
import { newNote, office } from '../files/hand-over-kit.ts'
import { exchangeRows, sync } from '../project/tablet-kit.ts'
import { project, refusal } from './endpoint-site.ts'

const test = suite('what the endpoint knows of devices')
const DAY = 86_400_000
const asked = (members: string, waiting?: number) =>
  encodeRequest({ members, cursor: 0, peak: 0, mark: '', rows: [], ...(waiting === undefined ? {} : { waiting }) })

test('each member reads on which day a device was last there and how many changes waited on it, and nothing finer', async () => {
  const { it, founder, anna } = await project()
  assert.equal(await fetchDevices(anna), [])
  await sendSigned(anna, 'POST', 'sync', asked(anna.state.head, 14))
  await sendSigned(founder, 'POST', 'sync', asked(founder.state.head))
  const seen = [{ holder: anna.me.id, day: '2026-03-02', waiting: 14 }]
  assert.equal([await fetchDevices(anna), await fetchDevices(founder)], [seen, seen])
  it.clock.now += DAY
  await sendSigned(anna, 'POST', 'sync', asked(anna.state.head, 2))
  assert.equal(await fetchDevices(founder), [{ holder: anna.me.id, day: '2026-03-03', waiting: 2 }])
  await it.close()
})

test('nobody outside is told, nor a device that was removed; what it held is still known to the others', async () => {
  const { it, founder, anna } = await project()
  await sendSigned(anna, 'POST', 'sync', asked(anna.state.head, 3))
  const path = `/api/p/${founder.project}/devices`
  assert.is((await it.app.request(path)).status, 400)
  await remove(founder, { holders: [anna.me.id] })
  assert.is(await refusal(fetchDevices(anna)), '403 removed')
  assert.equal(
    (await fetchDevices(founder)).map(({ holder, waiting }) => [holder, waiting]),
    [[anna.me.id, 3]],
  )
  await it.close()
})

test('a tablet tells how much still waits on it after each exchange, also what is held', async () => {
  const { it, ylva, aino, kim } = await office()
  const waits = async (holder: string) => {
    const all = await fetchDevices(ylva.membership)
    return all.find(one => one.holder === holder)?.waiting
  }
  for (let i = 0; i < 3; i++) await newNote(aino, `anteckning ${i}`)
  await sync(aino)
  assert.is(await waits(aino.membership.me.id), 0)
  const long = Array.from({ length: 40_000 }, () => Math.random().toString(36)).join(' ')
  await newNote(aino, long)
  await exchangeRows(aino)
  assert.is(await waits(aino.membership.me.id), 1)
  await syncMembers(kim.membership)
  await exchangeRows(kim)
  assert.is(await waits(kim.membership.me.id), 0)
  await it.close()
})

test.run()
