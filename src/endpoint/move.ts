// npm run move -- --to postgres | sqlite: all that is in DATA/rinnalla.db into the database at DATABASE_URL, or back.
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { prepareDatabase } from './all-tables.ts'
import { waitAlone } from './database/alone.ts'
import { openDatabase } from './database/open-database.ts'
import { told } from './database/told.ts'
import { checkOurs, transfer } from './database/transfer.ts'
import { utcDay } from './utc-day.ts'

const { to } = parseArgs({ options: { to: { type: 'string' } } }).values
const { DATA = './data', DATABASE_URL } = process.env

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

if (to !== 'postgres' && to !== 'sqlite') stop('Say where to: npm run move -- --to postgres, or --to sqlite.')
if (!DATABASE_URL) stop('DATABASE_URL=postgres://… is missing.')
if (to === 'postgres' && !existsSync(join(DATA, 'rinnalla.db'))) stop(`There is no rinnalla.db in ${DATA}.`)
mkdirSync(DATA, { recursive: true, mode: 0o700 })

try {
  const sqlite = await openDatabase({ url: undefined, data: DATA, moving: true })
  const postgres = await openDatabase({ url: DATABASE_URL, data: DATA, moving: true })
  const [from, into] = to === 'postgres' ? [sqlite, postgres] : [postgres, sqlite]
  for (const database of [from, into]) await waitAlone(database)
  if (into === postgres) await checkOurs(into)
  for (const database of [from, into]) await prepareDatabase(database, utcDay(Date.now()))
  for (const { table, rows, hash } of await transfer(from, into, { alone: true }))
    console.log(`${table.padEnd(13)} ${String(rows).padStart(9)} rows  ${hash.slice(0, 16)}  the same in both`)
  await into.checkpoint()
  for (const database of [from, into]) await database.close()
  const start = to === 'postgres' ? 'with DATABASE_URL' : 'without DATABASE_URL'
  console.log(
    `All of it is there. Start the endpoint ${start} from now on, and with the same DATA: the lists lie there.`,
  )
} catch (error) {
  stop(told(error))
}
