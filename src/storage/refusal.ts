import type { Problem } from '../wire/problem.ts'

/** What a person is told when the browser's storage refused: it is full, or allows nothing here; nothing for other errors. */
export function storageProblem(error: unknown): Extract<Problem, 'device-full' | 'storage-refused'> | undefined {
  // IndexedDB says so by the name, or in the words of the transaction that was aborted.
  const said = error instanceof Error ? `${error.name} ${error.message}` : ''
  if (/QuotaExceeded/i.test(said)) return 'device-full'
  if (/SecurityError|InvalidStateError.*(private|mutation)|UnknownError/i.test(said)) return 'storage-refused'
  return undefined
}

/** Does it, and once more after room was given back if the device is full. */
export async function withRoom<T>(work: () => Promise<T>, giveRoom: () => Promise<void>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (storageProblem(error) !== 'device-full') throw error
    await giveRoom()
    return work()
  }
}
