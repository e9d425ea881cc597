import { problemError, problemOf } from '../wire/problem.ts'
import { finishRemovals, rotateStale } from './change.ts'
import { inTurn } from './in-turn.ts'
import { sendDoors } from './invite.ts'
import { enter } from './join.ts'
import { forgetEnded, keptDoors } from './kept.ts'
import { coordinates, type Membership } from './membership.ts'
import { pullLog } from './pull.ts'
import { pullKeys } from './pull-keys.ts'
import { repeatInvitations } from './repeat.ts'
import { repeatLettingIn, repeatRooms } from './repeat-rooms.ts'
import { sendMissing } from './send-missing.ts'

/** Completes acts that were interrupted: this device's join, its invitations and removals. */
async function finish(m: Membership): Promise<void> {
  if (coordinates(m)) await finishRemovals(m)
  // A closed project lets nobody in any more.
  if (m.state.closed) return
  const waiting = (await keptDoors(m)).filter(({ id }) => !m.state.holders.has(id)).map(({ id }) => id)
  await repeatRooms(m)
  if (waiting.length > 0) await sendDoors(m, waiting)
  await repeatInvitations(m)
  await repeatLettingIn(m)
}

/** After the endpoint was restored its log may lack this device: it joins once more by its invitation, if that is in the log. */
async function comeBack(m: Membership): Promise<void> {
  if (!m.door || !m.state.holders.has(m.door.id)) throw problemError('members-differ', 'not in the list')
  await enter(m)
}

/**
 * One pass of requests to the endpoint: makes the logs equal, opens keys, finishes interrupted acts, sends what the
 * endpoint lacks and renews stale keys. To be run before rows are exchanged, and when the endpoint refuses with `members`.
 */
export const syncMembers = (m: Membership): Promise<void> => inTurn(m, () => pass(m))

async function pass(m: Membership): Promise<void> {
  await pullLog(m)
  if (!m.state.holders.has(m.me.id)) await comeBack(m)
  await pullKeys(m)
  m.unfinished = undefined
  for (const work of [finish, sendMissing, rotateStale, forgetEnded]) await attempt(m, work)
}

const endsAll = new Set(['offline', 'server-silent', 'device-removed'])

/** Notes the problem of an act that cannot be finished now; the other acts and the rows after it go on. */
async function attempt(m: Membership, work: (m: Membership) => Promise<void>): Promise<void> {
  try {
    await work(m)
  } catch (error) {
    const problem = problemOf(error)
    if (!problem || endsAll.has(problem)) throw error
    m.unfinished = problem
  }
}
