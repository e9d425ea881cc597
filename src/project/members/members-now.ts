import type { Role } from '../../domain/zone.ts'
import type { Membership } from '../../members/membership.ts'
import { personOf } from '../../members/person.ts'
import type { Members } from '../api.ts'

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
  const living = [...state.persons.values()].filter(person => !person.removed)
  const members = living.flatMap(({ id, role }) => {
    const mine = holders.filter(holder => holder.person === id && holder.status === 'live')
    const devices = mine.filter(holder => holder.kind === 'device').map(holder => holder.id)
    const paper = mine.some(holder => holder.kind === 'paper')
    return devices.length > 0 ? [{ person: id, role, devices, paper, me: id === myself }] : []
  })
  const invitations = holders
    .filter(holder => holder.kind === 'invite' && holder.status === 'live')
    .map(holder => ({
      holder: holder.id,
      role: state.persons.get(holder.person)?.role ?? ('guest' as Role),
      until: holder.until ?? '',
    }))
  return { members, invitations, closed: state.closed }
}
