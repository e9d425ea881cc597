import type { Bytes } from '../crypto/bytes.ts'
import { apply } from '../wire/apply.ts'
import { type Draft, readEntry, signEntry } from '../wire/entry.ts'
import type { Missing, Parcel, Wrap } from '../wire/members.ts'
import { problemError } from '../wire/problem.ts'
import { levelOf, readersOf, rulesFor, type State } from '../wire/state.ts'
import { addKey, rawOf } from './keyring.ts'
import { makeKey, type RawKey, wrapKey } from './keys.ts'
import type { Membership, Owner } from './membership.ts'
import { postAct, sealsFor } from './send-missing.ts'

/** What an act puts in the log. `fresh` are the keys its entries name. */
export type Plan = {
  drafts: readonly Draft[]
  fresh?: readonly RawKey[]
  parcels?: readonly Parcel[]
  /** Who signs the entries, when it is not this device. */
  by?: Owner
}

/** Fresh keys for these zones, as an entry names them and as they are. */
export async function freshKeys(zones: Iterable<string>): Promise<{ keys: [string, string][]; fresh: RawKey[] }> {
  const fresh: RawKey[] = []
  for (const zone of zones) fresh.push(await makeKey(zone))
  return { keys: fresh.map(({ zone, id }) => [zone, id]), fresh }
}

async function chained(m: Membership, plan: Plan): Promise<{ entries: Bytes[]; after: State }> {
  const { id, keys } = plan.by ?? m.me
  let state = m.state
  const entries: Bytes[] = []
  for (const draft of plan.drafts) {
    const bytes = await signEntry(draft, { prev: state.head, by: id, signKey: keys.signKey, v: rulesFor(state, id) })
    const step = await apply(state, await readEntry(bytes))
    if ('invalid' in step)
      throw problemError(step.invalid === 'coordinator' ? 'only-coordinator' : 'members-differ', step.invalid)
    entries.push(bytes)
    state = step
  }
  return { entries, after: state }
}

/** Whoever must be given a key by this act: all readers of a new key, and those who begin to read. */
function newReaders(before: State, after: State): Missing['seals'] {
  const wanted: Missing['seals'] = []
  for (const { id: zone, key } of after.zones.values()) {
    const renewed = before.zones.get(zone)?.key !== key
    for (const reader of readersOf(after, zone)) {
      const was = before.holders.get(reader.id)
      const had = was?.status === 'live' && levelOf(before, was.person, zone) > 0
      if (renewed || !had) wanted.push({ zone, holder: reader.id })
    }
  }
  return wanted
}

/** Wraps of all that a zone's newest key follows: the current one, and keys that the same act already replaces again. */
async function formerWraps(m: Membership, plan: Plan): Promise<Wrap[]> {
  const wraps: Wrap[] = []
  const newest = new Map((plan.fresh ?? []).map(key => [key.zone, key]))
  for (const [zone, key] of newest) {
    const id = m.state.zones.get(zone)?.key
    const former = rawOf(m.ring, id)
    // Without the former key, members who come later could not read what was sealed with it.
    if (id && !former) throw problemError('key-missing')
    const passing = (plan.fresh ?? []).filter(other => other.zone === zone && other !== key)
    for (const old of [...(former ? [former] : []), ...passing]) wraps.push(await wrapKey(m.project, key, old))
  }
  return wraps
}

/** Posts a plan as one act on the head this device knows; returns the new entries, which are not in the log here yet. */
export async function post(m: Membership, plan: Plan): Promise<Bytes[]> {
  const { entries, after } = await chained(m, plan)
  const wraps = (await formerWraps(m, plan)).filter(wrap => after.zones.has(wrap.zone))
  // Before the request: if its answer is lost the keys are here, and keys that the log does not name are never used.
  for (const key of plan.fresh ?? []) await addKey(m.ring, key)
  const seals = await sealsFor(m, newReaders(m.state, after), after)
  const own = seals.filter(seal => seal.holder === m.me.id)
  await m.context.store.addKeys(m.project, { seals: own, wraps })
  const parcels = [...(plan.parcels ?? [])]
  m.missing = (await postAct(m, { entries, seals, wraps, parcels })).missing
  return entries
}
