const mostKept = 10_000

/**
 * Counts in memory only. `take` uses up one and tells whether there was one left; `charge` takes as many more as what came
 * has cost; `has` only looks whether so many are left.
 */
export type Limiter = {
  take(id: string): boolean
  charge(id: string, cost: number): void
  has(id: string, count?: number): boolean
}

/**
 * A bucket for each id: `most` at once, refilled evenly within `seconds`. `now` gives ms; it may jump back, as when a
 * clock is set right.
 */
export function openLimiter(most: number, seconds: number, now: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>()
  const level = (id: string): number => {
    const bucket = buckets.get(id)
    if (!bucket) return most
    // The clock was ahead when this was written and has been set back since: count from now.
    if (bucket.at > now()) bucket.at = now()
    const passed = (now() - bucket.at) / 1000
    return Math.min(most, bucket.left + (passed / seconds) * most)
  }
  const fill = (id: string, left: number): void => {
    buckets.delete(id)
    if (buckets.size >= mostKept) buckets.delete([...buckets.keys()][0] ?? '')
    buckets.set(id, { left, at: now() })
  }
  return {
    take(id) {
      const left = level(id)
      fill(id, left < 1 ? left : left - 1)
      return left >= 1
    },
    charge: (id, cost) => fill(id, Math.max(0, level(id) - cost)),
    has: (id, count = 1) => level(id) >= count,
  }
}
