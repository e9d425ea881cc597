import type { Kind } from '../domain/kind.ts'
import type { Thing } from '../domain/thing.ts'
import { isGone, type LiveBody } from '../merge/body.ts'
import { view } from '../merge/view.ts'
import { type StoredRow, waitingOf } from '../storage/rows.ts'
import type { Device } from '../sync/device.ts'
import { openRow } from '../sync/rows.ts'
import type { Query } from './api.ts'
import { toThing } from './thing.ts'

/** A row of the open project in memory. `views` are the newest few states a screen may still be looking at. */
type Book = {
  readonly zone: string
  readonly row: StoredRow
  readonly body?: LiveBody
  readonly thing?: Thing
  readonly view: number
  readonly views: Map<number, LiveBody>
}

const VIEWS_KEPT = 24
const AT_ONCE = 250

/** All things of the open project, in memory while the vault is open. */
export type Shelf = ReturnType<typeof createShelf>

/** An empty shelf for a device's project; `onChange` hears which kinds changed. Where nothing is sent, nothing waits. */
export function createShelf(device: Device, onChange: (kinds: ReadonlySet<string>) => void, sends = true) {
  const books = new Map<string, Book>()
  const waits = (row: StoredRow) => sends && ['send', 'held'].includes(waitingOf(row) ?? '')
  const show = async (row: StoredRow): Promise<string | undefined> => {
    const before = books.get(row.id)
    if (before && (before.row.lv > row.lv || (before.row.lv === row.lv && before.body))) return undefined
    const body = await openRow(device, row)
    // Opening takes a moment: a newer version may have come onto the shelf meanwhile.
    const now = books.get(row.id)
    if (now && (now.row.lv > row.lv || (now.row.lv === row.lv && now.body && now !== before))) return undefined
    const standing = { row, waits: waits(row), before: now }
    books.set(row.id, bookOf(standing, typeof body === 'string' || isGone(body) ? undefined : body))
    return (typeof body === 'object' && 'kind' in body && String(body.kind)) || before?.body?.kind || ''
  }
  const take = async (row: StoredRow): Promise<void> => {
    const kind = await show(row)
    if (kind !== undefined) onChange(new Set([kind]))
  }
  return {
    /** Brings one row up to date with what was just stored. */
    take,
    /** Brings one row up to date, after it was written. */
    async refresh(id: string): Promise<void> {
      const row = await device.rows.get(device.project, id)
      if (row) await take(row)
    },
    /** Opens all rows, the newest first, and says so after each few hundred. */
    async fill(): Promise<void> {
      const rows = (await device.rows.all(device.project)).sort((a, b) => (b.since ?? 0) - (a.since ?? 0))
      for (let i = 0; i < rows.length; i += AT_ONCE) {
        const kinds = await Promise.all(rows.slice(i, i + AT_ONCE).map(show))
        onChange(new Set(kinds.filter(kind => kind !== undefined)))
      }
      if (rows.length === 0) onChange(new Set())
    },
    /** Takes things away that are no longer on this device. */
    drop(ids: readonly string[]): void {
      const kinds = new Set(ids.map(id => books.get(id)?.thing?.kind ?? ''))
      for (const id of ids) books.delete(id)
      if (ids.length > 0) onChange(kinds)
    },
    book: (id: string): Book | undefined => books.get(id),
    /** Keeps a writer's own line as a view of its own and names it. */
    keepView(id: string, body: LiveBody): number {
      const book = books.get(id)
      if (!book) return 1
      const next = Math.max(book.view, ...book.views.keys()) + 1
      book.views.set(next, body)
      trim(book.views)
      return next
    },
    /** The things a query asks for. */
    find<K extends Kind>(query: Query<K>): readonly Thing<K>[] {
      const wanted = Object.entries(query.where ?? {})
      const found: Thing<K>[] = []
      for (const { thing } of books.values()) {
        if (thing?.kind !== query.kind) continue
        const values = { id: thing.id, ...thing.values } as Record<string, unknown>
        if (wanted.every(([name, value]) => values[name] === value)) found.push(thing as Thing<K>)
      }
      return found
    },
    /** What names this id in a field, also what was taken away and can still be put back. */
    naming: (field: string, id: string): string[] =>
      [...books.values()].flatMap(({ row, body }) => (body && view(body).values[field] === id ? [row.id] : [])),
    /** The thing of this id, if it is of the kind. */
    one<K extends Kind>(kind: K, id: string): Thing<K> | undefined {
      const thing = books.get(id)?.thing
      return thing?.kind === kind ? (thing as Thing<K>) : undefined
    },
    /** How many changes wait to be sent and since when; how many rows cannot be read here. */
    standing(): { waiting: number; since: number; unreadable: number } {
      let waiting = 0
      let since = 0
      let unreadable = 0
      for (const { row, body } of books.values()) {
        if (waits(row)) {
          waiting++
          if (row.since !== undefined && (since === 0 || row.since < since)) since = row.since
        }
        if (!body && row.state !== 'gone' && row.state !== 'erasing') unreadable++
      }
      return { waiting, since, unreadable }
    },
  }
}

type OnShelf = { readonly row: StoredRow; readonly waits: boolean; readonly before: Book | undefined }

function bookOf({ row, waits, before }: OnShelf, body: LiveBody | undefined): Book {
  const views = before?.views ?? new Map<number, LiveBody>()
  const next = Math.max(0, before?.view ?? 0, ...views.keys()) + 1
  if (body) views.set(next, body)
  trim(views)
  const held = row.state === 'held' ? { held: row.why } : {}
  const standing = { id: row.id, view: next, waiting: waits, ...held }
  const thing = body && toThing(body, standing)
  return { zone: row.zone, row, view: next, views, ...(body ? { body } : {}), ...(thing ? { thing } : {}) }
}

function trim(views: Map<number, LiveBody>): void {
  for (const old of [...views.keys()].slice(0, -VIEWS_KEPT)) views.delete(old)
}
