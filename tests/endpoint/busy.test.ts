import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { request } from '../../src/members/endpoint-client.ts'
import { sendSigned, signerOf } from '../../src/members/membership.ts'
import type { Incoming, Transport } from '../../src/members/ports.ts'
import { problemOf } from '../../src/wire/problem.ts'
import { exchange, project, rowFor } from './endpoint-site.ts'

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

test('whoever sends slowly keeps nobody out', async () => {
  const { it, founder, anna } = await project()
  await exchange(founder)
  const slowly: Transport = ({ method, target, headers }) => {
    const body = new ReadableStream({ start: to => to.enqueue(new Uint8Array(1)) })
    const asked = it.app.request(target, { method, headers, body, duplex: 'half' } as RequestInit)
    return Promise.resolve(asked).then(() => Promise.reject(new Error('it was answered')))
  }
  const slow = { ...anna, context: { ...anna.context, send: slowly } }
  await exchange(anna)
  Object.assign(slow.context, { nonce: anna.context.nonce })
  for (let i = 0; i < 120; i++) void exchange(slow).catch(() => undefined)
  await new Promise(resolve => setTimeout(resolve, 300))
  const answers = await Promise.all(times(10, () => exchange(founder, [rowFor(founder, 'findings', randomId())])))
  assert.equal(countsOf(answers), { 200: 10 })
  await it.close()
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
