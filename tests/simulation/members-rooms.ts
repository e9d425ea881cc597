import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { changeRoom, makeRoom } from '../../src/members/groups.ts'
import type { Membership } from '../../src/members/membership.ts'
import { personOf } from '../../src/members/person.ts'
import { levelOf, type State } from '../../src/wire/state.ts'
import type { World } from './members-check.ts'

type Tried = (world: World, name: string, work: () => Promise<unknown>) => Promise<unknown>

/** Somebody who may be let into a room: an interviewer or partner of the log. */
const people = ({ state }: Membership): string[] =>
  [...state.persons.values()].filter(one => !one.removed && one.role !== 'coordinator').map(one => one.id)

/** A coordinator makes a room, lets somebody in or out of one. What was meant is noted whether or not the answer came. */
export async function roomStep(world: World, m: Membership, tried: Tried): Promise<void> {
  const { random, rooms } = world
  const known = [...m.state.zones.values()].filter(one => one.kind === 'group').map(one => one.id)
  const some = people(m)
  const who = some.length > 0 ? random.pick(some) : undefined
  const room = known.length > 0 && random.chance(0.7) ? random.pick(known) : undefined
  const meant = (zone: string) => {
    const ever = rooms.get(zone) ?? new Set<string>()
    rooms.set(zone, ever)
    return ever
  }
  if (!room) {
    const zone = randomId()
    const ever = meant(zone)
    if (who) ever.add(who)
    await tried(world, 'make a room', () => makeRoom(m, zone, who ? [who] : []))
  } else if (who && random.chance(0.5)) {
    meant(room).add(who)
    await tried(world, 'let in', () => changeRoom(m, room, { add: [who] }))
  } else {
    const inside = some.filter(person => levelOf(m.state, person, room) > 0)
    if (inside.length > 0) await tried(world, 'let out', () => changeRoom(m, room, { remove: [random.pick(inside)] }))
  }
}

/** What must hold of rooms when everything is quiet: nobody has a key of one she was never let into, nor a later one. */
export function checkRooms(world: World, state: State): void {
  for (const { m } of world.tablets) {
    const person = m && state.persons.get(personOf(m))
    if (!m || !person || world.coordinators.has(person.id)) continue
    for (const { id, kind, key } of state.zones.values()) {
      if (kind !== 'group') continue
      const keys = [...m.ring.values()].filter(one => one.zone === id)
      if (!world.rooms.get(id)?.has(person.id))
        assert.is(keys.length, 0, 'a device has a key of a room its person was never let into')
      if (levelOf(state, person.id, id) === 0)
        assert.not.ok(m.ring.has(key), 'a device has the key of a room its person is no longer in')
    }
  }
}
