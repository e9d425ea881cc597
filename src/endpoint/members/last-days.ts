import type { Entry } from '../../wire/entry.ts'
import { isCoordinator, type State } from '../../wire/state.ts'
import { refuse } from '../requests/refusal.ts'
import { inUse } from './states.ts'

/** An entry whose signer has a last day: an invitation's, or the one a person was given. */
export type DatedEntry = {
  readonly hash: string
  readonly person: string
  readonly until: string
  readonly of: 'invitation' | 'person'
}

/** Collects, while entries are checked one after another, those signed by somebody who has a last day. */
export function datedEntries(before: State): { see(entry: Entry, after: State): void; found: readonly DatedEntry[] } {
  const ends = new Map([...before.persons.values()].map(({ id, ends }) => [id, ends]))
  const found: DatedEntry[] = []
  return {
    found,
    see({ body, hash }, after) {
      const signer = 'by' in body ? after.holders.get(body.by) : undefined
      // The last day before this entry, since the entry itself may extend it.
      const last =
        signer && (ends.has(signer.person) ? ends.get(signer.person) : after.persons.get(signer.person)?.ends)
      if (body.t === 'role') ends.set(body.person, body.ends)
      if (!signer) return
      if (signer.until) found.push({ hash, person: signer.person, until: signer.until, of: 'invitation' })
      if (last) found.push({ hash, person: signer.person, until: last, of: 'person' })
    },
  }
}

/** The entries that are known to have come in time, and from which day on that has been noted. */
export type InTime = { readonly hashes: ReadonlySet<string>; readonly since: string }

/** Who carries entries, by the log as it was before them. */
export type Carrier = { readonly person: string; readonly coordinates: boolean }

/**
 * Refuses entries whose signer's last day is over. After a restore the list tells which had come in time; of a day before
 * its own first it knows nothing, and takes the word of a member who carries somebody else's. A coordinator's word is
 * always taken: she could let in whoever she likes, and an older copy of the list has forgotten what the database has.
 */
export function checkLastDays(
  dated: readonly DatedEntry[],
  { carrier, today, inTime }: { carrier: Carrier | undefined; today: string; inTime: InTime | undefined },
): void {
  for (const { hash, person, until, of } of dated) {
    if (until >= today || inTime?.hashes.has(hash)) continue
    const others = carrier !== undefined && carrier.person !== person
    const knows = inTime !== undefined && inTime.since <= until
    if (others && (carrier.coordinates || !knows)) continue
    // Refused for now: a coordinator's device can send it.
    if (others) throw refuse(422, 'invalid', { why: 'late' })
    throw of === 'invitation' ? refuse(410, 'expired') : refuse(403, 'ended')
  }
}

/** The holder who carries entries, if she may be believed today; nothing for somebody the log did not know. */
export function carrierIn(before: State, id: string, today: string): Carrier | undefined {
  const holder = before.holders.get(id)
  if (!holder || !inUse(before, holder, today)) return undefined
  return { person: holder.person, coordinates: isCoordinator(before, id) }
}
