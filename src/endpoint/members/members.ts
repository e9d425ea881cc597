import type { Context, Hono } from 'hono'
import * as v from 'valibot'
import type { Bytes } from '../../crypto/bytes.ts'
import { extend } from '../../wire/extend.ts'
import { limits } from '../../wire/limits.ts'
import { actSchema, foundingSchema } from '../../wire/members.ts'
import type { State } from '../../wire/state.ts'
import type { Transaction } from '../database/database.ts'
import type { Parts } from '../parts.ts'
import { refuse } from '../requests/refusal.ts'
import { useSetUpCode } from '../set-up.ts'
import { addEntries, carryOut } from './act.ts'
import { keyCounts, storeKeys } from './keys-store.ts'
import {
  type Claim,
  checkNonce,
  checkSignature,
  checkSize,
  claimOf,
  costOf,
  decoded,
  projectOf,
  readBody,
} from './signed.ts'

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
  await addEntries(tx, state, [entry])
  await storeKeys({ tx, state, holder, today: '' }, { seals: body.seals, wraps: [], parcels: [] })
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
  // One page; a device that then has fewer than `length` entries asks for the next.
  const sql = 'SELECT bytes FROM entry WHERE project = ? AND n >= ? ORDER BY n LIMIT ?'
  const rows = await tx.all<{ bytes: Uint8Array }>(sql, state.project, asked.after, limits.logPage)
  return { entries: rows.map(row => row.bytes), length, head }
}

/** The largest body of an act: as many seals and wraps as the project can have, and room for entries. */
function mostBytes(state: State): number {
  const { seals, wraps } = keyCounts(state)
  return Math.min(limits.membersRequest, limits.smallAct + limits.keyInAct * (seals + wraps))
}

/** The body of an act. More than 64 KB is read only after the signature was found to be that of a holder in the log. */
async function actBody(
  c: Context,
  parts: Parts,
  { project, claim }: { project: string; claim: Claim },
): Promise<Bytes> {
  const state = await parts.database.read(tx => parts.states.of(tx, project))
  if (!state) throw refuse(404, 'no-project')
  const known = state.holders.get(claim.holder)
  const most = known ? mostBytes(state) : limits.unknownRequest
  checkSize(c, most)
  if (known) await checkSignature(c, claim, known.keys.sign)
  // Charged to the holder only after the signature was checked: a claim alone must not use up somebody's budget.
  if (!(known ? parts.perDevice.take(known.id) : parts.strangers.take(parts.addressOf(c))))
    throw refuse(429, 'too-many')
  const of = known ? { project, person: known.person } : { address: parts.addressOf(c) }
  const body = await readBody(c, claim, { bodies: parts.bodies, of, most })
  if (known) parts.perDevice.charge(known.id, costOf(body))
  return body
}

/** Routes of the member log: founding, reading, and one act of membership. */
export function memberRoutes(app: Hono, parts: Parts): void {
  const { database, states, nonces } = parts

  app.post('/api/projects', async c => {
    checkSize(c, limits.unknownRequest)
    const claim = claimOf(c)
    await checkNonce(nonces, claim)
    const of = { address: parts.addressOf(c) }
    if (!parts.strangers.take(of.address)) throw refuse(429, 'too-many')
    const bytes = await readBody(c, claim, { bodies: parts.bodies, of, most: limits.unknownRequest })
    const body = decoded(bytes, value => v.parse(foundingSchema, value))
    const { status, state } = await database.transaction(tx => found(tx, c, { claim, body }))
    // Once it is kept: a list that tells of a project, beside a database without any, stands for a lost database.
    await parts.inTime?.add([state.head])
    return parts.answer(c, { project: state.project, head: state.head, length: state.length }, status)
  })

  app.get('/api/p/:project/members', async c => {
    const asked = { after: Number(c.req.query('after') ?? 0), head: c.req.query('head') ?? '' }
    if (!Number.isSafeInteger(asked.after) || asked.after < 0) throw refuse(400, 'unreadable')
    const answer = await database.read(async tx => {
      const state = await states.of(tx, projectOf(c))
      if (!state) throw refuse(404, 'no-project')
      return logFrom(tx, state, asked)
    })
    // Devices poll this each minute and get no entries; only answers with entries are counted, so that nobody loads
    // whole logs in a loop.
    if (answer.entries.length > 0 && !parts.strangers.take(parts.addressOf(c))) throw refuse(429, 'too-many')
    return parts.answer(c, answer)
  })

  app.post('/api/p/:project/members', async c => {
    const project = projectOf(c)
    const claim = claimOf(c)
    await checkNonce(nonces, claim)
    const act = decoded(await actBody(c, parts, { project, claim }), value => v.parse(actSchema, value))
    const answer = await carryOut(parts, { project, claim, act, check: point => checkSignature(c, claim, point) })
    await database.checkpoint()
    return parts.answer(c, answer)
  })
}
