import { existsSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Bytes } from '../crypto/bytes.ts'
import { readEntry } from '../wire/entry.ts'
import { appendLines } from './append-lines.ts'
import { createTables, type Database } from './database.ts'
import { memberTables } from './tables.ts'

/** The list of joinings that came in time, kept apart from the database: an older copy of that has forgotten some of them. */
export type JoinedList = {
  /** Whether an entry of the member log with this hash came in time. */
  has(hash: string): boolean
  /** Notes joinings; on disk once it resolves. */
  add(hashes: readonly string[]): Promise<void>
  /** From which day on it has been kept (YYYY-MM-DD); it can tell nothing about a day before. */
  since(): string
}

/** Opens the list at `path`; made when it is not there, with the joinings that the database knows. */
export async function openJoinedList(
  path: string,
  { today, database }: { today: string; database: Database },
): Promise<JoinedList> {
  const isNew = !existsSync(path)
  const file = await open(path, 'a')
  if (isNew) await appendLines(file, [`since ${today}`, ...(await joiningsIn(database))])
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const first = lines.find(line => line.startsWith('since '))
  const hashes = new Set(lines)
  return {
    has: hash => hashes.has(hash),
    async add(added) {
      const fresh = added.filter(hash => !hashes.has(hash))
      if (fresh.length === 0) return
      await appendLines(file, fresh)
      for (const hash of fresh) hashes.add(hash)
    },
    since: () => first?.slice('since '.length) ?? today,
  }
}

async function joiningsIn(database: Database): Promise<string[]> {
  await createTables(database, memberTables)
  const all = await database.transaction(tx =>
    tx.all<{ hash: string; bytes: Uint8Array }>('SELECT hash, bytes FROM entry ORDER BY project, n'),
  )
  const joinings: string[] = []
  for (const { hash, bytes } of all)
    if ((await readEntry(new Uint8Array(bytes) as Bytes)).body.t === 'join') joinings.push(hash)
  return joinings
}
