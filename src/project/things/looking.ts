import type { Kind } from '../../domain/kind.ts'
import type { Thing } from '../../domain/thing.ts'
import type { Query } from '../api.ts'
import type { Entries } from './entries.ts'

/** Finds things in memory. */
export const lookingInto = (entries: Entries) => ({
  /** The things a query asks for. */
  find<K extends Kind>(query: Query<K>): readonly Thing<K>[] {
    const wanted = Object.entries(query.where ?? {})
    const found: Thing<K>[] = []
    for (const thing of entries.ofKind(query.kind)) {
      if (query.group !== undefined && thing.zone !== query.group) continue
      const values = { id: thing.id, ...thing.values } as Record<string, unknown>
      if (wanted.every(([name, value]) => values[name] === value)) found.push(thing as Thing<K>)
    }
    return found
  },
  /** What is a part of the thing of this id, also what was taken away and can still be put back. */
  partsOf: (id: string): string[] =>
    [...entries.all()].flatMap(([part, { within }]) => (within.includes(id) ? [part] : [])),
  /** The thing of this id, if it is of the kind. */
  one<K extends Kind>(kind: K, id: string): Thing<K> | undefined {
    const thing = entries.get(id)?.thing
    return thing?.kind === kind ? (thing as Thing<K>) : undefined
  },
  /** Whether something that lies in a zone may still be opened, by a key to come or by a newer app. */
  unsure: (zone: string): boolean =>
    [...entries.unread()].some(entry => entry.zone === zone && (entry.unread === 'locked' || entry.unread === 'newer')),
})
