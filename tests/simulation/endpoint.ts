import type { Bytes } from '../../src/crypto/bytes.ts'
import type { Database, Value } from '../../src/endpoint/database/database.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { createTables } from '../../src/endpoint/database/tables.ts'
import { memberTables } from '../../src/endpoint/members/member-tables.ts'
import { storeChunk } from '../../src/endpoint/rows/chunks.ts'
import { rowTables } from '../../src/endpoint/rows/row-tables.ts'
import { exchangeRows } from '../../src/endpoint/rows/rows.ts'
import { decodeRequest, type ExchangeRequest, encodeAnswer } from '../../src/wire/row.ts'

/** What a member may do in each zone, and which key each zone has now. */
export type Log = {
  right(device: number, zone: string): 0 | 1 | 2
  epoch(zone: string): string
  zones: readonly string[]
}

/** The product's endpoint for one project, without signatures. */
export type Endpoint = {
  answer(device: number, request: Bytes): Promise<{ status: number; body: Bytes }>
  rows(): Promise<Array<{ id: string; zone: string; gone: number; seq: number }>>
  lacking(ids: readonly string[]): Promise<string[]>
  put(id: string, bytes: Bytes): Promise<void>
  /** The live rows and the chunks they name. */
  chunksOfRows(): Promise<Array<{ id: string; chunks: string[] }>>
  /** Copies all rows and marks; the function returned puts that copy back. */
  backup(): Promise<() => Promise<void>>
  /** Forgets the project. */
  close(): Promise<undefined>
}

/** What a broken endpoint does to a request before it is judged. */
export type Tamper = (request: ExchangeRequest, at: { project: string; database: Database }) => Promise<ExchangeRequest>

let database: Promise<Database> | undefined

async function fresh(): Promise<Database> {
  const made = openSqlite(':memory:')
  await createTables(made, [...memberTables, ...rowTables])
  return made
}

/** The database that all schedules share. */
export function sharedDatabase(): Promise<Database> {
  database ??= fresh()
  return database
}

const tables = ['row', 'mark', 'chunk_ref', 'chunk', 'chunk_zone', 'chunk_loose', 'loose_of', 'room', 'unlisted']
const clear = async (db: Database, project: string): Promise<void> =>
  db.transaction(async tx => {
    for (const table of tables) await tx.run(`DELETE FROM ${table} WHERE project = ?`, project)
  })

async function backup(db: Database, project: string): Promise<() => Promise<void>> {
  const copy = await db.transaction(async tx => {
    const head = await tx.get<{ head: number }>('SELECT head FROM project WHERE id = ?', project)
    const rows = await Promise.all(
      tables.map(table => tx.all<Record<string, Value>>(`SELECT * FROM ${table} WHERE project = ?`, project)),
    )
    return { head: head?.head ?? 0, rows }
  })
  return async () => {
    await clear(db, project)
    await db.transaction(async tx => {
      await tx.run('UPDATE project SET head = ? WHERE id = ?', copy.head, project)
      for (const [i, table] of tables.entries()) {
        for (const row of copy.rows[i] ?? []) {
          const names = Object.keys(row)
          const marks = names.map(() => '?').join(', ')
          await tx.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`, ...Object.values(row))
        }
      }
    })
  }
}

/** The endpoint of a fresh project. `largest` is the size above which it answers 413. */
export async function newEndpoint(
  project: string,
  log: Log,
  made: { largest: number; tamper?: Tamper },
): Promise<Endpoint> {
  const db = await sharedDatabase()
  await clear(db, project)
  await db.transaction(async tx => {
    await tx.run('DELETE FROM project WHERE id = ?', project)
    await tx.run('INSERT INTO project (id, head, members_head, members_length) VALUES (?, 0, ?, 0)', project, '')
  })
  return {
    async answer(device, bytes) {
      if (bytes.length > made.largest) return { status: 413, body: new Uint8Array() }
      const plain = decodeRequest(bytes)
      const request = made.tamper ? await made.tamper(plain, { project, database: db }) : plain
      const asker = {
        project,
        person: '',
        rightOf: (zone: string) => log.right(device, zone),
        keyOf: (zone: string) => log.epoch(zone),
        zones: log.zones.filter(zone => log.right(device, zone) > 0),
        maxRow: 3000,
        maxAnswer: 4000,
        page: 5,
        full: false,
        mayErase: () => true,
        today: '2027-01-01',
      }
      const answer = await db.transaction(tx => exchangeRows(tx, asker, request))
      return { status: 200, body: encodeAnswer(answer) }
    },
    rows: () =>
      db.transaction(tx => tx.all('SELECT id, zone, gone, seq FROM row WHERE project = ? ORDER BY seq', project)),
    lacking: ids =>
      db.transaction(async tx => {
        const sql = 'SELECT id FROM chunk WHERE project = ?'
        const here = new Set((await tx.all<{ id: string }>(sql, project)).map(one => one.id))
        return ids.filter(id => !here.has(id))
      }),
    put: (id, bytes) =>
      db.transaction(tx => storeChunk(tx, project, { id, bytes, today: '2027-01-01', person: '', most: 1e9 })),
    chunksOfRows: async () => {
      const sql = "SELECT id, chunks FROM row WHERE project = ? AND gone = 0 AND chunks <> ''"
      const found = await db.transaction(tx => tx.all<{ id: string; chunks: string }>(sql, project))
      return found.map(({ id, chunks }) => ({ id, chunks: chunks.split(' ') }))
    },
    backup: () => backup(db, project),
    close: async () => {
      await clear(db, project)
      return undefined
    },
  }
}
