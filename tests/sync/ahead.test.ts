import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import type { LiveBody } from '../../src/merge/body.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import type { Device } from '../../src/sync/device.ts'
import { exchange } from '../../src/sync/exchange.ts'
import { newPace } from '../../src/sync/pace.ts'
import { openStored } from '../../src/sync/versions.ts'
import { decodeRequest, type ExchangeRequest } from '../../src/wire/row.ts'
import { type Office, office, sending, shown, sync, tablet, type } from './sync-kit.ts'

const test = suite('the next request leaves while an answer is being stored')

/** So many notes, more than an answer of the office holds. */
const COUNT = 12

async function written(device: Device, count = COUNT): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomId())
  for (const id of ids) await type(device, id, `rad ${id}`)
  return ids
}

/** An office with notes in it. */
async function filled(): Promise<{ at: Office; anna: Device; ids: string[] }> {
  const at = await office()
  const anna = tablet(at, 0)
  const ids = await written(anna)
  await sync(anna, sending(at, 0))
  return { at, anna, ids }
}

const stored = async ({ rows, project }: Device) => ({
  cursor: (await rows.sync(project)).cursor,
  rows: (await rows.all(project)).length,
})

/** A way to the endpoint that tells of each request before it goes. */
const heard =
  (honest: SendRows, tell: (asked: ExchangeRequest) => Promise<void> | void): SendRows =>
  async (path, body) => {
    await tell(decodeRequest(body))
    return honest(path, body)
  }

/** The device with a disk that takes so many writes of rows and then no more. */
const dying = (device: Device, writes: number): Device => {
  let left = writes
  const putIf: Device['rows']['putIf'] = row =>
    left-- > 0 ? device.rows.putIf(row) : Promise.reject(new Error('killed'))
  return { ...device, rows: { ...device.rows, putIf } }
}

test('it asks from where the answer has come, and the stored place moves only with the rows', async () => {
  const { at, ids } = await filled()
  const bo = tablet(at, 1)
  const seen: { asked: number; cursor: number; rows: number }[] = []
  const tell = async ({ cursor }: ExchangeRequest) => {
    seen.push({ asked: cursor, ...(await stored(bo)) })
  }
  assert.is((await sync(bo, heard(sending(at, 1), tell))).end, 'done')
  assert.equal(seen[1], { asked: 5, cursor: 0, rows: 0 }, 'asked for before the page before it lies here')
  for (const { cursor, rows } of seen) assert.ok(cursor <= rows, `${cursor} stored as fetched, ${rows} rows here`)
  for (const id of ids) assert.is(await shown(bo, id), `rad ${id}`)
})

test('a device killed amid the rows of an answer has all of them at its next contact', async () => {
  for (const writes of [0, 3, 5, 7, 10]) {
    const { at, ids } = await filled()
    const bo = tablet(at, 1)
    await sync(dying(bo, writes), sending(at, 1)).then(
      () => assert.unreachable('nobody was killed'),
      () => undefined,
    )
    const { cursor, rows } = await stored(bo)
    assert.ok(cursor <= rows, `${cursor} stored as fetched, ${rows} rows here`)
    await sync(bo, sending(at, 1))
    for (const id of ids) assert.is(await shown(bo, id), `rad ${id}`)
  }
})

test('each row goes once, though the next ones leave before the former are stored as taken', async () => {
  const at = await office()
  const anna = tablet(at, 0)
  const ids = await written(anna)
  const went: string[] = []
  const [waiting, rows]: [(number | undefined)[], number[]] = [[], []]
  const send = heard(sending(at, 0), asked => {
    went.push(...asked.rows.map(({ id }) => id))
    waiting.push(asked.waiting)
    rows.push(asked.rows.length)
  })
  const means = { send, members: '', refreshKeys: async () => undefined, pace: newPace(2_000) }
  const told: number[] = []
  const progress = ({ sent, total }: { sent: number; total: number }) => void told.push(total, sent)
  assert.is((await exchange(anna, { ...means, progress })).end, 'done')
  assert.equal(went.toSorted(), ids.toSorted())
  assert.equal([told[0], told.at(-1), new Set(told.filter((_, i) => i % 2 === 0)).size], [COUNT, COUNT, 1])
  assert.is(waiting.at(-1), 0)
  assert.ok(
    rows.every(count => count > 0),
    'no request was added because a count was wrong',
  )
  assert.equal(
    waiting,
    waiting.toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    'the office is told how many are left',
  )
})

test('what was sent with the last request is not offered again while more is fetched', async () => {
  const { at, ids } = await filled()
  const bo = tablet(at, 1)
  const own = await written(bo, 3)
  const went: string[] = []
  await sync(
    bo,
    heard(sending(at, 1), asked => void went.push(...asked.rows.map(({ id }) => id))),
  )
  assert.equal(went.toSorted(), own.toSorted())
  for (const id of [...ids, ...own]) assert.is(await shown(bo, id), `rad ${id}`)
})

test('what left with a request that was given up counts as having left', async () => {
  const at = await office()
  const anna = tablet(at, 0)
  const ids = await written(anna)
  const went: string[] = []
  const send = heard(sending(at, 0), asked => void went.push(...asked.rows.map(({ id }) => id)))
  const means = { send, members: '', refreshKeys: async () => undefined, pace: newPace(2_000) }
  await exchange(dying(anna, 0), means).catch(() => undefined)
  const id = went.at(-1) ?? ''
  assert.ok(went.length > 4 && went.length < COUNT, 'two requests have left')
  const bo = tablet(at, 1)
  // The second request is still on its way when the first cannot be stored.
  await sync(bo, sending(at, 1))
  await sync(bo, sending(at, 1))
  await type(bo, id, 'av Bo')
  await sync(bo, sending(at, 1))
  await sync(anna, sending(at, 0))
  assert.is(await shown(anna, id), 'av Bo')
  const row = await anna.rows.get(anna.project, id)
  const body = row && ((await openStored(anna, row)) as LiveBody)
  assert.is(Object.keys(body?.text.text?.live ?? {}).length, 1, 'his version is believed to have seen what left')
  await sync(bo, sending(at, 1))
  assert.is(await shown(bo, id), 'av Bo')
  for (const one of ids) assert.ok(await shown(bo, one))
})

test.run()
