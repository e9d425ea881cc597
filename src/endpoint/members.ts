import type { Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { type Entry, readEntry } from '../wire/entry.ts'
import { extend } from '../wire/extend.ts'
import { limits } from '../wire/limits.ts'
import { type Act, actSchema, foundingSchema, isProjectId } from '../wire/members.ts'
import type { State } from '../wire/state.ts'
import type { Parts } from './app.ts'
import { missingFor, type Site, storeBeside, tidy, wrappedKeys } from './beside.ts'
import type { Transaction } from './database.ts'
import { refuse } from './refusal.ts'
import { useSetUpCode } from './set-up.ts'
import {
  type Claim,
  checkNonce,
  checkSignature,
  checkSize,
  claimOf,
  decoded,
  readBody,
  requireHolder,
} from './signed.ts'
import { dayOf } from './states.ts'

/** The project a route names; refuses what cannot be one. */
export function projectOf(c: Context): string {
  const id = c.req.param('project') ?? ''
  if (!isProjectId(id)) throw refuse(404, 'no-project')
  return id
}

async function addEntry(tx: Transaction, state: State, entry: Entry): Promise<void> {
  const sql = 'INSERT INTO entry (project, n, hash, bytes) VALUES (?, ?, ?, ?)'
  await tx.run(sql, state.project, state.length - 1, entry.hash, entry.bytes)
  const move = 'UPDATE project SET members_head = ?, members_length = ? WHERE id = ?'
  await tx.run(move, entry.hash, state.length, state.project)
}

/** The entries of an act that the log does not have yet. */
async function unknownEntries(tx: Transaction, project: string, entries: readonly Bytes[]): Promise<Bytes[]> {
  for (const [i, bytes] of entries.entries()) {
    const entry = await readEntry(bytes).catch(() => undefined)
    if (!entry) throw refuse(422, 'invalid', { entry: i, why: 'bytes' })
    const known = await tx.get('SELECT n FROM entry WHERE project = ? AND hash = ?', project, entry.hash)
    if (!known) return entries.slice(i)
  }
  return []
}

function refusalFor(state: State, invalid: string, entry: number) {
  if (invalid === 'prev') return refuse(412, 'head', { length: state.length, head: state.head })
  if (invalid === 'signer-used') return refuse(410, 'used')
  return refuse(422, 'invalid', { entry, why: invalid })
}

type Turn = { zone: string; key: string; by: string }

/** Appends an act's entries; answers the state after them and the former keys they replaced. */
async function append(
  tx: Transaction,
  before: State,
  act: Act,
): Promise<{ state: State; turns: Turn[]; added: Entry[] }> {
  let state = before
  const turns: Turn[] = []
  const added: Entry[] = []
  const fresh = await unknownEntries(tx, state.project, act.entries)
  for (const bytes of fresh) {
    const step = await extend(state, bytes)
    if ('invalid' in step) throw refusalFor(before, step.invalid, act.entries.indexOf(bytes))
    for (const zone of step.state.zones.values()) {
      const key = state.zones.get(zone.id)?.key
      if (key && key !== zone.key) turns.push({ zone: zone.id, key, by: step.entry.body.by })
    }
    state = step.state
    added.push(step.entry)
    await addEntry(tx, state, step.entry)
  }
  return { state, turns, added }
}

/** Who made a new key held the former one, and brings it along under the new one. */
async function checkWraps({ tx, state, holder }: Site, turns: readonly Turn[]): Promise<void> {
  for (const turn of turns.filter(({ by, zone }) => by === holder.id && state.zones.has(zone))) {
    if (!(await wrappedKeys(tx, state.project, turn.zone)).has(turn.key)) {
      throw refuse(422, 'wrap-missing', { zone: turn.zone, key: turn.key })
    }
  }
}

/** An invitation lets nobody in after its day; what others bring back after a restore is not theirs to date. */
function checkDates(before: State, person: string, { added, today }: { added: Entry[]; today: string }): void {
  for (const { body } of added) {
    const door = body.t === 'join' ? before.holders.get(body.by) : undefined
    if (door?.until && door.until < today && door.person === person) throw refuse(410, 'expired')
  }
}

const carriesKeys = (act: Act): boolean => act.seals.length + act.wraps.length + act.parcels.length > 0

async function actIn(tx: Transaction, c: Context, given: { parts: Parts; claim: Claim; act: Act }) {
  const { parts, claim, act } = given
  const before = await parts.states.of(tx, projectOf(c))
  if (!before) throw refuse(404, 'no-project')
  const { state, turns, added } = await append(tx, before, act)
  const today = dayOf(parts.now())
  const signer = state.holders.get(claim.holder)
  if (!signer) throw refuse(401, 'unknown-holder')
  await checkSignature(c, claim, signer.keys.sign)
  checkDates(before, signer.person, { added, today })
  // Anybody of the chain may bring entries back after a restore, a removed device too; nothing else.
  const onlyEntries = added.length > 0 && !carriesKeys(act)
  const holder = onlyEntries && signer.status !== 'live' ? signer : requireHolder(state, signer.id, today)
  const site = { tx, state, holder, today }
  await storeBeside(site, act)
  if (!act.lost && holder.status === 'live') await checkWraps(site, turns)
  await tidy(site)
  return { head: state.head, length: state.length, missing: await missingFor(site) }
}

async function found(tx: Transaction, c: Context, given: { claim: Claim; body: v.InferOutput<typeof foundingSchema> }) {
  const { claim, body } = given
  const step = await extend(undefined, body.entry)
  if ('invalid' in step) throw refuse(422, 'invalid', { entry: 0, why: step.invalid })
  const { state, entry } = step
  const holder = state.holders.get(claim.holder)
  if (!holder) throw refuse(401, 'unknown-holder')
  await checkSignature(c, claim, holder.keys.sign)
  if (await tx.get('SELECT id FROM project WHERE id = ?', state.project)) return { status: 200 as const, state }
  if (!(await useSetUpCode(tx, body.setup))) throw refuse(403, 'set-up-code')
  const sql = 'INSERT INTO project (id, head, members_head, members_length) VALUES (?, 0, ?, 1)'
  await tx.run(sql, state.project, state.head)
  await addEntry(tx, state, entry)
  await storeBeside({ tx, state, holder, today: '' }, { seals: body.seals, wraps: [], parcels: [] })
  return { status: 201 as const, state }
}

async function logFrom(tx: Transaction, state: State, asked: { after: number; head: string }) {
  const { length, head } = state
  if (asked.after > length) throw refuse(409, 'behind', { length, head })
  if (asked.after > 0) {
    const sql = 'SELECT hash FROM entry WHERE project = ? AND n = ?'
    const last = await tx.get<{ hash: string }>(sql, state.project, asked.after - 1)
    if (last?.hash !== asked.head) throw refuse(409, 'other-branch', { length })
  }
  const sql = 'SELECT bytes FROM entry WHERE project = ? AND n >= ? ORDER BY n'
  const rows = await tx.all<{ bytes: Uint8Array }>(sql, state.project, asked.after)
  return { entries: rows.map(row => row.bytes), length, head }
}

/** Routes of the member log: founding, reading, and one act of membership. */
export function memberRoutes(app: Hono, parts: Parts): void {
  const { database, states, nonces } = parts

  app.post('/api/projects', async c => {
    checkSize(c, limits.request)
    const claim = claimOf(c)
    await checkNonce(nonces, claim)
    const body = decoded(await readBody(c, claim, limits.request), value => v.parse(foundingSchema, value))
    const { status, state } = await database.transaction(tx => found(tx, c, { claim, body }))
    return parts.answer(c, { project: state.project, head: state.head, length: state.length }, status)
  })

  app.get('/api/p/:project/members', async c => {
    const asked = { after: Number(c.req.query('after') ?? 0), head: c.req.query('head') ?? '' }
    if (!Number.isSafeInteger(asked.after) || asked.after < 0) throw refuse(400, 'unreadable')
    const answer = await database.transaction(async tx => {
      const state = await states.of(tx, projectOf(c))
      if (!state) throw refuse(404, 'no-project')
      return logFrom(tx, state, asked)
    })
    return parts.answer(c, answer)
  })

  app.post('/api/p/:project/members', async c => {
    checkSize(c, limits.membersRequest)
    const claim = claimOf(c)
    await checkNonce(nonces, claim)
    if (!parts.perDevice.take(claim.holder)) throw refuse(429, 'too-many')
    const act = decoded(await readBody(c, claim, limits.membersRequest), value => v.parse(actSchema, value))
    const answer = await database.transaction(tx => actIn(tx, c, { parts, claim, act }))
    await database.checkpoint()
    return parts.answer(c, answer)
  })
}
