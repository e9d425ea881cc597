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

/** Before the journal is looked at: the file is then locked for as long as it is open, and refused while another has it open. */
const alone = ['PRAGMA busy_timeout = 1500', 'PRAGMA locking_mode = EXCLUSIVE', 'PRAGMA journal_mode = WAL']

function connect(path: string, all: readonly string[]): Connection {
  const db = new DatabaseSync(path)
  try {
    for (const setting of all) db.exec(setting)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Opens (or makes) the SQLite file at `path`; `:memory:` gives a database that is gone when closed. `alone` keeps all other
 * processes out; throws when one has the file open.
 */
export function openSqlite(path: string, { alone: isAlone = false }: { alone?: boolean } = {}): Database {
  const db = connect(path, isAlone ? [...alone, ...settings] : settings)
  const inTurn = serial()
  const transaction = transactions(db, { begin: 'BEGIN IMMEDIATE', inTurn })
  const reading = isAlone || path === ':memory:' ? undefined : openReading(path)
  /** When nobody reads or writes: a reader would keep the journal from being emptied. */
  const quiet = (work: () => void): Promise<void> =>
    inTurn(async () => (reading ? reading.inTurn(async () => work()) : work()))

  return {
    asKeyed: ' WITHOUT ROWID',
    transaction: work => transaction(work),
    read: reading?.read ?? transaction,
    checkpoint: () => quiet(() => db.exec('PRAGMA wal_checkpoint(TRUNCATE)')),
    close: () =>
      quiet(() => {
        reading?.db.close()
        db.close()
      }),
  }
}
