import { groupedBy } from '../../algorithms/grouped-by.ts'
import { parted } from '../../algorithms/parted.ts'
import { serial } from '../../algorithms/serial.ts'
import type { DiskSealer } from '../../members/ports.ts'
import type { PartRecord } from '../../storage/database.ts'
import { partOf, type SealedPart, type SnapshotStore } from '../../storage/snapshot.ts'
import type { Entry } from './entry.ts'
import { entryIn, openPart, partWith, sealPart } from './snapshot.ts'

/** After so many ms without a change the snapshot follows. */
const QUIET = 10_000
/** Fewer rows are opened as fast one by one. */
const WORTH = 400
/** So many parts are opened or stored at once. */
const TOGETHER = 16

/** What the snapshot is made of and read into. */
export type Memory = {
  readonly project: string
  readonly vault: DiskSealer
  /** The ids of all stored rows that are known. */
  ids(): Iterable<string>
  entry(id: string): Entry | undefined
  isMine(id: string): boolean
  /** Takes in what was held of some rows. */
  hold(entries: readonly (readonly [id: string, entry: Entry])[]): void
  /** These rows lie on disk as they are in memory. */
  lies(ids: readonly string[]): void
}

const turn = (): Promise<void> => new Promise(resolve => setTimeout(resolve, 0))

/** The snapshot of the open project: read once when it opens, and made to follow when nobody has written for a while. */
export function createSnapshot(store: SnapshotStore, memory: Memory) {
  const { project, vault } = memory
  const one = serial()
  /** Parts of which something had to be read row by row. */
  const lacking = new Set<string>()
  let allAnew = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  const made = async (part: string, ids: readonly string[]): Promise<SealedPart> => {
    const holds = partWith(ids, memory.entry)
    const sealed = await sealPart(vault, { project, part, holds })
    return { part, sealed, held: holds.items.map(([id, lv]) => ({ id, lv })) }
  }
  /** Makes the parts that do not follow; what changes meanwhile is left for the next time. */
  const follow = async (): Promise<void> => {
    const { through, ids } = await store.touched()
    const known = [...memory.ids()]
    if (known.length < WORTH) return store.clear(through)
    const byPart = groupedBy(known, partOf)
    const parts = [...new Set([...lacking, ...ids.map(partOf), ...(allAnew ? byPart.keys() : [])])]
    let whole = true
    for (const some of parted(parts, TOGETHER)) {
      if (stopped) return
      const sealed: SealedPart[] = []
      for (const part of some) {
        sealed.push(await made(part, byPart.get(part) ?? []))
        // Screens have their turn between any two.
        await turn()
      }
      if (stopped) return
      const put = await store.put(sealed)
      for (const part of put) lacking.delete(part)
      whole &&= put.length === some.length
      memory.lies(sealed.filter(({ part }) => put.includes(part)).flatMap(({ held }) => held.map(({ id }) => id)))
    }
    if (!whole) return
    allAnew = false
    await store.settle(through)
  }
  /** Takes in what parts hold of the rows that are not `changed`: how many those were, and which the parts leave; nothing when one does not open. */
  const takeIn = async (parts: readonly PartRecord[], changed: ReadonlySet<string>) => {
    const ids: string[] = []
    let held = 0
    for (const some of parted(parts, TOGETHER)) {
      const opened = await Promise.all(some.map(part => openPart(vault, { ...part, project })))
      if (opened.includes(undefined)) return undefined
      for (const part of opened) {
        const items = part?.items.filter(([id]) => !changed.has(id)) ?? []
        ids.push(...(part?.left ?? []))
        memory.hold(items.map(item => [item[0], entryIn(item, memory.isMine(item[0]))]))
        held += items.length
      }
    }
    return { ids, held }
  }
  /** The rows of which no part is there. */
  const without = async (parts: readonly PartRecord[]): Promise<readonly string[]> => {
    const there = new Set(parts.map(({ part }) => part))
    return (await store.ids()).filter(id => !there.has(partOf(id)))
  }
  const stop = (): void => {
    stopped = true
    clearTimeout(timer)
  }
  return {
    /** Takes in all that is held; the ids of the rows that are to be read one by one, or nothing when all are: then all parts go. */
    async open(): Promise<readonly string[] | undefined> {
      const { parts, touched, rows } = await store.read()
      const changed = new Set(touched)
      const left = await takeIn(parts, changed)
      const rest = new Set([...(left?.ids ?? []), ...changed])
      // What was erased took its part along: the others of that part are read, and it is made again.
      if (left && parts.length > 0 && left.held + rest.size < rows) for (const id of await without(parts)) rest.add(id)
      if (left && left.held + rest.size === rows) return [...rest]
      allAnew = true
      await store.clear(0)
      return undefined
    },
    /** These rows were read one by one: their parts do not hold them. */
    lacks(ids: readonly string[]): void {
      for (const id of ids) lacking.add(partOf(id))
    },
    /** Lets the snapshot follow once nobody writes for a while. */
    soon(): void {
      clearTimeout(timer)
      if (stopped) return
      timer = setTimeout(() => void one(follow).catch(() => undefined), QUIET)
      // In Node nobody waits for it.
      if (typeof timer === 'object') timer.unref()
    },
    /** Lets it follow at once. */
    now: (): Promise<void> => one(follow),
    /** Leaves the device’s room to what people write: there is none until it is opened again. Never throws. */
    async giveRoom(): Promise<void> {
      stop()
      // After what is just being stored of it, which would stay.
      await one(() => store.clear(0)).catch(() => undefined)
    },
    stop,
  }
}
