import { problemError, problemOf } from '../wire/problem.ts'
import { alone } from './alone.ts'
import { finishRemovals, rotateStale } from './change.ts'
import { heal } from './heal.ts'
import { sendDoors } from './invite.ts'
import { enter } from './join.ts'
import { forgetEnded, keptDoors } from './kept.ts'
import { coordinates, type Membership } from './membership.ts'
import { pullLog } from './pull.ts'
import { pullKeys } from './pull-keys.ts'
import { repeatInvitations } from './repeat.ts'

/** Finishes what was begun here and is not in the log: the own joining, invitations, removals. */
async function finish(m: Membership): Promise<void> {
  if (coordinates(m)) await finishRemovals(m)
  // A closed project lets nobody in any more.
  if (m.state.closed) return
  const waiting = (await keptDoors(m)).filter(({ id }) => !m.state.holders.has(id)).map(({ id }) => id)
  if (waiting.length > 0) await sendDoors(m, waiting)
  await repeatInvitations(m)
}

/** After a restore the log may lack this device; it comes again by its invitation, once that is there. */
async function comeBack(m: Membership): Promise<void> {
  if (!m.door || !m.state.holders.has(m.door.id)) throw problemError('members-differ', 'not in the list')
  await enter(m)
}

/**
 * One round with the endpoint: logs made equal, keys opened, unfinished acts finished, what is missing healed, stale
 * keys renewed. To be run before rows are exchanged, and when the endpoint answers `members`.
 */
export const syncMembers = (m: Membership): Promise<void> => alone(m, () => round(m))

async function round(m: Membership): Promise<void> {
  await pullLog(m)
  if (!m.state.holders.has(m.me.id)) await comeBack(m)
  await pullKeys(m)
  m.unfinished = undefined
  for (const work of [finish, heal, rotateStale, forgetEnded]) await attempt(m, work)
}

const endsAll = new Set(['offline', 'server-silent', 'device-removed'])

/** An act that cannot be finished now is told, and stops neither the others nor the rows that come after. */
async function attempt(m: Membership, work: (m: Membership) => Promise<void>): Promise<void> {
  try {
    await work(m)
  } catch (error) {
    const problem = problemOf(error)
    if (!problem || endsAll.has(problem)) throw error
    m.unfinished = problem
  }
}
