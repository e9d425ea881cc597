import { join } from 'node:path'
import type { Database } from './database.ts'

/**
 * The endpoint's database: PostgreSQL at `url` when one is given, else a SQLite file in the folder `data`. Throws a sentence
 * for the operator, without the address: it may hold a password.
 */
export async function openDatabase({ url, data }: { url: string | undefined; data: string }): Promise<Database> {
  if (!url?.trim()) return (await import('./sqlite.ts')).openSqlite(join(data, 'rinnalla.db'))
  if (!/^postgres(ql)?:\/\//.test(url.trim())) throw new Error('DATABASE_URL does not begin with postgres://')
  if (!URL.canParse(url.trim().replace(/,[^/?]*/, '')) || /%(?![\da-f]{2})/i.test(url))
    throw new Error(
      'DATABASE_URL is no address. Signs like # / ? @ % in a password are written as %23 %2F %3F %40 %25.',
    )
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(url.trim()).catch(error => {
    throw new Error(`The database at DATABASE_URL does not answer: ${error?.code ?? ''} ${error?.message ?? ''}`)
  })
}
