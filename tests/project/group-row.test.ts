import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { groupOf, newGroup } from '../../src/domain/together/group.ts'
import { newGoal } from '../../src/domain/work/goal.ts'
import { makeGroup } from '../../src/project/members/membership-verbs.ts'
import { office } from '../files/hand-over-kit.ts'

const test = suite('what a group is called')

/** What the coordinator's device shows of a group once she has named it. */
async function named(before: (at: Awaited<ReturnType<typeof office>>, zone: string) => Promise<unknown>) {
  const at = await office()
  const { it, ylva } = at
  const zone = ylva.project.homes.firstRoom()
  await before(at, zone)
  const open = { project: ylva.project, membersChanged: { tell: () => undefined } }
  await makeGroup(open as never, zone, { group: newGroup({ name: 'Norrvik' }), people: [] })
  const name = groupOf(ylva.project.things.find({ kind: 'group', group: zone }), zone)?.values.name
  await it.close()
  return name
}

test('stands there, whatever a member with a changed app has put under its id beforehand', async () => {
  const goal = newGoal({ text: 'Kortare köer' })
  const code = { name: 'x', description: '', hue: 0, parent: '' }
  assert.is(await named(({ ylva }, zone) => ylva.project.create('goal', goal, { id: zone })), 'Norrvik')
  assert.is(await named(({ ylva }, zone) => ylva.project.create('code', code, { id: zone })), 'Norrvik')
})

test('stands there again, where somebody has taken it away', async () => {
  const gone = async ({ ylva: { project } }: Awaited<ReturnType<typeof office>>, zone: string) => {
    await project.create('group', newGroup({ name: 'Före' }), { id: zone, group: zone })
    await project.remove(zone)
  }
  assert.is(await named(gone), 'Norrvik')
})

test.run()
