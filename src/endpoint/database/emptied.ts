import { existsSync, statSync } from 'node:fs'
import type { Erasures } from '../lists/erasures.ts'
import type { InTimeList } from '../members/in-time-list.ts'
import type { Database, Transaction } from './database.ts'

type Lists = { readonly erasures?: Erasures; readonly inTime?: InTimeList }

/** Whether one of the lists beside the database tells of data: something was erased, or an entry came in time. */
async function tellOfData({ erasures, inTime }: Lists): Promise<boolean> {
  if ((inTime && inTime.all().size > 0) || (erasures && erasures.answers.all().length > 0)) return true
  for await (const _ of erasures?.all() ?? []) return true
  return false
}

const wanted = 'afresh'

/** Notes that a database begins as an empty one because that is wanted, for every process on it. */
const noteWanted = (tx: Transaction): Promise<void> =>
  tx.run("INSERT INTO setting (name, value) VALUES (?, '1') ON CONFLICT (name) DO NOTHING", wanted)

/**
 * Whether a project was founded here, or it is wanted that none is there. A code that waits says nothing: another process,
 * whose lists tell of no data, makes one.
 */
const hasBegun = async (tx: Transaction): Promise<boolean> =>
  ((await tx.get('SELECT id FROM project LIMIT 1')) ??
    (await tx.get('SELECT name FROM setting WHERE name = ?', wanted))) !== undefined

/**
 * Throws a sentence for the operator when a database in which nothing was founded lies beside lists that tell of data: a file
 * that was lost, or another database than the one before. People would else find that their project never was. `afresh` says
 * that it is wanted.
 */
export async function checkEmptied(database: Database, lists: Lists & { readonly afresh?: boolean }): Promise<void> {
  if (lists.afresh) await database.transaction(noteWanted)
  if ((await database.read(hasBegun)) || !(await tellOfData(lists))) return
  throw new Error(
    'The lists of what was erased (ERASURES) show that there was data, and the database is empty. Put a copy of rinnalla.db in its place, or see to it that DATABASE_URL names the database there was before, or is missing where there was none. To begin with an empty one all the same, start it once with: npm start -- --new-code',
  )
}

const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : 0)

/**
 * Throws a sentence for the operator when SQLite's file at `path` is gone or empty and its journal is there: opening it would
 * take the journal away, and with it what was stored last.
 */
export function checkJournal(path: string): void {
  if (sizeOf(path) > 0 || sizeOf(`${path}-wal`) === 0) return
  throw new Error(
    `${path} is gone or empty, and its journal rinnalla.db-wal is still there. Put the two files back together if you have both, else put the journal aside and a copy of the database in its place; devices send what a copy lacks.`,
  )
}
