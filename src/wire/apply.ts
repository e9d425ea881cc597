import { invite, join } from './admit.ts'
import type { Body, Entry } from './entry.ts'
import { holderId } from './ids.ts'
import { limits } from './limits.ts'
import {
  type BodyOf,
  begin,
  copied,
  end,
  type Invalid,
  type Joining,
  live,
  type Next,
  rightsMap,
  turnKeys,
  withDate,
} from './next.ts'
import { rulesOf } from './rules.ts'
import { type Holder, isCoordinator, levelOf, type Person, type State, type Zone } from './state.ts'

const levelsOf = (state: State, person: string) =>
  [...state.zones.keys()].map(zone => [zone, levelOf(state, person, zone)] as const)

function changeRole(next: Next, body: BodyOf<'role'>): Invalid | undefined {
  const person = next.persons.get(body.person)
  if (!person || person.removed) return 'person'
  const rights = rightsMap(next, body)
  if (!rights) return 'rights'
  const before = levelsOf(next, person.id)
  const changed: Person = { id: person.id, role: body.role, rights, removed: false, ...withDate('ends', body.ends) }
  next.persons.set(person.id, changed)
  const demoted = person.role === 'coordinator' && body.role !== 'coordinator'
  const takes = demoted || before.some(([zone, level]) => levelOf(next, person.id, zone) < level)
  return turnKeys(next, body.keys ?? [], takes)
}

function removeHolder(next: Next, id: string): boolean | 'used' {
  const holder = next.holders.get(id)
  if (!holder) return next.barred.has(id) ? false : Boolean(next.barred.add(id))
  if (holder.status === 'used') return 'used'
  if (holder.status === 'removed') return false
  end(next, holder, 'removed')
  if (holder.kind === 'device') {
    const doors = live(next, other => other.kind !== 'device' && (other.by === id || other.person === holder.person))
    for (const door of doors) end(next, door, 'removed')
  }
  return true
}

function removePerson(next: Next, id: string): boolean {
  const person = next.persons.get(id)
  if (!person) return next.barred.has(id) ? false : Boolean(next.barred.add(id))
  if (person.removed) return false
  next.persons.set(id, { ...person, removed: true })
  const made = (holder: Holder) => holder.kind !== 'device' && next.holders.get(holder.by)?.person === id
  for (const holder of live(next, other => other.person === id || made(other))) end(next, holder, 'removed')
  return true
}

function remove(next: Next, body: BodyOf<'remove'>): Invalid | undefined {
  const persons = body.persons.map(id => removePerson(next, id))
  const holders = body.holders.map(id => removeHolder(next, id))
  if (holders.includes('used')) return 'used'
  if (![...persons, ...holders].includes(true)) return 'nothing'
  return turnKeys(next, body.keys, true)
}

function epoch(next: Next, body: BodyOf<'epoch'>): Invalid | undefined {
  if (body.keys.length === 0) return 'nothing'
  for (const [id, kind] of body.zones ?? []) {
    if (next.zones.has(id) || next.dropped.has(id)) return 'zone'
    if (!body.keys.some(([zone]) => zone === id)) return 'keys'
    next.zones.set(id, { id, kind, key: '', keys: [] })
  }
  if (next.zones.size > limits.zones) return 'limit'
  return turnKeys(next, body.keys, false)
}

function close(next: Next, body: BodyOf<'close'>): Invalid | undefined {
  for (const id of body.drop) {
    if (!next.zones.delete(id)) return 'zone'
    next.stale.delete(id)
    next.dropped.add(id)
  }
  next.closed = true
  return turnKeys(next, body.keys, true)
}

function changed(next: Next, { body, joining }: { body: Body; joining: Joining | undefined }) {
  if (body.t === 'found') return 'first'
  if (next.closed && body.t !== 'remove') return 'closed'
  if (body.t === 'invite') return joining ? invite(next, body, joining) : 'bytes'
  if (body.t === 'join') return joining ? join(next, body, joining) : 'bytes'
  if (!isCoordinator(next, body.by)) return 'coordinator'
  if (body.t === 'role') return changeRole(next, body)
  if (body.t === 'remove') return remove(next, body)
  return body.t === 'epoch' ? epoch(next, body) : close(next, body)
}

/** Whether the log is full for this entry: its end is for coordinators, and whoever must go can always be removed. */
function isFull(state: State, { t, by }: Body): boolean {
  const { log, kept } = rulesOf(state.rules)
  if (state.rules > 1 && (t === 'remove' || t === 'epoch')) return false
  return state.length >= (isCoordinator(state, by) ? log : log - kept)
}

/** A log goes over to newer rules by an entry of a coordinator, and never back. */
function rulesProblem(next: Next, { v: rules, by }: Body): Invalid | undefined {
  if (rules < next.rules || (rules > next.rules && !isCoordinator(next, by))) return 'version'
  next.rules = rules
  return undefined
}

function signerProblem(state: State, entry: Entry): Invalid | undefined {
  const { body } = entry
  if (body.t === 'found' || body.prev !== state.head) return body.t === 'found' ? 'first' : 'prev'
  const signer = state.holders.get(body.by)
  if (!signer) return 'signer'
  if (signer.status !== 'live') return signer.status === 'used' ? 'signer-used' : 'signer-removed'
  // An invitation or a paper does nothing but let its device in.
  return (signer.kind === 'device') === (body.t !== 'join') ? undefined : 'signer'
}

function foundState(entry: Entry, body: BodyOf<'found'>, { id, keys }: Joining): Next | Invalid {
  if (body.by !== id) return 'signer'
  const zones = new Map<string, Zone>(
    body.zones.map(([zone, kind, key]) => [zone, { id: zone, kind, key, keys: [key] }]),
  )
  if (zones.size === 0 || zones.size !== body.zones.length) return 'zone'
  if (zones.size > limits.zones) return 'limit'
  const state = {
    project: entry.hash,
    rules: body.v,
    head: entry.hash,
    length: 1,
    persons: new Map([[id, { id, role: 'coordinator', rights: new Map(), removed: false }]]),
    holders: new Map(),
    zones,
    stale: new Set(),
    barred: new Set(),
    dropped: new Set(),
    closed: false,
    counts: new Map(),
  } satisfies Next
  begin(state, { id, kind: 'device', person: id, by: id, keys, status: 'live' })
  return state
}

async function joiningOf(body: Body): Promise<Joining | undefined> {
  if (!('sign' in body)) return undefined
  const keys = { sign: body.sign, seal: body.seal }
  return { id: await holderId(keys), keys }
}

/**
 * Moves `next` on by an entry whose signature is checked elsewhere; nothing begins a log. Returns why the entry is not
 * valid there; `next` is spoilt then.
 */
export async function advance(next: Next | undefined, entry: Entry): Promise<Next | { invalid: Invalid }> {
  const { body } = entry
  const joining = await joiningOf(body)
  if (!next) {
    const first = body.t === 'found' && joining ? foundState(entry, body, joining) : 'first'
    return typeof first === 'string' ? { invalid: first } : first
  }
  let why = signerProblem(next, entry) ?? rulesProblem(next, body)
  if (!why && isFull(next, body)) why = 'limit'
  why ??= changed(next, { body, joining })
  if (why) return { invalid: why }
  // Whoever makes new keys must be allowed to have them.
  const acts = body.t === 'role' || body.t === 'remove' || body.t === 'epoch' || body.t === 'close'
  if (acts && !isCoordinator(next, body.by)) return { invalid: 'self' }
  next.head = entry.hash
  next.length++
  return next
}

/** The state after an entry whose signature is known to hold, or why the entry is not valid there. */
export const apply = (state: State | undefined, entry: Entry): Promise<State | { invalid: Invalid }> =>
  advance(state && copied(state), entry)
