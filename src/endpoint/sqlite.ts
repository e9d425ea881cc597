import { DatabaseSync } from '@photostructure/sqlite'
import { serial } from '../algorithms/serial.ts'
import type { Database, Transaction, Value } from './database.ts'

type Connection = InstanceType<typeof DatabaseSync>
type Statement = ReturnType<Connection['prepare']>

const settings = [
  'PRAGMA busy_timeout = 5000',
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA secure_delete = ON',
  'PRAGMA foreign_keys = ON',
]

function statements(db: Connection): Transaction {
  const known = new Map<string, Statement>()
  const prepare = (sql: string): Statement => {
    const statement = known.get(sql) ?? db.prepare(sql)
    known.set(sql, statement)
    return statement
  }
  return {
    all: async <R>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as R[],
    get: async <R>(sql: string, ...values: Value[]) => prepare(sql).get(...values) as R | undefined,
    run: async (sql, ...values) => {
      prepare(sql).run(...values)
    },
  }
}

/** Opens (or makes) the SQLite file at `path`; `:memory:` gives a database that is gone when closed. */
export function openSqlite(path: string): Database {
  const db = new DatabaseSync(path)
  for (const setting of settings) db.exec(setting)
  const tx = statements(db)
  // One connection: transactions of this process wait for each other, those of others for the file's lock.
  const inTurn = serial()

  return {
    asKeyed: ' WITHOUT ROWID',
    transaction: work =>
      inTurn(async () => {
        db.exec('BEGIN IMMEDIATE')
        try {
          const result = await work(tx)
          db.exec('COMMIT')
          return result
        } catch (error) {
          db.exec('ROLLBACK')
          throw error
        }
      }),
    checkpoint: () => inTurn(async () => db.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
    close: () => inTurn(async () => db.close()),
  }
}
