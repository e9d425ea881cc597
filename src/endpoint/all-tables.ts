import { bringChunkZones } from './chunks.ts'
import type { Database } from './database.ts'
import { deviceTables } from './devices.ts'
import { bringLoose } from './loose.ts'
import { memberTables } from './member-tables.ts'
import { bringRoom } from './room.ts'
import { moveAnswers, roundTables } from './round-tables.ts'
import { rowTables } from './row-tables.ts'
import { settleTables } from './settle.ts'
import { createTables } from './tables.ts'

/** Makes the tables that are not there yet and brings what an older version has left up to date; `today` is the endpoint's day. */
export async function prepareDatabase(database: Database, today: string): Promise<void> {
  const rounds = [...roundTables(database.asKeyed), ...settleTables]
  await createTables(database, [...memberTables, ...rowTables, ...rounds, ...deviceTables])
  await moveAnswers(database)
  await bringChunkZones(database)
  await bringLoose(database, today)
  await bringRoom(database)
}
