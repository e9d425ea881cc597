const PRACTICE = 'rinnalla-practice-'

/**
 * Deletes what practice projects left behind when their window was killed. One that is still open in another window is
 * waited for, and its leftovers go once that window is gone.
 */
export async function sweepPractice(): Promise<void> {
  const all = (await indexedDB.databases?.()) ?? []
  for (const { name } of all)
    if (name?.startsWith(PRACTICE)) void navigator.locks.request(name, () => deleted(name)).catch(() => undefined)
}

const deleted = (name: string): Promise<void> =>
  new Promise(resolve => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
  })
