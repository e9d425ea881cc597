import type { Membership } from './membership.ts'
import { personOf } from './person.ts'

/**
 * Whether the list of members bears out that this device is let in no more: it was removed, or its person has a last day.
 * The endpoint's word alone erases nothing; whether that day is over only its clock says.
 */
export function isOver({ state, me, door }: Membership): boolean {
  const person = state.persons.get(personOf({ state, me, door }))
  return state.holders.get(me.id)?.status === 'removed' || person?.removed === true || person?.ends !== undefined
}
