import type { Draft } from '../../src/wire/entry.ts'
import type { State } from '../../src/wire/state.ts'
import { keysFor, type Someone } from './log-kit.ts'

/** How somebody stands in the list. */
export const status = (state: State, who: Someone) => state.holders.get(who.id)?.status

/** An invitation as interviewer. */
export const interviewer = (who: Someone, zone: string): Draft => ({
  t: 'invite',
  ...who.public,
  role: 'interviewer',
  rights: [[zone, 2]],
})

/** A removal that brings new keys for every zone. */
export const removal = (state: State, ids: { persons?: string[]; holders?: string[] }): Draft => ({
  t: 'remove',
  persons: ids.persons ?? [],
  holders: ids.holders ?? [],
  keys: keysFor(state.zones.keys()),
})
