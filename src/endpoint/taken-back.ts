import { type Bytes, fromHex, toHex } from '../crypto/bytes.ts'
import { answerIdOf } from '../wire/receipt.ts'
import type { Database, Transaction } from './database.ts'
import { refuse } from './refusal.ts'
import type { TakenBack, TakenList } from './taken-list.ts'

const before = 'SELECT released FROM taken_back WHERE round = ? AND id = ?'
type Released = { released: number }

/** Whether the answer of an id was taken back. */
export const isTakenBack = async (tx: Transaction, round: string, id: string): Promise<boolean> =>
  (await tx.get<Released>(before, round, id)) !== undefined

/** Erases the answer of a receipt; said again it is the same. Refuses a receipt of which there is no answer. */
export async function takeBack(tx: Transaction, round: string, receipt: Bytes): Promise<TakenBack> {
  const id = await answerIdOf(receipt)
  const sql = 'SELECT released FROM answer WHERE round = ? AND id = ?'
  const known = (await tx.get<Released>(sql, round, id)) ?? (await tx.get<Released>(before, round, id))
  if (!known) throw refuse(404, 'no-answer')
  const taken = { round, receipt: toHex(receipt), released: Number(known.released) === 1 }
  await erase(tx, id, taken)
  return taken
}

async function erase(tx: Transaction, id: string, { round, receipt, released }: TakenBack): Promise<void> {
  await tx.run('DELETE FROM answer WHERE round = ? AND id = ?', round, id)
  const sql = `INSERT INTO taken_back (round, id, receipt, released) VALUES (?, ?, ?, ?)
    ON CONFLICT (round, id) DO NOTHING`
  await tx.run(sql, round, id, receipt, released ? 1 : 0)
}

/** The receipts of a round's answers that were taken back after devices may have fetched them. */
export async function receiptsOf(tx: Transaction, round: string): Promise<Bytes[]> {
  const sql = 'SELECT receipt FROM taken_back WHERE round = ? AND released = 1 ORDER BY id'
  return (await tx.all<{ receipt: string }>(sql, round)).map(one => fromHex(one.receipt))
}

/** How many answers of a round were taken back. */
export async function countTakenBack(tx: Transaction, round: string): Promise<number> {
  const row = await tx.get<{ n: number | bigint }>('SELECT COUNT(*) AS n FROM taken_back WHERE round = ?', round)
  return Number(row?.n ?? 0)
}

/** Takes back again what an older copy of the database brought back; answers how many answers that were. */
export async function takeBackAgain(database: Database, list: TakenList): Promise<number> {
  const all = list.all()
  if (all.length === 0) return 0
  const count = await database.transaction(async tx => {
    let found = 0
    for (const taken of all) {
      const id = await answerIdOf(fromHex(taken.receipt))
      if (await tx.get('SELECT id FROM answer WHERE round = ? AND id = ?', taken.round, id)) found++
      await erase(tx, id, taken)
    }
    return found
  })
  if (count > 0) await database.checkpoint()
  return count
}
