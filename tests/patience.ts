import { createHash } from 'node:crypto'

/** What `measure` takes, in ms, on the machine whose waits are written in the tests. */
const reference = 25

function measure(): number {
  const block = Buffer.alloc(1 << 20)
  const began = performance.now()
  for (let i = 0; i < 24; i++) createHash('sha256').update(block).digest()
  return performance.now() - began
}

/** How many times slower this machine is just now, with all that runs on it; never below 1. */
const slowness = Math.max(1, measure() / reference)

/**
 * How long to wait for something, in ms, where a quiet machine takes at most `ms`. Only what fails ever waits so long,
 * so it is ample: a wait must tell a broken product from a slow machine.
 */
export const patience = (ms: number): number => Math.round(4 * ms * slowness)

/**
 * uvu itself has no limit: a suite of which no test ends for so long, in ms, hangs. Not by its whole time: a slow machine needs
 * more for many. It is longer than what a test of the same process waits for, so that the test says first what never came.
 */
export const hangsAfter: number = Number(process.env.SUITE_TIMEOUT_MS ?? patience(120_000))
