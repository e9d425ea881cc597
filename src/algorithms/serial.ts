/** A queue: runs works one after another, in the order they were asked for; one that fails stops none after it. */
export function serial(): <T>(work: () => Promise<T>) => Promise<T> {
  const run = serialBy<undefined>()
  return work => run(undefined, work)
}

/**
 * A queue for each key: works of the same key run one after another, those of different keys side by side. A work must not
 * ask for another one of its own key and wait for it.
 */
export function serialBy<K>(): <T>(key: K, work: () => Promise<T>) => Promise<T> {
  const last = new Map<K, Promise<unknown>>()
  return (key, work) => {
    const next = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, next)
    // A queue that is empty keeps nothing of its key.
    void next.catch(() => undefined).then(() => last.get(key) === next && last.delete(key))
    return next
  }
}
