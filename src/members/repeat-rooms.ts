import { roomPlan } from './groups.ts'
import { keptRooms } from './kept-rooms.ts'
import { coordinates, type Membership } from './membership.ts'
import { perform } from './perform.ts'

/** Makes the rooms again that a lost branch had, with fresh keys, before the invitations that lead into them. */
export async function repeatRooms(m: Membership): Promise<void> {
  if (!coordinates(m)) return
  for (const { zone } of await keptRooms(m))
    await perform(m, async () => (m.state.zones.has(zone) || !coordinates(m) ? undefined : roomPlan(m, zone, [])))
}

/** Lets those in again whom a lost branch had let in, once their invitations are there. */
export async function repeatLettingIn(m: Membership): Promise<void> {
  if (!coordinates(m)) return
  for (const { zone, people } of await keptRooms(m)) {
    await perform(m, async () => (coordinates(m) ? roomPlan(m, zone, people) : undefined))
    await m.context.store.forgetAct(m.project, zone)
  }
}
