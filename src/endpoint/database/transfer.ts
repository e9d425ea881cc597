import { createHash } from 'node:crypto'
import { toHex } from '../../crypto/bytes.ts'
import { passes } from './again.ts'
import { checkAlone, holdTables } from './alone.ts'
import type { Database, Transaction, Value } from './database.ts'
import { checkMoved, forgetMoved, isMoved, noteMoved } from './moved.ts'

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
  loose_of: ['project', 'chunk'],
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

/** The hash of a row, whatever the order of its columns; how long a value is stands before it, so that none runs into the next. */
function hashOfRow(row: Row): Uint8Array {
  const hash = createHash('sha256')
  for (const name of Object.keys(row).sort()) {
    const value = row[name] ?? null
    const bytes = value instanceof Uint8Array ? value : Buffer.from(String(value))
    const kind = value instanceof Uint8Array ? 'x' : value === null ? '-' : 'v'
    hash.update(`${name} ${kind}${bytes.length} `).update(bytes)
  }
  return hash.digest()
}

/** What a table holds: how many rows, and a hash that is the same in whichever order and database they lie. */
export type Held = { readonly table: string; readonly rows: number; readonly hash: string }

/** Adds rows up to what a table holds. */
function summing(table: string): { add(rows: readonly Row[]): void; held(): Held } {
  const sum = new Uint8Array(32)
  let rows = 0
  return {
    add(some) {
      for (const row of some) for (const [i, byte] of hashOfRow(row).entries()) sum[i] = (sum[i] ?? 0) ^ byte
      rows += some.length
    },
    held: () => ({ table, rows, hash: toHex(sum) }),
  }
}

async function heldIn(tx: Transaction, table: string): Promise<Held> {
  const sum = summing(table)
  for await (const rows of pages(tx, table)) sum.add(rows)
  return sum.held()
}

/** What all tables of a database hold. */
export const contentsOf = (database: Database): Promise<Held[]> =>
  database.read(async tx => {
    const all: Held[] = []
    for (const table of Object.keys(keys)) all.push(await heldIn(tx, table))
    return all
  })

/** Bytes written with one statement. */
const together = 2_000_000

const sizeOf = (row: Row): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (value instanceof Uint8Array ? value.length : 0), 0)

/** Rows in packs of 128, 64 and so on, or fewer where they are long: of few lengths, so that few statements are prepared. */
function packs(rows: readonly Row[]): Row[][] {
  const all: Row[][] = []
  for (let from = 0; from < rows.length; ) {
    let [length, size] = [1, sizeOf(rows[from] ?? {})]
    while (length < 128 && from + 2 * length <= rows.length) {
      size += rows.slice(from + length, from + 2 * length).reduce((sum, row) => sum + sizeOf(row), 0)
      if (size > together) break
      length *= 2
    }
    all.push(rows.slice(from, from + length))
    from += length
  }
  return all
}

function insert(to: Transaction, table: string, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const places = rows.map(() => `(${columns.map(() => '?').join(', ')})`).join(', ')
  const values = rows.flatMap(row => columns.map(column => row[column] ?? null))
  return to.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places}`, ...values)
}

async function copyTable(from: Transaction, to: Transaction, table: string): Promise<Held> {
  const sum = summing(table)
  for await (const rows of pages(from, table)) {
    const writing = Promise.all(packs(rows).map(pack => insert(to, table, pack)))
    // While the other database stores them.
    sum.add(rows)
    await writing
  }
  return sum.held()
}

/**
 * Throws a sentence for the operator when a PostgreSQL database to copy into has another program's table like our first one.
 * One of the same name that is not like it is told where tables are made.
 */
export const checkOurs = (database: Database): Promise<void> =>
  database.read(async tx => {
    const columns = 'SELECT 1 AS one FROM information_schema.columns WHERE table_schema = current_schema()'
    if (!(await tx.get(`${columns} AND table_name = 'setting' AND column_name = 'name'`))) return
    if (await tx.get("SELECT 1 AS one FROM setting WHERE name LIKE 'tables %' LIMIT 1")) return
    if (await tx.get('SELECT 1 AS one FROM setting LIMIT 1'))
      throw new Error('The database to copy into is another program’s: give the endpoint one of its own.')
  })

/** What an endpoint writes when it starts, before anything is founded. */
const ownWork = ['setting', 'in_time']

/**
 * A table of a database to copy into in which there is something. One on which nothing was founded counts as empty, though an
 * endpoint was started on it.
 */
async function filledOf(there: Transaction): Promise<string | undefined> {
  for (const table of Object.keys(keys))
    if (!ownWork.includes(table) && (await there.get(`SELECT 1 AS filled FROM ${table} LIMIT 1`))) return table
  return undefined
}

/** Lets go of what an endpoint has made up for itself in a database that counts as empty. */
async function clear(there: Transaction): Promise<void> {
  for (const table of ownWork) await there.run(`DELETE FROM ${table} WHERE ${whole(table)}`)
  await forgetMoved(there)
}

async function copyAll(here: Transaction, there: Transaction): Promise<Held[]> {
  const all: Held[] = []
  for (const table of Object.keys(keys)) {
    const sent = await copyTable(here, there, table)
    const came = await heldIn(there, table)
    if (came.rows !== sent.rows || came.hash !== sent.hash) throw new Error(`The copy of the table ${table} differs.`)
    all.push(came)
  }
  return all
}

const notEmpty = (table: string): Error =>
  new Error(`The database to copy into is not empty: there are rows in the table ${table}.`)

/** What both hold, where all is there already: a connection broke while a move was confirmed. Throws when anything differs. */
async function heldByBoth(here: Transaction, there: Transaction, filled: string): Promise<Held[]> {
  const all: Held[] = []
  for (const table of Object.keys(keys)) {
    const [mine, theirs] = [await heldIn(here, table), await heldIn(there, table)]
    if (mine.rows !== theirs.rows || mine.hash !== theirs.hash) throw notEmpty(filled)
    all.push(theirs)
  }
  return all
}

const notKnown = `The connection broke while the copy was being confirmed: whether all of it is in the database to copy into, or nothing, is not known. All is in the one to copy from, as it was. Start no endpoint on either, and start the move again once the other answers: it finds out, and copies what is not there.`

const stillNoted = `The move has come to nothing, and the database to copy from does not answer. All is in it. If an endpoint says later that it has been moved, start it once with: npm start -- --here-again`

/** Takes the note of a move away that came to nothing. */
const takeNoteAway = (from: Database): Promise<void> =>
  from.transaction(forgetMoved).catch(error => {
    throw passes(error) ? new Error(stillNoted) : error
  })

/**
 * Copies all tables of one database into another one that has the same tables and nothing in them, as one transaction of
 * both: the second has all of it, read back and compared row by row, or nothing. `alone` also refuses while an endpoint has
 * one of them open, keeps others from writing into the first meanwhile, and notes there that it has been moved. Throws a
 * sentence for the operator.
 */
export async function transfer(from: Database, to: Database, { alone = false } = {}): Promise<Held[]> {
  let [noted, through] = [false, false]
  const copying = to.transaction(async there => {
    let reading = false
    const filled = await filledOf(there)
    if (!filled) await clear(there)
    else if (await isMoved(there)) throw notEmpty(filled)
    return from.transaction(async here => {
      if (alone) await holdTables(here, Object.keys(keys))
      if (!(await here.get('SELECT 1 AS filled FROM project LIMIT 1')))
        throw new Error('There is no project in the database to copy from: is it the right one?')
      if (alone && !noted) await checkMoved(here)
      // The database begins its transaction anew after a break, while the other one still holds the rows of the first try.
      if (reading)
        throw new Error('The database to copy from broke off while it was read: nothing is copied. Try again.')
      reading = true
      const all = filled ? await heldByBoth(here, there, filled) : await copyAll(here, there)
      // One that was started meanwhile waits for the tables, and would go on with what has been left.
      if (alone) for (const one of [here, there]) await checkAlone(one)
      if (alone) await noteMoved(here)
      noted = alone
      through = true
      return all
    })
  })
  return copying.catch(async error => {
    // The first one was through with it before the second failed.
    if (noted) await takeNoteAway(from)
    throw through && passes(error) ? new Error(notKnown) : error
  })
}
