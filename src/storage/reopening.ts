import { Dexie } from 'dexie'
import { problemError, problemOf } from '../wire/problem.ts'

/** Pauses in ms before each further try; a browser that has lost its storage process takes a moment to have a new one. */
const pauses = [0, 50, 250, 1000]

const lostNames = [
  'InvalidStateError',
  'DatabaseClosedError',
  'UnknownError',
  'AbortError',
  'TransactionInactiveError',
  'PrematureCommitError',
  'OpenFailedError',
]

/** Whether an operation failed because the browser closed the database under it, not because of what was asked. */
export function isLost(error: unknown): boolean {
  if (!(error instanceof Error) || problemOf(error)) return false
  if ('failures' in error && Array.isArray(error.failures)) return error.failures.some(isLost)
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner : undefined
  // A transaction is aborted for many reasons; the one of a full disk is passed on.
  if (inner && /Quota/.test(inner.name + inner.message)) return false
  return lostNames.includes(error.name)
}

/** Opens the database again unless somebody has done so since it was `at`. Throws what the browser says against it. */
async function openAgain(db: Dexie, at: IDBDatabase | null): Promise<void> {
  if (at !== null && db.backendDB() !== at && db.isOpen()) return
  // After this Dexie opens it at the next operation too.
  if (!db.isOpen() || db.backendDB() === at) db.close({ disableAutoOpen: false })
  await db.open()
}

type Guard = { db: Dexie; ended: () => boolean; cleared: () => boolean }

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Waits for the first try, and tries again on a database opened anew as long as the old one was lost. */
async function lasting<T>(
  { db, ended, cleared }: Guard,
  first: PromiseLike<T>,
  again: () => PromiseLike<T>,
): Promise<T> {
  let now = first
  for (const ms of pauses) {
    const at = db.backendDB()
    try {
      const answer = await now
      if (cleared()) throw problemError('storage-cleared')
      return answer
    } catch (error) {
      if (cleared()) throw problemError('storage-cleared')
      if (ended() || !isLost(error)) throw error
    }
    if (ms > 0) await pause(ms)
    // If it does not open now it may after the next pause; the try itself then says why.
    await openAgain(db, at).catch(() => undefined)
    now = again()
  }
  return now
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

/** A table, or what is asked of it step by step; a promise at the end is made again from the start if need be. */
function followed<T extends object>(guard: Guard, target: T, remake: () => object): T {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args)
        // Within a transaction the whole of it is done again, not a step.
        if (Dexie.currentTransaction) return result
        const again = <A>() => {
          const other = remake()
          return Reflect.apply(Reflect.get(other, name), other, args) as A
        }
        if (isPromise(result)) return lasting(guard, result, again<PromiseLike<unknown>>)
        return typeof result === 'object' && result !== null ? followed(guard, result, again<object>) : result
      }
    },
  })
}

/**
 * The same database, which outlives that the browser closes it, as iOS and Chromium do: it is opened again and what
 * failed is done again from its start, so a transaction must bear to run twice. Throws *storage-cleared* when it was
 * there and is empty after opening again. Closed or deleted by us, it stays so.
 */
export function reopening<D extends Dexie>(db: D): D {
  let opened = false
  let cleared = false
  let ended = false
  db.on('populate', () => {
    cleared ||= opened
  })
  db.on(
    'ready',
    () => {
      opened = true
    },
    true,
  )
  const guard = { db, ended: () => ended, cleared: () => cleared }
  const tables = new Map(db.tables.map(table => [table.name, followed(guard, table, () => table)]))
  return new Proxy(db, {
    get(target, name) {
      const table = tables.get(String(name))
      if (table) return table
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (name === 'close' || name === 'delete') ended = true
        const run = () => Reflect.apply(value, target, args)
        return name === 'transaction' && !Dexie.currentTransaction ? lasting(guard, run(), run) : run()
      }
    },
  })
}
