import { sha256, toHex, utf8 } from '../crypto/bytes.ts'
import type { Database, Transaction, Value } from './database.ts'

/** Each table of the endpoint and what makes a row of it the only one. */
const keys: Readonly<Record<string, readonly string[]>> = {
  setting: ['name'],
  project: ['id'],
  entry: ['project', 'n'],
  seal: ['project', 'zone', 'key', 'holder'],
  wrap: ['project', 'zone', 'under', 'key'],
  parcel: ['project', 'holder'],
  row: ['project', 'id'],
  mark: ['project', 'seq'],
  chunk_ref: ['project', 'chunk', 'row_id'],
  chunk: ['project', 'id'],
  chunk_zone: ['project', 'chunk'],
  chunk_loose: ['project', 'chunk'],
  unlisted: ['project', 'id'],
  room: ['project'],
  round: ['id'],
  answer_place: ['round', 'place'],
  answer_bytes: ['round', 'place'],
  device_seen: ['project', 'holder'],
  in_time: ['hash'],
}

/** What has been done to a database (`once.ts`, `settle.ts`) is its own matter. */
const whole = (table: string): string => (table === 'setting' ? "value <> '1' AND name <> 'answers-renewed'" : '1 = 1')

type Row = Record<string, Value>

/** Rows read at a time: pieces of files are up to a megabyte each. */
const pageOf = (table: string): number => (table === 'chunk' ? 16 : 250)

/** All rows of a table, a page at a time, in the order of its key. */
async function* pages(tx: Transaction, table: string): AsyncGenerator<Row[]> {
  const key = keys[table] ?? []
  const order = `ORDER BY ${key.join(', ')} LIMIT ${pageOf(table)}`
  const after = `(${key.join(', ')}) > (${key.map(() => '?').join(', ')})`
  let rows = await tx.all<Row>(`SELECT * FROM ${table} WHERE ${whole(table)} ${order}`)
  while (rows.length > 0) {
    yield rows
    const last = key.map(column => rows.at(-1)?.[column] ?? null)
    rows = await tx.all<Row>(`SELECT * FROM ${table} WHERE ${whole(table)} AND ${after} ${order}`, ...last)
  }
}

const written = (value: Value): string => {
  if (value instanceof Uint8Array) return `x${toHex(new Uint8Array(value))}`
  return value === null ? '-' : `v${value}`
}

/** What a table holds: how many rows, and a hash that is the same in whichever order and database they lie. */
export type Held = { readonly table: string; readonly rows: number; readonly hash: string }

/** Adds rows up to what a table holds. */
function summing(table: string): { add(row: Row): Promise<void>; held(): Held } {
  const sum = new Uint8Array(32)
  let rows = 0
  return {
    async add(row) {
      const fields = Object.keys(row).sort()
      const hash = await sha256(utf8(JSON.stringify(fields.map(name => [name, written(row[name] ?? null)]))))
      for (const [i, byte] of hash.entries()) sum[i] = (sum[i] ?? 0) ^ byte
      rows++
    },
    held: () => ({ table, rows, hash: toHex(sum) }),
  }
}

async function heldIn(tx: Transaction, table: string): Promise<Held> {
  const sum = summing(table)
  for await (const rows of pages(tx, table)) for (const row of rows) await sum.add(row)
  return sum.held()
}

/** What all tables of a database hold. */
export const contentsOf = (database: Database): Promise<Held[]> =>
  database.read(async tx => {
    const all: Held[] = []
    for (const table of Object.keys(keys)) all.push(await heldIn(tx, table))
    return all
  })

async function copyTable(from: Transaction, to: Transaction, table: string): Promise<Held> {
  const sum = summing(table)
  for await (const rows of pages(from, table))
    for (const row of rows) {
      await sum.add(row)
      const columns = Object.keys(row)
      const sql = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
      await to.run(sql, ...columns.map(column => row[column] ?? null))
    }
  return sum.held()
}

/**
 * Copies all tables of one database into another one that has the same tables and nothing in them, as one transaction of
 * both: nobody writes to the first meanwhile, and the second has all of it, read back and compared row by row, or nothing.
 * Throws a sentence for the operator.
 */
export function transfer(from: Database, to: Database): Promise<Held[]> {
  return to.transaction(async there => {
    for (const table of Object.keys(keys))
      if (await there.get(`SELECT 1 AS filled FROM ${table} WHERE ${whole(table)} LIMIT 1`))
        throw new Error(`The database to copy into is not empty: there are rows in the table ${table}.`)
    return from.transaction(async here => {
      if (!(await here.get('SELECT 1 AS filled FROM project LIMIT 1')))
        throw new Error('There is no project in the database to copy from: is it the right one?')
      const all: Held[] = []
      for (const table of Object.keys(keys)) {
        const sent = await copyTable(here, there, table)
        const came = await heldIn(there, table)
        if (came.rows !== sent.rows || came.hash !== sent.hash)
          throw new Error(`The copy of the table ${table} differs.`)
        all.push(came)
      }
      return all
    })
  })
}
