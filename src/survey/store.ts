import type { Bytes } from '../crypto/bytes.ts'

/**
 * A sealed answer that waits: a random id, its round, nothing of who or when. `missed` says why the endpoint did not take
 * it: its round was closed, or is not known there, which a round made offline may become.
 */
export type HeldAnswer = {
  readonly id: string
  readonly round: string
  readonly sealed: Bytes
  readonly missed?: 'closed' | 'unknown'
}

const stores = { form: undefined, answer: 'id', mark: undefined } as const
type Name = keyof typeof stores

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('rinnalla-survey', 1)
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of Object.entries(stores))
        request.result.createObjectStore(name, keyPath ? { keyPath } : {})
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked'))
  })
}

type Work<T> = (store: IDBObjectStore) => IDBRequest<T>

/**
 * One piece of work on one store, durable when it is answered; rejects when the browser refuses to store. It is done
 * once more when the browser closed the database under it, so it must bear to be done twice.
 */
const within = <T>(name: Name, mode: IDBTransactionMode, work: Work<T>): Promise<T> =>
  once(name, mode, work).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw error
    return once(name, mode, work)
  })

async function once<T>(name: Name, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(name, mode, { durability: 'strict' })
      const request = work(transaction.objectStore(name))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error)
      transaction.onerror = () => reject(transaction.error)
    })
  } finally {
    database.close()
  }
}

/** A round's sealed form, when it lies here. */
export const storedForm = (round: string): Promise<Bytes | undefined> =>
  within<Bytes | undefined>('form', 'readonly', store => store.get(round))

/** Lays a round's sealed form here. */
export const storeForm = (round: string, sealed: Bytes): Promise<unknown> =>
  within('form', 'readwrite', store => store.put(sealed, round))

/** All answers that have not left. */
export const heldAnswers = (): Promise<readonly HeldAnswer[]> =>
  within<HeldAnswer[]>('answer', 'readonly', store => store.getAll())

/** Holds an answer; the same id twice is one answer. */
export const holdAnswer = (answer: HeldAnswer): Promise<unknown> =>
  within('answer', 'readwrite', store => store.put(answer))

/** Forgets an answer that was taken. */
export const dropAnswer = (id: string): Promise<unknown> => within('answer', 'readwrite', store => store.delete(id))

/** Remembers that somebody has answered a round here; not when, not how often. */
export const markAnswered = (round: string): Promise<unknown> =>
  within('mark', 'readwrite', store => store.put(true, round))

/** Whether somebody has answered a round here. */
export const isAnswered = async (round: string): Promise<boolean> =>
  (await within<unknown>('mark', 'readonly', store => store.get(round))) === true
