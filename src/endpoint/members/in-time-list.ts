import { existsSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Database, Transaction } from '../database/database.ts'
import { allIn, insertAll } from '../database/in-batches.ts'
import { createTables } from '../database/tables.ts'
import { appendLines } from '../lists/append-lines.ts'
import { memberTables } from './member-tables.ts'

/**
 * The list of entries of member logs that came in time though their signer has a last day, kept apart from the database: an
 * older copy of that has forgotten some of them.
 */
export type InTimeList = {
  /** The hashes of entries that came in time. */
  all(): ReadonlySet<string>
  /** Notes entries; on disk once it resolves. */
  add(hashes: readonly string[]): Promise<void>
  /** From which day on it has been kept (YYYY-MM-DD); it can tell nothing about a day before. */
  since(): string
  close(): Promise<void>
}

/** Opens the list at `path`; made when it is not there, with the entries that the database knows. */
export async function openInTimeList(
  path: string,
  { today, database }: { today: string; database: Database },
): Promise<InTimeList> {
  const isNew = !existsSync(path)
  const file = await open(path, 'a')
  if (isNew) await appendLines(file, [`since ${today}`, ...(await entriesIn(database))])
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const first = lines.find(line => line.startsWith('since '))
  const hashes = new Set(lines.filter(line => line !== first))
  return {
    all: () => hashes,
    async add(added) {
      const fresh = [...new Set(added)].filter(hash => !hashes.has(hash))
      if (fresh.length === 0) return
      await appendLines(file, fresh)
      for (const hash of fresh) hashes.add(hash)
    },
    since: () => first?.slice('since '.length) ?? today,
    close: () => file.close(),
  }
}

/**
 * Brings what a list knows into the database, where every process on it finds it: each keeps a list of its own. Into the
 * list goes how each project was founded, so that it tells of data also where nothing else was ever noted.
 */
export async function shareInTime(database: Database, list: InTimeList): Promise<void> {
  // By the key of each project: there is no other way to its first entry than through all of them.
  const first = 'SELECT hash FROM project CROSS JOIN entry WHERE entry.project = project.id AND entry.n = 0'
  const founded = await database.read(tx => tx.all<{ hash: string }>(first))
  await list.add(founded.map(({ hash }) => hash))
  await database.transaction(tx => noteInTime(tx, [...list.all()]))
}

/** Notes in the database that entries came in time. */
export const noteInTime = (tx: Transaction, hashes: readonly string[]): Promise<void> =>
  insertAll(
    tx,
    { into: 'in_time (hash)', conflict: 'hash' },
    hashes.map(hash => [hash]),
  )

/** Which of some entries came in time, as far as any process on the database knows. */
export async function inTimeOf(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await allIn<{ hash: string }>(tx, 'SELECT hash FROM in_time WHERE hash', { first: [], values: hashes })
  return new Set(found.map(({ hash }) => hash))
}

async function entriesIn(database: Database): Promise<string[]> {
  await createTables(database, memberTables)
  const all = await database.read(tx => tx.all<{ hash: string }>('SELECT hash FROM entry ORDER BY project, n'))
  return all.map(({ hash }) => hash)
}
