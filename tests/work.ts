/** Milliseconds this process has computed for: what others do on the same machine does not count. */
export const computed = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What some work costs, in ms of computing: the least of several times, since one may meet a sweep of the memory. */
export async function costOf(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const before = computed()
    await work()
    least = Math.min(least, computed() - before)
  }
  return least
}

/** Less than this many ms is nothing that can be compared. */
const noise = 5

/**
 * How many times more `more` costs than `some`, both done here and now, so that it is the same on every machine: work
 * that goes through everything once costs four times as much for four times as much, and sixteen times where each part
 * leads through all again.
 */
export async function growth(some: () => unknown, more: () => unknown): Promise<number> {
  return (await costOf(more)) / Math.max(noise, await costOf(some))
}
