import { readFileSync, writeFileSync } from 'node:fs'
import { join as path } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { zoneKinds } from '../../src/domain/zone.ts'
import { createApp } from '../../src/endpoint/app.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { type InTimeList, openInTimeList } from '../../src/endpoint/members/in-time-list.ts'
import { utcDay } from '../../src/endpoint/utc-day.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import type { Membership } from '../../src/members/membership.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { problemError } from '../../src/wire/problem.ts'
import { freshFolder } from '../browser/kit/tidy.ts'
import { device, type endpoint, sendTo } from '../endpoint/endpoint-kit.ts'
import { project, refusal } from '../endpoint/endpoint-site.ts'
import { changeRole } from './change-role.ts'

const test = suite('the last day of an invitation, and of a person')
const DAY = 86_400_000

const lists: InTimeList[] = []
/** A list that is closed when all is done. */
async function listAt(file: string, given: { today: string; database: Database }): Promise<InTimeList> {
  const list = await openInTimeList(file, given)
  lists.push(list)
  return list
}
test.after(async () => {
  for (const list of lists) await list.close()
})

async function withList(since: string) {
  const list = path(freshFolder('in-time'), 'in-time')
  const database = openSqlite(':memory:')
  const inTime = await listAt(list, { today: since, database })
  const site = await project({ inTime })
  return { ...site, list, inTime }
}

/** Somebody fetches what an invitation holds in time, and makes the entry of her joining without sending it. */
async function lateEntry(it: Awaited<ReturnType<typeof endpoint>>, founder: Membership) {
  const until = utcDay(it.clock.now + 2 * DAY)
  const [made] = await invite(founder, [{ role: 'coordinator', rights: [], until }])
  let entries: readonly Uint8Array[] = []
  const honest = sendTo(it)
  const context = device(it)
  context.send = async request => {
    if (request.method !== 'POST' || !request.target.endsWith('/members')) return honest(request)
    const { decodeCbor } = await import('../../src/wire/cbor.ts')
    entries = (decodeCbor(request.body) as { entries: Uint8Array[] }).entries
    throw problemError('offline')
  }
  await join(context, made?.code ?? '').catch(() => undefined)
  assert.is(entries.length, 1)
  return { entries: entries.map(bytes => new Uint8Array(bytes)), until }
}

const carry = (m: Membership, entries: readonly Uint8Array<ArrayBuffer>[]) =>
  refusal(postAct(m, { entries: [...entries], seals: [], wraps: [], parcels: [] }))

/** A joining that was made in time and is carried so many days later, at an endpoint whose list was begun on `since`. */
async function carriedAfter(days: number, since: string) {
  const { it, founder, anna } = await withList(since)
  const { entries } = await lateEntry(it, founder)
  await syncMembers(anna)
  it.clock.now += days * DAY
  return { it, founder, anna, entries }
}

test('a joining that comes too late is refused, whoever carries it but a coordinator, who could invite anew', async () => {
  const { it, founder, anna, entries } = await carriedAfter(10, '2000-01-01')
  assert.is(await carry(anna, entries), '422 invalid')
  assert.is(await carry(founder, entries), 'none')
  await it.close()
})

test('an older copy of the database with an older copy of the list shuts nobody out: a coordinator’s device heals them', async () => {
  const { it, founder, anna, list, inTime } = await withList('2000-01-01')
  const [copy, lines] = [await it.copy(), readFileSync(list, 'utf8')]
  const { entries } = await lateEntry(it, founder)
  await syncMembers(anna)
  assert.is(await carry(anna, entries), 'none')
  for (const m of [founder, anna]) await syncMembers(m)
  it.clock.now += 14 * DAY
  writeFileSync(list, lines)
  const restored = await listAt(list, { today: utcDay(it.clock.now), database: it.database })
  Object.assign(inTime, { all: restored.all, add: restored.add, since: restored.since })
  await it.restore(copy)
  assert.is(await refusal(syncMembers(anna)), '422 invalid', 'a member waits')
  await syncMembers(founder)
  await syncMembers(anna)
  assert.is(anna.state.head, founder.state.head)
  assert.is(founder.state.persons.size, 3)
  await it.close()
})

test('on its last day it is still taken from anybody', async () => {
  const { it, anna, entries } = await carriedAfter(2, '2000-01-01')
  assert.is(await carry(anna, entries), 'none')
  await it.close()
})

test('after a restore a joining that had come in time is taken again, long after the last day', async () => {
  const { it, founder, anna } = await withList('2000-01-01')
  const { entries } = await lateEntry(it, founder)
  await syncMembers(anna)
  const copy = await it.copy()
  assert.is(await carry(anna, entries), 'none')
  await syncMembers(founder)
  it.clock.now += 30 * DAY
  await it.restore(copy)
  await syncMembers(founder)
  await syncMembers(anna)
  assert.is(founder.state.persons.size, 3)
  assert.is(anna.state.head, founder.state.head)
  await it.close()
})

test('what one process has noted in its list another one on the same database knows', async () => {
  const { it, founder, anna } = await withList('2000-01-01')
  const { entries } = await lateEntry(it, founder)
  await syncMembers(anna)
  const copy = await it.copy()
  assert.is(await carry(anna, entries), 'none')
  it.clock.now += 30 * DAY
  await it.restore(copy)
  const own = path(freshFolder('in-time'), 'in-time')
  const inTime = await listAt(own, { today: '2000-01-01', database: it.database })
  const app = await createApp({ database: it.database, now: () => it.clock.now, inTime })
  const there = { ...anna, context: { ...anna.context, send: sendTo({ app }) } }
  assert.is(await carry(there, entries), 'none')
  await it.close()
})

test('a list that was begun later than the last day cannot know, and lets a healing pass', async () => {
  const { it, anna, entries } = await carriedAfter(10, '2999-01-01')
  assert.is(await carry(anna, entries), 'none')
  await it.close()
})

test('a new list begins with the entries that are there; torn lines do it no harm', async () => {
  const { it, founder } = await project()
  const list = path(freshFolder('in-time'), 'in-time')
  const first = await listAt(list, { today: '2026-11-28', database: it.database })
  const known = founder.hashes.filter(hash => first.all().has(hash))
  assert.is(known.length, founder.hashes.length)
  const { appendFileSync } = await import('node:fs')
  appendFileSync(list, 'abc')
  const again = await listAt(list, { today: '2030-01-01', database: it.database })
  await again.add(['f'.repeat(64)])
  const third = await listAt(list, { today: '2031-01-01', database: it.database })
  assert.equal(
    [third.since(), third.all().has('f'.repeat(64)), third.all().has(known[0] ?? '')],
    ['2026-11-28', true, true],
  )
  await it.close()
})

/** A coordinator whose last day is in two days, and what she makes on her own device without sending it. */
async function withKim(work: (kim: Membership) => Promise<unknown>) {
  const site = await withList('2000-01-01')
  const { it, founder } = site
  const ends = utcDay(it.clock.now + 2 * DAY)
  const [made] = await invite(founder, [{ role: 'coordinator', rights: [], ends }])
  const kim = await join(device(it), made?.code ?? '')
  await syncMembers(founder)
  await syncMembers(kim)
  const entries: Uint8Array<ArrayBuffer>[] = []
  const honest = kim.context.send
  kim.context.send = async request => {
    if (request.method !== 'POST') return honest(request)
    const { decodeCbor } = await import('../../src/wire/cbor.ts')
    const sent = (decodeCbor(request.body) as { entries: Uint8Array[] }).entries
    entries.splice(0, Number.POSITIVE_INFINITY, ...sent.map(bytes => new Uint8Array(bytes)))
    throw problemError('offline')
  }
  await work(kim).catch(() => undefined)
  kim.context.send = honest
  assert.ok(entries.length > 0)
  return { ...site, kim, entries }
}

const someone = { role: 'interviewer' as const, rights: [] }

test('what a coordinator signs after her last day is refused, whoever carries it: she, a member, or nobody the list knows', async () => {
  const { it, founder, anna, kim, entries } = await withKim(kim => invite(kim, [someone]))
  const stranger = await device(it)
  const elsewhere = await found(stranger, { setup: await it.setUpCode(), kinds: zoneKinds })
  const nobody = () =>
    refusal(postAct({ ...founder, context: stranger }, { entries, seals: [], wraps: [], parcels: [] }, elsewhere.me))
  it.clock.now += 3 * DAY
  assert.is(await nobody(), '403 ended')
  assert.is(await carry(anna, entries), '422 invalid')
  assert.is(await carry(kim, entries), '403 ended')
  await syncMembers(founder)
  assert.is(founder.state.persons.size, 3)
  it.clock.now -= DAY
  assert.is(await nobody(), 'none', 'on her last day it is taken from anybody')
  await it.close()
})

test('nobody gives herself more days once her last is over', async () => {
  const { it, anna, entries } = await withKim(async kim => {
    const person = kim.state.holders.get(kim.me.id)?.person ?? ''
    await changeRole(kim, { person, role: 'coordinator', rights: [], ends: '2099-01-01' })
  })
  it.clock.now += 3 * DAY
  assert.is(await carry(anna, entries), '422 invalid')
  await it.close()
})

test('after a restore what she had signed in time is taken again, and what was refused once is not', async () => {
  const { it, founder, anna, kim, entries } = await withKim(kim => invite(kim, [someone]))
  const copy = await it.copy()
  // Refused for another reason: the act brings a seal of nobody's zone.
  const wrong = { zone: 'a'.repeat(32), key: 'b'.repeat(64), holder: 'c'.repeat(32), bytes: new Uint8Array(113) }
  const act = { entries, seals: [wrong], wraps: [], parcels: [] }
  assert.is(await refusal(postAct(anna, act)), '403 not-yours')
  it.clock.now += 3 * DAY
  assert.is(await carry(anna, entries), '422 invalid')
  it.clock.now -= 2 * DAY
  assert.is(await carry(kim, entries), 'none')
  await syncMembers(founder)
  await it.restore(copy)
  it.clock.now += 30 * DAY
  await syncMembers(founder)
  assert.is(await carry(anna, entries), 'none')
  await syncMembers(anna)
  assert.is(anna.state.head, founder.state.head)
  assert.is(anna.state.persons.size, 4)
  await it.close()
})

test.run()
