import type { Transaction } from './database.ts'
import { shuffled } from './lot.ts'
import { answerIds, markReleased } from './places.ts'

/** How many answers a round has: all of them, and those handed out to whoever may read them. */
export type AnswerCounts = { readonly all: number; readonly released: number }

/** Counts a round's answers. */
export async function countAnswers(tx: Transaction, round: string): Promise<AnswerCounts> {
  const released = (await answerIds(tx, round, true)).length
  return { all: released + (await answerIds(tx, round, false)).length, released }
}

/** How many answers may be handed out: none while taking back has left fewer than k of those that were released. */
export const readable = ({ released }: AnswerCounts, k: number): number => (released >= k ? released : 0)

/**
 * Releases what may be read: while a round is open k of the waiting answers, drawn by lot, as often as 2k wait, so that
 * there are always k more it could have been; once it is closed all that wait, unless they are fewer than k.
 */
export async function release(tx: Transaction, round: { id: string; k: number; closed: boolean }): Promise<void> {
  const waiting = shuffled(await answerIds(tx, round.id, false))
  const { k, closed } = round
  let count = Math.max(0, Math.floor(waiting.length / k) - 1) * k
  if (closed) count = waiting.length >= k ? waiting.length : 0
  for (const id of waiting.slice(0, count)) await markReleased(tx, round.id, id)
}
