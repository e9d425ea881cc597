import { join } from 'node:path'
import { isBusy } from './between-processes.ts'
import type { Database } from './database.ts'
import { checkJournal } from './emptied.ts'
import { isNoDatabase, noDatabase } from './told.ts'

/** Where the database is; `moving` when all of it is to be moved, while no endpoint may have it open. */
type Place = { url: string | undefined; data: string; moving?: boolean }

/** The SQLite file in the folder `data`; throws a sentence for the operator when another process has all of it. */
async function openFile({ data, moving = false }: Place): Promise<Database> {
  const path = join(data, 'rinnalla.db')
  const { openSqlite } = await import('./sqlite.ts')
  checkJournal(path)
  try {
    return openSqlite(path, { alone: moving })
  } catch (error) {
    if (isNoDatabase(error)) throw new Error(noDatabase(path))
    if (!isBusy(error)) throw error
    const why = moving
      ? 'Stop the endpoint first: what it takes in while all is moved would be lost.'
      : 'If npm run move is at work, start the endpoint once it is done.'
    throw new Error(`Another program has ${path} open. ${why}`)
  }
}

/**
 * The endpoint's database: PostgreSQL at `url` when one is given, else a SQLite file in the folder `data`. Throws a sentence
 * for the operator, without the address: it may hold a password.
 */
export async function openDatabase(place: Place): Promise<Database> {
  const { url, moving = false } = place
  if (!url?.trim()) return openFile(place)
  if (!/^postgres(ql)?:\/\//.test(url.trim())) throw new Error('DATABASE_URL does not begin with postgres://')
  if (!URL.canParse(url.trim().replace(/,[^/?]*/, '')) || /%(?![\da-f]{2})/i.test(url))
    throw new Error(
      'DATABASE_URL is no address. Signs like # / ? @ % in a password are written as %23 %2F %3F %40 %25.',
    )
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(url.trim(), { moving }).catch(error => {
    throw new Error(`The database at DATABASE_URL does not answer: ${error?.code ?? ''} ${error?.message ?? ''}`)
  })
}
