import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat } from '../../src/crypto/bytes.ts'
import { decodeCbor, encodeCbor } from '../../src/wire/cbor.ts'
import { type Draft, readEntry, signEntry } from '../../src/wire/entry.ts'
import { extend } from '../../src/wire/extend.ts'
import { levelOf, readersOf } from '../../src/wire/state.ts'
import { interviewer, removal, status } from './log-acts.ts'
import { admitted, attempt, founded, hex, keysFor, next, type Someone, someone } from './log-kit.ts'

const test = suite('the list of members')

test('a project begins with its founder, who coordinates and writes everywhere', async () => {
  const { state, founder, zones } = await founded()
  assert.is(state.length, 1)
  assert.is(state.project, state.head)
  assert.is(levelOf(state, founder.id, zones[0]), 2)
  const none: Draft = { t: 'found', salt: hex(16), ...founder.public, zones: [] }
  const second = await extend(state, await signEntry(none, { by: founder.id, signKey: founder.signKey }))
  assert.equal(second, { invalid: 'first' })
  assert.is(await attempt(undefined, founder, none), 'zone')
  assert.is(await attempt(undefined, await someone(), { ...none, zones: [[hex(16), 'material', hex(32)]] }), 'signer')
})

test('an entry counts only at its place, whole, and signed by the one it names', async () => {
  const { state, founder, zones } = await founded()
  const guest = await someone()
  const stranger = await someone()
  const place = { prev: state.head, by: founder.id, signKey: founder.signKey }
  const draft = interviewer(guest, zones[0])
  const refusal = async (bytes: Uint8Array<ArrayBuffer>) => {
    const step = await extend(state, bytes)
    return 'invalid' in step ? step.invalid : 'taken'
  }
  assert.is(await refusal(await signEntry(draft, { ...place, prev: hex(32) })), 'prev')
  assert.is(await refusal(await signEntry(draft, { ...place, signKey: stranger.signKey })), 'signature')
  assert.is(await refusal(await signEntry(draft, { ...place, by: stranger.id })), 'signer')
  const good = await signEntry(draft, place)
  const bent = good.slice()
  bent[3] = (bent[3] ?? 0) ^ 1
  assert.is(await refusal(bent), 'signature')
  assert.is(await refusal(concat(good, new Uint8Array([0]))), 'bytes')
  assert.is(await refusal(good.slice(0, -1)), 'bytes')
  const body = decodeCbor(good.subarray(64))
  const extra = encodeCbor({ ...(body as Record<string, string>), extra: 1 })
  assert.is(await refusal(concat(good.slice(0, 64), extra)), 'bytes')
  assert.is(await refusal(good), 'taken')
})

test('the name of an entry does not change when its signature is written another way', async () => {
  const { state, founder, zones } = await founded()
  const place = { prev: state.head, by: founder.id, signKey: founder.signKey }
  const draft = interviewer(await someone(), zones[0])
  const [first, second] = [await signEntry(draft, place), await signEntry(draft, place)]
  assert.not.equal(first, second)
  assert.is((await readEntry(first)).hash, (await readEntry(second)).hash)
})

test('a key that is no point of the curve cannot be a member', async () => {
  const { state, founder, zones } = await founded()
  const guest = await someone()
  const seal = guest.public.seal.slice()
  seal[50] = (seal[50] ?? 0) ^ 1
  const draft = { ...interviewer(guest, zones[0]), seal } as Draft
  assert.is(await attempt(state, founder, draft), 'public-key')
})

test('only a coordinator brings new people in', async () => {
  const { state, founder, zones } = await founded()
  const anna = await admitted(state, founder, [[zones[0], 2]])
  const draft = interviewer(await someone(), zones[0])
  assert.is(await attempt(anna.state, anna.device, draft), 'coordinator')
  assert.is(await attempt(anna.state, founder, interviewer(anna.device, zones[0])), 'seen')
  assert.is(await attempt(anna.state, founder, interviewer(await someone(), hex(16))), 'rights')
  const both: Draft = { t: 'invite', ...(await someone()).public, role: 'coordinator', rights: [[zones[0], 2]] }
  assert.is(await attempt(anna.state, founder, both), 'rights')
})

test('an invitation lets one device in and is used up; what it could read gets a new key soon', async () => {
  const { state, founder, zones } = await founded()
  const anna = await admitted(state, founder, [[zones[0], 1]])
  assert.is(status(anna.state, anna.invitation), 'used')
  assert.equal([...anna.state.stale], [zones[0]])
  const again: Draft = { t: 'join', ...(await someone()).public }
  assert.is(await attempt(anna.state, anna.invitation, again), 'signer-used')
  assert.is(await attempt(anna.state, anna.device, again), 'signer')
  const rotated = await next(anna.state, founder, { t: 'epoch', keys: keysFor([zones[0]]) })
  assert.is(rotated.stale.size, 0)
})

test('an invitation can do nothing but join', async () => {
  const { state, founder } = await founded()
  const door = await someone()
  const invited = await next(state, founder, { t: 'invite', ...door.public, role: 'coordinator', rights: [] })
  assert.is(await attempt(invited, door, { t: 'epoch', keys: keysFor(invited.zones.keys()) }), 'signer')
})

test('a person lets her own second device in, but nobody else', async () => {
  const { state, founder, zones } = await founded()
  const anna = await admitted(state, founder, [[zones[0], 2]])
  const door = await someone()
  const second = await someone()
  const draft: Draft = { t: 'invite', ...door.public, person: anna.person, paper: false }
  assert.is(await attempt(anna.state, founder, draft), 'person')
  const invited = await next(anna.state, anna.device, draft)
  const joined = await next(invited, door, { t: 'join', ...second.public })
  assert.is(joined.holders.get(second.id)?.person, anna.person)
  assert.is(readersOf(joined, zones[0]).length, 3)
  assert.is(readersOf(joined, zones[1]).length, 1)
})

test('a new paper replaces the old one; a paper can be used again', async () => {
  const { state, founder } = await founded()
  const [old, fresh] = [await someone(), await someone()]
  const paper = (who: Someone): Draft => ({ t: 'invite', ...who.public, person: founder.id, paper: true })
  const one = await next(state, founder, paper(old))
  assert.is(one.stale.size, 0)
  const two = await next(one, founder, paper(fresh))
  assert.is(status(two, old), 'removed')
  assert.is(two.stale.size, 2)
  assert.is(await attempt(two, old, { t: 'join', ...(await someone()).public }), 'signer-removed')
  const back = await next(two, fresh, { t: 'join', ...(await someone()).public })
  assert.is(status(back, fresh), 'live')
  await next(back, fresh, { t: 'join', ...(await someone()).public })
})

test('taking a right needs new keys everywhere, giving one does not', async () => {
  const { state, founder, zones } = await founded()
  const anna = await admitted(state, founder, [[zones[0], 2]])
  const role = (rights: [string, 1 | 2][], keys?: [string, string][]): Draft => ({
    t: 'role',
    person: anna.person,
    role: 'interviewer',
    rights,
    ...(keys ? { keys } : {}),
  })
  assert.is(await attempt(anna.state, founder, role([])), 'keys')
  assert.is(await attempt(anna.state, founder, role([[zones[0], 1]])), 'keys')
  assert.is(await attempt(anna.state, founder, role([], keysFor([zones[0]]))), 'keys')
  assert.is(await attempt(anna.state, anna.device, role(zones.map(zone => [zone, 2]))), 'coordinator')
  const given = await next(anna.state, founder, role(zones.map(zone => [zone, 2])))
  assert.is(levelOf(given, anna.person, zones[1]), 2)
  const taken = await next(given, founder, role([], keysFor(zones)))
  assert.is(levelOf(taken, anna.person, zones[0]), 0)
})

test('nobody removes or demotes themselves, so there is always a coordinator', async () => {
  const { state, founder } = await founded()
  assert.is(await attempt(state, founder, removal(state, { holders: [founder.id] })), 'self')
  assert.is(await attempt(state, founder, removal(state, { persons: [founder.id] })), 'self')
  const demote: Draft = {
    t: 'role',
    person: founder.id,
    role: 'leader',
    rights: [],
    keys: keysFor(state.zones.keys()),
  }
  assert.is(await attempt(state, founder, demote), 'self')
})

test('removing a device needs new keys for every zone, and happens once', async () => {
  const { state, founder, zones } = await founded()
  const anna = await admitted(state, founder, [[zones[0], 2]])
  const some: Draft = { t: 'remove', persons: [], holders: [anna.device.id], keys: keysFor([zones[0]]) }
  assert.is(await attempt(anna.state, founder, some), 'keys')
  const old = anna.state.zones.get(zones[0])?.key ?? ''
  const reused: Draft = { ...some, keys: [[zones[0], old], ...keysFor([zones[1]])] } as Draft
  assert.is(await attempt(anna.state, founder, reused), 'keys')
  assert.is(await attempt(anna.state, anna.device, removal(anna.state, { holders: [founder.id] })), 'coordinator')
  assert.is(await attempt(anna.state, founder, removal(anna.state, { holders: [anna.invitation.id] })), 'used')
  const after = await next(anna.state, founder, removal(anna.state, { holders: [anna.device.id] }))
  assert.is(status(after, anna.device), 'removed')
  assert.is(await attempt(after, founder, removal(after, { holders: [anna.device.id] })), 'nothing')
})

test('with a device go the links it made and its person’s papers; with a person all devices', async () => {
  const { state, founder } = await founded()
  const bo = await admitted(state, founder, 'coordinator')
  const [link, paper] = [await someone(), await someone()]
  const linked = await next(bo.state, bo.device, { t: 'invite', ...link.public, role: 'guest', rights: [] })
  const printed = await next(linked, bo.device, { t: 'invite', ...paper.public, person: bo.person, paper: true })
  const byDevice = await next(printed, founder, removal(printed, { holders: [bo.device.id] }))
  assert.equal([status(byDevice, link), status(byDevice, paper)], ['removed', 'removed'])
  assert.is(byDevice.persons.get(bo.person)?.removed, false)
  const byPerson = await next(printed, founder, removal(printed, { persons: [bo.person] }))
  assert.equal(
    [link, paper, bo.device].map(who => status(byPerson, who)),
    ['removed', 'removed', 'removed'],
  )
  assert.is(readersOf(byPerson, [...byPerson.zones.keys()][0] ?? '').length, 1)
})

test('an id removed before this list ever knew it can never join', async () => {
  const { state, founder } = await founded()
  const ghost = await someone()
  const barred = await next(state, founder, removal(state, { holders: [ghost.id] }))
  const draft: Draft = { t: 'invite', ...ghost.public, role: 'guest', rights: [] }
  assert.is(await attempt(barred, founder, draft), 'seen')
})

test('new zones come with a key, and unknown zones get none', async () => {
  const { state, founder, zones } = await founded()
  const zone = hex(16)
  assert.is(await attempt(state, founder, { t: 'epoch', keys: keysFor([zone]) }), 'zone')
  assert.is(await attempt(state, founder, { t: 'epoch', keys: [] }), 'nothing')
  const bare: Draft = { t: 'epoch', zones: [[zone, 'family']], keys: keysFor([zones[0]]) }
  assert.is(await attempt(state, founder, bare), 'keys')
  const more = await next(state, founder, { t: 'epoch', zones: [[zone, 'family']], keys: keysFor([zone]) })
  assert.is(more.zones.get(zone)?.kind, 'family')
  const twice: Draft = { t: 'epoch', zones: [[zone, 'family']], keys: keysFor([zone]) }
  assert.is(await attempt(more, founder, twice), 'zone')
})

test('after closing people can only be removed', async () => {
  const { state, founder, zones } = await founded()
  const anna = await admitted(state, founder, [[zones[0], 2]])
  const draft: Draft = { t: 'close', drop: [zones[0]], keys: keysFor([zones[1]]) }
  assert.is(await attempt(anna.state, anna.device, draft), 'coordinator')
  assert.is(await attempt(anna.state, founder, { ...draft, keys: [] } as Draft), 'keys')
  const closed = await next(anna.state, founder, draft)
  assert.is(levelOf(closed, founder.id, zones[0]), 0)
  const late: Draft = { t: 'invite', ...(await someone()).public, role: 'guest', rights: [] }
  assert.is(await attempt(closed, founder, late), 'closed')
  assert.is(await attempt(closed, founder, { t: 'epoch', keys: keysFor([zones[1]]) }), 'closed')
  const after = await next(closed, founder, removal(closed, { persons: [anna.person] }))
  assert.is(after.persons.get(anna.person)?.removed, true)
})

test('nobody has more than eight devices', async () => {
  const { state, founder, zones } = await founded()
  const anna = await admitted(state, founder, [[zones[0], 1]])
  const paper = await someone()
  let now = await next(anna.state, anna.device, { t: 'invite', ...paper.public, person: anna.person, paper: true })
  for (let i = 0; i < 7; i++) now = await next(now, paper, { t: 'join', ...(await someone()).public })
  assert.is(await attempt(now, paper, { t: 'join', ...(await someone()).public }), 'limit')
})

test.run()
