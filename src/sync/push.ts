import { sameBytes } from '../crypto/bytes.ts'
import { isGone, type Seen } from '../merge/body.ts'
import type { StoredRow } from '../storage/rows.ts'
import { limits } from '../wire/limits.ts'
import type { WireRow } from '../wire/row.ts'
import { changeRow } from './change.ts'
import type { Device } from './device.ts'
import { hasChunks, unsentChunks } from './files.ts'
import { GROUP } from './in-groups.ts'
import { noteGoing, seenOf } from './own-dots.ts'
import { afterHold, afterLeaving, afterRelease, type Sent } from './states.ts'
import { baseOf, isRead, openStored, sealedAlready, sealWire } from './versions.ts'

/** A row sealed for the wire, what it was made of, what it has seen, and how it lies here since it was noted as leaving. */
export type Push = { wire: WireRow; sent: Sent; seen: Seen; known: StoredRow }

/** Bytes a row takes in a request besides its seal and chunk ids, generously. */
const rowOverhead = 400
const sizeOf = ({ sealed, chunks }: Pick<WireRow, 'sealed' | 'chunks'>): number =>
  sealed.length + 70 * chunks.length + rowOverhead

/** Holds a row with the reason; a version written since is left to the next push. */
export async function hold(
  device: Device,
  id: string,
  why: 'too-big' | 'forbidden' | 'no-key',
  sent?: Sent,
): Promise<void> {
  await changeRow(device, id, async row => {
    if (row?.state !== 'dirty' || (sent && !sameBytes(row.mine.sealed, sent.mine.sealed))) return row
    return afterHold(row, why)
  })
}

type Prepared = Push & { left: StoredRow }
type Sendable = StoredRow & { state: 'dirty' | 'erasing' }

/** Seals a row for the wire; undefined when it cannot be sent, *later* when its chunks go first. */
async function prepare(device: Device, row: StoredRow | undefined): Promise<Prepared | undefined | 'later'> {
  if (row?.parked || (row?.state !== 'dirty' && row?.state !== 'erasing')) return undefined
  const { id } = row
  if (!device.keys.canWrite(row.zone)) return heldBack(device, id, 'forbidden')
  if (row.state === 'dirty' && (await unsentChunks(device, row.mine.chunks)).length > 0) return 'later'
  const found = await forWire(device, row)
  if (!found) return heldBack(device, id, 'no-key')
  const { wire, seen, left } = found
  if (wire.sealed.length > limits.row) return heldBack(device, id, 'too-big')
  return { wire, sent: { mine: row.mine, base: await baseOf(wire) }, seen, known: row, left }
}

/**
 * A row for the wire, and how it is to lie from then on; undefined without a key. What this run wrote last goes as it lies
 * and is noted in memory: a later edit puts it into `past`. Anything else is opened and noted on the disk, where an edit
 * that is just being stored is met.
 */
async function forWire(
  device: Device,
  row: Sendable,
): Promise<{ wire: WireRow; seen: Seen; left: StoredRow } | undefined> {
  const already = sealedAlready(device, row)
  const known = already && seenOf(device, row.id, already.sealed)
  if (already && known) {
    noteGoing(device, row.id, already.sealed)
    return { wire: already, seen: known, left: row }
  }
  const body = await openStored(device, row)
  if (!isRead(body) || isGone(body) !== (row.state === 'erasing')) return undefined
  const on = { ...(row.base && { base: row.base }), body, chunks: row.mine.chunks }
  const wire = already ?? (await sealWire(device, row, on))
  return wire && { wire, seen: body.seen, left: afterLeaving(row) }
}

async function heldBack(device: Device, id: string, why: 'too-big' | 'forbidden' | 'no-key'): Promise<undefined> {
  await hold(device, id, why)
}

/** Stores how a row is to lie once it has left; undefined when it was written meanwhile: its newer version goes with the next request. */
async function noted(device: Device, { left, ...push }: Prepared): Promise<Push | undefined> {
  if (left === push.known) return push
  return (await device.rows.putIf(left)) ? { ...push, known: { ...left, lv: left.lv + 1 } } : undefined
}

/** The first of the rows `ids`, as many as are likely to fit into `room` bytes, but at least one. */
async function firstOf(device: Device, ids: readonly string[], room: number): Promise<(StoredRow | undefined)[]> {
  const rows: (StoredRow | undefined)[] = []
  let size = 0
  while (rows.length < ids.length) {
    // A few tell how large the others are likely to be: each reading of its own costs time.
    const likely = rows.length === 0 ? GROUP : Math.max(GROUP, ((room - size) * rows.length) / (size + 1))
    const some = ids.slice(rows.length, rows.length + likely)
    for (const row of await Promise.all(some.map(id => device.rows.get(device.project, id)))) {
      // A version takes as much on the wire as it does here.
      if (row && 'mine' in row) size += sizeOf(row.mine)
      if (rows.length > 0 && size > room) return rows
      rows.push(row)
    }
  }
  return rows
}

/** The rows of a request; `done` says how many ids were looked at, `later` which of those have to wait for their chunks. */
export type Packed = { pushes: Push[]; done: number; later: string[] }

/**
 * As many of the rows `ids` as fit into `room` bytes, but at least one. They are sealed side by side and noted with one
 * commit.
 */
export async function pack(device: Device, ids: readonly string[], room: number): Promise<Packed> {
  const rows = await firstOf(device, ids.slice(0, limits.requestRows), room)
  const found = await Promise.all(rows.map(row => prepare(device, row)))
  const later = ids.filter((_, i) => found[i] === 'later')
  let size = 0
  const over = found.findIndex((one, i) => {
    if (one && one !== 'later') size += sizeOf(one.wire)
    return i > 0 && size > room
  })
  const done = over < 0 ? rows.length : over
  const ready = found.slice(0, done).filter(one => one !== undefined && one !== 'later')
  const pushes = await Promise.all(ready.map(push => noted(device, push)))
  return { pushes: pushes.filter(push => push !== undefined), done, later }
}

/** Sets held rows to dirty whose missing right, key or chunk is here now. */
export async function releaseHeld(device: Device): Promise<void> {
  for (const id of await device.rows.waiting(device.project, 'held')) {
    await changeRow(device, id, async row => {
      if (row?.state !== 'held' || row.why === 'too-big') return row
      if (row.why === 'no-file' && !(await hasChunks(device, row.mine.chunks))) return row
      const possible = device.keys.canWrite(row.zone) && isRead(await openStored(device, row))
      return possible ? afterRelease(row) : row
    })
  }
}
