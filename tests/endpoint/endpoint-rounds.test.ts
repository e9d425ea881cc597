import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, concat, fromHex, randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import { encodeRound, readKnownRounds, readReleased } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { device, type Endpoint } from './endpoint-kit.ts'
import { problemIn, project, zoneOf } from './endpoint-site.ts'

const test = suite('the endpoint and survey rounds')

const form = (): Bytes => randomBytes(300)
const roundFor = (m: Membership, over: object = {}): Bytes =>
  encodeRound({ zone: zoneOf(m, 'answers'), k: 5, closed: false, content: randomId(), form: form(), ...over })
const put = async (m: Membership, round: string, over: object = {}): Promise<number> =>
  (await sendSigned(m, 'PUT', `rounds/${round}`, roundFor(m, over))).status
const known = async (m: Membership) => readKnownRounds((await sendSigned(m, 'GET', 'rounds')).body)
const released = async (m: Membership, round: string) =>
  readReleased((await sendSigned(m, 'GET', `rounds/${round}/answers?after=`)).body)

const sealed = (): Bytes => randomBytes(answerSizes[0] + sealOverhead)
const answer = (it: Endpoint, round: string, body: Bytes = concat(randomBytes(16), sealed())) =>
  it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })
const answerTimes = async (it: Endpoint, round: string, times: number): Promise<void> => {
  for (let i = 0; i < times; i++) assert.is((await answer(it, round)).status, 204)
}
const formAt = (it: Endpoint, round: string) => it.app.request(`/api/rounds/${round}/form`)

async function opened(over: object = {}) {
  const site = await project()
  const round = randomId()
  assert.is(await put(site.founder, round, over), 204)
  return { ...site, round }
}

test('a round is opened by coordinators for the zone of answers, and its form is had by anybody with its address', async () => {
  const { it, founder, anna } = await project()
  const round = randomId()
  assert.is(await put(anna, round), 403)
  assert.is(await put(anna, round, { zone: zoneOf(anna, 'findings') }), 403, 'a zone of her own')
  assert.is(await put(founder, round, { zone: zoneOf(founder, 'findings') }), 403, 'not where answers live')
  assert.is(await problemIn(await formAt(it, round)), '404 no-round')
  const sent = form()
  assert.is(await put(founder, round, { form: sent }), 204)
  const got = new Uint8Array(await (await formAt(it, round)).arrayBuffer())
  assert.is(toHex(got), toHex(sent))
  assert.is((await sendSigned(anna, 'GET', `rounds/${round}/answers?after=`)).status, 403)
  assert.equal(await known(anna), [])
  await it.close()
})

test('no round promises less than five, and what was promised first holds, neither lowered nor raised', async () => {
  const { it, founder, round } = await opened({ k: 8 })
  const low = encodeRound({ zone: zoneOf(founder, 'answers'), k: 4, closed: false, content: randomId(), form: form() })
  assert.is((await sendSigned(founder, 'PUT', `rounds/${randomId()}`, low)).status, 400)
  assert.is(await put(founder, round, { k: 5 }), 204)
  assert.is(await put(founder, round, { k: 50 }), 204)
  await answerTimes(it, round, 15)
  assert.equal(
    (await known(founder)).map(one => [one.arrived, one.released]),
    [[8, 0]],
  )
  await it.close()
})

test('answers are released five at a time while ten wait, so that nobody can count along', async () => {
  const { it, founder, round } = await opened()
  const seen: number[] = []
  for (let i = 0; i < 16; i++) {
    await answerTimes(it, round, 1)
    seen.push((await known(founder))[0]?.released ?? -1)
  }
  assert.equal(seen, [0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10])
  assert.equal(
    (await known(founder)).map(one => one.arrived),
    [15],
  )
  assert.is((await released(founder, round)).length, 10)
  await it.close()
})

test('which five are released is drawn by lot', async () => {
  const { it, founder, round } = await opened()
  const came: string[] = []
  for (let i = 0; i < 40; i++) {
    const id = randomBytes(16)
    came.push(toHex(id))
    await answer(it, round, concat(id, sealed()))
  }
  const out = new Set((await released(founder, round)).map(one => one.id))
  assert.is(out.size, 35)
  const waiting = came.flatMap((id, at) => (out.has(id) ? [] : [at]))
  // Not simply the last five, and not the first: one chance in some 600,000.
  assert.not.equal(waiting, [35, 36, 37, 38, 39])
  assert.not.equal(waiting, [0, 1, 2, 3, 4])
  await it.close()
})

test('closing releases the rest, but never fewer than five, and opened again not the one that came late', async () => {
  const { it, founder, round } = await opened()
  await answerTimes(it, round, 4)
  assert.is(await put(founder, round, { closed: true }), 204)
  assert.equal(
    (await known(founder)).map(one => [one.closed, one.arrived, one.released]),
    [[true, 0, 0]],
  )
  assert.is(await put(founder, round), 204)
  await answerTimes(it, round, 3)
  await put(founder, round, { closed: true })
  assert.is((await released(founder, round)).length, 7)
  await put(founder, round)
  await answerTimes(it, round, 1)
  await put(founder, round, { closed: true })
  assert.is((await released(founder, round)).length, 7, 'the late one could be told from the rest')
  await it.close()
})

test('a closed round takes no answers, but says yes again to one it has', async () => {
  const { it, founder, round } = await opened()
  const body = concat(randomBytes(16), sealed())
  assert.is((await answer(it, round, body)).status, 204)
  await put(founder, round, { closed: true })
  assert.is((await answer(it, round, body)).status, 204)
  assert.is(await problemIn(await answer(it, round)), '410 round-closed')
  assert.is(await problemIn(await formAt(it, round)), '410 round-closed')
  await it.close()
})

test('a result is had by the address once it is published, also of a closed round, and no more when it is taken back', async () => {
  const { it, founder, round } = await opened()
  const result = () => it.app.request(`/api/rounds/${round}/result`)
  assert.is(await problemIn(await result()), '404 no-round')
  const sent = randomBytes(400)
  await put(founder, round, { closed: true, result: sent })
  assert.is(toHex(new Uint8Array(await (await result()).arrayBuffer())), toHex(sent))
  await put(founder, round, { closed: true })
  assert.is((await result()).status, 404)
  await it.close()
})

test('an answer sent twice, even with other bytes, is one answer and the first', async () => {
  const { it, founder, round } = await opened()
  const id = randomBytes(16)
  const first = sealed()
  await answer(it, round, concat(id, first))
  await answer(it, round, concat(id, sealed()))
  await answerTimes(it, round, 4)
  await put(founder, round, { closed: true })
  const out = await released(founder, round)
  assert.is(out.length, 5)
  assert.is(toHex(out.find(one => one.id === toHex(id))?.sealed ?? new Uint8Array(0)), toHex(first))
  await it.close()
})

test('bytes that are no answer are refused, and so is a round nobody opened', async () => {
  const { it, round } = await opened()
  assert.is(await problemIn(await answer(it, round, randomBytes(16 + 500))), '422 invalid')
  assert.is(await problemIn(await answer(it, round, randomBytes(60_000))), '413 too-large')
  assert.is(await problemIn(await answer(it, randomId())), '404 no-round')
  assert.is(await problemIn(await answer(it, 'x')), '404 no-round')
  await it.close()
})

test('released answers come in pages, each once', async () => {
  const { it, founder, round } = await opened()
  await answerTimes(it, round, 130)
  await put(founder, round, { closed: true })
  const first = await released(founder, round)
  const more = readReleased(
    (await sendSigned(founder, 'GET', `rounds/${round}/answers?after=${first.at(-1)?.id}`)).body,
  )
  assert.equal([first.length, more.length], [100, 30])
  assert.is(new Set([...first, ...more].map(one => one.id)).size, 130)
  await it.close()
})

test('another project, or somebody who only reads, cannot take a round over', async () => {
  const { it, founder, round } = await opened()
  const rights: [string, 1 | 2][] = [[zoneOf(founder, 'answers'), 1]]
  const [made] = await invite(founder, [{ role: 'guest', rights }])
  const reader = await join(device(it), made?.code ?? '')
  assert.is(await put(reader, round, { closed: true }), 403)
  assert.is((await known(reader)).length, 1)
  const other = await found(device(it), { setup: await it.setUpCode(), kinds: zoneKinds })
  assert.is(await put(other, round, { closed: true }), 403)
  assert.is((await sendSigned(other, 'GET', `rounds/${round}/answers?after=`)).status, 404)
  await it.close()
})

test('the endpoint keeps no time, no order, no address and no device with an answer', async () => {
  const { it, founder, round } = await opened()
  const ids = ['ff', '00', '88'].map(start => `${start}${toHex(randomBytes(15))}`)
  for (const id of ids)
    await it.app.request(`/api/rounds/${round}/answers`, {
      method: 'POST',
      body: concat(fromHex(id), sealed()),
      headers: { 'user-agent': 'Phone-of-Maija', 'x-forwarded-for': '192.0.2.7', cookie: 'who=maija' },
    })
  for (const [table, expected] of [
    ['answer_place', ['round', 'place', 'id', 'part', 'released', 'receipt']],
    ['answer_bytes', ['round', 'place', 'bytes']],
  ] as const) {
    const row = await it.database.read(tx => tx.get<object>(`SELECT * FROM ${table} LIMIT 1`))
    assert.equal(Object.keys(row ?? {}), expected)
  }
  const log = it.log.join('\n')
  for (const trace of [round, ...ids, '192.0.2.7', 'Maija', 'maija']) assert.not.ok(log.includes(trace), trace)
  assert.ok(log.includes('/api/rounds/:round/answers'))
  assert.is((await known(founder))[0]?.released, 0)
  await it.close()
})

test.run()
