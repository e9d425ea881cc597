import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rotateStale } from '../../src/members/change.ts'
import { refusedOf } from '../../src/members/endpoint-client.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { type Draft, signEntry } from '../../src/wire/entry.ts'
import { extend, follow } from '../../src/wire/extend.ts'
import { rulesOf } from '../../src/wire/rules.ts'
import type { State } from '../../src/wire/state.ts'
import { project } from '../endpoint/endpoint-site.ts'
import { interviewer, removal } from './log-acts.ts'
import { admitted, attempt, founded, hex, keysFor, next, type Someone, someone } from './log-kit.ts'

const test = suite('how long a list of members may become')

const paperOf = async (person: string): Promise<Draft> => ({
  t: 'invite',
  ...(await someone()).public,
  person,
  paper: true,
})
const doorOf = async (person: string): Promise<Draft> => ({ ...(await paperOf(person)), paper: false }) as Draft

test('nobody makes more than twenty papers and twenty links for herself in the life of a log', async () => {
  const { state: first, founder, zones } = await founded()
  const site = await admitted(first, founder, [[zones[1], 1]])
  let { state } = site
  for (let i = 0; i < 20; i++) state = await next(state, site.device, await paperOf(site.person))
  assert.is(await attempt(state, site.device, await paperOf(site.person)), 'limit')
  for (let i = 0; i < 20; i++) state = await next(state, site.device, await doorOf(site.person))
  assert.is(await attempt(state, site.device, await doorOf(site.person)), 'limit')
  const removed = await next(state, founder, removal(state, { persons: [site.person] }))
  assert.is(removed.persons.get(site.person)?.removed, true)
})

test('what people make for themselves takes no place from those a coordinator invites', async () => {
  const { state: first, founder, zones } = await founded()
  const guest = await admitted(first, founder, [[zones[1], 1]])
  const counts = new Map(guest.state.counts).set('invitations', 5000)
  assert.is(
    typeof (await attempt({ ...guest.state, counts }, founder, interviewer(await someone(), zones[0]))),
    'object',
  )
})

test('the end of a log is for coordinators, and removals and new keys always find room', async () => {
  const { state: first, founder, zones } = await founded()
  const { state, device, person } = await admitted(first, founder, [[zones[1], 1]])
  const { log, kept } = rulesOf(2)
  const at = (length: number): State => ({ ...state, length })
  assert.is(typeof (await attempt(at(log - kept - 1), device, await paperOf(person))), 'object')
  assert.is(await attempt(at(log - kept), device, await paperOf(person)), 'limit')
  const bring = interviewer(await someone(), zones[0])
  assert.is(typeof (await attempt(at(log - 1), founder, bring)), 'object')
  assert.is(await attempt(at(log), founder, bring), 'limit')
  assert.is(typeof (await attempt(at(log + 7), founder, removal(state, { persons: [person] }))), 'object')
  assert.is(typeof (await attempt(at(log + 7), founder, { t: 'epoch', keys: keysFor([zones[0]]) })), 'object')
})

/** A log as it was founded by the first rules. */
async function old() {
  const founder = await someone()
  const zones: [string, string] = [hex(16), hex(16)]
  const draft: Draft = {
    t: 'found',
    salt: hex(16),
    ...founder.public,
    zones: [
      [zones[0], 'material', hex(32)],
      [zones[1], 'shared', hex(32)],
    ],
  }
  const entries = [await signEntry(draft, { by: founder.id, signKey: founder.signKey, v: 1 })]
  const log = await follow(entries)
  if ('invalid' in log || !log.state) throw new Error('no log')
  const add = async (by: Someone, says: Draft, v: 1 | 2): Promise<string> => {
    const bytes = await signEntry(says, { prev: it.state.head, by: by.id, signKey: by.signKey, v })
    const step = await extend(it.state, bytes)
    if ('invalid' in step) return step.invalid
    it.state = step.state
    entries.push(bytes)
    return 'taken'
  }
  const it = { founder, zones, entries, state: log.state, add }
  return it
}

test('a log of the first rules stays valid; a coordinator brings it under the new ones, and nothing leads back', async () => {
  const it = await old()
  const [invitation, device] = [await someone(), await someone()]
  await it.add(it.founder, { ...interviewer(invitation, it.zones[1]) }, 1)
  await it.add(invitation, { t: 'join', ...device.public }, 1)
  for (let i = 0; i < 25; i++) assert.is(await it.add(device, await paperOf(invitation.id), 1), 'taken')
  assert.is(await it.add(device, await paperOf(invitation.id), 2), 'version')
  // Full by the first rules: nobody could be removed any more.
  it.state = { ...it.state, length: 5000 }
  assert.is(await it.add(it.founder, removal(it.state, { persons: [invitation.id] }), 1), 'limit')
  it.state = { ...it.state, length: it.entries.length }
  assert.is(await it.add(it.founder, { t: 'epoch', keys: keysFor(it.zones) }, 2), 'taken')
  assert.is(await it.add(it.founder, { t: 'epoch', keys: keysFor(it.zones) }, 1), 'version')
  assert.is(await it.add(device, await paperOf(invitation.id), 2), 'limit')
  const again = await follow(it.entries)
  assert.is('invalid' in again ? again.invalid : again.state?.head, it.state.head)
})

test('a log that was filled by the first rules is emptied of whoever filled it', async () => {
  const it = await old()
  const invitation = await someone()
  await it.add(it.founder, interviewer(invitation, it.zones[1]), 1)
  it.state = { ...it.state, length: 5000 }
  assert.is(await it.add(it.founder, removal(it.state, { persons: [invitation.id] }), 2), 'taken')
})

test('new keys that cannot be made are told, and stop nothing that comes after', async () => {
  const { it, founder, anna } = await project()
  await anna.context.store.projects()
  const full = { ...founder.state, stale: new Set(founder.state.zones.keys()) }
  founder.state = full
  founder.ring.clear()
  founder.seals = []
  const broken = { ...founder.context.store, keys: async () => ({ seals: [], wraps: [] }) }
  Object.assign(founder.context, { store: broken })
  await it.database.transaction(async tx => {
    for (const table of ['seal', 'wrap']) await tx.run(`DELETE FROM ${table}`)
  })
  const alone = await rotateStale(founder).then(
    () => 'made',
    error => String(error.problem),
  )
  assert.is(alone, 'key-missing')
  await syncMembers(founder)
  assert.is(founder.unfinished, 'key-missing')
  await it.close()
})

test('one request carries no more entries than can be checked in a moment', async () => {
  const { it, founder } = await project()
  const bytes = founder.entries[0] ?? new Uint8Array(0)
  const entries = Array.from({ length: 1001 }, () => bytes)
  const refused = await postAct(founder, { entries, seals: [], wraps: [], parcels: [] }).catch(refusedOf)
  assert.is(refused && 'status' in refused ? refused.status : 0, 413)
  await it.close()
})

test.run()
