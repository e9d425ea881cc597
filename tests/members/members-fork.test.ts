import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { zoneKinds } from '../../src/domain/zone.ts'
import { closeProject, remove } from '../../src/members/change.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import type { Membership } from '../../src/members/membership.ts'
import { personOf } from '../../src/members/person.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { device, type Endpoint, endpoint, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { changeRole } from './change-role.ts'

const test = suite('two lists of members after a restore')

async function coordinator(it: Endpoint, by: Membership): Promise<Membership> {
  const [made] = await invite(by, [{ role: 'coordinator', rights: [] }])
  return join(device(it), made?.code ?? '')
}

const writer = (m: Membership) => ({
  role: 'interviewer' as const,
  rights: [...m.state.zones.keys()].slice(0, 2).map((zone): [string, 1 | 2] => [zone, 2]),
})

async function interviewer(it: Endpoint, by: Membership): Promise<Membership> {
  const [made] = await invite(by, [writer(by)])
  return join(device(it), made?.code ?? '')
}

/** A founder and a second coordinator who know the same list. */
async function two() {
  const it = await endpoint()
  const a = await found(device(it), { setup: await it.setUpCode(), kinds: zoneKinds })
  const b = await coordinator(it, a)
  for (const m of [a, b, a, b]) await syncMembers(m)
  return { it, a, b }
}

const live = (m: Membership, id: string): boolean => m.state.holders.get(id)?.status === 'live'
const opensAll = (m: Membership): boolean => [...m.state.zones.values()].every(zone => m.ring.has(zone.key))

test('the endpoint’s list stays, and the other branch’s invitations are repeated on it', async () => {
  const { it, a, b } = await two()
  const copy = await it.copy()
  const anna = await interviewer(it, a)
  await syncMembers(a)
  await it.restore(copy)
  const bo = await interviewer(it, b)
  await syncMembers(b)
  assert.is(await problemOfWork(syncMembers(anna)), 'members-differ', 'nobody has let her in again yet')
  await syncMembers(a)
  assert.ok(live(a, bo.me.id) && !live(a, anna.me.id))
  await syncMembers(anna)
  await syncMembers(b)
  assert.ok(live(b, anna.me.id))
  assert.is(personOf(anna), anna.door?.id)
  for (const m of [a, b, anna, bo, a, b, anna, bo]) await syncMembers(m)
  assert.is(new Set([a, b, anna, bo].map(m => m.state.head)).size, 1)
  assert.ok(opensAll(a) && opensAll(b))
  await it.close()
})

test('a list that has forgotten a removal is not taken until a coordinator has repeated it', async () => {
  const { it, a, b } = await two()
  const thief = await interviewer(it, a)
  const anna = await interviewer(it, a)
  for (const m of [a, b, anna]) await syncMembers(m)
  const copy = await it.copy()
  await remove(a, { holders: [thief.me.id] })
  await syncMembers(anna)
  assert.not.ok(live(anna, thief.me.id))
  await it.restore(copy)
  await invite(b, [writer(b)])
  assert.is(await problemOfWork(syncMembers(anna)), 'members-differ')
  assert.not.ok(live(anna, thief.me.id))
  await syncMembers(a)
  assert.not.ok(live(a, thief.me.id))
  await syncMembers(anna)
  await syncMembers(b)
  assert.is(await problemOfWork(syncMembers(thief)), 'device-removed')
  await syncMembers(anna)
  for (const m of [a, b, anna]) await syncMembers(m)
  assert.is(new Set([a, b, anna].map(m => m.state.head)).size, 1)
  assert.ok(opensAll(a) && opensAll(b))
  await it.close()
})

test('whoever came in by somebody removed on the other branch goes too', async () => {
  const { it, a, b } = await two()
  const copy = await it.copy()
  await remove(a, { holders: [b.me.id] })
  await it.restore(copy)
  const ghost = await interviewer(it, b)
  await syncMembers(a)
  assert.not.ok(live(a, b.me.id) || live(a, ghost.me.id))
  assert.is(await problemOfWork(syncMembers(ghost)), 'device-removed')
  await it.close()
})

test('a right that was taken, and a closing, are taken again on the endpoint’s list', async () => {
  const { it, a, b } = await two()
  const anna = await interviewer(it, a)
  for (const m of [a, b, anna]) await syncMembers(m)
  const copy = await it.copy()
  await changeRole(a, { person: personOf(anna), role: 'leader', rights: [] })
  const thief = await interviewer(it, a)
  await remove(a, { holders: [thief.me.id] })
  const [first = ''] = a.state.zones.keys()
  await closeProject(a, [first])
  await it.restore(copy)
  await invite(b, [writer(b)])
  await syncMembers(a)
  assert.ok(a.state.closed && !a.state.zones.has(first))
  assert.is(a.state.persons.get(personOf(anna))?.role, 'leader')
  await syncMembers(anna)
  assert.is(anna.state.head, a.state.head)
  assert.not.ok([...anna.state.zones.values()].some(zone => anna.ring.has(zone.key)))
  await syncMembers(b)
  assert.ok(opensAll(b))
  await it.close()
})

test.run()
