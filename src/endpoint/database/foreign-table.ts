import { codeOf } from './again.ts'
import type { Transaction } from './database.ts'

/** A table of ours: the types of its columns, and its key. */
export type Shape = {
  readonly table: string
  readonly columns: ReadonlyMap<string, string>
  readonly key: string
}

/** What a statement that makes a table says of it; nothing of one that makes an index. */
export function shapeOf(statement: string): Shape | undefined {
  const [, table] = /^CREATE TABLE IF NOT EXISTS (\w+)/.exec(statement) ?? []
  if (!table) return undefined
  const columns = [...statement.matchAll(/(\w+) (TEXT|BIGINT|INTEGER|BYTEA)\b/g)]
  const [, together, alone = ''] = /PRIMARY KEY \(([\w, ]+)\)|(\w+) \w+ PRIMARY KEY/.exec(statement) ?? []
  return { table, columns: new Map(columns.map(([, name = '', type = '']) => [name, type])), key: together ?? alone }
}

/** How the databases say that a column is not there, that a table has no such key, or that it is none, but a view or an index. */
const lacks = /no such column|ON CONFLICT clause does not match|because it is a view/
const lacksCode = /^(42703|42P10|42809|55000)$/

/** Whether what the endpoint asks of a table is there: its columns, and its key. */
async function hasShape(tx: Transaction, { table, columns, key }: Shape): Promise<boolean> {
  const all = [...columns.keys()].join(', ')
  try {
    await tx.get(`SELECT ${all} FROM ${table} LIMIT 1`)
    // Stores nothing; whether there is such a key is seen to beforehand.
    const none = `(${all}) SELECT ${all} FROM ${table} WHERE 1 = 0`
    if (key) await tx.run(`INSERT INTO ${table} ${none} ON CONFLICT (${key}) DO NOTHING`)
    return true
  } catch (error) {
    if (lacksCode.test(codeOf(error)) || (error instanceof Error && lacks.test(error.message))) return false
    throw error
  }
}

/** Types by PostgreSQL's names that take what ours take: engines that speak its protocol call whole numbers as they like. */
const takes: Readonly<Record<string, RegExp>> = {
  TEXT: /^text$/,
  BYTEA: /^bytea$/,
  BIGINT: /^bigint$/,
  INTEGER: /^(integer|bigint)$/,
}

type Column = { readonly name: string; readonly type: string; readonly needed: number }

const ofPostgres = `SELECT column_name AS name, data_type AS type,
  CASE WHEN is_nullable = 'NO' AND column_default IS NULL THEN 1 ELSE 0 END AS needed
  FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ?`
/** SQLite keeps to no type. */
const ofSqlite = `SELECT name, '' AS type, CASE WHEN "notnull" = 1 AND dflt_value IS NULL THEN 1 ELSE 0 END AS needed
  FROM pragma_table_info(?)`

/** Whether a column takes what the endpoint puts into it, nothing if it is not one of ours. */
function takesOurs({ columns }: Shape, { name, type, needed }: Column): boolean {
  const ours = columns.get(name)
  if (!ours) return Number(needed) === 0
  return type === '' || takes[ours]?.test(type) === true
}

/** Whether a table is another program's: it lacks a column or the key of ours, or would not take what is put into it. */
export async function isForeign(tx: Transaction, shape: Shape): Promise<boolean> {
  if (!(await hasShape(tx, shape))) return true
  const columns = await tx.all<Column>(tx.keepsVersions ? ofPostgres : ofSqlite, shape.table)
  return !columns.every(column => takesOurs(shape, column))
}
