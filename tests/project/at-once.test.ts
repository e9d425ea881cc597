import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { writeOwn } from '../../src/project/things/own.ts'
import { office } from '../files/hand-over-kit.ts'
import { zoneAt } from '../members/member-kit.ts'

const test = suite('a row of one’s own that is written twice at once')

test('both answers that somebody gives before her row is made stand in it', async () => {
  const { it, ylva, kim } = await office()
  const room = zoneAt(ylva, 'findings')
  const say = (says: Record<string, string>) =>
    writeOwn(kim.project, { kind: 'roleView', values: { map: 'm', role: 'r', own: true, says }, group: room })
  await Promise.all([say({ first: 'A' }), say({ second: 'R' })])
  const [mine, ...more] = kim.project.things.find({ kind: 'roleView', group: room })
  assert.is(more.length, 0)
  assert.equal(mine?.values.says, { first: 'A', second: 'R' })
  await it.close()
})

test.run()
