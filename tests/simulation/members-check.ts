import * as assert from 'uvu/assert'
import { inUse } from '../../src/endpoint/members/states.ts'
import { utcDay } from '../../src/endpoint/utc-day.ts'
import { join } from '../../src/members/join.ts'
import type { Membership } from '../../src/members/membership.ts'
import { personOf } from '../../src/members/person.ts'
import type { Context } from '../../src/members/ports.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { type State, zonesOf } from '../../src/wire/state.ts'
import { device, type Endpoint, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { checkRooms } from './members-rooms.ts'
import type { Random } from './random.ts'

/** A tablet with its disk; `m` is what runs, and dies with a kill. */
export type Tablet = { context: Context; m: Membership | undefined; project: string }

/** All that a schedule of membership happens in. */
export type World = {
  it: Endpoint
  random: Random
  project: string
  tablets: Tablet[]
  codes: string[]
  papers: string[]
  copies: string[]
  /** By room of a group, whom somebody ever meant to let in. */
  rooms: Map<string, Set<string>>
  /** Everybody who was ever invited as a coordinator. */
  coordinators: Set<string>
  /** Devices whose removal its coordinator has seen done. */
  removed: Set<string>
  /** Zones a coordinator has seen let go, when she closed the project. */
  dropped: Set<string>
  trouble: number
  steps: string[]
}

const today = ({ it }: World): string => utcDay(it.clock.now)

/** Whose last day is over is let in no more, and what a closed project let go is nowhere any more. */
async function checkEnded(world: World, state: State): Promise<void> {
  for (const { m } of world.tablets) {
    const holder = m && state.holders.get(m.me.id)
    if (!m || !holder || holder.status !== 'live' || inUse(state, holder, today(world))) continue
    assert.is(await problemOfWork(syncMembers(m)), 'device-removed', 'somebody whose last day is over was let in')
  }
  if (!state.closed) return
  for (const zone of state.dropped) {
    for (const table of ['seal', 'wrap', 'row']) {
      const sql = `SELECT count(*) AS n FROM ${table} WHERE project = ? AND zone = ?`
      const left = await world.it.database.transaction(tx => tx.get<{ n: number }>(sql, world.project, zone))
      assert.is(Number(left?.n), 0, `the endpoint keeps a ${table} of what was let go`)
    }
    for (const { m } of world.tablets) {
      if (m?.state.head !== state.head) continue
      assert.not.ok(
        [...m.ring.values()].some(key => key.zone === zone),
        'a device keeps a key of what was let go',
      )
      assert.is((await m.context.store.keys(m.project)).seals.filter(seal => seal.zone === zone).length, 0)
    }
  }
  const open = world.codes.find(Boolean)
  if (open) assert.is.not(await problemOfWork(join(device(world.it), open)), 'none', 'a closed project let somebody in')
}

/** What must hold when everything is quiet; answers how many wait for a coordinator. */
export async function check(world: World, inTouch: Membership[]): Promise<number> {
  const [first] = inTouch
  const all = world.tablets.flatMap(tablet => tablet.m ?? [])
  if (!first) return all.length
  const { state } = first
  const here = (m: Membership): boolean => {
    const holder = state.holders.get(m.me.id)
    return holder !== undefined && inUse(state, holder, today(world))
  }
  const coordinatorHere = inTouch.some(m => state.persons.get(personOf(m))?.role === 'coordinator' && here(m))
  for (const m of inTouch) {
    const live = state.holders.get(m.me.id)?.status === 'live'
    const current = [...state.zones.values()].filter(zone => m.ring.has(zone.key))
    // Its joining was lost with a restore and the project closed since: its link may still read, by the log.
    const byLink = m.door !== undefined && state.holders.get(m.door.id)?.status === 'live'
    if (!live && !byLink && coordinatorHere) assert.is(current.length, 0, 'a removed device has a current key')
    if (!here(m)) continue
    for (const zone of zonesOf(state, personOf(m))) {
      const lacking = state.zones.get(zone)?.keys.filter(key => !m.ring.has(key)) ?? []
      assert.is(lacking.length, 0, 'a member lacks a key of a zone she reads')
    }
  }
  for (const m of all) {
    const theirs = state.zones
    if (state.holders.get(m.me.id)?.status !== 'removed') continue
    const open = [...theirs.values()].filter(zone => m.ring.has(zone.key))
    assert.is(open.length, 0, 'a removed device that stayed away has a current key')
  }
  checkRooms(world, state)
  await checkEnded(world, state)
  const waiting = all.filter(m => m.state.head !== state.head).length
  if (waiting === 0) for (const zone of world.dropped) assert.ok(state.dropped.has(zone), 'a closing was undone')
  for (const id of waiting === 0 ? world.removed : []) {
    assert.is.not(state.holders.get(id)?.status, 'live', 'a removal was undone')
  }
  return all.filter(m => m.state.head !== state.head && state.holders.get(m.me.id)?.status === 'live').length
}
