import { DatabaseSync } from '@photostructure/sqlite'

/** SQLite's code for a file that another process has locked. */
const busy = 5

/** Whether a file is locked by another process. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === busy

const longestWait = 10_000

/**
 * Runs works one at a time among all processes on the file `path`, which stays empty: SQLite's lock of it goes with the
 * process that has it, however that ends. Throws when another one keeps it for ten seconds.
 */
export function betweenProcesses(path: string): <T>(work: () => Promise<T>) => Promise<T> {
  return async work => {
    const file = new DatabaseSync(path)
    try {
      for (const until = performance.now() + longestWait; !hasLocked(file, performance.now() > until); )
        // By lot, so that of two who wait not always the same one is late.
        await new Promise(resolve => setTimeout(resolve, 1 + Math.random() * 9))
      return await work()
    } finally {
      file.close()
    }
  }
}

function hasLocked(file: InstanceType<typeof DatabaseSync>, last: boolean): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (last || !isBusy(error)) throw error
    return false
  }
}
