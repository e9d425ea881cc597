import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeCode, toLinkCode } from '../../src/crypto/code.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { remove, rotateStale } from '../../src/members/change.ts'
import { found } from '../../src/members/found.ts'
import { invite, makePaper, secondDevice } from '../../src/members/invite.ts'
import { join, recover } from '../../src/members/join.ts'
import { keysOf } from '../../src/members/membership.ts'
import { peek } from '../../src/members/peek.ts'
import { personOf } from '../../src/members/person.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { device, endpoint, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { canOpen, canOpenAll, interviewer, joined, participant, project, zoneOf } from './members-kit.ts'

const test = suite('membership from the first day to the last')

test('a set-up code founds one project and no second one', async () => {
  const it = await endpoint()
  const setup = await it.setUpCode()
  const founder = await found(device(it), { setup, kinds: zoneKinds })
  assert.ok(canOpen(founder, 'identity'))
  assert.is(await problemOfWork(found(device(it), { setup, kinds: zoneKinds })), 'setup-code')
  assert.is(await problemOfWork(found(device(it), { setup: 'nonsense', kinds: zoneKinds })), 'setup-code')
  await it.close()
})

test('many are invited at once and join without a coordinator; each reads what the role may', async () => {
  const { it, founder } = await project()
  const made = await invite(founder, [interviewer(founder), participant(founder), { role: 'coordinator', rights: [] }])
  assert.is(new Set(made.map(one => one.code)).size, 3)
  const [anna, bo, cilla] = await Promise.all(made.map(one => join(device(it), one.code)))
  assert.ok(anna && bo && cilla)
  assert.ok(canOpen(anna, 'material') && !canOpen(anna, 'answers'))
  assert.ok(canOpen(bo, 'findings') && canOpen(bo, 'shared') && !canOpen(bo, 'material') && !canOpen(bo, 'identity'))
  assert.ok(canOpen(cilla, 'answers'))
  const keys = keysOf(bo)
  assert.ok(keys.canWrite(zoneOf(bo.state, 'findings')))
  assert.not.ok(keys.canWrite(zoneOf(bo.state, 'shared')))
  assert.is(keys.zones().length, 2)
  const current = keys.current(zoneOf(bo.state, 'findings'))
  assert.is(current?.epoch.length, 32)
  assert.not.ok(current?.key.extractable)
  assert.is(keys.byEpoch(zoneOf(bo.state, 'findings'), current?.epoch ?? ''), current?.key)
  assert.is(keys.current(zoneOf(bo.state, 'material')), undefined)
  await it.close()
})

test('a link that was used, withdrawn, cut or has ended says so', async () => {
  const { it, founder } = await project()
  const until = '2026-03-09'
  const [used, withdrawn, old] = await invite(
    founder,
    [1, 2, 3].map(() => ({ ...participant(founder), until })),
  )
  await join(device(it), used?.code ?? '')
  assert.is(await problemOfWork(join(device(it), used?.code ?? '')), 'code-unknown')
  await remove(founder, { holders: [withdrawn?.id ?? ''] })
  assert.is(await problemOfWork(join(device(it), withdrawn?.code ?? '')), 'code-unknown')
  assert.is(await problemOfWork(join(device(it), old?.code.slice(0, 12) ?? '')), 'invite-cut')
  it.clock.now += 8 * 86_400_000
  assert.is(await problemOfWork(join(device(it), old?.code ?? '')), 'code-unknown')
  await it.close()
})

test('whoever fetched an invitation in time but joins too late is refused', async () => {
  const { it, founder } = await project()
  const [made] = await invite(founder, [{ ...participant(founder), until: '2026-03-02' }])
  const late = device(it)
  const { send } = late
  late.send = async request => {
    if (request.method === 'POST') it.clock.now = Date.parse('2026-03-03T00:00:01Z')
    return send(request)
  }
  assert.is(await problemOfWork(join(late, made?.code ?? '')), 'invite-old')
  await it.close()
})

test('a day of joins costs one new key, and everybody still reads everything', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  const bo = await joined(it, founder, participant)
  await syncMembers(founder)
  assert.is(founder.state.stale.size, 0)
  const length = founder.state.length
  await syncMembers(founder)
  assert.is(founder.state.length, length)
  await syncMembers(anna)
  await syncMembers(bo)
  assert.ok(canOpenAll(anna, 'material') && canOpenAll(anna, 'findings') && canOpenAll(bo, 'findings'))
  const [late] = await invite(founder, [interviewer(founder)])
  const cilla = await join(device(it), late?.code ?? '')
  assert.ok(canOpenAll(cilla, 'material'), 'also what was there before')
  await it.close()
})

test('an invitation made before a new key opens the new key too', async () => {
  const { it, founder } = await project()
  const [early] = await invite(founder, [interviewer(founder)])
  await joined(it, founder, participant)
  await rotateStale(founder)
  await syncMembers(founder)
  const anna = await join(device(it), early?.code ?? '')
  assert.ok(canOpenAll(anna, 'findings'))
  await it.close()
})

test('a person adds a second device herself', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  const made = await secondDevice(anna, '2026-03-03')
  const phone = await join(device(it), made.code)
  assert.is(personOf(phone), personOf(anna))
  assert.ok(canOpen(phone, 'material'))
  await it.close()
})

test('the printed code brings a lost tablet’s projects back, until the lost tablet is removed', async () => {
  const { it, founder } = await project()
  const anna = await joined(it, founder, interviewer)
  const paper = await makePaper([anna])
  await syncMembers(founder)
  const [again] = await recover(device(it), paper.toLowerCase())
  assert.ok(again && canOpenAll(again, 'material') && personOf(again) === personOf(anna))
  await remove(founder, { holders: [anna.me.id] })
  assert.is(await problemOfWork(syncMembers(anna)), 'device-removed')
  assert.is(await problemOfWork(recover(device(it), paper)), 'code-unknown')
  await syncMembers(again)
  assert.ok(canOpenAll(again, 'material'))
  assert.is(
    await problemOfWork(
      recover(
        device(it),
        paper.replace(/.$/, end => (end === 'Z' ? 'Y' : 'Z')),
      ),
    ),
    'code-wrong',
  )
  await it.close()
})

test('an invitation of which nothing is known here was used, unless its link leads to another server', async () => {
  const { it, founder } = await project()
  const [made] = await invite(founder, [participant(founder)])
  const before = Object.getOwnPropertyDescriptor(globalThis, 'location')
  const location = new URL('https://office.example')
  Object.defineProperty(globalThis, 'location', { value: location, configurable: true })
  const told = (server: string, code: string) => problemOfWork(peek(device(it), `${server}/#join.${code}`))
  const unknown = toLinkCode(makeCode())
  assert.is(await told('https://annan.example', unknown), 'invite-elsewhere')
  assert.is(await told(location.origin, unknown), 'invite-used')
  await join(device(it), made?.code ?? '')
  assert.is(await told(location.origin, made?.code.split('.').at(-1) ?? ''), 'invite-used')
  if (before) Object.defineProperty(globalThis, 'location', before)
  else Reflect.deleteProperty(globalThis, 'location')
  await it.close()
})

test('one printed code opens all projects of a person', async () => {
  const it = await endpoint()
  const mine = device(it)
  const one = await found(mine, { setup: await it.setUpCode(), kinds: zoneKinds })
  const two = await found(mine, { setup: await it.setUpCode(), kinds: zoneKinds })
  const paper = await makePaper([one, two])
  const back = await recover(device(it), paper)
  assert.equal(back.map(m => m.project).sort(), [one.project, two.project].sort())
  await it.close()
})

test.run()
