/** Runs works of the same name one after another, in the order they were asked for; different names run side by side. */
export function inOrder(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const next = (last.get(name) ?? Promise.resolve()).then(work, work)
    last.set(name, next)
    void next.catch(() => undefined).then(() => last.get(name) === next && last.delete(name))
    return next
  }
}
