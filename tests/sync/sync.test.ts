import { openStored } from '../../src/sync/versions.ts'
import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, randomBytes, randomId, utf8 } from '../../src/crypto/bytes.ts'
import { isGone } from '../../src/merge/body.ts'
import { newBody } from '../../src/merge/write.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import { eraseRow, exportRow, importRow, writeRow } from '../../src/sync/rows.ts'
import { later, office, sending, shown, sync, tablet, type, zone } from './sync-kit.ts'

const test = suite('sync')
const noise = (bytes: number): string => Array.from(randomBytes(bytes), byte => byte.toString(36)).join(' ')

test('notes typed offline reach the other tablet, and what both typed into one note is in it', async () => {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const ids = Array.from({ length: 12 }, () => randomId())
  for (const id of ids) await type(anna, id, `note ${id}`)
  const steps: number[] = []
  assert.equal(await sync(anna, sending(at, 0), ({ sent }) => steps.push(sent)), { end: 'done' })
  assert.is(steps.at(-1), 12)
  assert.equal(await sync(bo, sending(at, 1)), { end: 'done' })
  const [id = ''] = ids
  assert.is(await shown(bo, id), `note ${id}`)
  await type(bo, id, `note ${id} evening`)
  await type(anna, id, `short note ${id}`)
  await sync(bo, sending(at, 1))
  await sync(anna, sending(at, 0))
  await sync(bo, sending(at, 1))
  assert.is(await shown(anna, id), `short note ${id} evening`)
  assert.is(await shown(bo, id), `short note ${id} evening`)
  assert.equal(await anna.rows.waiting(at.project, 'send'), [])
})

test('a request that is too large goes in smaller parts; a row that is too large alone is held, and the others pass', async () => {
  const at = await office(5000)
  const anna = tablet(at, 0)
  const small = Array.from({ length: 8 }, () => randomId())
  for (const id of small) await type(anna, id, noise(300))
  const large = randomId()
  await type(anna, large, noise(6000))
  assert.equal(await sync(anna, sending(at, 0)), { end: 'done' })
  assert.equal(await anna.rows.waiting(at.project, 'held'), [large])
  assert.is((await at.endpoint.rows()).length, 8)
  await type(anna, large, 'shorter')
  await sync(anna, sending(at, 0))
  assert.is((await at.endpoint.rows()).length, 9)
})

test('what a person may not write is held with the reason, and goes when the right is given', async () => {
  const at = await office()
  const bo = tablet(at, 1)
  const id = randomId()
  await type(bo, id, 'mine')
  at.rights[1] = { [zone]: 1 }
  await sync(bo, sending(at, 1))
  const row = await bo.rows.get(at.project, id)
  assert.is(row?.state === 'held' && row.why, 'forbidden')
  assert.is(row?.since, 1000)
  at.rights[1] = { [zone]: 2 }
  await sync(bo, sending(at, 1))
  assert.is((await bo.rows.get(at.project, id))?.state, 'clean')
})

test('an erasure that may not be sent waits, and keeps nothing else from being sent', async () => {
  const at = await office()
  const bo = tablet(at, 1)
  const [id, other] = [randomId(), randomId()]
  at.rights[1] = { [zone]: 2, [later]: 2 }
  await type(bo, id, 'mine', later)
  await sync(bo, sending(at, 1))
  await eraseRow(bo, id)
  await type(bo, other, 'goes')
  at.rights[1] = { [zone]: 2, [later]: 1 }
  let requests = 0
  const counting: SendRows = (path, body) => {
    requests++
    return sending(at, 1)(path, body)
  }
  assert.equal(await sync(bo, counting), { end: 'done' })
  assert.ok(requests < 20)
  assert.is((await bo.rows.get(at.project, other))?.state, 'clean')
  assert.is((await bo.rows.get(at.project, id))?.state, 'erasing')
})

test('who is given a zone later gets all of it, also what is older than their last sync', async () => {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const ids = Array.from({ length: 12 }, () => randomId())
  for (const id of ids) await type(anna, id, 'contact', later)
  await type(anna, randomId(), 'open to both')
  await sync(anna, sending(at, 0))
  await sync(bo, sending(at, 1))
  assert.is((await bo.rows.all(at.project)).length, 1)
  at.rights[1] = { [zone]: 2, [later]: 1 }
  await sync(bo, sending(at, 1))
  assert.is((await bo.rows.all(at.project)).length, 13)
  assert.equal((await bo.rows.sync(at.project)).zones, {})
})

test('an erased note is gone from both tablets and the endpoint, whatever was typed meanwhile', async () => {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const id = randomId()
  await type(anna, id, 'a secret')
  await sync(anna, sending(at, 0))
  await sync(bo, sending(at, 1))
  await type(bo, id, 'a secret and more')
  assert.is(await eraseRow(anna, id), 'erased')
  const row = await anna.rows.get(at.project, id)
  assert.ok(row?.state === 'erasing' && row.base?.sealed === undefined)
  await sync(anna, sending(at, 0))
  await sync(bo, sending(at, 1))
  assert.is((await bo.rows.get(at.project, id))?.state, 'gone')
  assert.is((await at.endpoint.rows())[0]?.gone, 1)
  const again = await writeRow(bo, { id, zone, view: newBody('note', 1), writes: [], by: 'bo' })
  assert.is(again, 'item-erased')
})

test('a version from a file joins what is here, may come twice, and does not bring back what is erased', async () => {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const id = randomId()
  await type(anna, id, 'from the stick')
  const row = await exportRow(anna, id)
  const body = row && (await openStored(anna, row))
  if (!body || typeof body === 'string' || isGone(body)) throw new Error('no body')
  assert.is(await importRow(bo, { id, zone, body }), 'taken')
  assert.is(await importRow(bo, { id, zone, body }), 'known')
  assert.is(await shown(bo, id), 'from the stick')
  await sync(bo, sending(at, 1))
  await sync(anna, sending(at, 0))
  assert.is((await anna.rows.get(at.project, id))?.state, 'clean')
  await eraseRow(bo, id)
  await importRow(bo, { id, zone, body })
  assert.is((await bo.rows.get(at.project, id))?.state, 'erasing')
})

test('what is erased here is erased for everybody, also where what lies at the endpoint cannot be opened', async () => {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const id = randomId()
  await type(anna, id, 'under a key of its own')
  await sync({ ...anna, sealer: { ...anna.sealer, seal: async () => randomBytes(80) } }, sending(at, 0))
  await type(bo, id, 'a secret')
  await eraseRow(bo, id)
  await sync(bo, sending(at, 1))
  assert.is((await bo.rows.get(at.project, id))?.state, 'gone')
  assert.is((await at.endpoint.rows())[0]?.gone, 1)
})

test('when the member log has to go first, or the endpoint fails, nothing that waits is lost', async () => {
  const at = await office()
  const anna = tablet(at, 0)
  await type(anna, randomId(), 'waits')
  const said =
    (status: number, body: Bytes): SendRows =>
    async () => ({ status, body })
  assert.equal(await sync(anna, said(409, utf8('{"problem":"members"}'))), { end: 'members' })
  assert.equal(await sync(anna, said(403, utf8('{"problem":"removed"}'))), { end: 'failed', problem: 'device-removed' })
  assert.equal(await sync(anna, said(502, utf8('<html>'))), { end: 'failed', problem: 'server-fault' })
  assert.is((await anna.rows.waiting(at.project, 'send')).length, 1)
})

test.run()
