import { sha256, toHex } from '../crypto/bytes.ts'
import { isGone, type Seen, tombstone, union } from '../merge/body.ts'
import type { StoredRow } from '../storage/rows.ts'
import type { CarriedChunk } from '../wire/carried-chunk.ts'
import type { Carried, CarriedRow, KeptRow } from '../wire/hand-over.ts'
import { changeRow } from './change.ts'
import type { Device } from './device.ts'
import { unsentChunks, wholeChunk } from './files.ts'
import { exportRow, importRow } from './rows.ts'
import { afterErase } from './states.ts'
import { baseOf, isRead, openBase, openMine, openStored, type Place, sealMine } from './versions.ts'

/**
 * What became of a row of a file: its change now waits here; all of it was here; it does not open or may not be
 * written here; or it is erased and stays so.
 */
export type TakenIn = 'taken' | 'known' | 'locked' | 'erased'

/** The version of a row that waits, for a file; noted first as one that left. `lv` names that state of the row. */
export async function carry(device: Device, id: string): Promise<{ row: CarriedRow; lv: number } | undefined> {
  const row = await exportRow(device, id)
  if (row?.state !== 'dirty' && row?.state !== 'held' && row?.state !== 'erasing') return undefined
  const { zone, lv, base, mine } = row
  // It could not be opened here, and goes as it is (see `kept`).
  if (mine.rev !== undefined) return undefined
  const grown = base?.sealed && row.state !== 'erasing'
  const from = grown && base.sealed ? { base: { ...withoutHash(base), sealed: base.sealed } } : {}
  return { lv, row: { id, zone, ...mine, gone: row.state === 'erasing', ...from } }
}

/** The version of a row that cannot be read here, or lies beside it, for a file; another device may read it. */
export function kept(row: StoredRow): KeptRow[] {
  const { id, zone } = row
  const base = row.parked ?? (row.state === 'clean' ? row.base : undefined)
  const found: KeptRow[] = base?.sealed ? [{ id, zone, ...withoutHash({ ...base, sealed: base.sealed }) }] : []
  if ((row.state === 'dirty' || row.state === 'held') && row.mine.rev !== undefined)
    found.push({ id, zone, ...row.mine, rev: row.mine.rev, gone: false })
  return found
}

const withoutHash = <B extends { hash: string }>({ hash: _, ...base }: B): Omit<B, 'hash'> => base

/** The pieces of a row's file that have not left this device, as far as they lie here whole. */
export async function carryChunks(device: Device, row: Pick<CarriedRow, 'chunks'>): Promise<CarriedChunk[]> {
  const carried: CarriedChunk[] = []
  for (const id of await unsentChunks(device, row.chunks)) {
    const chunk = await wholeChunk(device, id)
    if (chunk) carried.push({ id, file: chunk.file, n: chunk.n, at: chunk.at, sealed: chunk.sealed })
  }
  return carried
}

/** Takes in the pieces of files, before the rows that name them; from here on this device sends them. */
export async function takeChunks(device: Device, { rows, chunks }: Carried): Promise<void> {
  const { files, project } = device
  if (!files) return
  const named = new Map(rows.flatMap(row => row.chunks.map(id => [id, row])))
  for (const chunk of chunks) {
    const row = named.get(chunk.id)
    const here = row && (await device.rows.get(project, row.id))
    const wanted = row && device.keys.canWrite(row.zone) && here?.state !== 'gone' && here?.state !== 'erasing'
    if (!wanted || chunk.file !== row.id || (await wholeChunk(device, chunk.id))) continue
    if (toHex(await sha256(chunk.sealed)) === chunk.id) await files.settle({ ...chunk, project })
  }
}

/** Takes in one row of a file. Any device may, any number of times, however late. */
export async function takeCarried(device: Device, row: CarriedRow): Promise<TakenIn> {
  const { id, zone, epoch, chunks, sealed } = row
  const place = { id, zone }
  if (!device.keys.canWrite(zone)) return 'locked'
  const left = { epoch, chunks, sealed }
  const body = await openMine(device, place, { mine: left, gone: row.gone })
  if (!isRead(body) || isGone(body) !== row.gone) return 'locked'
  if (isGone(body)) return takeErasure(device, place, body.seen)
  if (device.fits?.(body.kind, zone) === false) return 'locked'
  const base = row.base && (await openBase(device, place, await baseOf({ ...place, ...row.base })))
  const done = await importRow(device, { ...place, body, left, ...(base && isRead(base) ? { base } : {}) })
  if (done === 'taken' || done === 'known') return done
  return done === 'item-erased' ? 'erased' : 'locked'
}

/** Takes in a version that could not be read where the file was saved, if it can be read here. */
export async function takeKept(device: Device, { id, zone, ...rest }: KeptRow): Promise<TakenIn> {
  const place = { id, zone }
  const body = await openBase(device, place, await baseOf({ ...place, ...rest }))
  if (!isRead(body) || !device.keys.canWrite(zone)) return 'locked'
  if (isGone(body)) return takeErasure(device, place, body.seen)
  if (device.fits?.(body.kind, zone) === false) return 'locked'
  const done = await importRow(device, { ...place, body })
  if (done === 'taken' || done === 'known') return done
  return done === 'item-erased' ? 'erased' : 'locked'
}

/** Takes in an erasure that could not be sent elsewhere: erases the row here, and sends the tombstone from here. */
async function takeErasure(device: Device, place: Place, seen: Seen): Promise<TakenIn> {
  let result: TakenIn = 'taken'
  await changeRow(device, place.id, async row => {
    result = row?.state === 'erasing' || row?.state === 'gone' ? 'known' : 'locked'
    if (result === 'known' || (row && row.zone !== place.zone)) return undefined
    const here = row && (await openStored(device, row))
    const mine = await sealMine(device, place, tombstone(here && isRead(here) ? union(seen, here.seen) : seen))
    if (!mine) return undefined
    result = 'taken'
    const now = device.now()
    const { project } = device
    return row
      ? afterErase(row, mine, now)
      : { project, ...place, lv: 0, heal: 0, since: now, state: 'erasing' as const, mine }
  })
  return result
}
