import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { utcDay } from '../../src/endpoint/utc-day.ts'
import { closeProject, remove } from '../../src/members/change.ts'
import { found } from '../../src/members/found.ts'
import { invite, makePaper } from '../../src/members/invite.ts'
import { join, recover } from '../../src/members/join.ts'
import { keptDoors } from '../../src/members/kept.ts'
import { type Membership, openMembership } from '../../src/members/membership.ts'
import { personOf } from '../../src/members/person.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { device, endpoint } from '../endpoint/endpoint-kit.ts'
import { check, type Tablet, type World } from './members-check.ts'
import { harmMembers } from './members-malice.ts'
import { roomStep } from './members-rooms.ts'
import { randomFrom } from './random.ts'

const test = suite('membership under lost answers, kills, restores and a malicious member')

const known = new Set([
  'offline',
  'members-differ',
  'device-removed',
  'only-coordinator',
  'code-unknown',
  'invite-used',
])
for (const more of ['group-gone', 'invite-old', 'key-missing', 'setup-code', 'server-busy', 'storage-cleared'])
  known.add(more)

/** Runs a step that may fail as steps fail in the field; anything else is a defect of the code. */
async function tried<T>(world: World, name: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    const result = await work()
    world.steps.push(name)
    return result
  } catch (error) {
    const problem = error instanceof Error && 'problem' in error ? String(error.problem) : ''
    world.steps.push(`${name}: ${problem}`)
    if (!known.has(problem)) throw error
    return undefined
  }
}

const fateIn = (world: () => World) => () => {
  const { random, trouble } = world()
  if (!random.chance(trouble)) return 'ok'
  return random.chance(0.5) ? 'lost' : 'unanswered'
}

async function running(world: World, tablet: Tablet): Promise<Membership | undefined> {
  tablet.m ??= await openMembership(tablet.context, world.project)
  return tablet.m
}

const DAY = 86_400_000
/** A last day within a week, for one in so many. */
const lastDay = (world: World, share: number): string | undefined =>
  world.random.chance(share) ? utcDay(world.it.clock.now + world.random.below(7) * DAY) : undefined

const roleFor = (m: Membership, world: World) => {
  const { random } = world
  const until = lastDay(world, 0.3)
  const open = until ? { until } : {}
  if (random.chance(0.3)) return { role: 'coordinator' as const, rights: [], ...open }
  const zones = [...m.state.zones.values()]
    .filter(one => one.kind !== 'group')
    .map(one => one.id)
    .slice(0, 1 + random.below(2))
  const rooms = [...m.state.zones.values()].filter(one => one.kind === 'group' && random.chance(0.3)).map(one => one.id)
  const rights = [...zones, ...rooms].map((zone): [string, 1 | 2] => [zone, 2])
  const ends = lastDay(world, 0.25)
  return { role: 'interviewer' as const, rights, ...open, ...(ends ? { ends } : {}) }
}

async function inviteStep(world: World, m: Membership): Promise<void> {
  const as = roleFor(m, world)
  const before = new Set((await keptDoors(m)).map(one => one.id))
  const made = await tried(world, 'invite', () => invite(m, [as]))
  if (made) world.codes.push(...made.map(one => one.code))
  // Also what was not answered may be in the log.
  for (const { id } of (await keptDoors(m)).filter(one => !before.has(one.id))) {
    if (as.role === 'coordinator') world.coordinators.add(id)
    for (const [zone] of as.rights) world.rooms.get(zone)?.add(id)
  }
}

async function joinStep(world: World): Promise<void> {
  const code = world.codes.shift()
  const paper = !code && world.papers.length > 0 ? world.random.pick(world.papers) : undefined
  if (!code && !paper) return
  const context = device(
    world.it,
    fateIn(() => world),
  )
  const tablet: Tablet = { context, m: undefined, project: world.project }
  world.tablets.push(tablet)
  if (code) tablet.m = await tried(world, 'join', () => join(context, code))
  if (paper) tablet.m = (await tried(world, 'recover', () => recover(context, paper)))?.[0]
}

async function removeStep(world: World, m: Membership): Promise<void> {
  const devices = [...m.state.holders.values()].filter(
    ({ id, kind, status }) => kind === 'device' && status === 'live' && id !== m.me.id,
  )
  if (devices.length < 2) return
  const target = world.random.pick(devices)
  const whole = world.random.chance(0.3) && target.person !== personOf(m)
  const what = whole ? { persons: [target.person] } : { holders: [target.id] }
  await tried(world, 'remove', async () => {
    await remove(m, what)
    world.removed.add(target.id)
  })
}

/** A coordinator closes the project and lets its first zone go. */
async function closeStep(world: World, m: Membership): Promise<void> {
  const [first] = m.state.zones.keys()
  if (!first || m.state.closed) return
  await tried(world, 'close', async () => {
    await closeProject(m, [first])
    world.dropped.add(first)
  })
}

async function step(world: World): Promise<void> {
  const { random, it } = world
  const tablet = random.pick(world.tablets)
  const dice = random.next()
  if (dice < 0.06) {
    world.steps.push('copy')
    world.copies.push(await it.copy())
  } else if (dice < 0.12 && world.copies.length > 0) {
    world.steps.push('restore')
    await it.restore(random.pick(world.copies))
  } else if (dice < 0.2) {
    world.steps.push('kill')
    tablet.m = undefined
  } else if (dice < 0.23) {
    world.steps.push('a day goes by')
    world.it.clock.now += DAY
  } else if (dice < 0.35) await joinStep(world)
  else {
    const m = await running(world, tablet)
    if (!m) return
    if (dice < 0.47) await inviteStep(world, m)
    else if (dice < 0.54) await roomStep(world, m, tried)
    else if (dice < 0.6) await removeStep(world, m)
    else if (dice < 0.61) await closeStep(world, m)
    else if (dice < 0.65) await tried(world, 'malice', () => harmMembers(m, random))
    else if (dice < 0.69) {
      const paper = await tried(world, 'paper', () => makePaper([m]))
      if (paper) world.papers.push(paper)
    } else await tried(world, 'sync', () => syncMembers(m))
  }
}

/** Everybody syncs, with good signal, until nothing changes. */
async function quiet(world: World): Promise<Membership[]> {
  world.trouble = 0
  for (const tablet of world.tablets) tablet.m = undefined
  let before = ''
  for (let round = 0; round < 12; round++) {
    for (const tablet of world.tablets) {
      const m = await running(world, tablet)
      if (m) await tried(world, 'last sync', () => syncMembers(m))
    }
    const now = world.tablets.map(tablet => tablet.m?.state.head).join()
    if (now === before) break
    before = now
  }
  const all = world.tablets.flatMap(tablet => tablet.m ?? [])
  const at = await headAt(world)
  return all.filter(m => m.state.head === at)
}

const headAt = async ({ it }: World): Promise<string | undefined> =>
  (await it.database.transaction(tx => tx.get<{ head: string }>('SELECT members_head AS head FROM project')))?.head

async function schedule(seed: number): Promise<number> {
  const random = randomFrom(seed)
  const it = await endpoint()
  const founder = device(
    it,
    fateIn(() => world),
  )
  const world: World = {
    ...{ it, random, project: '', tablets: [], codes: [], papers: [], copies: [] },
    ...{ removed: new Set(), dropped: new Set(), rooms: new Map(), coordinators: new Set(), trouble: 0, steps: [] },
  }
  const m = await found(founder, { setup: await it.setUpCode(), kinds: ['material', 'shared'] })
  world.project = m.project
  world.coordinators.add(personOf(m))
  world.tablets.push({ context: founder, m, project: m.project })
  world.trouble = random.pick([0, 0.05, 0.15])
  try {
    for (let i = 0; i < 22; i++) await step(world)
    return await check(world, await quiet(world))
  } catch (error) {
    console.error(`seed ${seed}: ${world.steps.join(', ')}`)
    throw error
  } finally {
    await it.close()
  }
}

test('whatever happens, members get their keys, and the removed get no new ones', async () => {
  const schedules = Number(process.env.SCHEDULES ?? 120)
  const from = Number(process.env.SEED ?? 1)
  let waiting = 0
  for (let seed = from; seed < from + schedules; seed++) waiting += await schedule(seed)
  assert.ok(waiting <= schedules / 10, `${waiting} devices wait for a person`)
})

test.run()
