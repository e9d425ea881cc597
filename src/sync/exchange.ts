import { type Bytes, fromUtf8 } from '../crypto/bytes.ts'
import type { SyncRecord } from '../storage/rows.ts'
import { limits } from '../wire/limits.ts'
import { type Problem, toldProblem } from '../wire/problem.ts'
import { decodeAnswer, type ExchangeAnswer, type Exchanged, type ExchangeRequest, encodeRequest } from '../wire/row.ts'
import { changeRows } from './change.ts'
import type { Device } from './device.ts'
import { noteLeaving } from './own-dots.ts'
import { newPace, type Pace } from './pace.ts'
import { hold, type Push, pack, releaseHeld } from './push.ts'
import { afterReset, followZones, sweep } from './restores.ts'
import { afterAbsence, afterAccepted } from './states.ts'
import { openParked, takeRows } from './take-remote.ts'
import { unsentCount } from './unsent.ts'

/** Sends one signed request; rejects when there is no answer. */
export type SendRows = (path: 'sync', body: Bytes) => Promise<{ status: number; body: Bytes }>

/** What an exchange needs besides the device. */
export type Means = {
  send: SendRows
  /** Head of the member log here, hex. */
  members: string
  /** Fetches log and keys anew, after the endpoint called a key old. */
  refreshKeys(): Promise<void>
  progress?(done: { sent: number; total: number }): void
  /** What the link carries; kept from one exchange to the next. */
  pace?: Pace
  /** Chunks the endpoint lacks and this project's rows name. */
  want?(chunks: readonly string[]): void
}

/** How an exchange ended: all sent and pulled; the log has to go first; or why it stopped. */
export type Outcome = { end: 'done' } | { end: 'members' } | { end: 'failed'; problem: Problem }

/** A row that failed this often in one exchange waits for the next one. */
const mostTries = 8
/** Bytes of rows in a request; the rest is for ids, hashes and the envelope. */
export const mostRoom = limits.request - 4096
/** Against an endpoint that always says there is more. */
const mostPasses = 10_000

/** What one exchange keeps in memory only. */
type Run = {
  device: Device
  means: Means
  pace: Pace
  room: number
  tries: Map<string, number>
  /** Rows whose chunks have to go first. */
  later: Set<string>
  sent: number
  refreshed: number
  /**
   * A last request was added because the count of waiting changes told before was wrong: some rows had not been
   * taken.
   */
  retold: boolean
}

async function waitingIds(run: Run): Promise<string[]> {
  const ids = await run.device.rows.waiting(run.device.project, 'send')
  return ids.filter(id => (run.tries.get(id) ?? 0) < mostTries && !run.later.has(id))
}

function request(run: Run, now: SyncRecord, pushes: readonly Push[]): ExchangeRequest {
  const [granted] = Object.entries(now.zones)
  return {
    members: run.means.members,
    cursor: now.cursor,
    peak: now.peak,
    mark: now.mark,
    rows: pushes.map(push => push.wire),
    ...(granted && { zone: { id: granted[0], cursor: granted[1] } }),
  }
}

/** Applies an answer, its rows together. Each row stands for itself, and the worker may be killed in between. */
async function applyRows(
  run: Run,
  answer: Exchanged,
  at: { pushes: readonly Push[]; generation: number },
): Promise<void> {
  const { device } = run
  const { generation } = at
  const pushes = new Map(at.pushes.map(push => [push.wire.id, push]))
  const taken = answer.accepted.flatMap(({ id }) => pushes.get(id) ?? [])
  const items = taken.map(({ wire, sent, known }) => ({ id: wire.id, sent, known }))
  await changeRows(device, items, async (row, { sent }) => row && afterAccepted(row, sent, generation))
  run.sent += taken.length
  const here = answer.conflicts.flatMap(({ row }) => row ?? [])
  const absent = answer.conflicts.filter(({ row }) => !row)
  await changeRows(device, absent, async row => row && afterAbsence(row))
  for (const { id, why } of answer.rejected) if (why !== 'old-epoch') await hold(device, id, why, pushes.get(id)?.sent)
  await takeRows(device, [...here, ...answer.rows], generation)
}

/** Peak and its commit id (`mark`) before any row, cursor after all of them: the device may be killed in between. */
async function apply(run: Run, answer: Exchanged, at: { pushes: readonly Push[]; asked: SyncRecord }): Promise<void> {
  const { rows, project } = run.device
  const { asked } = at
  const same = (now: SyncRecord): boolean => now.heal === asked.heal && now.cursor === asked.cursor
  await rows.changeSync(project, now =>
    same(now) && answer.head >= now.peak ? { ...now, peak: answer.head, mark: answer.mark } : undefined,
  )
  await applyRows(run, answer, { pushes: at.pushes, generation: asked.heal })
  await rows.changeSync(project, now => {
    if (!same(now)) return undefined
    const zones = { ...now.zones }
    if (answer.zone?.done) delete zones[answer.zone.id]
    else if (answer.zone) zones[answer.zone.id] = answer.zone.cursor
    return { ...now, cursor: answer.cursor, zones }
  })
  run.means.want?.(answer.want)
}

/** After 413: halves the room; a single row that is still too large is held. */
async function afterTooMuch(run: Run, pushes: readonly Push[]): Promise<boolean> {
  run.room = Math.floor(run.room / 2)
  const [only] = pushes
  if (pushes.length !== 1 || !only) return pushes.length > 1
  await hold(run.device, only.wire.id, 'too-big', only.sent)
  run.room = mostRoom
  return true
}

function problemIn(body: Bytes): Problem {
  try {
    const said: unknown = JSON.parse(fromUtf8(body))
    const known = typeof said === 'object' && said !== null && 'problem' in said && typeof said.problem === 'string'
    return known ? toldProblem(String(said.problem)) : 'server-fault'
  } catch {
    return 'server-fault'
  }
}

/** Sends a request and tells the pace how long its answer took. */
async function carried({ device, means, pace }: Run, bytes: Bytes): Promise<{ status: number; body: Bytes }> {
  const began = device.now()
  try {
    const answer = await means.send('sync', bytes)
    pace.carried(Math.max(bytes.length, answer.body.length), device.now() - began)
    return answer
  } catch (error) {
    pace.lost()
    throw error
  }
}

/** The answer in some bytes; nothing when they are cut or none. */
function understood(body: Bytes): ExchangeAnswer | undefined {
  try {
    return decodeAnswer(body)
  } catch {
    return undefined
  }
}

/** One request and its answer; returns how the exchange ended, or undefined when there is more to do. */
async function pass(run: Run): Promise<Outcome | undefined> {
  const { device, means } = run
  const asked = await device.rows.sync(device.project)
  const ids = await waitingIds(run)
  const room = Math.min(run.room, run.pace.room())
  const { pushes, done, later } = await pack(device, ids, room)
  for (const id of later) run.later.add(id)
  const looked = ids.slice(0, done)
  means.progress?.({ sent: run.sent, total: run.sent + ids.length })
  const waiting = Math.max(0, (await unsentCount(device)) - pushes.length)
  const leave = (some: readonly Push[]): void => {
    for (const { wire, seen } of some) noteLeaving(device, wire.id, seen)
  }
  const { status, body } = await carried(run, encodeRequest({ ...request(run, asked, pushes), room, waiting })).catch(
    error => {
      leave(pushes)
      throw error
    },
  )
  if (status !== 413 || pushes.length <= 1) for (const id of looked) run.tries.set(id, (run.tries.get(id) ?? 0) + 1)
  if (status === 409) return { end: 'members' }
  if (status === 413 && (await afterTooMuch(run, pushes))) return undefined
  if (status !== 200) return { end: 'failed', problem: problemIn(body) }
  const answer = understood(body)
  if (!answer) {
    leave(pushes)
    return { end: 'failed', problem: 'server-fault' }
  }
  if ('reset' in answer) {
    await device.rows.changeSync(device.project, now => (now.heal === asked.heal ? afterReset(now) : undefined))
    return undefined
  }
  const refused = new Set([...answer.conflicts, ...answer.rejected].map(one => one.id))
  leave(pushes.filter(push => !refused.has(push.wire.id)))
  await apply(run, answer, { pushes, asked })
  if (answer.rejected.some(({ why }) => why === 'old-epoch') && run.refreshed++ < 2) await means.refreshKeys()
  if (answer.more || Object.keys((await device.rows.sync(device.project)).zones).length > 0) return undefined
  await sweep(device)
  if (answer.full) return { end: 'failed', problem: 'project-overfull' }
  if ((await waitingIds(run)).length > 0) return undefined
  if (run.retold || (await unsentCount(device)) === waiting) return { end: 'done' }
  run.retold = true
  return undefined
}

/**
 * Sends all that waits and pulls all that is new, in as many requests as it takes. Only one may run per project.
 * Rejects when a request gets no answer; what was stored until then stays true.
 */
export async function exchange(device: Device, means: Means): Promise<Outcome> {
  const pace = means.pace ?? newPace(mostRoom)
  const run: Run = {
    device,
    means,
    pace,
    room: mostRoom,
    tries: new Map(),
    later: new Set(),
    sent: 0,
    refreshed: 0,
    retold: false,
  }
  await followZones(device)
  await openParked(device)
  await releaseHeld(device)
  for (let i = 0; i < mostPasses; i++) {
    const outcome = await pass(run)
    if (outcome) {
      means.progress?.({ sent: run.sent, total: run.sent + (await waitingIds(run)).length })
      return outcome
    }
  }
  return { end: 'failed', problem: 'server-fault' }
}
