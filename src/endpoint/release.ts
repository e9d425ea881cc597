import { randomBytes } from '../crypto/bytes.ts'
import type { Transaction } from './database.ts'

/** How many answers a round has: all of them, and those handed out to whoever may read them. */
export type AnswerCounts = { readonly all: number; readonly released: number }

/** Counts a round's answers. */
export async function countAnswers(tx: Transaction, round: string): Promise<AnswerCounts> {
  const sql = 'SELECT COUNT(*) AS n, SUM(released) AS out FROM answer WHERE round = ?'
  const row = await tx.get<{ n: number | bigint; out: number | bigint | null }>(sql, round)
  return { all: Number(row?.n ?? 0), released: Number(row?.out ?? 0) }
}

/** How many answers may be handed out: none while taking back has left fewer than k of those that were released. */
export const readable = ({ released }: AnswerCounts, k: number): number => (released >= k ? released : 0)

/**
 * Releases what may be read: while a round is open k of the waiting answers, drawn by lot, as often as 2k wait, so that
 * there are always k more it could have been; once it is closed all that wait, unless they are fewer than k.
 */
export async function release(tx: Transaction, round: { id: string; k: number; closed: boolean }): Promise<void> {
  const sql = 'SELECT id FROM answer WHERE round = ? AND released = 0'
  const waiting = shuffled((await tx.all<{ id: string }>(sql, round.id)).map(row => row.id))
  const { k, closed } = round
  let count = Math.max(0, Math.floor(waiting.length / k) - 1) * k
  if (closed) count = waiting.length >= k ? waiting.length : 0
  for (const id of waiting.slice(0, count))
    await tx.run('UPDATE answer SET released = 1 WHERE round = ? AND id = ?', round.id, id)
}

function shuffled(ids: string[]): string[] {
  for (let last = ids.length - 1; last > 0; last--) {
    const other = drawn(last + 1)
    const [a = '', b = ''] = [ids[last], ids[other]]
    ids[last] = b
    ids[other] = a
  }
  return ids
}

/** A whole number from 0 up to but not including `below`. */
function drawn(below: number): number {
  const bytes = randomBytes(6)
  return bytes.reduce((value, byte) => value * 256 + byte, 0) % below
}
