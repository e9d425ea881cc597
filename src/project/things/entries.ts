import type { Kind } from '../../domain/kind.ts'
import type { Thing } from '../../domain/thing.ts'
import type { Entry } from './entry.ts'

/**
 * The rows of the open project in memory, by id. What is asked at each change, the things of one kind and the rows that
 * cannot be read here, lies apart too, so that it costs no more in a large project than in a small one.
 */
export function createEntries() {
  const all = new Map<string, Entry>()
  const kinds = new Map<Kind, Map<string, Thing>>()
  const unread = new Map<string, Entry>()
  const forget = (id: string): void => {
    const kind = all.get(id)?.thing?.kind
    if (kind) kinds.get(kind)?.delete(id)
    unread.delete(id)
  }
  const hold = (thing: Thing): void => {
    const same = kinds.get(thing.kind)
    if (same) same.set(thing.id, thing)
    else kinds.set(thing.kind, new Map([[thing.id, thing]]))
  }
  return {
    get: (id: string): Entry | undefined => all.get(id),
    has: (id: string): boolean => all.has(id),
    set(id: string, entry: Entry): void {
      // A thing that stays what it is keeps its place among those of its kind.
      if (all.get(id)?.thing?.kind !== entry.thing?.kind) forget(id)
      all.set(id, entry)
      if (entry.thing) hold(entry.thing)
      if (entry.unread) unread.set(id, entry)
      else unread.delete(id)
    },
    delete(id: string): void {
      forget(id)
      all.delete(id)
    },
    all: (): Iterable<readonly [id: string, entry: Entry]> => all,
    unread: (): Iterable<Entry> => unread.values(),
    ofKind: (kind: Kind): Iterable<Thing> => kinds.get(kind)?.values() ?? [],
  }
}

/** What `createEntries` makes. */
export type Entries = ReturnType<typeof createEntries>
