/**
 * What passes: two transactions that ran into each other (40001, 40P01, and 23505, 42710, 42P07 where both made the same), a server
 * that stops, starts, has become the second one (25006) or has no place left, and connections that broke.
 */
const passing =
  /^(40001|40P01|40003|23505|42710|42P07|25006|25P03|53300|57P0[1-3]|08...|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|CONNECTION_CLOSED|CONNECTION_DESTROYED|CONNECT_TIMEOUT)$/

/** The code of an error, of the database or of the network. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Whether an error of the database is one that passes. */
export const passes = (error: unknown): boolean => passing.test(codeOf(error))

const mostTries = 14
const longestPause = 1000

/** Runs `work` again while what stops it passes, after pauses drawn by lot so that two do not meet again. */
export async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (tries === mostTries || !passes(error)) throw error
    }
    const most = Math.min(longestPause, 5 * 2 ** tries)
    await new Promise(resolve => setTimeout(resolve, Math.random() * most))
  }
}
