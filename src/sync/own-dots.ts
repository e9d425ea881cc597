import { type Bytes, sameBytes } from '../crypto/bytes.ts'
import { type Dot, type Fields, type LiveBody, nextDot, type Seen, union } from '../merge/body.ts'
import type { Device } from './device.ts'

/**
 * What this run of the app remembers of its own writes: its actors, and for each row which of its dots have left the
 * device, which version it wrote last and which it has given to a request, and what it erased.
 */
type Own = {
  readonly actors: Set<string>
  readonly left: Map<string, Seen>
  readonly written: Map<string, { sealed: Bytes; seen: Seen }>
  readonly going: Map<string, Bytes>
  readonly erased: Set<string>
}

const runs = new WeakMap<object, Own>()

function ownOf(device: Device): Own {
  // Keyed by the function, since `Device` objects are copied with a changed field; all copies of one run share
  // `newActor`.
  const known = runs.get(device.newActor) ?? {
    actors: new Set(),
    left: new Map(),
    written: new Map(),
    going: new Map(),
    erased: new Set(),
  }
  runs.set(device.newActor, known)
  known.actors.add(device.actor)
  return known
}

/** To be called before this run writes. */
export const noteOwn = (device: Device): void => void ownOf(device)

/** To be called when this run has sealed a version of a row. */
export const noteWritten = (device: Device, id: string, version: { sealed: Bytes; seen: Seen }): void =>
  void ownOf(device).written.set(id, version)

/** What a waiting version of a row has seen, if it is the one this run wrote last. */
export function seenOf(device: Device, id: string, sealed: Bytes): Seen | undefined {
  const last = ownOf(device).written.get(id)
  return last && sameBytes(last.sealed, sealed) ? last.seen : undefined
}

/** To be called when the version this run wrote last is given to a request as it lies. */
export const noteGoing = (device: Device, id: string, sealed: Bytes): void => void ownOf(device).going.set(id, sealed)

/** To be called when this run has erased a row: what was sealed of it for a request that has not gone yet stays here. */
export function noteErased(device: Device, id: string): void {
  const own = ownOf(device)
  own.erased.add(id)
  own.written.delete(id)
  own.going.delete(id)
}

/** Whether this run has erased a row. */
export const isErased = (device: Device, id: string): boolean => ownOf(device).erased.has(id)

/** Whether a waiting version of a row may have left with a request: it was given to one, or an earlier run wrote it. */
export function mayHaveLeft(device: Device, id: string, sealed: Bytes): boolean {
  if (!seenOf(device, id, sealed)) return true
  const last = ownOf(device).going.get(id)
  return last !== undefined && sameBytes(last, sealed)
}

/** Whether all that one version has seen beyond another was written by this run itself. */
export function onlyOwnSince(device: Device, newer: Seen, older: Seen): boolean {
  const { actors } = ownOf(device)
  return Object.entries(newer).every(([actor, n]) => n <= (older[actor] ?? 0) || actors.has(actor))
}

/** To be called before a version of a row leaves this device, with an exchange or in a file. */
export function noteLeaving(device: Device, id: string, seen: Seen): void {
  const { left } = ownOf(device)
  left.set(id, union(left.get(id) ?? {}, seen))
}

/**
 * A test for dots of this run that `seen` claims though they have never left this device; undefined when it claims
 * none.
 */
export function madeUp(device: Device, id: string, seen: Seen): ((dot: Dot) => boolean) | undefined {
  const { actors, left } = ownOf(device)
  const lied = [...actors].filter(actor => (seen[actor] ?? 0) > (left.get(id)?.[actor] ?? 0))
  if (lied.length === 0) return undefined
  return dot => {
    const at = dot.lastIndexOf(':')
    const actor = dot.slice(0, at)
    return lied.includes(actor) && Number(dot.slice(at + 1)) > (left.get(id)?.[actor] ?? 0)
  }
}

/**
 * `joined` with those writes of `here` put back beside it that a false claim to have seen them dropped (`was`). They get new
 * dots of a fresh actor, which no claim can cover, so that devices that believed the claim take them too.
 */
export function withOwnBeside(
  joined: LiveBody,
  here: LiveBody,
  at: { was: (dot: Dot) => boolean; actor: string },
): LiveBody {
  let seen = joined.seen
  const fresh = (): Dot => {
    const next = nextDot(seen, at.actor)
    seen = next.seen
    return next.dot
  }
  const beside = (now: Fields, mine: Fields): Fields => {
    const after = { ...now }
    for (const [name, field] of Object.entries(mine))
      for (const [dot, sibling] of Object.entries(field.live)) {
        if (!at.was(dot) || after[name]?.live[dot]) continue
        const put = fresh()
        const there = after[name]
        after[name] = there
          ? { ...there, live: { ...there.live, [put]: sibling } }
          : { cur: put, live: { [put]: sibling } }
      }
    return after
  }
  const sets = { ...joined.sets }
  for (const [name, set] of Object.entries(here.sets))
    for (const [key, dots] of Object.entries(set))
      if (dots.some(at.was) && !sets[name]?.[key]) sets[name] = { ...sets[name], [key]: [fresh()] }
  const [fields, text] = [beside(joined.fields, here.fields), beside(joined.text, here.text)]
  return { ...joined, fields, text, sets, seen }
}
