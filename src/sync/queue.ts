import type { Device } from './device.ts'
import { unsentCount } from './unsent.ts'

/** A row that failed this often in one exchange waits for the next one. */
const mostTries = 8

/** Which rows an exchange still has to offer, and how many changes wait besides them. */
export type Queue = {
  /** Ids in the order in which they are offered; read from the device again once all of them were. */
  ids(): Promise<readonly string[]>
  /** The first `count` of them were tried. */
  passed(count: number): void
  /** These wait until their chunks have gone, with a later exchange. */
  postpone(ids: readonly string[]): void
  /** Whether ids are at hand that were read and not tried. */
  has(): boolean
  /** How many changes will wait on the device once `offered` of the first `count` rows, or before them, are stored as taken. */
  waiting(count: number, offered: number): Promise<number>
  /** How many are left that may be offered. */
  left(): Promise<number>
}

/** The queue of an exchange that begins. Going through all ids at each request would cost more than sending them. */
export function newQueue(device: Device): Queue {
  const tries = new Map<string, number>()
  const later = new Set<string>()
  let ids: readonly string[] = []
  let beside = 0
  const read = async (): Promise<readonly string[]> => {
    const all = await device.rows.waiting(device.project, 'send')
    return all.filter(id => (tries.get(id) ?? 0) < mostTries && !later.has(id))
  }
  return {
    async ids() {
      if (ids.length > 0) return ids
      const [found, unsent] = await Promise.all([read(), unsentCount(device)])
      ids = found
      beside = ids.length > 0 ? unsent - ids.length : 0
      return ids
    },
    passed(count) {
      for (const id of ids.slice(0, count)) tries.set(id, (tries.get(id) ?? 0) + 1)
      ids = ids.slice(count)
    },
    postpone(some) {
      for (const id of some) later.add(id)
    },
    has: () => ids.length > 0,
    async waiting(count, offered) {
      // Exactly only with the last of them: what was typed meanwhile is not in the queue.
      const now = count < ids.length ? ids.length + beside : await unsentCount(device)
      return Math.max(0, now - offered)
    },
    left: async () => ids.length || (await read()).length,
  }
}
