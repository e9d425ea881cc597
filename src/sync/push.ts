import { sameBytes } from '../crypto/bytes.ts'
import { isGone, type Seen } from '../merge/body.ts'
import { limits } from '../wire/limits.ts'
import type { WireRow } from '../wire/row.ts'
import { changeRow } from './change.ts'
import type { Device } from './device.ts'
import { hasChunks, unsentChunks } from './files.ts'
import { GROUP } from './in-groups.ts'
import { afterHold, afterLeaving, afterRelease, type Sent } from './states.ts'
import { baseOf, isRead, openStored, sealWire } from './versions.ts'

/** A row sealed for the wire, what it was made of, and what it has seen. */
export type Push = { wire: WireRow; sent: Sent; seen: Seen }

/** Bytes a row takes in a request besides its seal and chunk ids, generously. */
const rowOverhead = 400
const sizeOf = ({ wire }: Push): number => wire.sealed.length + 70 * wire.chunks.length + rowOverhead

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

/**
 * Seals a row for the wire and adds its version to `past`; undefined when it cannot be sent, *later* when its chunks
 * go first.
 */
async function prepare(device: Device, id: string): Promise<Push | undefined | 'later'> {
  const row = await device.rows.get(device.project, id)
  if (row?.parked || (row?.state !== 'dirty' && row?.state !== 'erasing')) return undefined
  if (!device.keys.canWrite(row.zone)) return heldBack(device, id, 'forbidden')
  if (row.state === 'dirty' && (await unsentChunks(device, row.mine.chunks)).length > 0) return 'later'
  const body = await openStored(device, row)
  if (!isRead(body) || isGone(body) !== (row.state === 'erasing')) return heldBack(device, id, 'no-key')
  const wire = await sealWire(device, row, { ...(row.base && { base: row.base }), body, chunks: row.mine.chunks })
  if (!wire) return heldBack(device, id, 'no-key')
  if (wire.sealed.length > limits.row) return heldBack(device, id, 'too-big')
  // The row was written meanwhile; its newer version goes with the next request.
  const left = afterLeaving(row)
  if (left !== row && !(await device.rows.putIf(left))) return undefined
  return { wire, sent: { mine: row.mine, base: await baseOf(wire) }, seen: body.seen }
}

async function heldBack(device: Device, id: string, why: 'too-big' | 'forbidden' | 'no-key'): Promise<undefined> {
  await hold(device, id, why)
}

/**
 * As many of the rows `ids` as fit into `room` bytes, but at least one; `done` says how many of `ids` were looked at, and
 * `later` which of those have to wait for their chunks.
 */
export async function pack(
  device: Device,
  ids: readonly string[],
  room: number,
): Promise<{ pushes: Push[]; done: number; later: string[] }> {
  const pushes: Push[] = []
  const later: string[] = []
  let size = 0
  for (let from = 0; from < ids.length; from += GROUP) {
    const group = await Promise.all(ids.slice(from, from + GROUP).map(id => prepare(device, id)))
    for (const [i, push] of group.entries()) {
      if (push === 'later') later.push(ids[from + i] ?? '')
      if (!push || push === 'later') continue
      if (pushes.length > 0 && size + sizeOf(push) > room) return { pushes, done: from + i, later }
      pushes.push(push)
      size += sizeOf(push)
    }
  }
  return { pushes, done: ids.length, later }
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
