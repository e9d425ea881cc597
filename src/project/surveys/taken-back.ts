import type { VaultDatabase } from '../../storage/database.ts'
import { answerIdOf } from '../../wire/receipt.ts'
import type { Project } from '../open-project.ts'

type Taken = { readonly round: string; readonly receipts: readonly Uint8Array[] }

/**
 * Erases from this device the answers that those who gave them have taken back. The receipts prove it: nobody else can
 * name one that makes the id of an answer.
 */
export async function dropTakenBack(
  db: VaultDatabase,
  { membership, answers }: Project,
  { round, receipts }: Taken,
): Promise<void> {
  if (receipts.length === 0) return
  const ids = await Promise.all(receipts.map(answerIdOf))
  const keys = ids.map((id): [string, string, string] => [membership.project, round, id])
  const stored = (await db.answer.bulkGet(keys)).flatMap(one => (one ? [one.id] : []))
  if (stored.length > 0) await db.answer.bulkDelete(stored.map(id => [membership.project, round, id]))
  answers.forget(round, ids)
}
