import { groupedBy } from '../../algorithms/grouped-by.ts'
import { isGroupRoom, type Role } from '../../domain/zone.ts'
import type { Membership } from '../../members/membership.ts'
import { personOf } from '../../members/person.ts'
import { levelOf } from '../../wire/state.ts'
import type { Members } from './member-list.ts'

/** Whether a recovery code of mine is on paper. */
export function hasPaper(membership: Membership): boolean {
  const person = personOf(membership)
  return [...membership.state.holders.values()].some(
    one => one.kind === 'paper' && one.status === 'live' && one.person === person,
  )
}

/** The members and open invitations as the log has them now. */
export function membersOf(membership: Membership): Members {
  const { state } = membership
  const holders = [...state.holders.values()]
  const myself = personOf(membership)
  const rooms = [...state.zones.values()]
    .filter(({ id, kind }) => isGroupRoom(kind) && levelOf(state, myself, id) > 0)
    .map(({ id, kind }) => ({ zone: id, first: kind === 'findings' }))
    .sort((a, b) => Number(b.first) - Number(a.first))
  const groups = (person: string) => rooms.map(room => room.zone).filter(zone => levelOf(state, person, zone) > 0)
  // Who has left keeps her place.
  const joined = new Map<string, number>()
  for (const { kind, person } of holders)
    if (kind === 'device' && !joined.has(person)) joined.set(person, joined.size + 1)
  const held = groupedBy(
    holders.filter(({ status }) => status === 'live'),
    ({ person }) => person,
  )
  const living = [...state.persons.values()].filter(person => !person.removed)
  const members = living.flatMap(({ id, role, ends = '' }) => {
    const mine = held.get(id) ?? []
    const devices = mine.filter(holder => holder.kind === 'device').map(holder => holder.id)
    const paper = mine.some(holder => holder.kind === 'paper')
    const number = joined.get(id) ?? 0
    const member = { person: id, role, number, devices, paper, me: id === myself, groups: groups(id), ends }
    return devices.length > 0 ? [member] : []
  })
  members.sort((a, b) => a.number - b.number)
  const invitations = holders
    .filter(holder => holder.kind === 'invite' && holder.status === 'live')
    .map(holder => ({
      holder: holder.id,
      role: state.persons.get(holder.person)?.role ?? ('guest' as Role),
      until: holder.until ?? '',
      groups: groups(holder.person),
    }))
  return { members, invitations, rooms, closed: state.closed }
}
