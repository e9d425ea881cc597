import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId, toBase64url } from '../../src/crypto/bytes.ts'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { newGroup } from '../../src/domain/together/group.ts'
import { utcDay } from '../../src/endpoint/utc-day.ts'
import { changeRoom, makeRoom } from '../../src/members/groups.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { keptDoors } from '../../src/members/kept.ts'
import { isOver } from '../../src/members/over.ts'
import { personOf } from '../../src/members/person.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { forgetRooms } from '../../src/project/members/closing.ts'
import { removeLeavers } from '../../src/project/members/leaving.ts'
import { membersOf } from '../../src/project/members/members-now.ts'
import { signLeave } from '../../src/wire/leave.ts'
import { device, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { type Office, office } from '../files/hand-over-kit.ts'
import { sync, type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { zoneAt } from './member-kit.ts'
import { participant } from './members-kit.ts'

const test = suite('groups as rooms of their own')
const DAY = 86_400_000

const me = ({ membership }: Tablet): string => personOf(membership)

/** Everybody meets the endpoint, twice: who makes new keys may come after those who need them. */
async function everybody(...tablets: readonly Tablet[]): Promise<void> {
  for (const tablet of [...tablets, ...tablets]) await sync(tablet)
}

const write = ({ project }: Tablet, group: string, text: string): Promise<string> =>
  project.create('contribution', newContribution({ text }), { group })

const texts = ({ project }: Tablet, group: string): string[] =>
  project.things
    .find({ kind: 'contribution', group })
    .map(one => one.values.text)
    .sort()

/** The zones of whatever rows lie on a device. */
const zonesOn = async ({ db }: Tablet): Promise<Set<string>> =>
  new Set((await db.row.toArray()).map((row: { zone: string }) => row.zone))

/** Lets a partner of another organisation into one room. */
async function partner({ it, ylva }: Office, room: string, ends?: string): Promise<Tablet> {
  const rights: [string, 1 | 2][] = [
    [room, 2],
    [zoneAt(ylva, 'shared'), 1],
  ]
  const [made] = await invite(ylva.membership, [{ role: 'guest', rights, ...(ends ? { ends } : {}) }])
  return tabletOf(await join(device(it), made?.code ?? ''))
}

test('a room is read by those named in it and by coordinators, from its beginning, and by nobody else', async () => {
  const all = await office()
  const { it, ylva, aino, kim } = all
  const spring = zoneAt(ylva, 'findings')
  const autumn = randomId()
  await write(kim, spring, 'på våren')
  await makeRoom(ylva.membership, autumn, [me(kim)])
  await everybody(ylva, aino, kim)
  await ylva.project.create('group', newGroup({ name: 'Hösten' }), { id: autumn, group: autumn })
  await write(ylva, autumn, 'på hösten')
  const kela = await partner(all, autumn)
  await everybody(ylva, kim, kela, aino)
  assert.equal(texts(kela, autumn), ['på hösten'])
  assert.equal(texts(kim, autumn), ['på hösten'])
  assert.equal(texts(aino, autumn), [], 'an interviewer who is not named reads it')
  assert.is((await zonesOn(kela)).has(spring), false, 'a partner holds a byte of the spring’s room')
  assert.is((await zonesOn(kela)).has(zoneAt(ylva, 'material')), false)
  assert.is((await zonesOn(aino)).has(autumn), false, 'an interviewer holds a byte of a room she is not in')
  for (const tablet of [kela, kim, aino]) {
    const mine = [...tablet.membership.ring.values()].map(key => key.zone)
    assert.is(mine.includes(autumn), tablet !== aino)
    assert.is(mine.includes(spring), tablet !== kela)
  }
  await changeRoom(ylva.membership, autumn, { add: [me(aino)] })
  await everybody(ylva, aino)
  assert.equal(texts(aino, autumn), ['på hösten'], 'whoever is added later lacks the beginning')
  assert.equal(
    membersOf(aino.membership).rooms.map(room => room.first),
    [true, false],
  )
  await it.close()
})

test('a thing of a group lies in the room it was made in and is refused anywhere else', async () => {
  const { it, ylva, kim } = await office()
  const spring = zoneAt(ylva, 'findings')
  for (const room of [randomId(), zoneAt(ylva, 'material'), zoneAt(ylva, 'shared'), 'x'])
    assert.is(await problemOfWork(write(kim, room, 'x')), 'group-gone', room)
  const id = await write(kim, spring, 'x')
  assert.is(kim.project.things.one('contribution', id)?.zone, spring)
  assert.is(kim.project.things.one('contribution', id)?.mine, true)
  await everybody(kim, ylva)
  assert.is(ylva.project.things.one('contribution', id)?.mine, undefined)
  await it.close()
})

test('a room is made once, whatever became of the answer, and by coordinators alone', async () => {
  const { it, ylva, kim, bo } = await office()
  const room = randomId()
  const honest = ylva.membership.context.send
  let lost = 0
  ylva.membership.context.send = async request => {
    const answer = await honest(request)
    if (request.method === 'POST' && lost++ === 0) throw new TypeError('fetch failed')
    return answer
  }
  await makeRoom(ylva.membership, room, [me(kim)]).catch(() => undefined)
  ylva.membership.context.send = honest
  await makeRoom(ylva.membership, room, [me(kim)])
  await everybody(ylva, kim)
  assert.is([...ylva.membership.state.zones.values()].filter(one => one.kind === 'group').length, 1)
  assert.is(kim.membership.state.zones.get(room)?.keys.length, 1)
  assert.is(await problemOfWork(makeRoom(bo.membership, randomId(), [])), 'only-coordinator')
  assert.is(await problemOfWork(changeRoom(bo.membership, room, { add: [me(bo)] })), 'only-coordinator')
  assert.is(await problemOfWork(changeRoom(ylva.membership, randomId(), { add: [me(bo)] })), 'group-gone')
  // Nobody that is nobody, nobody twice, and a coordinator needs no naming.
  await changeRoom(ylva.membership, room, { add: [me(kim), me(kim), randomId(), me(ylva)] })
  assert.is(kim.membership.state.persons.get(me(kim))?.rights.size, 3)
  await it.close()
})

test('whoever is taken out gets no later key, and her device lets go of the room but not of what was never sent', async () => {
  const all = await office()
  const { it, ylva, kim } = all
  const room = randomId()
  await makeRoom(ylva.membership, room, [me(kim)])
  await everybody(ylva, kim)
  await write(ylva, room, 'före')
  await everybody(ylva, kim)
  assert.equal(texts(kim, room), ['före'])
  const unsent = await write(kim, room, 'aldrig skickat')
  await changeRoom(ylva.membership, room, { remove: [me(kim)] })
  await write(ylva, room, 'efter')
  await everybody(ylva)
  await syncMembers(kim.membership)
  assert.is(kim.membership.ring.has(kim.membership.state.zones.get(room)?.key ?? ''), false)
  await forgetRooms(kim.db, kim.project)
  assert.equal(texts(kim, room), ['aldrig skickat'], 'what was never sent is gone')
  assert.is((await kim.db.row.get([kim.membership.project, unsent]))?.zone, room)
  assert.is(await problemOfWork(write(kim, room, 'till')), 'group-gone')
  await kim.db.row.delete([kim.membership.project, unsent])
  await forgetRooms(kim.db, kim.project)
  assert.is((await zonesOn(kim)).has(room), false)
  const keys = [
    ...kim.membership.ring.values(),
    ...(await kim.membership.context.store.keys(kim.membership.project)).seals,
  ]
  assert.is(
    keys.some(key => key.zone === room),
    false,
  )
  await it.close()
})

test('a participant leaves by herself, and nobody can say it for her', async () => {
  const { it, ylva, bo, kim, aino } = await office()
  const room = zoneAt(ylva, 'findings')
  const { state } = kim.membership
  const person = me(kim)
  const put = (by: Tablet, values: { person: string; holder: string; signature: string }) =>
    by.project.create('leave', values, { group: room })
  const signature = async (by: Tablet, who: string) =>
    toBase64url(await signLeave(state, who, by.membership.me.keys.signKey))
  await put(bo, { person, holder: kim.membership.me.id, signature: await signature(bo, person) })
  await put(bo, { person, holder: bo.membership.me.id, signature: await signature(bo, person) })
  await put(bo, { person, holder: kim.membership.me.id, signature: 'no base64 !' })
  await put(bo, { person: 'x', holder: '', signature: '' })
  // An interviewer's tablet may hold what nobody else has.
  await put(aino, { person: me(aino), holder: aino.membership.me.id, signature: await signature(aino, me(aino)) })
  await everybody(bo, aino, ylva)
  await removeLeavers(ylva.project)
  assert.is(ylva.membership.state.persons.get(person)?.removed, false)
  assert.is(ylva.membership.state.persons.get(me(aino))?.removed, false)
  const said = await write(kim, room, 'mitt')
  await put(kim, { person, holder: kim.membership.me.id, signature: await signature(kim, person) })
  await everybody(kim, ylva)
  await removeLeavers(bo.project)
  assert.is(bo.membership.state.persons.get(person)?.removed, false, 'an interviewer removes nobody')
  await removeLeavers(ylva.project)
  await removeLeavers(ylva.project)
  assert.is(ylva.membership.state.persons.get(person)?.removed, true)
  assert.is(ylva.project.things.one('contribution', said)?.values.text, 'mitt', 'what she wrote stays')
  assert.is(await problemOfWork(sync(kim)), 'device-removed')
  assert.is(isOver(kim.membership), true)
  assert.is(
    [...ylva.membership.state.zones.values()].some(zone => kim.membership.ring.has(zone.key)),
    false,
    'the next key is hers',
  )
  await it.close()
})

test('a partner’s last day: the endpoint lets her in until then, and the list bears it out', async () => {
  const all = await office()
  const { it, ylva, kim } = all
  const room = randomId()
  await makeRoom(ylva.membership, room, [])
  const kela = await partner(all, room, utcDay(it.clock.now + 10 * DAY))
  await everybody(ylva, kela)
  assert.is(membersOf(kela.membership).members.find(one => one.me)?.ends, utcDay(it.clock.now + 10 * DAY))
  // Being let into another room takes no day from her.
  const other = randomId()
  await makeRoom(ylva.membership, other, [me(kela)])
  assert.is(ylva.membership.state.persons.get(me(kela))?.ends, utcDay(it.clock.now + 10 * DAY))
  it.clock.now += 10 * DAY
  await everybody(ylva, kela)
  assert.is(isOver(kim.membership), false)
  it.clock.now += DAY
  assert.is(await problemOfWork(sync(kela)), 'device-removed')
  assert.is(isOver(kela.membership), true)
  await it.close()
})

test('an open invitation leads into the rooms it names, also when it is used after a new key', async () => {
  const all = await office()
  const { it, ylva } = all
  const room = randomId()
  await makeRoom(ylva.membership, room, [])
  const rights: [string, 1 | 2][] = [[room, 2], ...participant(ylva.membership).rights.slice(1)]
  const [made] = await invite(ylva.membership, [{ role: 'participant', rights }])
  await write(ylva, room, 'före')
  await changeRoom(ylva.membership, room, { remove: [me(all.kim)] })
  await everybody(ylva)
  const eva = tabletOf(await join(device(it), made?.code ?? ''))
  await everybody(eva)
  assert.equal(texts(eva, room), ['före'])
  assert.is((await zonesOn(eva)).has(zoneAt(ylva, 'findings')), false)
  await it.close()
})

test('a day the list would refuse makes no invitation, and stands in the way of nothing afterwards', async () => {
  const { ylva } = await office()
  const kept = (await keptDoors(ylva.membership)).length
  for (const ends of ['20226-01-01', '2026-02-30', 'soon']) {
    const asked = invite(ylva.membership, [{ role: 'guest', rights: [], ends }])
    assert.is(await problemOfWork(asked), 'no-day', ends)
  }
  await sync(ylva)
  assert.is((await keptDoors(ylva.membership)).length, kept)
})

test.run()
