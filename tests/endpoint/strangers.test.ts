import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, fromHex, randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { callerOf } from '../../src/endpoint/requests/address.ts'
import { openLimiter } from '../../src/endpoint/requests/limiter.ts'
import { sendSigned } from '../../src/members/membership.ts'
import { closeEndpointRound, deleteEndpointRound, endpointRounds } from '../../src/members/rounds.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { decodeCbor } from '../../src/wire/cbor.ts'
import { answerIdOf } from '../../src/wire/receipt.ts'
import { signRequest } from '../../src/wire/request.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { someone } from '../members/log-kit.ts'
import { growth } from '../work.ts'
import { problemIn, project, refusal, zoneOf } from './endpoint-site.ts'

const test = suite('what strangers and changed apps can ask of the endpoint')

test('a body is not read beyond a little before its sender has proved to be a member', async () => {
  const { it, founder } = await project()
  const stranger = await someone()
  const body = new Uint8Array(100_000)
  const target = `/api/p/${founder.project}/members`
  const nonce = (await it.app.request('/api/hello')).headers.get('x-nonce') ?? ''
  const ask = async (holder: string) => {
    const headers = await signRequest({ method: 'POST', target, body }, { holder, signKey: stranger.signKey, nonce })
    return problemIn(await it.app.request(target, { method: 'POST', headers, body }))
  }
  assert.is(await ask(stranger.id), '413 too-large')
  assert.is(await ask(founder.me.id), '401 signature', 'before the body, which is no CBOR')
  const nowhere = `/api/p/${'0'.repeat(64)}/members`
  const headers = await signRequest(
    { method: 'POST', target: nowhere, body },
    { holder: stranger.id, signKey: stranger.signKey, nonce },
  )
  assert.is(await problemIn(await it.app.request(nowhere, { method: 'POST', headers, body })), '404 no-project')
  await it.close()
})

test('whoever claims to be a device uses up nothing of what that device may ask', async () => {
  const { it, founder } = await project()
  const stranger = await someone()
  const target = `/api/p/${founder.project}/members`
  const body = randomBytes(10)
  const nonce = (await it.app.request('/api/hello')).headers.get('x-nonce') ?? ''
  const headers = await signRequest(
    { method: 'POST', target, body },
    { holder: founder.me.id, signKey: stranger.signKey, nonce },
  )
  for (let i = 0; i < 3100; i++) await it.app.request(target, { method: 'POST', headers, body })
  await syncMembers(founder)
  await it.close()
})

test('bytes that unfold into millions of things, or too deep, are refused before anything is built', async () => {
  const many = new Uint8Array(2_000_005).fill(0x80)
  many.set([0x9a, 0, 0x1e, 0x84, 0x80])
  const more = new Uint8Array(8_000_005).fill(0x80)
  more.set([0x9a, 0, 0x7a, 0x12, 0x00])
  const deep = new Uint8Array(100_000).fill(0x81)
  const refuse = (bytes: Uint8Array) => assert.throws(() => decodeCbor(bytes), /not CBOR of ours/)
  const times = await growth(
    () => refuse(many),
    () => refuse(more),
  )
  assert.ok(times < 3, `four times as many cost ${times} times as much`)
  const deeper = await growth(
    () => refuse(deep.subarray(0, 25_000)),
    () => refuse(deep),
  )
  assert.ok(deeper < 3, `four times as deep costs ${deeper} times as much`)
})

test('a clock that was ahead and is put right empties nothing for long', () => {
  let now = 1_000_000_000_000
  const limiter = openLimiter(2, 60, () => now)
  now += 5 * 365 * 86_400_000
  assert.ok(limiter.take('a') && limiter.take('a') && !limiter.take('a'))
  now -= 5 * 365 * 86_400_000
  assert.not.ok(limiter.has('a'))
  now += 60_000
  assert.ok(limiter.has('a'))
})

test('a request is counted for its peer, unless that is the proxy the operator has named', () => {
  const of = (peer: string, proxy?: string) => callerOf({ peer, forwarded: '198.51.100.1, 203.0.113.9', proxy })
  assert.is(of('127.0.0.1'), '127.0.0.1')
  assert.is(of('::ffff:127.0.0.1', '127.0.0.1'), '203.0.113.9')
  assert.is(of('192.0.2.1', '127.0.0.1'), '192.0.2.1')
  const six = (peer: string) => callerOf({ peer })
  assert.is(six('2001:db8:1:2::9'), six('2001:db8:1:2:ffff:1:2:3'))
  assert.is.not(six('2001:db8:1:2::9'), six('2001:db8:1:3::9'))
})

const form = () => randomBytes(200)
const answer = () => concat(randomBytes(16), randomBytes(answerSizes[0] + sealOverhead))

test('asking for rounds that are none, or for forms without end, keeps nobody from answering', async () => {
  const { it, founder } = await project({ addressOf: () => '192.0.2.7' })
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: form() }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  for (let i = 0; i < 1300; i++) await it.app.request(`/api/rounds/${randomId()}/form`)
  assert.is(await problemIn(await it.app.request(`/api/rounds/${randomId()}/form`)), '429 too-many')
  assert.is((await it.app.request(`/api/rounds/${round}/form`)).status, 200)
  for (let i = 0; i < 1300; i++) await it.app.request(`/api/rounds/${round}/form`)
  assert.is((await it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body: answer() })).status, 204)
  await it.close()
})

test('rubbish in the place of answers and receipts, from several addresses, keeps nobody from answering or taking back', async () => {
  let address = 0
  const { it, founder } = await project({ addressOf: () => `192.0.2.${address}` })
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: form() }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  const send = (what: string, body: Uint8Array<ArrayBuffer>) =>
    it.app.request(`/api/rounds/${round}/${what}`, { method: 'POST', body })
  const receipt = randomBytes(16)
  const own = concat(fromHex(await answerIdOf(receipt)), randomBytes(answerSizes[0] + sealOverhead))
  for (address = 1; address < 8; address++)
    for (let i = 0; i < 1000; i++) await send('answers', i % 2 === 0 ? randomBytes(40) : own)
  assert.is((await send('answers', answer())).status, 204)
  // One address may use up what it has for taking back; answering from there goes on, and so does taking back elsewhere.
  for (let i = 0; i < 1300; i++) await send('taken-back', randomBytes(16))
  assert.is((await send('answers', answer())).status, 204)
  assert.is(await problemIn(await send('taken-back', receipt)), '429 too-many')
  address++
  assert.is((await send('taken-back', receipt)).status, 204)
  await it.close()
})

test('when the longest answers have had their share of a round, all others still come in', async () => {
  const { it, founder } = await project()
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: form() }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  const long = () => concat(randomBytes(16), randomBytes(answerSizes[2] + sealOverhead))
  const send = (body: Uint8Array<ArrayBuffer>) =>
    it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })
  assert.is((await send(long())).status, 204)
  const fill = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 7980)
    INSERT INTO answer_place (round, place, id, part, released, receipt)
    SELECT ?, 100000 + i, 'x' || i, '05', '0', '${'-'.repeat(32)}' FROM n`
  await it.database.transaction(tx => tx.run(fill, round))
  assert.is(await problemIn(await send(long())), '429 too-many')
  assert.is((await send(answer())).status, 204)
  const middle = concat(randomBytes(16), randomBytes(answerSizes[1] + sealOverhead))
  assert.is((await send(middle)).status, 204)
  await it.close()
})

test('one address sends few of the longest answers in an hour, whatever becomes of the round', async () => {
  const { it, founder } = await project({ addressOf: () => '192.0.2.7' })
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: form() }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  let taken = 0
  for (let i = 0; i < 100; i++) {
    const body = concat(randomBytes(16), randomBytes(answerSizes[2] + sealOverhead))
    taken += Number((await it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body })).status === 204)
  }
  assert.ok(taken >= 60 && taken <= 80, String(taken))
  await it.close()
})

test('a coordinator closes a round whose row is lost, or erases it with its answers; others do neither', async () => {
  const { it, founder, anna } = await project()
  const [lost, gone] = [randomId(), randomId()]
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: form() }
  for (const round of [lost, gone]) {
    await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
    for (let i = 0; i < 7; i++) await it.app.request(`/api/rounds/${round}/answers`, { method: 'POST', body: answer() })
  }
  assert.is(await refusal(closeEndpointRound(anna, lost)), '403 not-yours')
  assert.is(await refusal(deleteEndpointRound(anna, lost)), '403 not-yours')
  await closeEndpointRound(founder, lost)
  await deleteEndpointRound(founder, gone)
  const known = await endpointRounds(founder)
  assert.equal(
    known.map(({ id, closed, released }) => [id, closed, released]),
    [[lost, true, 7]],
  )
  assert.is(await problemIn(await it.app.request(`/api/rounds/${gone}/form`)), '404 no-round')
  await it.close()
})

test('a list of members is not read again and again, while whoever is up to date may ask as often as she likes', async () => {
  const { it, founder } = await project()
  const all = `/api/p/${founder.project}/members`
  const newest = `${all}?after=${founder.state.length}&head=${founder.state.head}`
  const statuses = new Set<number>()
  for (let i = 0; i < 1300; i++) statuses.add((await it.app.request(newest)).status)
  assert.equal([...statuses], [200])
  for (let i = 0; i < 1300; i++) statuses.add((await it.app.request(all)).status)
  assert.equal([...statuses], [200, 429])
  assert.is((await it.app.request(newest)).status, 200)
  await it.close()
})

test('wraps are taken from writers alone, and only of keys the list names', async () => {
  const { it, founder, anna } = await project()
  const wrapOf = (m: typeof founder, kind: string, key = randomId() + randomId()) => {
    const zone = zoneOf(m, kind)
    return { zone, under: m.state.zones.get(zone)?.key ?? '', key, bytes: randomBytes(60) }
  }
  const stored = () =>
    it.database.transaction(
      async tx => (await tx.all('SELECT key FROM wrap WHERE key IN (?, ?)', made.key, read.key)).length,
    )
  const made = wrapOf(anna, 'findings')
  const former = [...(founder.state.zones.get(zoneOf(founder, 'shared'))?.keys ?? [])][0] ?? ''
  const read = wrapOf(anna, 'shared', former)
  await it.database.transaction(tx => tx.run('DELETE FROM wrap'))
  await postAct(anna, { entries: [], seals: [], wraps: [made, read], parcels: [] })
  assert.is(await stored(), 0)
  assert.is(fromHex(made.key).length, 32)
  await it.close()
})

test.run()
