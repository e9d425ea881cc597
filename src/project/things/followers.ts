import type { Kind } from '../../domain/kind.ts'
import { type News, newsOf } from '../../domain/news.ts'
import type { Listener } from '../api.ts'
import { PAUSE_MS, watched } from '../watch.ts'

/** Whoever looks at what is worked out of things, and the way to tell them that some kinds have changed. */
export function createFollowers() {
  const followers = new Set<{ kind: string; tell: () => void }>()
  return {
    /** Tells those who look at one of these kinds; an empty one means any. */
    changed(kinds: ReadonlySet<string>): void {
      for (const one of followers) if (kinds.has(one.kind) || kinds.has('')) one.tell()
    },
    /** Resolves when all who look on have been told what has changed until now. */
    told: (): Promise<void> => new Promise(resolve => setTimeout(resolve, PAUSE_MS)),
    /** Follows what `make` works out of the things of some kinds: first all of it, then what is new of it. */
    follow<T>(kinds: readonly Kind[], make: () => T, listener: Listener<News<T>>): () => void {
      const answer = watched(make)
      const mine = kinds.map(kind => ({ kind, tell: answer.tell }))
      for (const one of mine) followers.add(one)
      const stop = answer.follow(telling(listener))
      return () => {
        stop()
        for (const one of mine) followers.delete(one)
      }
    },
  }
}

/** Tells a listener what is new since it was last told; nothing where nothing is. */
function telling<T>(listener: Listener<News<T>>): Listener<T> {
  let last: { readonly value: T } | undefined
  return value => {
    const news = last ? newsOf(last.value, value) : { whole: value }
    last = { value }
    if (news) listener(news)
  }
}
