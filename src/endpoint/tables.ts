import { sha256, toHex, utf8 } from '../crypto/bytes.ts'
import type { Database } from './database.ts'
import { once } from './once.ts'

/**
 * Makes the tables that are not there yet; `statements` are `CREATE … IF NOT EXISTS`, one each. Only once for the same
 * statements: a process that starts beside others would else wait for all that they write, and they for it.
 */
export async function createTables(database: Database, statements: readonly string[]): Promise<void> {
  await database.transaction(tx =>
    tx.run('CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)'),
  )
  const version = toHex(await sha256(utf8(statements.join('\n')))).slice(0, 16)
  await once(database, `tables ${version}`, async tx => {
    for (const statement of statements) await tx.run(statement)
  })
}
