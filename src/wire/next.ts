import type { PublicPair } from '../crypto/pairs.ts'
import type { Body } from './entry.ts'
import type { Holder, State } from './state.ts'

/** Why an entry does not extend a log. */
export type Invalid =
  | 'bytes'
  | 'version'
  | 'first'
  | 'prev'
  | 'signature'
  | 'signer'
  | 'signer-used'
  | 'signer-removed'
  | 'public-key'
  | 'seen'
  | 'limit'
  | 'coordinator'
  | 'self'
  | 'person'
  | 'rights'
  | 'zone'
  | 'keys'
  | 'nothing'
  | 'used'
  | 'closed'

/** What an entry of one type says. */
export type BodyOf<T extends Body['t']> = Extract<Body, { t: T }>
/** The holder an entry brings in. */
export type Joining = { id: string; keys: PublicPair }

/** A state being changed; only what `apply` copied for itself. */
export type Next = {
  -readonly [K in keyof State]: State[K] extends ReadonlyMap<string, infer T>
    ? Map<string, T>
    : State[K] extends ReadonlySet<string>
      ? Set<string>
      : State[K]
}

/** The state in memory of its own. */
export const copied = (state: State): Next => ({
  ...state,
  persons: new Map(state.persons),
  holders: new Map(state.holders),
  zones: new Map(state.zones),
  stale: new Set(state.stale),
  barred: new Set(state.barred),
  dropped: new Set(state.dropped),
  counts: new Map(state.counts),
})

/** Whether this log has never heard of the id. */
export const isNew = (state: State, id: string): boolean =>
  !state.holders.has(id) && !state.persons.has(id) && !state.barred.has(id)

/** Holders in use that pass the test. */
export const live = (state: State, test: (holder: Holder) => boolean): Holder[] =>
  [...state.holders.values()].filter(holder => holder.status === 'live' && test(holder))

/** What is counted of holders in use. */
const countedAs = ({ kind, id, person }: Holder): string[] => {
  if (kind === 'device') return ['holders', `devices ${person}`]
  if (kind === 'paper') return ['holders']
  return person === id ? ['holders', 'invitations', 'newcomers'] : ['holders', 'invitations']
}

const count = (next: Next, what: string, by: number): void => {
  next.counts.set(what, (next.counts.get(what) ?? 0) + by)
}

/** How many there are of something counted. */
export const countOf = (state: State, what: string): number => state.counts.get(what) ?? 0

/** Brings a holder into use. */
export function begin(next: Next, holder: Holder): void {
  next.holders.set(holder.id, holder)
  for (const what of countedAs(holder)) count(next, what, 1)
  // What people make for themselves counts for the life of the log.
  if (holder.kind !== 'device' && holder.person !== holder.id) count(next, `${holder.kind}s ${holder.person}`, 1)
}

/** Ends a holder's use. */
export function end(next: Next, holder: Holder, status: 'used' | 'removed'): void {
  next.holders.set(holder.id, { ...holder, status })
  for (const what of countedAs(holder)) count(next, what, -1)
}

/** Sets new current keys; `every` asks for one in each zone. */
export function turnKeys(
  next: Next,
  keys: readonly (readonly [string, string])[],
  every: boolean,
): Invalid | undefined {
  if (new Set(keys.map(([zone]) => zone)).size !== keys.length) return 'keys'
  if (every && keys.length !== next.zones.size) return 'keys'
  for (const [id, key] of keys) {
    const zone = next.zones.get(id)
    if (!zone) return 'zone'
    if (zone.keys.includes(key)) return 'keys'
    next.zones.set(id, { ...zone, key, keys: [...zone.keys, key] })
    next.stale.delete(id)
  }
  return undefined
}

/** The rights an entry names, by zone; nothing when they do not hold together. */
export function rightsMap(state: State, body: { role: string; rights: readonly (readonly [string, 1 | 2])[] }) {
  const rights = new Map(body.rights)
  if (rights.size !== body.rights.length || (body.role === 'coordinator' && rights.size > 0)) return undefined
  return [...rights.keys()].every(zone => state.zones.has(zone)) ? rights : undefined
}

/** A date as a field, or no field. */
export const withDate = <K extends string>(name: K, day: string | undefined): { [P in K]?: string } =>
  day === undefined ? {} : ({ [name]: day } as { [P in K]?: string })
