import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, toHex, utf8 } from '../../src/crypto/bytes.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import { mostRoom } from '../../src/sync/asking.ts'
import type { Device } from '../../src/sync/device.ts'
import { exchange } from '../../src/sync/exchange.ts'
import { newPace } from '../../src/sync/pace.ts'
import { decodeLarge } from '../../src/wire/cbor.ts'
import { decodeAnswer, decodeRequest, encodeAnswer, encodeRequest, noPrev, type WireRow } from '../../src/wire/row.ts'
import { type Office, office, sending, shown, tablet, type } from './sync-kit.ts'

const test = suite('rows in brief')

const [zone, other, epoch] = [randomId(), randomId(), randomId()]
const row = (more: Partial<WireRow> = {}): WireRow => ({
  id: randomId(),
  rev: 1,
  prev: noPrev,
  zone,
  epoch,
  gone: false,
  chunks: [],
  sealed: randomBytes(900),
  ...more,
})
const rows = [
  row(),
  row({ rev: 7, prev: randomId(), zone: other }),
  row({ rev: 2 ** 40, epoch: randomId(), gone: true, sealed: randomBytes(0) }),
  row({ chunks: Array.from({ length: 3 }, () => toHex(randomBytes(32))) }),
]
const asked = { members: 'a', cursor: 3, peak: 2, mark: randomId(), rows }
const served = (some: readonly WireRow[]) => some.map(({ prev: _, ...rest }) => rest)
const answer = {
  ...{ accepted: rows.map(({ id, rev }, i) => ({ id, rev, seq: 300 + i })), conflicts: [], rejected: [] },
  ...{ rows: served(rows), want: [], cursor: 9, head: 9, mark: randomId(), more: false },
}

/** Whether the bytes have their rows in brief. */
const isBrief = (bytes: Uint8Array): boolean => 'inBrief' in (decodeLarge(bytes) as object)

test('say what the long form says, in less than a fourth of the room beside the seals', () => {
  assert.equal(decodeRequest(encodeRequest(asked, true)), asked)
  assert.equal(decodeAnswer(encodeAnswer({ ...answer, brief: true })), { ...answer, brief: true })
  assert.equal(decodeRequest(encodeRequest({ ...asked, rows: [] }, true)), { ...asked, rows: [] })
  const many = { ...asked, rows: Array.from({ length: 100 }, () => row()) }
  const seals = 100 * 900
  const [long, brief] = [encodeRequest(many), encodeRequest(many, true)].map(bytes => bytes.length - seals)
  assert.ok((brief ?? 0) < (long ?? 0) / 4, `${brief} of ${long}`)
})

const wrong: Record<string, (brief: { keys: unknown; rows: unknown[][] }) => unknown> = {
  'no keys': ({ rows }) => ({ rows }),
  'a key that is not told': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(1, 99)) }),
  'a name for a key': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(1, 'length')) }),
  'a short id': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(0, new Uint8Array(15))) }),
  'a text for an id': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(0, 'a'.repeat(16))) }),
  'numbers for an id': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(0, Array(16).fill(1))) }),
  'half a hash': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(3, new Uint8Array(8))) }),
  'a piece that is cut': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(5, new Uint8Array(40))) }),
  'a number for a seal': ({ keys, rows }) => ({ keys, rows: rows.map(one => one.with(6, 1)) }),
  'a row that is none': ({ keys }) => ({ keys, rows: [1] }),
  'more rows than a request has': ({ keys, rows }) => ({ keys, rows: Array(1001).fill(rows[0]) }),
}
test('are refused when any part of them is not what it should be', () => {
  for (const [name, change] of Object.entries(wrong)) {
    const { inBrief, ...rest } = decodeLarge(encodeRequest(asked, true)) as { inBrief: never }
    const bytes = encodeRequest({ ...rest, inBrief: change(inBrief) } as never)
    assert.throws(() => decodeRequest(bytes), undefined, `a request with ${name}`)
    const given = decodeLarge(encodeAnswer({ ...answer, brief: true })) as { inBrief: { accepted: unknown } }
    const { accepted } = given.inBrief
    const said = { ...given, inBrief: { ...(change(given.inBrief as never) as object), accepted } }
    // An answer is bounded by its length alone, and says nothing of what its rows follow.
    assert.throws(() => decodeAnswer(encodeRequest({ ...given, rows: answer.rows } as never)), undefined, 'both')
    if (['more rows than a request has', 'half a hash'].includes(name)) continue
    assert.throws(() => decodeAnswer(encodeRequest(said as never)), undefined, `an answer with ${name}`)
  }
})

/** An endpoint from before there was a brief form: it does not know the word, and cannot read such rows. */
const older =
  (honest: SendRows, went: boolean[]): SendRows =>
  async (path, body) => {
    went.push(isBrief(body))
    if (isBrief(body)) return { status: 400, body: utf8('{"problem":"unreadable"}') }
    const { brief: _, ...known } = decodeRequest(body)
    return honest(path, encodeRequest(known))
  }

const watched =
  (honest: SendRows, went: boolean[]): SendRows =>
  (path, body) => {
    went.push(isBrief(body))
    return honest(path, body)
  }

async function written(device: Device): Promise<string> {
  const id = randomId()
  await type(device, id, 'en rad')
  return id
}

async function arrived(at: Office, ids: readonly string[]): Promise<void> {
  const device = tablet(at, 1)
  await exchange(device, { send: sending(at, 1), members: '', refreshKeys: async () => undefined })
  for (const id of ids) assert.is(await shown(device, id), 'en rad')
}

test('are sent once the endpoint has shown that it takes them, and given only to who asks for them', async () => {
  const at = await office()
  const device = tablet(at, 0)
  const pace = newPace(mostRoom)
  const went: boolean[] = []
  const means = { send: watched(sending(at, 0), went), pace, members: '', refreshKeys: async () => undefined }
  const first = await written(device)
  await exchange(device, means)
  const second = await written(device)
  await exchange(device, means)
  assert.equal([went[0], went.at(-1)], [false, true])
  const plain = await sending(at, 1)('sync', encodeRequest({ ...asked, rows: [], cursor: 0, peak: 0, mark: '' }))
  assert.not.ok(isBrief(plain.body), 'an older app would not understand it')
  await arrived(at, [first, second])
})

test('are not sent to an older endpoint; one that was put back to an older version gets the long form at once', async () => {
  const at = await office()
  const device = tablet(at, 0)
  const pace = newPace(mostRoom)
  const [went, honest] = [[] as boolean[], sending(at, 0)]
  const run = (send: SendRows) => exchange(device, { send, pace, members: '', refreshKeys: async () => undefined })
  const ids = [await written(device)]
  assert.is((await run(older(honest, went))).end, 'done')
  ids.push(await written(device))
  assert.is((await run(older(honest, went))).end, 'done')
  assert.not.ok(went.includes(true))
  assert.is((await run(honest)).end, 'done')
  ids.push(await written(device))
  went.length = 0
  assert.is((await run(older(honest, went))).end, 'done')
  assert.equal(went, [true, false])
  await arrived(at, ids)
})

test.run()
