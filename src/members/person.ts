import type { State } from '../wire/state.ts'

/** Of a membership what tells whose device it is; in a file of its own, since the first screen needs no more of it. */
type Mine = {
  readonly state: State
  readonly me: { readonly id: string }
  readonly door: { readonly id: string } | undefined
}

/** The person this device belongs to, by the log; while it has not joined yet, the one whose invitation or paper it keeps. */
export function personOf({ state, me, door }: Mine): string {
  const holder = state.holders.get(me.id) ?? (door && state.holders.get(door.id))
  return holder?.person ?? ''
}
