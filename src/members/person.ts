import type { Membership } from './membership.ts'

/** The person this device belongs to, by the log; while it has not joined yet, the one whose invitation or paper it keeps. */
export function personOf({ state, me, door }: Pick<Membership, 'state' | 'me' | 'door'>): string {
  const holder = state.holders.get(me.id) ?? (door && state.holders.get(door.id))
  return holder?.person ?? ''
}
