import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openJoinedList } from '../src/endpoint/joined-list.ts'
import { openSqlite } from '../src/endpoint/sqlite.ts'
import { dayOf } from '../src/endpoint/states.ts'
import { postAct } from '../src/members/heal.ts'
import { invite } from '../src/members/invite.ts'
import { join } from '../src/members/join.ts'
import type { Membership } from '../src/members/membership.ts'
import { syncMembers } from '../src/members/sync.ts'
import { problemError } from '../src/wire/problem.ts'
import { device, type endpoint, sendTo } from './endpoint-kit.ts'
import { project, refusal } from './endpoint-site.ts'

const test = suite('the last day of an invitation')
const DAY = 86_400_000

async function withList(since: string) {
  const list = path(mkdtempSync(path(tmpdir(), 'rinnalla-joined-')), 'joined')
  const database = openSqlite(':memory:')
  const joined = await openJoinedList(list, { today: since, database })
  const site = await project({ joined })
  return { ...site, list }
}

/** Somebody fetches what an invitation holds in time, and makes the entry of her joining without sending it. */
async function lateEntry(it: Awaited<ReturnType<typeof endpoint>>, founder: Membership) {
  const until = dayOf(it.clock.now + 2 * DAY)
  const [made] = await invite(founder, [{ role: 'coordinator', rights: [], until }])
  let entries: readonly Uint8Array[] = []
  const honest = sendTo(it)
  const context = device(it)
  context.send = async request => {
    if (request.method !== 'POST' || !request.target.endsWith('/members')) return honest(request)
    const { decodeCbor } = await import('../src/wire/cbor.ts')
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

test('a joining that comes too late is refused, whoever carries it', async () => {
  const { it, founder, anna, entries } = await carriedAfter(10, '2000-01-01')
  assert.is(await carry(anna, entries), '410 expired')
  assert.is(await carry(founder, entries), '410 expired')
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

test('a list that was begun later than the last day cannot know, and lets a healing pass', async () => {
  const { it, anna, entries } = await carriedAfter(10, '2999-01-01')
  assert.is(await carry(anna, entries), 'none')
  await it.close()
})

test('a new list begins with the joinings that are there; torn lines do it no harm', async () => {
  const { it, founder } = await project()
  const list = path(mkdtempSync(path(tmpdir(), 'rinnalla-joined-')), 'joined')
  const first = await openJoinedList(list, { today: '2026-11-28', database: it.database })
  const joinings = founder.hashes.filter(hash => first.has(hash))
  assert.is(joinings.length, 1, 'the one of Anna')
  const { appendFileSync } = await import('node:fs')
  appendFileSync(list, 'abc')
  const again = await openJoinedList(list, { today: '2030-01-01', database: it.database })
  await again.add(['f'.repeat(64)])
  const third = await openJoinedList(list, { today: '2031-01-01', database: it.database })
  assert.equal([third.since(), third.has('f'.repeat(64)), third.has(joinings[0] ?? '')], ['2026-11-28', true, true])
  await it.close()
})

test.run()
