import { problemError } from '../wire/problem.ts'
import { refusedOf } from './endpoint-client.ts'
import type { Membership } from './membership.ts'
import { type Plan, post } from './post.ts'
import { pullLog, take } from './pull.ts'
import { pullKeys } from './pull-keys.ts'

const mostTries = 8

/**
 * Carries out an act of membership: pulls log and keys, asks `plan` what to do on that head, and posts it; again from
 * the start when somebody else was quicker. `plan` returns undefined when the effect is already in the log.
 */
export async function perform(m: Membership, plan: () => Promise<Plan | undefined>): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    await pullLog(m)
    await pullKeys(m)
    const what = await plan()
    if (!what) return
    try {
      return await take(m, await post(m, what))
    } catch (error) {
      if (refusedOf(error)?.status !== 412) throw error
    }
  }
  throw problemError('server-busy', 'others were quicker each time')
}
