import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import type { StoredRow } from '../../src/storage/rows.ts'
import type { Device } from '../../src/sync/device.ts'
import { carry } from '../../src/sync/hand-over.ts'
import { eraseRow } from '../../src/sync/rows.ts'
import { isRead, openMine } from '../../src/sync/versions.ts'
import { decodeRequest, type WireRow } from '../../src/wire/row.ts'
import { office, sending, shown, sync, tablet, type } from './sync-kit.ts'

const test = suite('sealed once')

const waiting = async (device: Device, id: string) => {
  const row = await device.rows.get(device.project, id)
  if (row?.state !== 'dirty') throw new Error(`it is ${row?.state}`)
  return row
}

/** A way to the endpoint that notes what goes, and loses the first `lost` answers. */
function watching(at: Awaited<ReturnType<typeof office>>, lost = 0) {
  const went: WireRow[] = []
  const honest = sending(at, 0)
  let left = lost
  const send: typeof honest = async (path, body) => {
    went.push(...decodeRequest(body).rows)
    const answer = await honest(path, body)
    if (left-- > 0) throw new Error('the answer was lost')
    return answer
  }
  return { went, send }
}

test('a note leaves as it was sealed when it was written, and is opened and sealed no second time', async () => {
  const at = await office()
  const device = tablet(at, 0)
  const id = randomId()
  await type(device, id, 'en rad')
  const { mine } = await waiting(device, id)
  const { went, send } = watching(at)
  const never = async () => Promise.reject(new Error('it was sealed or opened again'))
  await sync({ ...device, sealer: { seal: never, open: never } }, send)
  assert.equal(
    went.map(row => row.sealed),
    [mine.sealed],
  )
  const other = tablet(at, 1)
  await sync(other, sending(at, 1))
  assert.is(await shown(other, id), 'en rad')
})

test('after a lost answer the very same bytes go again, and the endpoint has them once', async () => {
  const at = await office()
  const device = tablet(at, 0)
  const id = randomId()
  await type(device, id, 'en rad')
  const { went, send } = watching(at, 1)
  await sync(device, send).catch(() => undefined)
  await sync(device, send)
  const [first, second] = went
  assert.equal(first, second)
  assert.is((await device.rows.get(device.project, id))?.state, 'clean')
})

test('what was written while its former version was on the way, or was sealed on another version, is sealed anew to follow what the endpoint has', async () => {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const id = randomId()
  await type(anna, id, 'ett')
  const honest = sending(at, 0)
  let typed = false
  await sync(anna, async (path, body) => {
    if (!typed) await type(anna, id, 'ett två')
    typed = true
    return honest(path, body)
  })
  await sync(bo, sending(at, 1))
  assert.is(await shown(bo, id), 'ett två')
  await type(anna, id, 'ett två tre')
  await type(bo, id, 'noll ett två')
  await sync(bo, sending(at, 1))
  await sync(anna, sending(at, 0))
  await sync(bo, sending(at, 1))
  for (const device of [anna, bo]) assert.is(await shown(device, id), 'noll ett två tre')
})

test('in a file a version is sealed as apps before did it, also where it was to be sent', async () => {
  const at = await office()
  const device = tablet(at, 0)
  const id = randomId()
  await type(device, id, 'en rad')
  assert.is((await waiting(device, id)).mine.rev, 1)
  const carried = (await carry(device, id))?.row
  assert.ok(carried && !('rev' in carried))
  const { zone, epoch, chunks, sealed } = carried
  assert.ok(isRead(await openMine(device, { id, zone }, { mine: { epoch, chunks, sealed }, gone: false })))
  await sync(device, sending(at, 0))
  assert.is((await device.rows.get(device.project, id))?.state, 'clean')
})

test('what was left waiting by an app before, or by an earlier run, goes as well', async () => {
  const at = await office()
  const device = tablet(at, 0)
  const [old, earlier] = [randomId(), randomId()]
  await type(device, old, 'från förr')
  // Seals it as apps before did.
  await carry(device, old)
  assert.is((await waiting(device, old)).mine.rev, undefined)
  await type(device, earlier, 'från i går')
  const again: Device = { ...device, actor: 'actor-again', newActor: () => randomId() }
  await sync(again, sending(at, 0))
  const states = async (id: string): Promise<StoredRow['state'] | undefined> =>
    (await device.rows.get(device.project, id))?.state
  assert.equal([await states(old), await states(earlier)], ['clean', 'clean'])
  const other = tablet(at, 1)
  await sync(other, sending(at, 1))
  assert.equal([await shown(other, old), await shown(other, earlier)], ['från förr', 'från i går'])
})

/** Her note left with a request whose answer was lost; he writes on it, and she writes on, perhaps in another run. */
async function lookingBack(killed: boolean): Promise<void> {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const id = randomId()
  await type(anna, id, 'ett två tre')
  await sync(anna, watching(at, 1).send).catch(() => undefined)
  await sync(bo, sending(at, 1))
  await type(bo, id, 'noll ett två tre')
  await sync(bo, sending(at, 1))
  const after: Device = killed ? { ...anna, actor: 'actor-again', newActor: () => randomId() } : anna
  for (const text of ['ett två tre f', 'ett två tre fy', 'ett två tre fyra']) await type(after, id, text)
  assert.is((await waiting(after, id)).past.length, 1, 'what never left is not kept')
  await sync(after, sending(at, 0))
  await sync(bo, sending(at, 1))
  for (const device of [after, bo]) assert.is(await shown(device, id), 'noll ett två tre fyra')
}

test('what left with a request whose answer was lost is looked back to by a later join', () => lookingBack(false))

test('what left with a request whose answer was lost is looked back to by a later join, also after a kill', () =>
  lookingBack(true))

test('what was erased while its request was waiting is not sent', async () => {
  const at = await office()
  const device = tablet(at, 0)
  const ids = Array.from({ length: 60 }, () => randomId())
  for (const id of ids) await type(device, id, toHex(randomBytes(1_000)))
  const { went, send } = watching(at)
  const last = [...ids].sort().at(-1) ?? ''
  let first = true
  await sync(device, async (path, body) => {
    const answer = await send(path, body)
    if (first) await eraseRow(device, last)
    first = false
    return answer
  })
  assert.ok(went.length >= 60)
  assert.equal(
    went.filter(row => row.id === last).map(row => row.gone),
    [true],
  )
})

test.run()
