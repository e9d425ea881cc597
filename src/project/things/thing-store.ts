import { parted } from '../../algorithms/parted.ts'
import type { Context } from '../../members/ports.ts'
import { covers, type LiveBody } from '../../merge/body.ts'
import type { Mine } from '../../storage/mine.ts'
import type { StoredRow } from '../../storage/rows.ts'
import type { SnapshotStore } from '../../storage/snapshot.ts'
import type { Device } from '../../sync/device.ts'
import { unsent } from '../../sync/unsent.ts'
import type { SyncStatus, WhyUnread } from '../sync-status.ts'
import { createEntries } from './entries.ts'
import { asBefore, type Entry, entryOf, withBody, withLine, withoutBody } from './entry.ts'
import { createSnapshot } from './kept-snapshot.ts'
import { lookingInto } from './looking.ts'
import { readRow } from './reading.ts'
import { countRows } from './row-count.ts'
import { isHeld } from './snapshot.ts'

const AT_ONCE = 250

/** All things of the open project, in memory while the vault is open. */
export type ThingStore = ReturnType<typeof createThingStore>

/** What the store needs of its project; in one that is `alone`, a practice project, nothing is ever sent. */
export type Ground = {
  readonly device: Device
  /** What may lie in a zone. */
  zoneKind(zone: string): string | undefined
  /** The things that were made on this device. */
  readonly mine: Mine & { readonly ready: Promise<void> }
  /** The files of which something lies here that the endpoint has never had. */
  unsent(): Iterable<string>
  /** Where what was read lies until the next opening, under the key of the vault. */
  readonly snapshot: SnapshotStore
  readonly context: Pick<Context, 'vault' | 'alone'>
}

/** An empty store for a project; `onChange` hears which kinds changed. */
export function createThingStore(ground: Ground, onChange: (kinds: ReadonlySet<string>) => void) {
  const { device } = ground
  const { project } = device
  const alone = ground.context.alone === true
  const entries = createEntries()
  const rows = countRows(alone)
  const snapshot = createSnapshot(ground.snapshot, {
    project,
    vault: ground.context.vault,
    ids: rows.ids,
    entry: id => entries.get(id),
    isMine: ground.mine.has,
    hold(held) {
      const fresh = held.filter(([id]) => !entries.has(id))
      for (const [id, entry] of fresh) entries.set(id, entry)
      rows.known(held)
      onChange(new Set(fresh.flatMap(([, { thing }]) => (thing ? [thing.kind] : []))))
    },
    lies(ids) {
      for (const id of ids) {
        const entry = entries.get(id)
        if (entry && isHeld(entry)) entries.set(id, withoutBody(entry))
      }
    },
  })
  const show = async (row: StoredRow): Promise<string | undefined> => {
    const before = entries.get(row.id)
    if (before && (before.lv > row.lv || (before.lv === row.lv && !before.unread))) return undefined
    const read = asBefore(before, row) ?? (await readRow(device, row, ground.zoneKind(row.zone)))
    // Opening takes a moment: a newer version may have come into the store meanwhile.
    const now = entries.get(row.id)
    if (now && (now.lv > row.lv || (now.lv === row.lv && !now.unread && now !== before))) return undefined
    const waits = !alone && unsent(row) !== undefined
    entries.set(row.id, entryOf({ row, waits, mine: ground.mine.has(row.id), before: now }, read))
    return read.body?.kind ?? before?.body?.kind ?? before?.thing?.kind ?? ''
  }
  // What is being opened of each row, at its newest.
  const taking = new Map<string, { lv: number; shown: Promise<void> }>()
  const take = (row: StoredRow): Promise<void> => {
    rows.note(row)
    snapshot.soon()
    const now = taking.get(row.id)
    if (now && now.lv >= row.lv) return now.shown
    const shown = show(row).then(kind => {
      if (taking.get(row.id)?.lv === row.lv) taking.delete(row.id)
      if (kind !== undefined) onChange(new Set([kind]))
    })
    taking.set(row.id, { lv: row.lv, shown })
    return shown
  }
  const withBodyAt = async (id: string, entry: Entry): Promise<void> => {
    const row = await device.rows.get(project, id)
    if (!row) return
    if (row.lv !== entry.lv) return take(row)
    const read = await readRow(device, row, ground.zoneKind(row.zone))
    if (entries.get(id) === entry) entries.set(id, withBody(entry, row, read))
  }
  /** What was not in the snapshot, the newest first. */
  const unheld = async (): Promise<StoredRow[]> => {
    const ids = rows.isCounted() ? undefined : await snapshot.open().catch(() => undefined)
    const read = ids
      ? (await Promise.all(ids.map(id => device.rows.get(project, id)))).filter(row => row !== undefined)
      : await device.rows.all(project)
    return read.sort((a, b) => (b.since ?? 0) - (a.since ?? 0))
  }
  return {
    /** Brings one row up to date with what was just stored. */
    take,
    /** Has what a row says at hand before it is changed: a change builds on what the screens saw. Nothing where it is. */
    ready(id: string): Promise<void> | undefined {
      const entry = entries.get(id)
      return entry && !entry.row ? withBodyAt(id, entry) : undefined
    },
    /** Brings one row up to date, after it was written; what was written here was told already. */
    async refresh(id: string): Promise<void> {
      const now = taking.get(id)
      if (now) return now.shown
      const entry = entries.get(id)
      if (entry && !entry.unread && entry.lv === rows.lvOf(id)) return
      const row = await device.rows.get(project, id)
      if (row) await take(row)
    },
    /** Brings all rows into memory out of the snapshot, and opens those it does not hold, saying so after each few hundred. */
    async fill(): Promise<void> {
      await ground.mine.ready
      const all = await unheld()
      for (const row of all) rows.note(row)
      rows.counted()
      const unread = all.filter(({ id }) => entries.get(id)?.unread)
      const newer = all.filter(({ id, lv }) => !entries.get(id)?.unread && (entries.get(id)?.lv ?? -1) < lv)
      snapshot.lacks(newer.map(row => row.id))
      const left = [...newer, ...unread]
      for (const some of parted(left, AT_ONCE)) {
        const kinds = await Promise.all(some.map(show))
        onChange(new Set(kinds.filter(kind => kind !== undefined)))
      }
      if (left.length > 0) snapshot.soon()
      else onChange(new Set())
    },
    /** Lets the snapshot on disk follow what is in memory, and what stops it when the project is closed. */
    snapshot,
    /** Takes things away that are no longer on this device. */
    drop(ids: readonly string[]): void {
      const kinds = new Set(ids.map(id => entries.get(id)?.thing?.kind ?? ''))
      for (const id of ids) entries.delete(id)
      rows.drop(ids)
      snapshot.lacks(ids)
      if (ids.length > 0) onChange(kinds)
    },
    entry: (id: string): Entry | undefined => entries.get(id),
    mayHave: rows.mayHave,
    /** The view a writer has before her after her line was written: what stands there, or the line where that says more. */
    viewAfter(id: string, line: LiveBody): number {
      const now = entries.get(id)
      if (!now?.body || covers(line.seen, now.body.seen)) return now?.view ?? 1
      const { kept, entry } = withLine(now, line)
      entries.set(id, entry)
      onChange(new Set([now.body.kind]))
      return kept
    },
    ...lookingInto(entries),
    /** What waits to be sent and since when, and what cannot be read here. */
    standing(): Pick<SyncStatus, 'waiting' | 'since' | 'beside' | 'unreadable' | 'counted'> {
      const unreadable: Partial<Record<WhyUnread, number>> = {}
      for (const { unread } of entries.unread()) if (unread) unreadable[unread] = (unreadable[unread] ?? 0) + 1
      return { ...rows.standing(new Set(alone ? [] : ground.unsent())), unreadable }
    },
  }
}
