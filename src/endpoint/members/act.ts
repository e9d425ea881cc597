import type { Bytes } from '../../crypto/bytes.ts'
import { type Entry, readEntry } from '../../wire/entry.ts'
import { follow } from '../../wire/extend.ts'
import { limits } from '../../wire/limits.ts'
import type { Act, Missing } from '../../wire/members.ts'
import type { Holder, State } from '../../wire/state.ts'
import type { Transaction } from '../database/database.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../requests/refusal.ts'
import { utcDay } from '../utc-day.ts'
import { inTimeOf, noteInTime } from './in-time-list.ts'
import { missingFor, storeKeys, tidy, wrappedKeys } from './keys-store.ts'
import { carrierIn, checkLastDays, type DatedEntry, datedEntries } from './last-days.ts'
import { requireHolder, type Site } from './signed.ts'

const mostTries = 4

/** Appends checked entries; `after` is the state that they lead to. */
export async function addEntries(tx: Transaction, after: State, entries: readonly Entry[]): Promise<void> {
  const sql = 'INSERT INTO entry (project, n, hash, bytes) VALUES (?, ?, ?, ?)'
  const first = after.length - entries.length
  for (const [i, { hash, bytes }] of entries.entries()) await tx.run(sql, after.project, first + i, hash, bytes)
  const move = 'UPDATE project SET members_head = ?, members_length = ? WHERE id = ?'
  await tx.run(move, after.head, after.length, after.project)
}

/** The entries of an act from the first on that the log does not have yet. */
async function unknownEntries(tx: Transaction, project: string, act: Act): Promise<Bytes[]> {
  for (const [i, bytes] of act.entries.entries()) {
    const entry = await readEntry(bytes).catch(() => undefined)
    if (!entry) throw refuse(422, 'invalid', { entry: i, why: 'bytes' })
    const known = await tx.get('SELECT n FROM entry WHERE project = ? AND hash = ?', project, entry.hash)
    if (!known) return act.entries.slice(i)
  }
  return []
}

function refusalFor(state: State, invalid: string, entry: number) {
  if (invalid === 'prev') return refuse(412, 'head', { length: state.length, head: state.head })
  if (invalid === 'signer-used') return refuse(410, 'used')
  return refuse(422, 'invalid', { entry, why: invalid })
}

type Turn = { zone: string; key: string; by: string }

/** What an act does to the log: the state after it, its new entries, those whose signer has a last day, and the former keys that were replaced. */
type Step = {
  before: State
  state: State
  added: readonly Entry[]
  dated: readonly DatedEntry[]
  turns: readonly Turn[]
}

/**
 * Checks the new entries of an act. Outside of any transaction: checking thousands of signatures must not block other
 * requests.
 */
async function stepOf(before: State, fresh: readonly Bytes[], act: Act): Promise<Step> {
  const turns: Turn[] = []
  const keys = new Map([...before.zones.values()].map(({ id, key }) => [id, key]))
  const dated = datedEntries(before)
  const log = await follow(fresh, before, (entry, after) => {
    dated.see(entry, after)
    for (const { id, key } of after.zones.values()) {
      const former = keys.get(id)
      if (former && former !== key) turns.push({ zone: id, key: former, by: entry.body.by })
      keys.set(id, key)
    }
  })
  if ('invalid' in log) throw refusalFor(before, log.invalid, act.entries.length - fresh.length + log.at)
  return { before, state: log.state ?? before, added: log.entries, dated: dated.found, turns }
}

/**
 * Refuses an act that replaces a zone's key without a wrap of the former one: its maker held that one, and others
 * need it.
 */
async function checkWraps({ tx, state, holder }: Site, turns: readonly Turn[]): Promise<void> {
  for (const turn of turns.filter(({ by, zone }) => by === holder.id && state.zones.has(zone))) {
    if (!(await wrappedKeys(tx, state.project, turn.zone)).has(turn.key)) {
      throw refuse(422, 'wrap-missing', { zone: turn.zone, key: turn.key })
    }
  }
}

const carriesKeys = (act: Act): boolean => act.seals.length + act.wraps.length + act.parcels.length > 0

/** A request to change the log, whose signature may still have to be checked. */
type Asked = {
  project: string
  claim: { holder: string }
  act: Act
  /** Refuses when the owner of this public key has not signed the request. */
  check: (point: Bytes) => Promise<void>
}

/** Stores the seals, wraps and parcels of an act by a holder in the log; returns what the endpoint still lacks. */
async function storeFor(site: Site, { step, act }: { step: Step; act: Act }): Promise<Missing> {
  await storeKeys(site, act)
  if (!act.lost && site.holder.status === 'live') await checkWraps(site, step.turns)
  await tidy(site)
  return missingFor(site)
}

async function store(tx: Transaction, parts: Parts, given: { step: Step; signer: Holder | undefined; act: Act }) {
  const { step, signer, act } = given
  const { state, added, dated } = step
  const today = utcDay(parts.now())
  if (added.length > 0) await addEntries(tx, state, added)
  // Entries are signed, so anybody may send them again after a restore: a removed device, or one not in this log yet.
  const onlyEntries = added.length > 0 && !carriesKeys(act)
  if (!signer && !onlyEntries) throw refuse(401, 'unknown-holder')
  const carrier = signer && carrierIn(step.before, signer.id, today)
  const hashes = dated.map(({ hash }) => hash)
  const inTime = parts.inTime && { hashes: await inTimeOf(tx, hashes), since: parts.inTime.since() }
  checkLastDays(dated, { carrier, today, inTime })
  let missing: Missing = { seals: [], wraps: [], parcels: [] }
  if (signer) {
    const holder = onlyEntries && signer.status !== 'live' ? signer : requireHolder(state, signer.id, today)
    missing = await storeFor({ tx, state, holder, today }, { step, act })
  }
  // Last, when nothing can refuse the act any more: the list is append-only, and an entry in it counts as accepted
  // for ever. The same twice is one, should the transaction be run again.
  if (parts.inTime) await noteInTime(tx, hashes)
  await parts.inTime?.add(hashes)
  return { head: state.head, length: state.length, missing }
}

/** Carries out an act as one transaction; starts over when the log has grown while its entries were checked. */
export async function carryOut(parts: Parts, { project, claim, act, check }: Asked) {
  const { database, states } = parts
  if (act.entries.length > limits.logPage) throw refuse(413, 'too-large', { most: limits.logPage })
  for (let tries = 0; tries < mostTries; tries++) {
    const { before, fresh } = await database.read(async tx => {
      const found = await states.of(tx, project)
      if (!found) throw refuse(404, 'no-project')
      return { before: found, fresh: await unknownEntries(tx, project, act) }
    })
    const step = await stepOf(before, fresh, act)
    const signer = step.state.holders.get(claim.holder)
    if (signer) await check(signer.keys.sign)
    const done = await database.transaction(async tx => {
      const now = await states.of(tx, project)
      return now?.head === before.head ? store(tx, parts, { step, signer, act }) : undefined
    }, project)
    if (done) return done
  }
  throw refuse(429, 'too-many')
}
