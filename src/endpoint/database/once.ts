import type { Database, Transaction } from './database.ts'

/** Runs a migration once for a database, by its name, in a transaction; returns whether it ran now. */
export async function onceIn(
  tx: Transaction,
  name: string,
  work: (tx: Transaction) => Promise<void>,
): Promise<boolean> {
  if (await tx.get('SELECT value FROM setting WHERE name = ?', name)) return false
  await work(tx)
  await tx.run("INSERT INTO setting (name, value) VALUES (?, '1')", name)
  return true
}

/** The same in a transaction of its own. */
export const once = (database: Database, name: string, work: (tx: Transaction) => Promise<void>): Promise<boolean> =>
  database.transaction(tx => onceIn(tx, name, work))
