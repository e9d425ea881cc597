import { sameBytes } from '../../crypto/bytes.ts'
import type { Kind } from '../../domain/kind.ts'
import { fieldsOf } from '../../domain/kinds.ts'
import type { Thing } from '../../domain/thing.ts'
import type { LiveBody } from '../../merge/body.ts'
import { view } from '../../merge/view.ts'
import type { Mine } from '../../storage/mine.ts'
import type { StoredRow } from '../../storage/rows.ts'
import type { Device } from '../../sync/device.ts'
import { unsent } from '../../sync/unsent.ts'
import type { Query } from '../api.ts'
import type { SyncStatus, WhyUnread } from '../sync-status.ts'
import { type Read, readRow, thingIn } from './reading.ts'

/** A row of the open project in memory. `views` are the newest few states a screen may still be looking at. */
type Entry = {
  readonly zone: string
  readonly row: StoredRow
  readonly body?: LiveBody
  readonly thing?: Thing
  /** Why it, or a version beside it, cannot be read here. */
  readonly unread?: WhyUnread
  readonly view: number
  readonly views: Map<number, LiveBody>
}

const VIEWS_KEPT = 24
const AT_ONCE = 250

/** All things of the open project, in memory while the vault is open. */
export type ThingStore = ReturnType<typeof createThingStore>

/** What the store needs of its project; `alone` holds for a practice project, where nothing is ever sent. */
export type Ground = {
  readonly device: Device
  readonly alone: boolean
  /** What may lie in a zone. */
  zoneKind(zone: string): string | undefined
  /** The things that were made on this device. */
  readonly mine: Mine & { readonly ready: Promise<void> }
  /** The files of which something lies here that the endpoint has never had. */
  unsent(): Iterable<string>
}

/** An empty store for a project; `onChange` hears which kinds changed. */
export function createThingStore(ground: Ground, onChange: (kinds: ReadonlySet<string>) => void) {
  const { device } = ground
  const entries = new Map<string, Entry>()
  // Counted as they are stored: what does not open here is unsent all the same.
  const stored = new Map<string, StoredRow>()
  let counted = false
  const note = (row: StoredRow): void => {
    if ((stored.get(row.id)?.lv ?? -1) < row.lv) stored.set(row.id, row)
  }
  const show = async (row: StoredRow): Promise<string | undefined> => {
    const before = entries.get(row.id)
    if (before && (before.row.lv > row.lv || (before.row.lv === row.lv && before.body && !before.unread)))
      return undefined
    const read = asBefore(before, row) ?? (await readRow(device, row, ground.zoneKind(row.zone)))
    // Opening takes a moment: a newer version may have come into the store meanwhile.
    const now = entries.get(row.id)
    if (now && (now.row.lv > row.lv || (now.row.lv === row.lv && now.body && now !== before))) return undefined
    const waits = !ground.alone && unsent(row) !== undefined
    entries.set(row.id, entryOf({ row, waits, mine: ground.mine.has(row.id), before: now }, read))
    return read.body?.kind ?? before?.body?.kind ?? ''
  }
  // What is being opened of each row, at its newest.
  const taking = new Map<string, { lv: number; shown: Promise<void> }>()
  const take = (row: StoredRow): Promise<void> => {
    note(row)
    const now = taking.get(row.id)
    if (now && now.lv >= row.lv) return now.shown
    const shown = show(row).then(kind => {
      if (taking.get(row.id)?.lv === row.lv) taking.delete(row.id)
      if (kind !== undefined) onChange(new Set([kind]))
    })
    taking.set(row.id, { lv: row.lv, shown })
    return shown
  }
  return {
    /** Brings one row up to date with what was just stored. */
    take,
    /** Brings one row up to date, after it was written; what was written here was told already. */
    async refresh(id: string): Promise<void> {
      const now = taking.get(id)
      if (now) return now.shown
      const row = await device.rows.get(device.project, id)
      if (row) await take(row)
    },
    /** Opens all rows, the newest first, and says so after each few hundred. */
    async fill(): Promise<void> {
      await ground.mine.ready
      const rows = (await device.rows.all(device.project)).sort((a, b) => (b.since ?? 0) - (a.since ?? 0))
      for (const row of rows) note(row)
      counted = true
      for (let i = 0; i < rows.length; i += AT_ONCE) {
        const kinds = await Promise.all(rows.slice(i, i + AT_ONCE).map(show))
        onChange(new Set(kinds.filter(kind => kind !== undefined)))
      }
      if (rows.length === 0) onChange(new Set())
    },
    /** Takes things away that are no longer on this device. */
    drop(ids: readonly string[]): void {
      const kinds = new Set(ids.map(id => entries.get(id)?.thing?.kind ?? ''))
      for (const id of ids) {
        entries.delete(id)
        stored.delete(id)
      }
      if (ids.length > 0) onChange(kinds)
    },
    entry: (id: string): Entry | undefined => entries.get(id),
    /** Whether a row may lie on this device; until all have been counted any may. */
    mayHave: (id: string): boolean => !counted || stored.has(id),
    /** Keeps a writer's own line as a view of its own and names it. */
    keepView(id: string, body: LiveBody): number {
      const entry = entries.get(id)
      if (!entry) return 1
      const next = Math.max(entry.view, ...entry.views.keys()) + 1
      entry.views.set(next, body)
      trim(entry.views)
      return next
    },
    /** The things a query asks for. */
    find<K extends Kind>(query: Query<K>): readonly Thing<K>[] {
      const wanted = Object.entries(query.where ?? {})
      const found: Thing<K>[] = []
      for (const { thing } of entries.values()) {
        if (thing?.kind !== query.kind || (query.group !== undefined && thing.zone !== query.group)) continue
        const values = { id: thing.id, ...thing.values } as Record<string, unknown>
        if (wanted.every(([name, value]) => values[name] === value)) found.push(thing as Thing<K>)
      }
      return found
    },
    /** What is a part of the thing of this id, also what was taken away and can still be put back. */
    partsOf: (id: string): string[] =>
      [...entries.values()].flatMap(({ row, body }) => {
        const within = body ? fieldsOf(body.kind).within : []
        if (!body || within.length === 0) return []
        const { values } = view(body)
        return within.some(field => values[field] === id) ? [row.id] : []
      }),
    /** The thing of this id, if it is of the kind. */
    one<K extends Kind>(kind: K, id: string): Thing<K> | undefined {
      const thing = entries.get(id)?.thing
      return thing?.kind === kind ? (thing as Thing<K>) : undefined
    },
    /** Whether something that lies in a zone may still be opened, by a key to come or by a newer app. */
    unsure: (zone: string): boolean =>
      [...entries.values()].some(
        entry => entry.zone === zone && (entry.unread === 'locked' || entry.unread === 'newer'),
      ),
    /** What waits to be sent and since when, and what cannot be read here. */
    standing(): Pick<SyncStatus, 'waiting' | 'since' | 'beside' | 'unreadable' | 'counted'> {
      const files = new Set(ground.alone ? [] : ground.unsent())
      const unreadable: Partial<Record<WhyUnread, number>> = {}
      let [since, beside, waiting] = [0, 0, 0]
      for (const row of stored.values()) {
        const how = ground.alone ? undefined : unsent(row)
        if (how || files.has(row.id)) waiting++
        if (how === 'beside') beside++
        if (how && row.since !== undefined && (since === 0 || row.since < since)) since = row.since
      }
      for (const { unread } of entries.values()) if (unread) unreadable[unread] = (unreadable[unread] ?? 0) + 1
      return { waiting, since, beside, unreadable, counted }
    },
  }
}

/** What a row says if it says what it did before: one that is sent comes several times with the same bytes. */
function asBefore(before: Entry | undefined, row: StoredRow): Read | undefined {
  const shown = (one: StoredRow) => ('mine' in one ? one.mine : 'base' in one ? one.base : undefined)?.sealed
  const [was, is] = [before && shown(before.row), shown(row)]
  if (!before?.body || before.unread || row.parked || !was || !is || !sameBytes(was, is)) return undefined
  return { body: before.body }
}

type InStore = {
  readonly row: StoredRow
  readonly waits: boolean
  readonly mine: boolean
  readonly before: Entry | undefined
}

function entryOf({ row, waits, mine, before }: InStore, { body, why, beside }: Read): Entry {
  const views = before?.views ?? new Map<number, LiveBody>()
  const next = Math.max(0, before?.view ?? 0, ...views.keys()) + 1
  const held = row.state === 'held' ? { held: row.why } : {}
  const thing =
    body &&
    thingIn(body, { id: row.id, zone: row.zone, view: next, waiting: waits, ...(mine ? { mine } : {}), ...held })
  const unread = thing === 'strange' ? thing : (why ?? beside)
  const readable = thing === 'strange' ? undefined : body
  if (readable) views.set(next, readable)
  trim(views)
  return {
    zone: row.zone,
    row,
    view: next,
    views,
    ...(readable ? { body: readable } : {}),
    ...(typeof thing === 'object' ? { thing } : {}),
    ...(unread ? { unread } : {}),
  }
}

function trim(views: Map<number, LiveBody>): void {
  for (const old of [...views.keys()].slice(0, -VIEWS_KEPT)) views.delete(old)
}
