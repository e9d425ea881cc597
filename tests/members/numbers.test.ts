import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { remove } from '../../src/members/change.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { personOf } from '../../src/members/person.ts'
import { membersOf } from '../../src/project/members/members-now.ts'
import { device } from '../endpoint/endpoint-kit.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { zoneAt } from './member-kit.ts'

const test = suite('members without names')

test('each has the number of her joining, not of her invitation, on every device, also after somebody has left', async () => {
  const { it, ylva, kim, aino } = await office()
  const codes = await invite(
    ylva.membership,
    [1, 2, 3].map(() => ({ role: 'leader' as const, rights: [[zoneAt(ylva, 'shared'), 1]] as [string, 1 | 2][] })),
  )
  const [first, second, third] = codes.map(({ code }) => code)
  const before = membersOf(ylva.membership).members.length
  const leaders: Tablet[] = []
  for (const code of [third, first, second]) leaders.push(await tabletOf(await join(device(it), code ?? '')))
  const everybody = [ylva, kim, ...leaders]
  const meet = async () => {
    for (const tablet of [...everybody, ...everybody]) await sync(tablet)
  }
  const numbers = (on: Tablet) =>
    leaders.map(({ membership }) => {
      const person = personOf(membership)
      return membersOf(on.membership).members.find(one => one.person === person)?.number
    })
  await meet()
  const joined = [before + 1, before + 2, before + 3]
  for (const tablet of everybody) assert.equal(numbers(tablet), joined)
  const [gone, ...rest] = leaders
  if (!gone) throw new Error('nobody joined')
  await remove(ylva.membership, { persons: [personOf(gone.membership), personOf(aino.membership)] })
  everybody.splice(everybody.indexOf(gone), 1)
  await meet()
  for (const tablet of [ylva, ...rest]) assert.equal(numbers(tablet), [undefined, before + 2, before + 3])
  await it.close()
})

test.run()
