import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { closeProject, remove } from '../../src/members/change.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { openMembership } from '../../src/members/membership.ts'
import { personOf } from '../../src/members/person.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { device, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { changeRole } from './change-role.ts'
import { canOpen, canOpenAll, interviewer, joined, participant, project, zoneOf } from './members-kit.ts'

const test = suite('membership as it changes, is lost and healed')

test('who is removed gets no new key; the others do', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  const bo = await joined(it, founder, interviewer)
  await remove(founder, { persons: [personOf(anna)] })
  assert.is(await problemOfWork(syncMembers(anna)), 'device-removed')
  assert.ok(anna.state.holders.get(anna.me.id)?.status === 'removed')
  assert.not.ok(canOpen(anna, 'material'))
  await syncMembers(bo)
  assert.ok(canOpenAll(bo, 'material'))
  await it.close()
})

test('taking a right makes new keys, giving one opens the zone', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  const person = personOf(anna)
  await changeRole(founder, { person, ...participant(founder) })
  await syncMembers(anna)
  assert.not.ok(canOpen(anna, 'material'))
  assert.ok(canOpenAll(anna, 'findings'))
  await changeRole(founder, { person, role: 'coordinator', rights: [] })
  await syncMembers(anna)
  assert.ok(canOpenAll(anna, 'answers') && canOpenAll(anna, 'material'))
  assert.is(
    await problemOfWork(remove(await joined(it, founder, participant), { persons: [person] })),
    'only-coordinator',
  )
  await it.close()
})

test('two coordinators acting at once both get their way', async () => {
  const { it, founder } = await project()
  const [made] = await invite(founder, [{ role: 'coordinator', rights: [] }])
  const other = await join(device(it), made?.code ?? '')
  await Promise.all([invite(founder, [participant(founder)]), invite(other, [participant(other), participant(other)])])
  await syncMembers(founder)
  const open = [...founder.state.holders.values()].filter(
    holder => holder.kind === 'invite' && holder.status === 'live',
  )
  assert.is(open.length, 3)
  await it.close()
})

test('a guest past the last day is refused', async () => {
  const { it, founder } = await project()
  const [made] = await invite(founder, [{ ...participant(founder), role: 'guest', ends: '2026-03-05' }])
  const guest = await join(device(it), made?.code ?? '')
  await syncMembers(guest)
  it.clock.now += 4 * 86_400_000
  assert.is(await problemOfWork(syncMembers(guest)), 'device-removed')
  await it.close()
})

test('after closing, dropped zones are gone from every device that syncs', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  await closeProject(founder, [zoneOf(founder.state, 'identity'), zoneOf(founder.state, 'answers')])
  await syncMembers(anna)
  assert.is(zoneOf(anna.state, 'identity'), '')
  assert.ok(canOpenAll(anna, 'material'))
  assert.is([...anna.ring.values()].filter(key => anna.state.dropped.has(key.zone)).length, 0)
  await it.close()
})

test('a lost answer to a joining or an invitation does no harm', async () => {
  const { it, founder } = await project()
  let fate: 'ok' | 'lost' | 'unanswered' = 'unanswered'
  const tablet = device(it, method => (method === 'POST' ? fate : 'ok'))
  const [made] = await invite(founder, [interviewer(founder)])
  const code = made?.code ?? ''
  assert.is(await problemOfWork(join(tablet, code)), 'offline')
  fate = 'ok'
  const anna = await join(tablet, code)
  assert.ok(canOpen(anna, 'material'))
  const devices = [...anna.state.holders.values()].filter(holder => holder.kind === 'device')
  assert.is(devices.length, 2)
  await changeRole(founder, { person: personOf(anna), role: 'coordinator', rights: [] })
  fate = 'unanswered'
  await syncMembers(founder)
  await problemOfWork(syncMembers(anna))
  assert.is(await problemOfWork(invite(anna, [participant(anna)])), 'offline')
  fate = 'lost'
  assert.is(await problemOfWork(invite(anna, [participant(anna)])), 'offline')
  fate = 'ok'
  await syncMembers(anna)
  const open = [...anna.state.holders.values()].filter(one => one.kind === 'invite' && one.status === 'live')
  assert.is(open.filter(one => one.by === anna.me.id).length, 2)
  await it.close()
})

test('an endpoint restored from an old copy is healed by somebody who joined after the copy', async () => {
  const { it, founder } = await project()
  const copy = await it.copy()
  const anna = await joined(it, founder, interviewer)
  await syncMembers(founder)
  await syncMembers(anna)
  await it.restore(copy)
  await syncMembers(anna)
  await syncMembers(founder)
  assert.is(anna.state.head, founder.state.head)
  const bo = await joined(it, founder, interviewer)
  assert.ok(canOpenAll(bo, 'material'))
  await syncMembers(anna)
  assert.ok(canOpenAll(anna, 'material'))
  await it.close()
})

test('a participant without the material’s keys heals the list, and a coordinator the keys', async () => {
  const { it, founder } = await project()
  const bo = await joined(it, founder, participant)
  const copy = await it.copy()
  const anna = await joined(it, founder, interviewer)
  await syncMembers(founder)
  await syncMembers(bo)
  await it.restore(copy)
  await syncMembers(bo)
  await syncMembers(founder)
  const fresh = await openMembership(anna.context, anna.project)
  assert.ok(fresh)
  await syncMembers(fresh)
  assert.ok(canOpenAll(fresh, 'material'))
  await it.close()
})

test('what is kept on the device opens the project again after a restart', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  await syncMembers(founder)
  await syncMembers(anna)
  const restarted = await openMembership(anna.context, anna.project)
  assert.ok(restarted && canOpenAll(restarted, 'material'))
  await it.close()
})

test.run()
