import type { Database } from './database/database.ts'
import { settleTables } from './database/settle.ts'
import { createTables } from './database/tables.ts'
import { deviceTables } from './members/devices.ts'
import { memberTables } from './members/member-tables.ts'
import { bringRoom } from './room.ts'
import { moveAnswers, roundTables } from './rounds/round-tables.ts'
import { bringChunkZones } from './rows/chunks.ts'
import { bringLoose } from './rows/loose.ts'
import { rowTables } from './rows/row-tables.ts'

/** Makes the tables that are not there yet and brings what an older version has left up to date; `today` is the endpoint's day. */
export async function prepareDatabase(database: Database, today: string): Promise<void> {
  const rounds = [...roundTables(database.asKeyed), ...settleTables]
  await createTables(database, [...memberTables, ...rowTables, ...rounds, ...deviceTables])
  await moveAnswers(database)
  await bringChunkZones(database)
  await bringLoose(database, today)
  await bringRoom(database)
}
