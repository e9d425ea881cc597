import type { State } from '../wire/state.ts'

/** A device by its holder's id, and the invitation or paper it came by. */
type Part = { readonly state: State; readonly me: { id: string }; readonly door: { id: string } | undefined }

/** The person this device belongs to, by the log; while it has not joined yet, the one whose invitation or paper it keeps. */
export function personOf({ state, me, door }: Part): string {
  const holder = state.holders.get(me.id) ?? (door && state.holders.get(door.id))
  return holder?.person ?? ''
}
