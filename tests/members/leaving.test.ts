import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { personOf } from '../../src/members/person.ts'
import { leave, removeLeavers } from '../../src/project/members/leaving.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync } from '../project/tablet-kit.ts'

const test = suite('leaving a project without signal')

test('whoever was told that it could not be sent has not left, and is not taken out once there is a line', async () => {
  const { it, ylva, kim } = await office()
  await sync(kim)
  const syncing = { loop: { now: async () => ({ is: 'failed', problem: 'offline' }) } }
  assert.is(await problemOfWork(leave({ project: kim.project, syncing } as never)), 'leave-unsure')
  for (const tablet of [kim, ylva, kim]) await sync(tablet)
  await removeLeavers(ylva.project)
  assert.is(ylva.membership.state.persons.get(personOf(kim.membership))?.removed, false)
  assert.equal(ylva.project.things.find({ kind: 'leave' }), [])
  await it.close()
})

test('what she signed is not left to a member with a changed app, who could put it back and have her taken out', async () => {
  const { it, ylva, kim } = await office()
  await sync(kim)
  const { rows } = ylva.project.device
  const ids = async () => (await rows.all(ylva.membership.project)).map(({ id }) => id)
  const known = new Set(await ids())
  const syncing = { loop: { now: async () => ({ is: 'failed', problem: 'offline' }) } }
  await problemOfWork(leave({ project: kim.project, syncing } as never))
  for (const tablet of [kim, ylva]) await sync(tablet)
  for (const id of await ids()) if (!known.has(id)) await ylva.project.restore(id).catch(() => undefined)
  await removeLeavers(ylva.project)
  assert.is(ylva.membership.state.persons.get(personOf(kim.membership))?.removed, false)
  await it.close()
})

test('where only the answer was lost she is not told that nothing was sent: a coordinator takes her out by it', async () => {
  const { it, ylva, kim } = await office()
  await sync(kim)
  const loop = { now: () => sync(kim).then(() => ({ is: 'offline' })) }
  assert.is(await problemOfWork(leave({ project: kim.project, syncing: { loop } } as never)), 'leave-unsure')
  await sync(ylva)
  await removeLeavers(ylva.project)
  assert.is(ylva.membership.state.persons.get(personOf(kim.membership))?.removed, true)
  await it.close()
})

test.run()
