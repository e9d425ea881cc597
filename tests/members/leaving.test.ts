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
  assert.is(await problemOfWork(leave({ project: kim.project, syncing } as never)), 'offline')
  for (const tablet of [kim, ylva, kim]) await sync(tablet)
  await removeLeavers(ylva.project)
  assert.is(ylva.membership.state.persons.get(personOf(kim.membership))?.removed, false)
  assert.equal(ylva.project.things.find({ kind: 'leave' }), [])
  await it.close()
})

test.run()
