import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { remove } from '../../src/members/change.ts'
import { invite, makePaper, secondDevice } from '../../src/members/invite.ts'
import type { Membership } from '../../src/members/membership.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { interviewer, joined, project } from './members-kit.ts'

const test = suite('several acts at once on one device')

/** No entry stands in the list twice. */
const whole = (m: Membership): void => assert.is(m.entries.length, m.state.length)

test('a recovery code is made while the device syncs, whichever is quicker', async () => {
  for (let turn = 0; turn < 12; turn++) {
    const { founder } = await project()
    const paper = makePaper([founder])
    await new Promise(resolve => setTimeout(resolve, turn))
    await Promise.all([paper, syncMembers(founder), syncMembers(founder)])
    whole(founder)
  }
})

test('invitations, a second device, a paper and a removal pressed in quick succession all happen, once', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  await syncMembers(founder)
  const person = anna.state.holders.get(anna.me.id)?.person ?? ''
  await Promise.all([
    invite(founder, [interviewer(founder)]),
    syncMembers(founder),
    secondDevice(founder, '2027-01-01'),
    makePaper([founder]),
    remove(founder, { persons: [person] }),
    syncMembers(founder),
  ])
  whole(founder)
  const all = [...founder.state.holders.values()].filter(holder => holder.status === 'live')
  assert.equal(all.map(({ kind }) => kind).sort(), ['device', 'invite', 'invite', 'paper'])
})

test.run()
