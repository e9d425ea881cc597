import { limits } from './limits.ts'
import {
  type BodyOf,
  begin,
  countOf,
  end,
  type Invalid,
  isNew,
  type Joining,
  live,
  type Next,
  rightsMap,
  withDate,
} from './next.ts'
import { rulesOf } from './rules.ts'
import { isCoordinator, zonesOf } from './state.ts'

function inviteNew(next: Next, body: Extract<BodyOf<'invite'>, { role: string }>, { id, keys }: Joining) {
  if (!isCoordinator(next, body.by)) return 'coordinator'
  const rights = rightsMap(next, body)
  if (!rights) return 'rights'
  next.persons.set(id, { id, role: body.role, rights, removed: false, ...withDate('ends', body.ends) })
  const until = withDate('until', body.until)
  begin(next, { id, kind: 'invite', person: id, by: body.by, keys, status: 'live', ...until })
  return undefined
}

type Own = Extract<BodyOf<'invite'>, { person: string }>

/** Whether a person has made as many papers or links for herself as a log bears; coordinators may remove others, so they are trusted. */
function hasMadeAll(next: Next, { person, paper, by }: Own): boolean {
  if (isCoordinator(next, by)) return false
  const { papers, doors } = rulesOf(next.rules)
  return paper ? countOf(next, `papers ${person}`) >= papers : countOf(next, `invites ${person}`) >= doors
}

function inviteOwn(next: Next, body: Own, { id, keys }: Joining) {
  const signer = next.holders.get(body.by)
  if (signer?.kind !== 'device' || signer.person !== body.person) return 'person'
  if (hasMadeAll(next, body)) return 'limit'
  if (body.paper) {
    for (const old of live(next, holder => holder.kind === 'paper' && holder.person === body.person)) {
      end(next, old, 'removed')
      for (const zone of zonesOf(next, body.person)) next.stale.add(zone)
    }
  }
  const kind = body.paper ? 'paper' : 'invite'
  const until = withDate('until', body.until)
  begin(next, { id, kind, person: body.person, by: body.by, keys, status: 'live', ...until })
  return undefined
}

/** Lets in an invitation or a paper, for somebody new or for the signer's own person. */
export function invite(next: Next, body: BodyOf<'invite'>, joining: Joining): Invalid | undefined {
  if (!isNew(next, joining.id)) return 'seen'
  const why = 'person' in body ? inviteOwn(next, body, joining) : inviteNew(next, body, joining)
  if (why) return why
  const { openInvitations, holders } = rulesOf(next.rules)
  // By the newer rules what people make for themselves takes no place from those a coordinator invites.
  const open = next.rules === 1 ? 'invitations' : 'newcomers'
  if (countOf(next, open) > openInvitations) return 'limit'
  return countOf(next, 'holders') > holders ? 'limit' : undefined
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
  begin(next, { id, kind: 'device', person: door.person, by: door.id, keys, status: 'live' })
  if (countOf(next, `devices ${door.person}`) > limits.devicesPerPerson) return 'limit'
  return countOf(next, 'holders') > rulesOf(next.rules).holders ? 'limit' : undefined
}
