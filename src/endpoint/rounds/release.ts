import { shuffled } from '../../crypto/random.ts'
import type { Transaction } from '../database/database.ts'
import { noteOrder } from '../database/settle.ts'
import { answerIds, markReleased } from './places.ts'
import { type Tally, tally } from './tally.ts'

/** How many answers may be handed out: none while taking back has left fewer than k of those that were released. */
export const readable = ({ released }: Pick<Tally, 'released'>, k: number): number => (released >= k ? released : 0)

/**
 * Releases what may be read: while a round is open k of the waiting answers, drawn by lot, as often as 2k wait, so that
 * there are always k more it could have been; once it is closed all that wait, unless they are fewer than k.
 */
export async function release(tx: Transaction, round: { id: string; k: number; closed: boolean }): Promise<void> {
  const { k, closed } = round
  const { waiting } = await tally(tx, round.id)
  let count = Math.max(0, Math.floor(waiting / k) - 1) * k
  if (closed) count = waiting >= k ? waiting : 0
  if (count === 0) return
  const ids = shuffled(await answerIds(tx, round.id, { released: false }))
  for (const id of ids.slice(0, count)) await markReleased(tx, round.id, id)
  await noteOrder(tx, round.id)
}
