import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareDatabase } from '../../src/endpoint/all-tables.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { openPostgres } from '../../src/endpoint/database/postgres.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { transfer } from '../../src/endpoint/database/transfer.ts'
import { freshFolder } from '../browser/kit/tidy.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

/** Whether this suite runs on PostgreSQL, as each of the endpoint's does a second time. */
export const onPostgres = process.env.ON_POSTGRES === '1'

const folder = freshFolder('test')
let files = 0
/** The path of a file that is not there yet. */
export const freshFile = () => join(folder, `${files++}.db`)

let server: Promise<PostgresServer | undefined> | undefined

/** The address of a PostgreSQL database that is empty, and sorts as in a country if so. */
export async function freshUrl(country?: string): Promise<string> {
  server ??= startPostgres()
  const here = await server
  if (!here) throw new Error('there is no PostgreSQL here')
  return here.fresh(country)
}

/** Where a database that is not there yet is to lie: SQLite's file, or PostgreSQL's address. */
export const freshPlace = async (): Promise<string> => (onPostgres ? freshUrl() : freshFile())

/** Opens the database at a place. */
export const openAt = async (place: string): Promise<Database> =>
  place.startsWith('postgres://') ? openPostgres(place) : openSqlite(place)

/** Opens a fresh database. */
export const openFresh = async (): Promise<Database> => openAt(await freshPlace())

/** A database as an operator copies it: the place of the copy, which opens as it was. */
export async function copyOf({ place, database }: { place: string; database: Database }): Promise<string> {
  const copy = await freshPlace()
  await database.checkpoint()
  if (!onPostgres) copyFileSync(place, copy)
  else {
    const other = await openAt(copy)
    await prepareDatabase(other, '2026-03-02')
    await transfer(database, other)
    await other.close()
  }
  return copy
}
