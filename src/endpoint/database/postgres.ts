import { serialBy } from '../../algorithms/serial.ts'
import { again } from './again.ts'
import type { Database, Transaction, Value } from './database.ts'
import { type Line, openLines } from './postgres-lines.ts'
import { openSettling } from './settle.ts'

/** Connections of one process. More of them would run into each other rather than do more. */
const connections = 8

/** A statement with PostgreSQL's `$1` for each `?`; no statement has one in a text of its own. */
const numbered = (sql: string): string => {
  let n = 0
  return sql.replace(/\?/g, () => `$${++n}`)
}

/**
 * A transaction on a connection, until it is over: what a work asks for after that reaches nobody. `check` throws what one
 * of its statements failed with, for the server would take a commit after that and carry out nothing.
 */
function statements(line: Line): { tx: Transaction; close(): void; check(): void } {
  let over = false
  let failure: unknown
  const ask = async (text: string, values: Value[]): Promise<readonly object[]> => {
    if (over) throw new Error('the transaction is over')
    try {
      return await line.ask(numbered(text), values)
    } catch (error) {
      failure ??= error
      throw error
    }
  }
  return {
    tx: {
      keepsVersions: true,
      together: 128,
      all: async <R>(text: string, ...values: Value[]) => [...(await ask(text, values))] as R[],
      get: async <R>(text: string, ...values: Value[]) => (await ask(text, values))[0] as R | undefined,
      run: async (text, ...values) => void (await ask(text, values)),
    },
    close: () => {
      over = true
    },
    check: () => {
      if (failure) throw failure
    },
  }
}

type Work<T> = (tx: Transaction) => Promise<T>

async function writing<T>(line: Line, work: Work<T>): Promise<T> {
  await line.ask('BEGIN ISOLATION LEVEL SERIALIZABLE')
  const { tx, close, check } = statements(line)
  try {
    const result = await work(tx)
    close()
    check()
    await line.ask('COMMIT')
    return result
  } catch (error) {
    close()
    await line.ask('ROLLBACK').catch(() => undefined)
    throw error
  }
}

/** A number for what works are about. */
const lockOf = (about: string): string => BigInt.asIntN(64, BigInt(`0x${about.slice(0, 16)}`)).toString()

/**
 * Runs a transaction when no process is in the midst of another about the same. Only for the sake of time, since the one
 * that comes second would have to start over, and again: that it runs as if alone the database sees to. The lock is taken
 * before the transaction begins and with it its view of the data, and goes with the connection.
 */
async function queued<T>(line: Line, about: string, run: () => Promise<T>): Promise<T> {
  await line.ask('SELECT pg_advisory_lock($1)', [lockOf(about)])
  try {
    return await run()
  } finally {
    line.ask('SELECT pg_advisory_unlock($1)', [lockOf(about)]).catch(() => undefined)
  }
}

/** As all of it only reads, nothing waits for its beginning or its end to be heard of. */
async function reading<T>(line: Line, work: Work<T>): Promise<T> {
  const begun = line.ask('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const { tx, close, check } = statements(line)
  try {
    const [result] = await Promise.all([work(tx), begun])
    check()
    return result
  } finally {
    close()
    line.ask('COMMIT').catch(() => undefined)
  }
}

/**
 * Opens the PostgreSQL database at `url`, or one of an engine that speaks its protocol; `calm` as in `settle.ts`, `moving`
 * as in `postgres-lines.ts`.
 */
export async function openPostgres(
  url: string,
  { calm, moving = false }: { calm?: number; moving?: boolean } = {},
): Promise<Database> {
  const lines = openLines(url, connections, moving)
  // One connection waits for what others are about, not all of them.
  const inTurn = serialBy<string>()
  const transaction: Database['transaction'] = (work, about) => {
    if (about === undefined) return again(() => lines.use(line => writing(line, work)))
    const first = (line: Line) => queued(line, about, () => writing(line, work))
    return inTurn(about, () => again(() => lines.use(first)))
  }
  const statement = (text: string) =>
    again(() => lines.use(async line => void (await line.ask(text, [], Number.POSITIVE_INFINITY))))
  await statement('SELECT 1')
  const settling = openSettling({ transaction, statement, ...(calm === undefined ? {} : { calm }) })
  return {
    asKeyed: '',
    transaction,
    read: work => again(() => lines.use(line => reading(line, work))),
    checkpoint: async () => settling.soon(),
    close: async () => {
      await settling.close()
      await lines.close()
    },
  }
}
