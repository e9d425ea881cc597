import { sha256, toHex, utf8 } from '../../crypto/bytes.ts'
import type { Database, Transaction } from './database.ts'
import { isForeign, shapeOf } from './foreign-table.ts'
import { onceIn } from './once.ts'

const settings = 'CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)'

/** Also of what is no table: PostgreSQL takes an index or a view of that name for one that need not be made. */
const namesOnPostgres = `SELECT relname AS name FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
  WHERE nspname = current_schema()`
const namesOnSqlite = 'SELECT name FROM sqlite_master'

/** Names of what is there, whoever made it. */
async function namesIn(tx: Transaction): Promise<ReadonlySet<string>> {
  const all = await tx.all<{ name: string }>(tx.keepsVersions ? namesOnPostgres : namesOnSqlite)
  return new Set(all.map(({ name }) => name))
}

/**
 * Makes a table or an index, or finds it. Throws a sentence for the operator when another program has a table of that name:
 * it would else be noticed by whoever is the first to need it.
 */
async function make(tx: Transaction, statement: string, before: ReadonlySet<string>): Promise<void> {
  await tx.run(statement)
  const shape = shapeOf(statement)
  if (shape && before.has(shape.table) && (await isForeign(tx, shape)))
    throw new Error(
      `The database has a table “${shape.table}” of another program: give the endpoint a database of its own.`,
    )
}

/**
 * Makes the tables that are not there yet; `statements` are `CREATE … IF NOT EXISTS`, one each. Only once for the same
 * statements: a process that starts beside others would else wait for all that they write, and they for it. All of them
 * or none, so that nothing of ours stays in a database that is another program's.
 */
export async function createTables(database: Database, statements: readonly string[]): Promise<void> {
  const version = toHex(await sha256(utf8(statements.join('\n')))).slice(0, 16)
  await database.transaction(async tx => {
    const before = await namesIn(tx)
    await make(tx, settings, before)
    await onceIn(tx, `tables ${version}`, async () => {
      for (const statement of statements) await make(tx, statement, before)
    })
  })
}
