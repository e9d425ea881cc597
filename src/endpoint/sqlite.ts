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
    keepsVersions: false,
    all: async <R>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as R[],
    get: async <R>(sql: string, ...values: Value[]) => prepare(sql).get(...values) as R | undefined,
    run: async (sql, ...values) => {
      prepare(sql).run(...values)
    },
  }
}

type InTurn = ReturnType<typeof serial>

/** Transactions on one connection: those of this process wait for each other, those of others for the file's lock. */
function transactions(db: Connection, { begin, inTurn }: { begin: string; inTurn: InTurn }) {
  const tx = statements(db)
  return <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      db.exec(begin)
      try {
        const result = await work(tx)
        db.exec('COMMIT')
        return result
      } catch (error) {
        db.exec('ROLLBACK')
        throw error
      }
    })
}

/** A second connection, so that who only reads does not wait for who writes. */
function openReading(path: string) {
  const db = new DatabaseSync(path, { readOnly: true })
  db.exec('PRAGMA busy_timeout = 5000')
  const inTurn = serial()
  return { db, inTurn, read: transactions(db, { begin: 'BEGIN', inTurn }) }
}

/** Opens (or makes) the SQLite file at `path`; `:memory:` gives a database that is gone when closed. */
export function openSqlite(path: string): Database {
  const db = new DatabaseSync(path)
  for (const setting of settings) db.exec(setting)
  const inTurn = serial()
  const transaction = transactions(db, { begin: 'BEGIN IMMEDIATE', inTurn })
  const reading = path === ':memory:' ? undefined : openReading(path)
  /** When nobody reads or writes: a reader would keep the journal from being emptied. */
  const alone = (work: () => void): Promise<void> =>
    inTurn(async () => (reading ? reading.inTurn(async () => work()) : work()))

  return {
    asKeyed: ' WITHOUT ROWID',
    transaction: work => transaction(work),
    read: reading?.read ?? transaction,
    checkpoint: () => alone(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
    close: () =>
      alone(() => {
        reading?.db.close()
        db.close()
      }),
  }
}
