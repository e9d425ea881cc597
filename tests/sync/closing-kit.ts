import { forceCloseDatabase } from 'fake-indexeddb'

type Event = { type: string }
type Faked = IDBTransaction & { dispatchEvent(event: Event): boolean }

/** What the browser does to the databases of this process; `restore` ends it. */
export type Browser = {
  /** Closes every connection as a browser does that lost its storage: what is under way is aborted. */
  closeAll(): void
  /** The connections that are open now answer nothing any more, as on iOS after a long sleep. */
  deafen(): void
  /** The next transaction that writes commits, and the page hears that it was aborted. */
  loseNextReport(): void
  /** Every transaction that writes fails as on a full disk. */
  fill(): void
  /** Transactions begun so far. */
  begun(): number
  restore(): void
}

/** Puts a hand between the databases of this process and who uses them. */
export function newBrowser(): Browser {
  const real = IDBDatabase.prototype.transaction
  const open = new Map<IDBDatabase, Set<Faked>>()
  const deaf = new Set<IDBDatabase>()
  let lose = false
  let full = false
  let begun = 0
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof real>) {
    if (deaf.has(this)) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    const tx = Reflect.apply(real, this, args) as Faked
    begun++
    open.set(this, (open.get(this) ?? new Set()).add(tx))
    if (full && args[1] === 'readwrite') unreported(tx, new DOMException('full', 'QuotaExceededError'))
    if (lose && args[1] === 'readwrite') {
      lose = false
      unreported(tx)
    }
    return tx
  }
  return {
    closeAll() {
      for (const [db, running] of open) {
        for (const tx of running) quietly(() => tx.abort())
        forceCloseDatabase(db as unknown as Parameters<typeof forceCloseDatabase>[0])
      }
      open.clear()
    },
    deafen: () => {
      for (const db of open.keys()) deaf.add(db)
    },
    loseNextReport: () => {
      lose = true
    },
    fill: () => {
      full = true
    },
    begun: () => begun,
    restore: () => {
      IDBDatabase.prototype.transaction = real
    },
  }
}

function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // It had ended already.
  }
}

/** What it did is not told: an abort is, for this reason if there is one. */
function unreported(tx: Faked, why: DOMException | null = null): void {
  const tell = tx.dispatchEvent.bind(tx)
  tx.dispatchEvent = event => {
    if (event.type === 'complete') {
      Object.defineProperty(event, 'type', { value: 'abort' })
      Object.defineProperty(tx, 'error', { value: why })
    }
    return tell(event)
  }
}
