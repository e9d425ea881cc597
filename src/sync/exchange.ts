import type { SyncRecord } from '../storage/rows.ts'
import type { ExchangeAnswer, Exchanged } from '../wire/row.ts'
import { type Refused, refusedBy } from './answer.ts'
import { type Asking, ask, askAhead, followed, leave, type Means, mostRoom, type Run, takenOf } from './asking.ts'
import { changeRows } from './change.ts'
import type { Device } from './device.ts'
import { newPace } from './pace.ts'
import { hold, type Push, releaseHeld } from './push.ts'
import { newQueue } from './queue.ts'
import { afterReset, followZones, sweep } from './restores.ts'
import { afterAbsence, afterAccepted } from './states.ts'
import { openParked, takeRows } from './take-remote.ts'
import { unsentCount } from './unsent.ts'

/** How an exchange ended: all sent and pulled; the log has to go first; or why it stopped. */
export type Outcome = { end: 'done' } | { end: 'members' } | Refused

/** Against an endpoint that always says there is more. */
const mostPasses = 10_000

/** Applies an answer, its rows together. Each row stands for itself, and the worker may be killed in between. */
async function applyRows(
  run: Run,
  answer: Exchanged,
  at: { pushes: readonly Push[]; generation: number },
): Promise<void> {
  const { device } = run
  const { generation } = at
  const pushes = new Map(at.pushes.map(push => [push.wire.id, push]))
  const items = takenOf(answer, at.pushes).map(({ wire, sent, known }) => ({ id: wire.id, sent, known }))
  await changeRows(device, items, async (row, { sent }) => row && afterAccepted(row, sent, generation))
  const here = answer.conflicts.flatMap(({ row }) => row ?? [])
  const absent = answer.conflicts.filter(({ row }) => !row)
  await changeRows(device, absent, async row => row && afterAbsence(row))
  for (const { id, why } of answer.rejected) if (why !== 'old-epoch') await hold(device, id, why, pushes.get(id)?.sent)
  await takeRows(device, [...here, ...answer.rows], generation)
}

/** Stores the newest head and its commit id (`mark`) that an answer tells; the record then, if nobody else moved it. */
async function storePeak(
  { device }: Run,
  { head, mark }: Exchanged,
  asked: SyncRecord,
): Promise<SyncRecord | undefined> {
  const isNews = (now: SyncRecord): boolean => head > now.peak || (head === now.peak && mark !== now.mark)
  // Page after page of a long answer has the same head: writing it again would cost a commit each.
  if (!isNews(asked)) return asked
  let stored: SyncRecord | undefined
  await device.rows.changeSync(device.project, now => {
    const next = isNews(now) ? { ...now, peak: head, mark } : now
    stored = isSame(now, asked) ? next : undefined
    return stored === now ? undefined : stored
  })
  return stored
}

const isSame = (now: SyncRecord, asked: SyncRecord): boolean => now.heal === asked.heal && now.cursor === asked.cursor

/** Peak before any row, cursor after all of them: the device may be killed in between. */
async function apply(run: Run, answer: Exchanged, { asked, packed, waiting }: Asking): Promise<void> {
  const { rows, project } = run.device
  const { pushes } = packed
  const now = await storePeak(run, answer, asked)
  if (now) await askAhead(run, answer, { now, pushes, waiting })
  await applyRows(run, answer, { pushes, generation: asked.heal })
  await rows.changeSync(project, now => (isSame(now, asked) ? followed(now, answer) : undefined))
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

/** One request and its answer; returns how the exchange ended, or undefined when there is more to do. */
async function pass(run: Run): Promise<Outcome | undefined> {
  const { device, queue } = run
  const asking = run.next ?? (await ask(run, await device.rows.sync(device.project)))
  run.next = undefined
  const { pushes, done } = asking.packed
  const { status, body, answer } = await asking.given.catch(error => {
    leave(device, pushes)
    throw error
  })
  const whole = status !== 413 || pushes.length <= 1
  if (whole) queue.passed(done)
  if (status !== 200) run.ahead = undefined
  if (status === 409) return { end: 'members' }
  if (status === 413 && (await afterTooMuch(run, pushes))) return undefined
  if (status !== 200) return refusedBy(body)
  if (answer) return answered(run, answer, asking)
  leave(device, pushes)
  return { end: 'failed', problem: 'server-fault' }
}

/** Does what an answer says; returns how the exchange ended, or undefined when there is more to do. */
async function answered(run: Run, answer: ExchangeAnswer, asking: Asking): Promise<Outcome | undefined> {
  const { device, means, queue } = run
  const { asked, waiting } = asking
  const { pushes } = asking.packed
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
  run.sent += takenOf(answer, pushes).length
  await apply(run, answer, asking)
  if (run.next) return undefined
  if (answer.rejected.some(({ why }) => why === 'old-epoch')) {
    run.ahead = undefined
    if (run.refreshed++ < 2) await means.refreshKeys()
  }
  if (answer.more || Object.keys((await device.rows.sync(device.project)).zones).length > 0) return undefined
  await sweep(device)
  if (answer.full) return { end: 'failed', problem: 'project-overfull' }
  const [left, unsent] = await Promise.all([queue.left(), unsentCount(device)])
  if (left > 0) return undefined
  if (run.retold || unsent === waiting) return { end: 'done' }
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
    next: undefined,
    ahead: undefined,
    sent: 0,
    refreshed: 0,
    retold: false,
  }
  await followZones(device)
  await openParked(device)
  await releaseHeld(device)
  try {
    for (let i = 0; i < mostPasses; i++) {
      const outcome = await pass(run)
      if (outcome) {
        const left = outcome.end === 'done' ? 0 : await run.queue.left()
        means.progress?.({ sent: run.sent, total: run.sent + left })
        return outcome
      }
    }
    return { end: 'failed', problem: 'server-fault' }
  } finally {
    if (run.next) leave(device, run.next.packed.pushes)
  }
}
