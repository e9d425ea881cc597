import { type Bytes, fromHex, toHex } from '../../crypto/bytes.ts'
import { answerIdOf } from '../../wire/receipt.ts'
import type { Database, Transaction } from '../database/database.ts'
import type { TakenBack, TakenList } from '../lists/taken-list.ts'
import { refuse } from '../requests/refusal.ts'
import { placedAt, receipts, takeAway } from './places.ts'
import { roundOf } from './stored-round.ts'

/** Erases the answer of a receipt; idempotent. Refuses a receipt of which there is no answer. */
export async function takeBack(tx: Transaction, round: string, receipt: Bytes): Promise<TakenBack> {
  const id = await answerIdOf(receipt)
  const known = await placedAt(tx, round, id)
  if (!known) throw refuse(404, 'no-answer')
  const { released } = known
  if (!known.receipt) await takeAway(tx, round, { id, receipt: toHex(receipt), released })
  return { round, receipt: toHex(receipt), released }
}

/** The receipts of a round's answers that were taken back after devices may have fetched them. */
export async function receiptsOf(tx: Transaction, round: string): Promise<Bytes[]> {
  return (await receipts(tx, round)).map(fromHex)
}

/** Takes back again what an older copy of the database brought back; returns how many survey answers that were. */
export async function takeBackAgain(database: Database, list: TakenList): Promise<number> {
  const all = list.all()
  if (all.length === 0) return 0
  const count = await database.transaction(async tx => {
    let found = 0
    for (const taken of all) {
      const id = await answerIdOf(fromHex(taken.receipt))
      const known = await placedAt(tx, taken.round, id)
      if (known && !known.receipt) found++
      if (!known?.receipt && (await roundOf(tx, taken.round))) await takeAway(tx, taken.round, { ...taken, id })
    }
    return found
  })
  if (count > 0) await database.checkpoint()
  return count
}
