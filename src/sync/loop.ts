import { refusedOf } from '../members/endpoint-client.ts'
import { storageProblem } from '../storage/refusal.ts'
import { type Problem, problemOf } from '../wire/problem.ts'
import type { Outcome } from './exchange.ts'

/** Why a sync stopped: the code of a problem, or *fault* and the error's name when the app itself is wrong. */
export type Failure = { problem: Problem; name?: never } | { problem: 'fault'; name: string }

/** In how many seconds the endpoint wants to be asked again, if it has said so. */
type Told = { after?: number }

/** What the screens show of the sync: `sending` the a-th of n. */
export type SyncState =
  | { is: 'idle' }
  | { is: 'sending'; a: number; n: number }
  | { is: 'offline' }
  | ({ is: 'failed' } & Failure & Told)

/** One part of a sync, in its order (the member log before the rows). `members` starts again from the first. */
export type Step = (progress: (a: number, n: number) => void) => Promise<Outcome>

/** What the loop needs from the browser; times in ms, `random` in [0, 1). */
export type Surroundings = {
  after(ms: number, work: () => void): () => void
  random(): number
  online(): boolean
  visible(): boolean
  changed(state: SyncState): void
}

/** Why a sync may be due. `typed` waits for a pause; the others start at once. */
export type Reason = 'typed' | 'finished' | 'online' | 'focus' | 'start'

/** Decides when to sync; one run at a time. */
export type Loop = {
  nudge(reason: Reason): void
  /** Runs now, or waits for the run that is on its way and one more; resolves when that has ended. */
  now(): Promise<SyncState>
  stop(): void
}

const pause = 3_000
const poll = 60_000
const firstBackOff = 1_000
const longestBackOff = 300_000
/** How often the log may send the rows back to it within one run. */
const mostRestarts = 3

/** The wait before the n-th repeat: doubled each time up to five minutes, half of it chance, so that a whole office spreads out. */
export function backOff(n: number, random: number): number {
  const longest = Math.min(longestBackOff, firstBackOff * 2 ** n)
  return longest / 2 + (longest / 2) * random
}

/**
 * The wait the endpoint asked for, in ms, spread by chance over as long again, so that those it sent away do not all come
 * back at once.
 */
export const spreadOut = (seconds: number, random: number): number =>
  Math.min(longestBackOff, Math.max(1, seconds) * 1000) * (1 + random)

async function runSteps(steps: readonly Step[], progress: (a: number, n: number) => void): Promise<Outcome> {
  for (let restart = 0; restart < mostRestarts; restart++) {
    let last: Outcome = { end: 'done' }
    for (const step of steps) {
      last = await step(progress)
      if (last.end !== 'done') break
    }
    if (last.end !== 'members') return last
  }
  return { end: 'failed', problem: 'members-differ' }
}

/**
 * Why something was thrown. Whatever a person can do something about carries a code; an error without one is a mistake in
 * the program, and would look like a missing signal for ever if it were called *offline*.
 */
export function failureIn(error: unknown): Failure {
  const problem = problemOf(error) ?? storageProblem(error)
  return problem ? { problem } : { problem: 'fault', name: error instanceof Error ? error.name : typeof error }
}

/** The state after a run. */
async function stateAfter(steps: readonly Step[], around: Surroundings): Promise<SyncState> {
  try {
    const outcome = await runSteps(steps, (a, n) => around.changed({ is: 'sending', a, n }))
    if (outcome.end === 'done') return { is: 'idle' }
    if (outcome.end === 'members') return { is: 'failed', problem: 'members-differ' }
    return { is: 'failed', problem: outcome.problem, ...(outcome.after === undefined ? {} : { after: outcome.after }) }
  } catch (error) {
    const failure = failureIn(error)
    if (failure.problem === 'offline') return { is: 'offline' }
    const after = refusedOf(error)?.after
    return { is: 'failed', ...failure, ...(typeof after === 'number' ? { after } : {}) }
  }
}

/** One alarm that can be set anew; nothing rings once it is stopped. */
function newAlarm(around: Surroundings, ring: () => void) {
  let cancel = (): void => undefined
  let stopped = false
  return {
    set(ms: number): void {
      cancel()
      if (!stopped) cancel = around.after(ms, ring)
    },
    stop(): void {
      stopped = true
      cancel()
    },
  }
}

/** A loop over `steps`, one after another: 3 s after a pause in typing, at once on other reasons, each minute while visible. */
export function newLoop(steps: readonly Step[], around: Surroundings): Loop {
  let running: Promise<SyncState> | undefined
  let again = false
  let failures = 0
  /** Whether the endpoint has said when to come back: until then nothing but a person's press asks it again. */
  let sentAway = false

  const ended = (state: SyncState): SyncState => {
    running = undefined
    const told = state.is === 'failed' ? state.after : undefined
    sentAway = told !== undefined && Number.isFinite(told)
    // To be sent away is no failure: the endpoint itself says how long to wait, and more when more come.
    failures = state.is === 'idle' || sentAway ? 0 : failures + 1
    around.changed(state)
    const rest = failures === 0 ? poll : backOff(failures - 1, around.random())
    alarm.set(sentAway ? spreadOut(told ?? 0, around.random()) : again ? 0 : rest)
    due = again
    again = false
    return state
  }
  const run = (): Promise<SyncState> => {
    sentAway = false
    running ??= stateAfter(steps, around).then(ended)
    return running
  }

  /** Whether there is a reason beyond the minute's poll. */
  let due = false
  const alarm = newAlarm(around, () => {
    if (due || sentAway || failures > 0 || around.visible()) void run()
    else alarm.set(poll)
  })
  return {
    nudge(reason) {
      if (!around.online() && reason !== 'online') return around.changed({ is: 'offline' })
      due = true
      if (running) again = true
      else if (!sentAway) alarm.set(reason === 'typed' ? pause : 0)
    },
    async now() {
      await running
      return run()
    },
    stop: () => alarm.stop(),
  }
}
