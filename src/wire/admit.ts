import { limits } from './limits.ts'
import { type BodyOf, end, type Invalid, isNew, type Joining, live, type Next, rightsMap, withDate } from './next.ts'
import { isCoordinator, zonesOf } from './state.ts'

function inviteNew(next: Next, body: Extract<BodyOf<'invite'>, { role: string }>, { id, keys }: Joining) {
  if (!isCoordinator(next, body.by)) return 'coordinator'
  const rights = rightsMap(next, body)
  if (!rights) return 'rights'
  next.persons.set(id, { id, role: body.role, rights, removed: false, ...withDate('ends', body.ends) })
  const until = withDate('until', body.until)
  next.holders.set(id, { id, kind: 'invite', person: id, by: body.by, keys, status: 'live', ...until })
  return undefined
}

function inviteOwn(next: Next, body: Extract<BodyOf<'invite'>, { person: string }>, { id, keys }: Joining) {
  const signer = next.holders.get(body.by)
  if (signer?.kind !== 'device' || signer.person !== body.person) return 'person'
  if (body.paper) {
    for (const old of live(next, holder => holder.kind === 'paper' && holder.person === body.person)) {
      end(next, old, 'removed')
      for (const zone of zonesOf(next, body.person)) next.stale.add(zone)
    }
  }
  const kind = body.paper ? 'paper' : 'invite'
  const until = withDate('until', body.until)
  next.holders.set(id, { id, kind, person: body.person, by: body.by, keys, status: 'live', ...until })
  return undefined
}

/** Lets in an invitation or a paper, for somebody new or for the signer's own person. */
export function invite(next: Next, body: BodyOf<'invite'>, joining: Joining): Invalid | undefined {
  if (!isNew(next, joining.id)) return 'seen'
  const why = 'person' in body ? inviteOwn(next, body, joining) : inviteNew(next, body, joining)
  if (why) return why
  if (live(next, holder => holder.kind === 'invite').length > limits.openInvitations) return 'limit'
  return live(next, () => true).length > limits.holders ? 'limit' : undefined
}

/** Lets in the device that came by an invitation or a paper. */
export function join(next: Next, body: BodyOf<'join'>, { id, keys }: Joining): Invalid | undefined {
  const door = next.holders.get(body.by)
  if (!door || door.kind === 'device') return 'signer'
  if (!isNew(next, id)) return 'seen'
  if (next.persons.get(door.person)?.removed !== false) return 'person'
  if (door.kind === 'invite') {
    end(next, door, 'used')
    for (const zone of zonesOf(next, door.person)) next.stale.add(zone)
  }
  next.holders.set(id, { id, kind: 'device', person: door.person, by: door.id, keys, status: 'live' })
  const devices = live(next, holder => holder.kind === 'device' && holder.person === door.person)
  if (devices.length > limits.devicesPerPerson) return 'limit'
  return live(next, () => true).length > limits.holders ? 'limit' : undefined
}
