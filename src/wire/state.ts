import type { PublicPair } from '../crypto/pairs.ts'
import type { Role } from './entry.ts'
import { newestRules, type RulesVersion } from './rules.ts'

/** Whoever can hold a key. An invitation is `used` once a device came by it; a removed one never returns. */
export type Holder = {
  id: string
  kind: 'device' | 'invite' | 'paper'
  person: string
  /** The holder that signed this one in; for a device the invitation or paper it came by, itself for the founder's. */
  by: string
  keys: PublicPair
  status: 'live' | 'used' | 'removed'
  /** Last day of an invitation, YYYY-MM-DD. */
  until?: string
}

/** What a person may do: 1 reads, 2 writes, by zone. A coordinator writes everywhere. */
export type Person = { id: string; role: Role; rights: ReadonlyMap<string, 1 | 2>; ends?: string; removed: boolean }

/** A zone and the ids of its keys, oldest first; the last is the current one. */
export type Zone = { id: string; kind: string; key: string; keys: readonly string[] }

/** What a member log says at its head. */
export type State = {
  project: string
  /** The newest rules that an entry of this log was made by. */
  rules: RulesVersion
  head: string
  length: number
  persons: ReadonlyMap<string, Person>
  holders: ReadonlyMap<string, Holder>
  zones: ReadonlyMap<string, Zone>
  /** Zones whose current key a used invitation or replaced paper could still open. */
  stale: ReadonlySet<string>
  /** Removed ids that this log never knew; they can never join. */
  barred: ReadonlySet<string>
  /** Zones let go when the project was closed. */
  dropped: ReadonlySet<string>
  closed: boolean
  /** How many holders are in use, and what people made in the life of the log; kept along so that no entry asks for a count. */
  counts: ReadonlyMap<string, number>
}

/** What a person may do in a zone: 0 nothing, 1 read, 2 write. */
export function levelOf(state: State, person: string, zone: string): 0 | 1 | 2 {
  const found = state.persons.get(person)
  if (!found || found.removed || !state.zones.has(zone)) return 0
  return found.role === 'coordinator' ? 2 : (found.rights.get(zone) ?? 0)
}

/** Everybody who can be given the keys of a zone: live devices, open invitations and papers of those who may read. */
export const readersOf = (state: State, zone: string): Holder[] =>
  [...state.holders.values()].filter(holder => holder.status === 'live' && levelOf(state, holder.person, zone) > 0)

/** The zones a person may read. */
export const zonesOf = (state: State, person: string): string[] =>
  [...state.zones.keys()].filter(zone => levelOf(state, person, zone) > 0)

/** Whether this holder is a device in use of somebody who coordinates. */
export function isCoordinator(state: State, id: string): boolean {
  const holder = state.holders.get(id)
  if (holder?.status !== 'live' || holder.kind !== 'device') return false
  const person = state.persons.get(holder.person)
  return person?.role === 'coordinator' && !person.removed
}

/** The rules by which this holder makes an entry: only a coordinator brings a log under newer ones. */
export const rulesFor = (state: State, id: string): RulesVersion =>
  isCoordinator(state, id) ? newestRules : state.rules
