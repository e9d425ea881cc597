import { type Body, covers, isGone, type LiveBody, tombstone } from '../merge/body.ts'
import { join, type Means } from '../merge/join.ts'
import { type Write, write } from '../merge/write.ts'
import type { Mine, StoredRow } from '../storage/rows.ts'
import { changeRow, changeRows } from './change.ts'
import type { Device, Unread } from './device.ts'
import { mayHaveLeft, noteErased, noteLeaving, noteOwn, noteWritten } from './own-dots.ts'
import { afterEdit, afterErase, afterImport, afterLeaving, baseIn, withBase } from './states.ts'
import { isRead, openBase, openMine, openStored, type Place, sealMine, sealNext } from './versions.ts'

/** Why a row was not written: it is erased, cannot be read here, or its zone has no key here. */
export type Unwritten = Unread | 'item-erased' | 'no-key'

/**
 * What a person writes: `view` is the version they had before them (a new body for a new row), `known` the row as it lies
 * here as far as one knows, null for a new one.
 */
export type Edit = Place & { view: LiveBody; writes: readonly Write[]; by: string; known?: StoredRow | null }

const fresh = (device: Device, { id, zone }: Place, own: { mine: Mine; past?: Mine[] }): StoredRow => ({
  project: device.project,
  id,
  zone,
  lv: 0,
  heal: 0,
  since: device.now(),
  state: 'dirty',
  mine: own.mine,
  past: own.past ?? [],
})

/** What a write made: the body now stored, and `typed`, the writer's own version without what others wrote meanwhile. */
export type Edited = { body: LiveBody; typed: LiveBody }

/** More writes than a run of the app ever makes: a higher number in `seen` was made up. */
const mostCounted = 2 ** 32

/** Applies the writes to the view they were made on, and joins the stored version if that has moved on. */
function typed(device: Device, edit: Edit, stored: LiveBody | undefined): { body: Body; typed: LiveBody } {
  const moved = stored !== undefined && !covers(edit.view.seen, stored.seen)
  // Dots of an actor must be consecutive. An edit based on a version older than the actor's last write therefore gets a
  // fresh actor.
  if (moved && edit.view.seen[device.actor] !== stored.seen[device.actor]) device.actor = device.newActor()
  // Counting on from a made-up number could exceed the safe integers.
  if ((edit.view.seen[device.actor] ?? 0) > mostCounted) device.actor = device.newActor()
  noteOwn(device)
  const author = { actor: device.actor, by: edit.by, at: device.now() }
  const body = write(edit.view, edit.writes, author)
  return { typed: body, body: moved ? join(body, stored, meansOf(device, [edit.view])) : body }
}

/** Writes in a row, or makes it; returns the body that is stored then and the writer's own version, or why nothing was written. */
export async function writeRow(device: Device, edit: Edit): Promise<Edited | Unwritten> {
  let result: Edited | Unwritten = 'no-key'
  await changeRows(device, [edit], async row => {
    const stored = row && (await openStored(device, row))
    if (row?.state === 'erasing' || row?.state === 'gone') result = 'item-erased'
    else if (stored !== undefined && !isRead(stored)) result = stored
    else {
      const { body, typed: line } = typed(device, edit, stored && !isGone(stored) ? stored : undefined)
      const mine = await sealNext(device, row ?? edit, { ...(row && withBase(baseIn(row))), body })
      result = 'no-key'
      if (!mine || isGone(body)) return undefined
      result = { body, typed: line }
      const next = row ? afterEdit(leaving(device, row), mine, device.now()) : fresh(device, edit, { mine })
      noteWritten(device, edit.id, { sealed: mine.sealed, seen: body.seen })
      return next
    }
    return undefined
  })
  return result
}

/** Erases a row for everybody: its words leave this device now, the endpoint and the others when they are met. */
export async function eraseRow(device: Device, id: string): Promise<'erased' | 'no-key'> {
  let result: 'erased' | 'no-key' = 'erased'
  await changeRow(device, id, async row => {
    if (!row || row.state === 'erasing' || row.state === 'gone') return undefined
    const body = await openStored(device, row)
    // The tombstone names chunks that may have been sent ahead of the row, so that the endpoint erases those as well.
    const sent = row.state === 'dirty' || row.state === 'held' ? row.mine.chunks : []
    const mine = await sealMine(device, row, tombstone(isRead(body) ? body.seen : {}), sent)
    if (mine) {
      noteErased(device, id)
      return afterErase(row, mine, device.now())
    }
    result = 'no-key'
    return undefined
  })
  return result
}

/**
 * The row about to get another version of its own: with the present one in `past`, if that may have left as it lies. One
 * that is sealed for a request or a file is noted then.
 */
export function leaving(device: Device, row: StoredRow): StoredRow {
  const waits = row.state === 'dirty' || row.state === 'held'
  const asItLies = waits && row.mine.rev !== undefined && mayHaveLeft(device, row.id, row.mine.sealed)
  return asItLies ? afterLeaving(row) : row
}

/** What this device merges with, given the former versions at hand. */
export const meansOf = ({ actor, apart }: Device, ancestors: readonly Body[]): Means => ({ ancestors, actor, apart })

/** The versions that merging a row may look back to. */
export async function ancestorsOf(device: Device, row: StoredRow): Promise<Body[]> {
  const base = row.state === 'dirty' || row.state === 'held' ? baseIn(row) : undefined
  const past = row.state === 'dirty' || row.state === 'held' ? row.past : []
  const opened = await Promise.all([
    ...(base ? [openBase(device, row, base)] : []),
    ...past.map(mine => openMine(device, row, { mine, gone: false })),
  ])
  return opened.filter(isRead)
}

/** The row with a waiting version that was sealed to be sent sealed to lie in a file instead, where nothing stands on a `rev`. */
async function sealedToLie(device: Device, row: StoredRow, body: Body): Promise<StoredRow> {
  if ((row.state !== 'dirty' && row.state !== 'held') || row.mine.rev === undefined) return row
  const mine = await sealMine(device, row, body)
  return mine ? { ...row, mine } : row
}

/** Adds the row's version to `past` before it is written into a file, so that a later merge finds it as an ancestor. */
export async function exportRow(device: Device, id: string): Promise<StoredRow | undefined> {
  return changeRow(device, id, async row => {
    const body = row && (await openStored(device, row))
    if (body && isRead(body)) noteLeaving(device, id, body.seen)
    return row && afterLeaving(body && isRead(body) ? await sealedToLie(device, row, body) : row)
  })
}

/** A version from a file: `base` is what it grew from, `left` the same version sealed, for merges to come. */
export type FromFile = Place & { body: LiveBody; base?: Body; left?: Mine }

/** Takes in a version from a file; *known* when all of it is here already. Erased rows stay erased. */
export async function importRow(device: Device, file: FromFile): Promise<Unwritten | 'taken' | 'known'> {
  let result: Unwritten | 'taken' | 'known' = 'taken'
  const not = (why: typeof result): undefined => {
    result = why
  }
  await changeRow(device, file.id, async row => {
    result = 'taken'
    if (row?.state === 'erasing' || row?.state === 'gone') return not('item-erased')
    // A version sealed with the key of another zone must not change this row.
    if (row && row.zone !== file.zone) return not('item-locked')
    const stored = row && (await openStored(device, row))
    if (stored !== undefined && !isRead(stored)) return not(stored)
    const ancestors = [...(file.base ? [file.base] : []), ...(row ? await ancestorsOf(device, row) : [])]
    const body = stored ? join(file.body, stored, meansOf(device, ancestors)) : file.body
    if (body === stored) return not('known')
    const asItCame = body === file.body && file.left?.epoch === device.keys.current(file.zone)?.epoch
    const mine = asItCame && file.left ? file.left : await sealMine(device, file, body)
    if (!mine) return not('no-key')
    const past = file.left ? [file.left] : []
    return row ? afterImport(leaving(device, row), { mine, past }, device.now()) : fresh(device, file, { mine, past })
  })
  return result
}
