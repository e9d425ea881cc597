import type { Kind } from '../../domain/kind.ts'
import type { Listener } from '../api.ts'
import { watched } from '../watch.ts'

/** Whoever looks at what is worked out of things, and the way to tell them that some kinds have changed. */
export function createFollowers() {
  const followers = new Set<{ kind: string; tell: () => void }>()
  return {
    /** Tells those who look at one of these kinds; an empty one means any. */
    changed(kinds: ReadonlySet<string>): void {
      for (const one of followers) if (kinds.has(one.kind) || kinds.has('')) one.tell()
    },
    /** Follows what `make` works out of the things of some kinds. */
    follow<T>(kinds: readonly Kind[], make: () => T, listener: Listener<T>): () => void {
      const answer = watched(make)
      const mine = kinds.map(kind => ({ kind, tell: answer.tell }))
      for (const one of mine) followers.add(one)
      const stop = answer.follow(listener)
      return () => {
        stop()
        for (const one of mine) followers.delete(one)
      }
    },
  }
}
