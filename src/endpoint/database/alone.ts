import type { Database, Transaction } from './database.ts'

const longestWait = 1500
const pause = 200

/** From where endpoints are connected to a PostgreSQL database, whichever process or machine they run in. */
async function endpointsAt(tx: Transaction): Promise<string[]> {
  // What a transaction has once been told of others stays as it was, unless it asks anew.
  await tx.run('SELECT pg_stat_clear_snapshot()')
  const sql = `SELECT DISTINCT COALESCE(host(client_addr), 'this machine') AS at FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'rinnalla' ORDER BY at`
  return (await tx.all<{ at: string }>(sql)).map(({ at }) => at)
}

/**
 * Throws a sentence for the operator when an endpoint has the database open. SQLite's file is opened by one process alone
 * for a move (`sqlite.ts`), so that there is nothing to ask.
 */
export async function checkAlone(tx: Transaction): Promise<void> {
  const at = tx.keepsVersions ? await endpointsAt(tx) : []
  if (at.length > 0)
    throw new Error(
      `An endpoint runs on the PostgreSQL database (connected from ${at.join(', ')}). Stop every endpoint first: what it takes in while all is moved would be lost.`,
    )
}

/** The same of a database, a few seconds long: one that was just stopped may still be hanging up. */
export async function waitAlone(database: Database): Promise<void> {
  const until = performance.now() + longestWait
  for (;;)
    try {
      return await database.read(checkAlone)
    } catch (error) {
      if (performance.now() > until) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
}

/** Keeps all others from writing into these tables until the transaction is over; to be called before it reads any. */
export const holdTables = async (tx: Transaction, tables: readonly string[]): Promise<void> => {
  if (tx.keepsVersions) await tx.run(`LOCK TABLE ${tables.join(', ')} IN EXCLUSIVE MODE`)
}
