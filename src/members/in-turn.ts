import { serialBy } from '../algorithms/serial.ts'
import type { Membership } from './membership.ts'

/**
 * Runs works on one membership after another: two at once would both take the same entries. A work run by it must not ask
 * for another one on the same membership and wait for it.
 */
export const inTurn = serialBy<Membership>()
