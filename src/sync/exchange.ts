import type { SyncRecord } from '../storage/rows.ts'
import { limits } from '../wire/limits.ts'
import { type ExchangeAnswer, type Exchanged, type ExchangeRequest, encodeRequest } from '../wire/row.ts'
import { carried, type Refused, refusedBy, type SendRows, understood } from './answer.ts'
import { changeRows } from './change.ts'
import type { Device } from './device.ts'
import { isErased, noteLeaving } from './own-dots.ts'
import { newPace, type Pace } from './pace.ts'
import { hold, type Packed, type Push, pack, releaseHeld } from './push.ts'
import { newQueue, type Queue } from './queue.ts'
import { afterReset, followZones, sweep } from './restores.ts'
import { afterAbsence, afterAccepted } from './states.ts'
import { openParked, takeRows } from './take-remote.ts'
import { unsentCount } from './unsent.ts'

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
export type Outcome = { end: 'done' } | { end: 'members' } | Refused

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
  queue: Queue
  /** The rows of the next request, sealed while the endpoint works on this one, and the room they were meant for. */
  ahead: { room: number; packed: Promise<Packed> } | undefined
  sent: number
  refreshed: number
  /**
   * A last request was added because the count of waiting changes told before was wrong: some rows had not been
   * taken.
   */
  retold: boolean
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
  await rows.changeSync(project, now => {
    // Page after page of a long answer has the same head: writing it again would cost a commit each.
    const news = answer.head > now.peak || (answer.head === now.peak && answer.mark !== now.mark)
    return same(now) && news ? { ...now, peak: answer.head, mark: answer.mark } : undefined
  })
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

/** Packs the rows of the next request if there are any, while the present one is on its way. */
function packAhead(run: Run, ids: readonly string[], room: number): void {
  if (ids.length === 0) return
  const packed = pack(run.device, ids, room)
  // Whoever awaits it hears what went wrong.
  packed.catch(() => undefined)
  run.ahead = { room, packed }
}

type Asking = { asked: SyncRecord; packed: Packed; waiting: number }

/** What the next request holds, and that request, on its way. */
async function ask(run: Run): Promise<{ asking: Asking; answer: ReturnType<SendRows> }> {
  const { device, means, queue } = run
  const asked = await device.rows.sync(device.project)
  const ids = await queue.ids()
  const room = Math.min(run.room, run.pace.room())
  // On a link that turned out weaker less is sent.
  const ahead = run.ahead && run.ahead.room <= room ? run.ahead.packed : undefined
  const packed = await (ahead ?? pack(device, ids, room))
  run.ahead = undefined
  const { done, later } = packed
  const pushes = packed.pushes.filter(({ wire }) => wire.gone || !isErased(device, wire.id))
  queue.postpone(later)
  means.progress?.({ sent: run.sent, total: run.sent + ids.length })
  const waiting = await queue.waiting(done, pushes.length)
  const answer = carried(run, encodeRequest({ ...request(run, asked, pushes), room, waiting }))
  packAhead(run, ids.slice(done), room)
  return { asking: { asked, packed: { pushes, done, later }, waiting }, answer }
}

/** Remembers that these versions have left, or may have. */
function leave(device: Device, pushes: readonly Push[]): void {
  for (const { wire, seen } of pushes) noteLeaving(device, wire.id, seen)
}

/** One request and its answer; returns how the exchange ended, or undefined when there is more to do. */
async function pass(run: Run): Promise<Outcome | undefined> {
  const { device, queue } = run
  const { asking, answer: given } = await ask(run)
  const { pushes, done } = asking.packed
  const { status, body } = await given.catch(error => {
    leave(device, pushes)
    throw error
  })
  const whole = status !== 413 || pushes.length <= 1
  if (whole) queue.passed(done)
  if (status !== 200) run.ahead = undefined
  if (status === 409) return { end: 'members' }
  if (status === 413 && (await afterTooMuch(run, pushes))) return undefined
  if (status !== 200) return refusedBy(body)
  const answer = understood(body)
  if (answer) return answered(run, answer, asking)
  leave(device, pushes)
  return { end: 'failed', problem: 'server-fault' }
}

/** Does what an answer says; returns how the exchange ended, or undefined when there is more to do. */
async function answered(
  run: Run,
  answer: ExchangeAnswer,
  { asked, packed, waiting }: Asking,
): Promise<Outcome | undefined> {
  const { device, means, queue } = run
  const { pushes } = packed
  if ('reset' in answer) {
    run.ahead = undefined
    await device.rows.changeSync(device.project, now => (now.heal === asked.heal ? afterReset(now) : undefined))
    return undefined
  }
  const refused = new Set([...answer.conflicts, ...answer.rejected].map(one => one.id))
  leave(
    device,
    pushes.filter(push => !refused.has(push.wire.id)),
  )
  await apply(run, answer, { pushes, asked })
  if (answer.rejected.some(({ why }) => why === 'old-epoch')) {
    run.ahead = undefined
    if (run.refreshed++ < 2) await means.refreshKeys()
  }
  if (answer.more || Object.keys((await device.rows.sync(device.project)).zones).length > 0) return undefined
  await sweep(device)
  if (answer.full) return { end: 'failed', problem: 'project-overfull' }
  if ((await queue.left()) > 0) return undefined
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
    queue: newQueue(device),
    ahead: undefined,
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
      means.progress?.({ sent: run.sent, total: run.sent + (await run.queue.left()) })
      return outcome
    }
  }
  return { end: 'failed', problem: 'server-fault' }
}
