import { randomBytes, toHex } from '../../crypto/bytes.ts'
import { shuffled } from '../../crypto/random.ts'
import type { Transaction } from '../database/database.ts'

/** Most chunk ids an answer asks for. */
const mostWanted = 200

type Found = { chunk: string }

/** Some pieces that are missing of a zone, from a place in the order of their hashes that is drawn by lot. */
async function missingOf(tx: Transaction, project: string, zone: string): Promise<string[]> {
  const from = toHex(randomBytes(32))
  const sql = (side: '>=' | '<') => `SELECT chunk FROM chunk_zone
    WHERE project = ? AND lacking = 1 AND zone = ? AND chunk ${side} ? ORDER BY chunk LIMIT ?`
  const found = await tx.all<Found>(sql('>='), project, zone, from, mostWanted)
  const left = mostWanted - found.length
  if (left > 0) found.push(...(await tx.all<Found>(sql('<'), project, zone, from, left)))
  return found.map(({ chunk }) => chunk)
}

/**
 * Pieces that are missing of the zones a device reads. They are drawn by lot, or made-up ones would hide those that can
 * come; and no more of them are looked at than an answer needs, however many names somebody has made up.
 */
export async function wantedChunks(
  tx: Transaction,
  { project, zones }: { project: string; zones: readonly string[] },
): Promise<string[]> {
  const missing: string[] = []
  // Mostly none is, and then the zones need not be gone through.
  if (!(await tx.get('SELECT 1 AS some FROM chunk_zone WHERE project = ? AND lacking = 1 LIMIT 1', project))) return []
  for (const zone of zones) missing.push(...(await missingOf(tx, project, zone)))
  return shuffled(missing).slice(0, mostWanted)
}
