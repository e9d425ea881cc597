import { holdTables } from './alone.ts'
import type { Database, Transaction } from './database.ts'

const name = 'moved'

/** Notes in a database that all of it is in the other one now. */
export const noteMoved = (tx: Transaction): Promise<void> =>
  tx.run("INSERT INTO setting (name, value) VALUES (?, '1') ON CONFLICT (name) DO NOTHING", name)

/** Takes the note away. */
export const forgetMoved = (tx: Transaction): Promise<void> => tx.run('DELETE FROM setting WHERE name = ?', name)

/** Whether all of a database has been moved to the other one. */
export const isMoved = async (tx: Transaction): Promise<boolean> =>
  (await tx.get('SELECT name FROM setting WHERE name = ?', name)) !== undefined

/**
 * Throws a sentence for the operator when all of a database has been moved to the other one: what an endpoint took in here
 * from then on would be missing there.
 */
export async function checkMoved(tx: Transaction): Promise<void> {
  if (!(await isMoved(tx))) return
  const [where, start] = tx.keepsVersions ? ['SQLite', 'without'] : ['PostgreSQL', 'with']
  throw new Error(
    `What is in this database has been moved to ${where}: start the endpoint ${start} DATABASE_URL. To go on here all the same, without what has come in there since, or because nothing is there as the move broke off at its very end, start it once with: npm start -- --here-again`,
  )
}

/** The same for an endpoint that starts; one that starts while a move is at its end waits for it. `hereAgain` takes the note away. */
export const startUnmoved = (database: Database, hereAgain: boolean): Promise<void> =>
  database.transaction(async tx => {
    await holdTables(tx, ['setting'])
    if (hereAgain) await forgetMoved(tx)
    await checkMoved(tx)
  })
