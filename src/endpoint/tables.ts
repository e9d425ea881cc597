import { sha256, toHex, utf8 } from '../crypto/bytes.ts'
import type { Database, Transaction } from './database.ts'
import { foreignTable } from './foreign-table.ts'
import { onceIn } from './once.ts'

const settings = 'CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)'

/**
 * Makes a table or an index, or finds it. Throws a sentence for the operator when another program has a table of that name:
 * it would else be noticed by whoever is the first to need it.
 */
async function make(tx: Transaction, statement: string): Promise<void> {
  await tx.run(statement)
  const table = await foreignTable(tx, statement)
  if (table)
    throw new Error(`The database has a table “${table}” of another program: give the endpoint a database of its own.`)
}

/**
 * Makes the tables that are not there yet; `statements` are `CREATE … IF NOT EXISTS`, one each. Only once for the same
 * statements: a process that starts beside others would else wait for all that they write, and they for it. All of them
 * or none, so that nothing of ours stays in a database that is another program's.
 */
export async function createTables(database: Database, statements: readonly string[]): Promise<void> {
  const version = toHex(await sha256(utf8(statements.join('\n')))).slice(0, 16)
  await database.transaction(async tx => {
    await make(tx, settings)
    await onceIn(tx, `tables ${version}`, async () => {
      for (const statement of statements) await make(tx, statement)
    })
  })
}
