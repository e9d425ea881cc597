import type { Membership } from './membership.ts'

const last = new WeakMap<Membership, Promise<unknown>>()

/**
 * Runs works on one membership after another, in the order they were asked for: two at once would both take the same
 * entries. A work run by it must not ask for another one on the same membership and wait for it.
 */
export function alone<T>(m: Membership, work: () => Promise<T>): Promise<T> {
  const next = (last.get(m) ?? Promise.resolve()).then(work, work)
  last.set(m, next)
  return next
}
