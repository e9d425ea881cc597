import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { isGone, type LiveBody } from '../../src/merge/body.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import type { Device } from '../../src/sync/device.ts'
import { eraseRow, writeRow } from '../../src/sync/rows.ts'
import { unsentCount } from '../../src/sync/unsent.ts'
import { openStored } from '../../src/sync/versions.ts'
import { decodeRequest, encodeRequest } from '../../src/wire/row.ts'
import { site } from './hostile-kit.ts'
import { later, office, sending, shown, sync, tablet, type, zone } from './sync-kit.ts'

const test = suite('a member who puts rubbish in the place of rows')

async function bodyOf(device: Device, id: string): Promise<LiveBody> {
  const row = await device.rows.get(device.project, id)
  const body = row && (await openStored(device, row))
  if (!body || typeof body === 'string' || isGone(body)) throw new Error('not here')
  return body
}

test('an id that was taken in another zone after a restore leaves what is here unsent, with its reason, and in sight', async () => {
  const at = await office()
  const [anna, kim] = [tablet(at, 0), tablet(at, 0)]
  const restore = await at.endpoint.backup()
  const id = randomId()
  await type(anna, id, 'det jag hörde')
  await sync(anna, sending(at, 0))
  await restore()
  await type(kim, id, 'något annat', later)
  await sync(kim, sending(at, 0))
  await sync(anna, sending(at, 0))
  assert.is(await shown(anna, id), 'det jag hörde')
  assert.is(await unsentCount(anna), 1, 'it is on this device and nowhere else')
  const row = await anna.rows.get(anna.project, id)
  assert.equal([row?.state, row?.state === 'held' && row.why], ['held', 'forbidden'])
  await sync(anna, sending(at, 0))
  assert.is(await unsentCount(anna), 1)
})

async function erasedOverRubbish(names: number): Promise<void> {
  const { at, anna, bo, id } = await site()
  const made = tablet(at, 0)
  await sync(made, sending(at, 0))
  const body = await bodyOf(made, id)
  const seen = Object.fromEntries(Array.from({ length: names }, () => [randomId(), 1]))
  const view = { ...body, seen: { ...body.seen, ...seen } }
  await writeRow(made, { id, zone, view, writes: [{ do: 'text', name: 'text', value: 'ett två mer' }], by: 'anna' })
  await sync(made, sending(at, 0))
  await sync(anna, sending(at, 0))
  await sync(bo, sending(at, 1))
  const rubbish: SendRows = (path, body) => {
    const asked = decodeRequest(body)
    const rows = asked.rows.map(row => ({ ...row, gone: true, sealed: randomBytes(90) }))
    return sending(at, 0)(path, encodeRequest({ ...asked, rows }))
  }
  const changed = tablet(at, 0)
  await sync(changed, sending(at, 0))
  await type(changed, id, 'ett två och skräp')
  await sync(changed, rubbish)
  await eraseRow(anna, id)
  for (const device of [anna, bo]) await sync(device, sending(at, device === anna ? 0 : 1))
  assert.is(await unsentCount(anna), 0)
  assert.is((await bo.rows.get(bo.project, id))?.state, 'gone')
}

test('an erasure in whose place a member has put rubbish follows it and reaches the others', () => erasedOverRubbish(0))

test('it does so however much she claims to have seen', () => erasedOverRubbish(700))

test('a row that was filled with writers who never were can be erased all the same', async () => {
  const { at, anna, bo, id } = await site()
  const made = tablet(at, 0)
  await sync(made, sending(at, 0))
  const body = await bodyOf(made, id)
  const many = Object.fromEntries(Array.from({ length: 1200 }, () => [randomId(), 1]))
  const view = { ...body, seen: { ...body.seen, ...many } }
  await writeRow(made, { id, zone, view, writes: [{ do: 'text', name: 'text', value: 'fullt' }], by: 'anna' })
  for (const device of [made, anna]) await sync(device, sending(at, 0))
  await eraseRow(anna, id)
  await sync(anna, sending(at, 0))
  await sync(bo, sending(at, 1))
  assert.is(await unsentCount(anna), 0)
  assert.is((await bo.rows.get(bo.project, id))?.state, 'gone')
})

test.run()
