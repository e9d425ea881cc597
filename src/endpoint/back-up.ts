// npm run backup -- copy.db: a copy of DATA/rinnalla.db, also while the endpoint runs.
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isOfMachine } from './database/of-machine.ts'
import { copySqlite } from './database/sqlite-copy.ts'
import { told } from './database/told.ts'

const [, , copy] = process.argv
const { DATA = './data', DATABASE_URL } = process.env
const file = join(DATA, 'rinnalla.db')

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}

if (!copy) stop('Say where to: npm run backup -- copy.db')
if (DATABASE_URL)
  stop('With DATABASE_URL the copy is made by the tools of that database: pg_dump "$DATABASE_URL" > copy.sql')
if (!existsSync(file)) stop(`There is no rinnalla.db in ${DATA}.`)
try {
  copySqlite(file, copy)
  console.log(`${copy}: ${statSync(copy).size} bytes`)
} catch (error) {
  const where = 'Copies lie in a folder that this user may write to, on a disk with room for all of it.'
  stop(isOfMachine(error) ? `${told(error)}. ${where}` : told(error))
}
