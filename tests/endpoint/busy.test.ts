import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Hono } from 'hono'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, randomBytes, randomId, sameBytes, sha256, toHex } from '../../src/crypto/bytes.ts'
import { readBytes } from '../../src/endpoint/members/signed.ts'
import { type Bodies, openBodies } from '../../src/endpoint/requests/bodies.ts'
import { request } from '../../src/members/endpoint-client.ts'
import { sendSigned, signerOf } from '../../src/members/membership.ts'
import type { Incoming, Transport } from '../../src/members/ports.ts'
import { problemOf } from '../../src/wire/problem.ts'
import { signRequest } from '../../src/wire/request.ts'
import { encodeRound } from '../../src/wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../src/wire/survey-seal.ts'
import { noise } from '../files/file-kit.ts'
import { someone } from '../members/log-kit.ts'
import { exchange, problemIn, project, rowFor, zoneOf } from './endpoint-site.ts'

const test = suite('when too many come at once')

/** How often each status came. */
function countsOf(answers: readonly { status: number }[]): Record<number, number> {
  const counts: Record<number, number> = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return counts
}

const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make)

/** The answers to requests that come while the database is at something else, which ends when so many were sent away. */
async function whileBusy(
  { it, founder }: Awaited<ReturnType<typeof project>>,
  { away, ask }: { away: number; ask: () => Promise<Incoming>[] },
) {
  let free = (): void => undefined
  const gate = new Promise<void>(resolve => {
    free = resolve
  })
  const held = it.database.transaction(() => gate, founder.project)
  let refused = 0
  const asked = ask().map(async one => {
    const answer = await one
    if (answer.status === 503 && ++refused === away) free()
    return answer
  })
  const answers = await Promise.all(asked)
  await held
  return answers
}

test('whoever cannot be served soon is sent away with the time to come back, and served then', async () => {
  const here = await project()
  const { it, founder } = here
  const row = () => rowFor(founder, 'findings', randomId())
  await exchange(founder)
  const answers = await whileBusy(here, { away: 26, ask: () => times(126, () => exchange(founder, [row()])) })
  assert.equal(countsOf(answers), { 200: 100, 503: 26 })
  for (const { status, headers, body } of answers) {
    if (status !== 503) continue
    assert.equal(JSON.parse(new TextDecoder().decode(body)), { problem: 'busy', after: 2 })
    assert.is(headers.get('retry-after'), '2')
  }
  assert.is((await exchange(founder, [row()])).status, 200)
  await it.close()
})

test('rows come in while pieces of files are sent away', async () => {
  const here = await project()
  const { it, founder } = here
  await exchange(founder)
  const bodies = times(61, () => randomBytes(1000))
  const ids = new Map(await Promise.all(bodies.map(async bytes => [bytes, toHex(await sha256(bytes))] as const)))
  const sent = (bytes: (typeof bodies)[number]) => sendSigned(founder, 'PUT', `chunks/${ids.get(bytes)}`, bytes)
  const [last, ...many] = bodies
  assert.equal(countsOf(await whileBusy(here, { away: 20, ask: () => many.map(sent) })), { 204: 40, 503: 20 })
  const rows = () => times(60, () => exchange(founder, [rowFor(founder, 'findings', randomId())]))
  const answers = await whileBusy(here, { away: 31, ask: () => [...rows(), ...many.map(sent)] })
  assert.equal(countsOf(answers.slice(0, 60)), { 200: 60 })
  assert.ok((countsOf(answers.slice(60))[503] ?? 0) > 30)
  assert.is(last && (await sent(last)).status, 204)
  await it.close()
})

/** Sends the beginning of a body and no more; what comes of it reaches nobody. */
const halfSent =
  (it: Awaited<ReturnType<typeof project>>['it'], part: Uint8Array): Transport =>
  ({ method, target, headers }) => {
    const body = new ReadableStream({ start: to => to.enqueue(part) })
    const asked = it.app.request(target, { method, headers, body, duplex: 'half' } as RequestInit)
    return Promise.resolve(asked).then(() => Promise.reject(new Error('it was answered')))
  }

test('whoever sends slowly keeps nobody out', async () => {
  const { it, founder, anna } = await project()
  await exchange(founder)
  const slow = { ...anna, context: { ...anna.context, send: halfSent(it, new Uint8Array(1)) } }
  await exchange(anna)
  Object.assign(slow.context, { nonce: anna.context.nonce })
  for (let i = 0; i < 120; i++) void exchange(slow).catch(() => undefined)
  await new Promise(resolve => setTimeout(resolve, 300))
  const answers = await Promise.all(times(10, () => exchange(founder, [rowFor(founder, 'findings', randomId())])))
  assert.equal(countsOf(answers), { 200: 10 })
  await it.close()
})

test('neither a member who leaves bodies half sent, nor a stranger, fills the room of the others', async () => {
  let address = '192.0.2.1'
  const { it, founder, anna } = await project({ addressOf: () => address })
  await Promise.all([exchange(anna), exchange(founder)])
  const almost = new Uint8Array(1024 * 1024 - 1)
  const slow = { ...anna, context: { ...anna.context, send: halfSent(it, almost) } }
  for (let i = 0; i < 70; i++) void sendSigned(slow, 'PUT', `chunks/${'0'.repeat(64)}`, almost).catch(() => undefined)
  const found = { method: 'POST', target: '/api/projects', body: new Uint8Array(60_000) }
  const by = { holder: founder.me.id, signKey: (await someone()).signKey, nonce: founder.context.nonce ?? '' }
  const headers = await signRequest(found, by)
  for (let i = 0; i < 1100; i++) void halfSent(it, found.body)({ ...found, headers }).catch(() => undefined)
  await new Promise(resolve => setTimeout(resolve, 500))
  assert.is((await exchange(founder, [rowFor(founder, 'findings', randomId())])).status, 200)
  const piece = noise(1024 * 1024)
  assert.is((await sendSigned(founder, 'PUT', `chunks/${toHex(await sha256(piece))}`, piece)).status, 204)
  assert.is(await problemIn(await it.app.request(found.target, { ...found, headers })), '429 too-many')
  address = '192.0.2.2'
  assert.is(await problemIn(await it.app.request(found.target, { ...found, headers })), '400 unreadable')
  assert.is((await sendSigned(anna, 'PUT', `chunks/${toHex(await sha256(piece))}`, piece)).status, 429)
  await it.close()
})

test('strangers who send slowly give way to those who find no room, and are told to come back', async () => {
  const { it, founder } = await project({ addressOf: c => c.req.header('from') ?? '' })
  const round = randomId()
  const says = { zone: zoneOf(founder, 'answers'), k: 5, closed: false, content: randomId(), form: randomBytes(200) }
  await sendSigned(founder, 'PUT', `rounds/${round}`, encodeRound(says))
  const longest = concat(randomBytes(16), randomBytes(answerSizes[2] + sealOverhead))
  const send = async (body: Uint8Array<ArrayBuffer> | ReadableStream, from = 'me') => {
    const asked = { method: 'POST', body, headers: { from }, duplex: 'half' } as RequestInit
    return it.app.request(`/api/rounds/${round}/answers`, asked)
  }
  const [all, read] = [9 * 63, new Set<number>()]
  const half = (i: number) =>
    new ReadableStream({
      start: to => to.enqueue(longest.subarray(0, longest.length - 1)),
      // Asked for more: what there was has been read.
      pull: () => void read.add(i),
    })
  const slow = Array.from({ length: all }, (_, i) => send(half(i), `${i % 9}`))
  while (read.size < all) await new Promise(resolve => setTimeout(resolve, 10))
  assert.is(await problemIn(await send(longest)), '429 too-many', 'none of them has been slow for long')
  it.clock.now += 5000
  assert.is((await send(longest)).status, 204)
  const away = await Promise.race(slow.slice(0, 8))
  assert.equal([away.status, await away.json()], [503, { problem: 'busy', after: 2 }])
  await it.close()
})

test('of those who fill the room, whoever sends on is left in peace for a fair time', () => {
  let now = 0
  const [{ begin }, gone] = [openBodies(() => now), [] as string[]]
  const from = (address: string) => begin({ address }, () => gone.push(address))
  const all = ['bytewise', 'still', 'steady'].map(address => ({ address, room: from(address) }))
  for (const { room } of all) assert.ok(room.take(2_000_000))
  for (let i = 0; i < 5; i++) assert.ok(from(`new ${i}`).take(2_000_000))
  for (; now < 20_000; now += 1000)
    for (const { address, room } of all) room.came({ bytewise: 1, still: 0, steady: 8000 }[address] ?? 0)
  const late = from('late')
  assert.ok(late.take(1_000_000))
  assert.equal(gone, ['bytewise'], 'no more than has to, and the one that began first')
  const more = from('late')
  assert.not.ok(more.take(2_000_000), 'its own address has had its share')
  more.end()
  assert.equal(gone, ['bytewise'])
  for (let i = 0; i < 6; i++) assert.ok(from(`later ${i}`).take(2_000_000))
  const last = from('last')
  assert.not.ok(last.take(2_000_000))
  last.end()
  assert.equal(gone, ['bytewise', 'still', 'new 0', 'new 1', 'new 2', 'new 3', 'new 4'])
  now += 1
  assert.ok(from('last').take(2_000_000))
  assert.is(gone.at(-1), 'steady')
})

/** Bytes of memory that are in use, once what nobody holds any more has been cleared. */
function inUse(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

test('a body that comes byte by byte takes no more memory than it is counted for', async () => {
  const [taken, { begin }] = [[] as number[], openBodies(() => 0)]
  const counted: Bodies = {
    begin: (of, letGo) => {
      const room = begin(of, letGo)
      return { ...room, take: bytes => taken.push(bytes) > 0 && room.take(bytes) }
    },
  }
  const app = new Hono().post('/', async c =>
    c.body(await readBytes(c, { bodies: counted, of: { address: '192.0.2.1' }, most: 1_000_000 })),
  )
  const [bytes, before] = [randomBytes(50_000), inUse()]
  let [sent, held] = [0, 0]
  const body = new ReadableStream({
    pull(to) {
      if (sent < bytes.length) return to.enqueue(bytes.slice(sent, ++sent))
      held = inUse() - before
      to.close()
    },
  })
  const answer = await app.request('/', { method: 'POST', body, duplex: 'half' } as RequestInit)
  assert.ok(sameBytes(new Uint8Array(await answer.arrayBuffer()), bytes))
  const charged = taken.reduce((sum, one) => sum + one, 0)
  assert.ok(charged >= bytes.length && charged < 2 * bytes.length, String(charged))
  assert.ok(held < 1_000_000, `${held} bytes in memory for ${bytes.length}`)
})

test('a device tells that many send at once, not that the server is silent', async () => {
  const { it, founder } = await project()
  await exchange(founder)
  const asked = { method: 'GET', target: `/api/p/${founder.project}/keys`, by: signerOf(founder.me) }
  const all = await Promise.allSettled(times(120, () => request(founder.context, asked)))
  const problems = all.flatMap(one => (one.status === 'rejected' ? [problemOf(one.reason)] : []))
  assert.ok(problems.length > 0)
  assert.equal([...new Set(problems)], ['server-busy'])
  await it.close()
})

test.run()
