import { DatabaseSync } from '@photostructure/sqlite'
import { serial } from '../../algorithms/serial.ts'
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

/** Prepares each statement once. */
function preparing(db: Connection): (sql: string) => Statement {
  const known = new Map<string, Statement>()
  return sql => {
    const statement = known.get(sql) ?? db.prepare(sql)
    known.set(sql, statement)
    return statement
  }
}

type InTurn = ReturnType<typeof serial>

/**
 * One transaction of a connection. Once a statement of it has failed, none that comes after is run: on a full disk SQLite
 * takes the transaction back by itself, and what is asked for then would be committed on its own. All of it ends with what
 * failed first, also where the work did not mind.
 */
function guarded(db: Connection, prepare: (sql: string) => Statement) {
  let over = false
  let failed: { readonly with: unknown } | undefined
  const check = (): void => {
    if (failed) throw failed.with
    if (over || !db.isTransaction) throw new Error('the transaction is over')
  }
  // Nothing of this waits: a work may ask for the next before it has heard of the one that failed.
  const ask = async <R>(sql: string, run: (statement: Statement) => R): Promise<R> => {
    check()
    try {
      return run(prepare(sql))
    } catch (error) {
      failed = { with: error }
      throw error
    }
  }
  const tx: Transaction = {
    keepsVersions: false,
    together: 1,
    all: <R>(sql: string, ...values: Value[]) => ask(sql, statement => statement.all(...values) as R[]),
    get: <R>(sql: string, ...values: Value[]) => ask(sql, statement => statement.get(...values) as R | undefined),
    run: (sql, ...values) => ask(sql, statement => void statement.run(...values)),
  }
  const close = (): void => {
    over = true
  }
  return { tx, check, close }
}

/** Takes back what is left to take back; what the transaction failed with is told, not that it cannot be done once more. */
function takeBack(db: Connection): void {
  try {
    if (db.isTransaction) db.exec('ROLLBACK')
  } catch {}
}

/** Transactions on one connection: those of this process wait for each other, those of others for the file's lock. */
function transactions(db: Connection, { begin, inTurn }: { begin: string; inTurn: InTurn }) {
  const prepare = preparing(db)
  return <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      db.exec(begin)
      const { tx, check, close } = guarded(db, prepare)
      try {
        const result = await work(tx)
        check()
        db.exec('COMMIT')
        return result
      } catch (error) {
        takeBack(db)
        throw error
      } finally {
        close()
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

/**
 * Empties the journal, which closing leaves there as long as a statement is prepared: it would be taken for that of whatever
 * file is put in the place of this one, and damage it. Without room on the disk it stays.
 */
function leaveNoJournal(db: Connection): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {}
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
        leaveNoJournal(db)
        db.close()
      }),
  }
}
