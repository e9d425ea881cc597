type Timer = { readonly at: number; readonly ring: () => void }

/** A clock that goes on only when it is told to, in the place of the machine's own. */
export type Clock = {
  /** Lets time pass, in ms; every timer rings in its order, and what waits for an answer comes between them. */
  pass(ms: number): Promise<void>
  giveBack(): void
}

/** Stops the time of this process: what waits for a moment waits for `pass`, however slow the machine is. */
export function stopClock(): Clock {
  const { setTimeout, clearTimeout } = globalThis
  const { now } = performance
  const timers = new Map<number, Timer>()
  let time = 0
  let last = 0
  const settle = () => new Promise<void>(resolve => setImmediate(resolve))
  const set = (ring: () => void, ms = 0): number => {
    timers.set(++last, { at: time + Math.max(0, ms), ring })
    return last
  }
  const all = globalThis as unknown as Record<string, unknown>
  Object.assign(all, { setTimeout: set, clearTimeout: (id: number) => void timers.delete(id) })
  performance.now = () => time
  const next = (until: number) =>
    [...timers].filter(([, { at }]) => at <= until).toSorted(([a, one], [b, other]) => one.at - other.at || a - b)[0]
  return {
    pass: async ms => {
      const until = time + ms
      await settle()
      for (let due = next(until); due; due = next(until)) {
        const [id, { at, ring }] = due
        timers.delete(id)
        time = at
        ring()
        await settle()
      }
      time = until
    },
    giveBack: () => {
      Object.assign(all, { setTimeout, clearTimeout })
      performance.now = now
    },
  }
}
