import { sameBytes } from '../../crypto/bytes.ts'
import { fieldsOf } from '../../domain/kinds.ts'
import type { Thing } from '../../domain/thing.ts'
import type { LiveBody } from '../../merge/body.ts'
import { view } from '../../merge/view.ts'
import { newBody } from '../../merge/write.ts'
import type { StoredRow } from '../../storage/rows.ts'
import { chunksOf } from '../../sync/versions.ts'
import type { WhyUnread } from '../sync-status.ts'
import { type Read, thingIn } from './reading.ts'
import { VERSION } from './shaped.ts'

/** A row of the open project in memory. */
export type Entry = {
  readonly zone: string
  /** The `lv` of the stored row that was read. */
  readonly lv: number
  readonly thing?: Thing
  /** The things it is a part of, also while it is removed and can be put back. */
  readonly within: readonly string[]
  /** The pieces of its file. */
  readonly chunks: readonly string[]
  /** Why it, or a version beside it, cannot be read here. */
  readonly unread?: WhyUnread
  readonly view: number
  /** The stored row and what it says; not in memory while nobody changes what came out of the snapshot. */
  readonly row?: StoredRow
  readonly body?: LiveBody
  /** The newest few states a screen may still be looking at. */
  readonly views?: Map<number, LiveBody>
}

const VIEWS_KEPT = 24
const NONE: readonly string[] = []

/** What a row says if it says what it did before: one that is sent comes several times with the same bytes. */
export function asBefore(before: Entry | undefined, row: StoredRow): Read | undefined {
  const shown = (one: StoredRow) => ('mine' in one ? one.mine : 'base' in one ? one.base : undefined)?.sealed
  const [was, is] = [before?.row && shown(before.row), shown(row)]
  if (!before?.body || before.unread || row.parked || !was || !is || !sameBytes(was, is)) return undefined
  return { body: before.body }
}

/** What is known of a row beside what it says. */
export type InStore = {
  readonly row: StoredRow
  readonly waits: boolean
  readonly mine: boolean
  readonly before: Entry | undefined
}

/** The entry of a row that was read, after the one that stood before it. */
export function entryOf({ row, waits, mine, before }: InStore, { body, why, beside }: Read): Entry {
  const views = viewsOf(before)
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
    lv: row.lv,
    row,
    view: next,
    views,
    within: readable ? withinOf(readable, typeof thing === 'object' ? thing : undefined) : NONE,
    chunks: readable ? chunksOf(readable) : NONE,
    ...(readable ? { body: readable } : {}),
    ...(typeof thing === 'object' ? { thing } : {}),
    ...(unread ? { unread } : {}),
  }
}

/**
 * The states screens may be looking at. Where the body of the last one is not at hand, they count as having seen nothing:
 * what they write then stands beside what is there, and overwrites nothing.
 */
function viewsOf(before: Entry | undefined): Map<number, LiveBody> {
  if (before?.views) return before.views
  return new Map(before?.thing ? [[before.view, newBody(before.thing.kind, VERSION)]] : [])
}

/** The same entry with its row and what it says at hand. */
export const withBody = (entry: Entry, row: StoredRow, { body }: Read): Entry => ({
  ...entry,
  row,
  ...(body ? { body, views: new Map([[entry.view, body]]) } : {}),
})

/** The same entry without what can be read again, unless a screen may still be looking at an older state. */
export function withoutBody(entry: Entry): Entry {
  if ((entry.views?.size ?? 0) > 1) return entry
  const { row: _row, body: _body, views: _views, ...rest } = entry
  return rest
}

/**
 * What stood in a view. If that version was evicted, the oldest one kept: it has seen less than the screen did, so nothing
 * unseen is overwritten.
 */
export const seenAs = (entry: Entry | undefined, view: number): LiveBody | undefined =>
  entry?.views?.get(view) ?? entry?.views?.values().next().value ?? entry?.body

/**
 * Keeps a writer's own line as a view of its own, and its number. What stands there becomes a newer one: screens take it
 * after the line, and what they were told before it is older.
 */
export function withLine(entry: Entry, line: LiveBody): { readonly kept: number; readonly entry: Entry } {
  const views = new Map(entry.views)
  const kept = Math.max(entry.view, ...views.keys()) + 1
  const view = kept + 1
  views.set(kept, line)
  if (entry.body) views.set(view, entry.body)
  trim(views)
  return { kept, entry: { ...entry, view, views, ...(entry.thing ? { thing: { ...entry.thing, view } } : {}) } }
}

function withinOf(body: LiveBody, thing: Thing | undefined): readonly string[] {
  const fields = fieldsOf(body.kind).within
  if (fields.length === 0) return NONE
  const values = (thing?.values ?? view(body).values) as Record<string, unknown>
  return fields.map(field => values[field]).filter(id => typeof id === 'string')
}

function trim(views: Map<number, LiveBody>): void {
  for (const old of [...views.keys()].slice(0, -VIEWS_KEPT)) views.delete(old)
}
