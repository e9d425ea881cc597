import { sha256, toHex } from '../crypto/bytes.ts'
import type { ChunkRecord } from '../storage/database.ts'
import { newSync, type StoredRow, type SyncRecord } from '../storage/rows.ts'
import type { Backup, SavedRow } from '../wire/backup.ts'
import type { CarriedChunk } from '../wire/carried-chunk.ts'
import { problemError } from '../wire/problem.ts'
import { prevOf } from '../wire/row.ts'
import type { Device } from './device.ts'
import { carryChunks } from './hand-over.ts'
import { exportRow } from './rows.ts'

/** A row for a backup, a waiting version noted first as one that left; nothing of a row that cannot be opened here. */
export async function savedRow(device: Device, id: string): Promise<SavedRow | undefined> {
  const row = await exportRow(device, id)
  if (!row || row.state === 'parked') return undefined
  const place = { id, zone: row.zone, ...(row.since !== undefined && { since: row.since }) }
  const base = row.base && { base: row.base }
  if (row.state === 'clean' || row.state === 'gone') return { ...place, ...base }
  // Not to be opened here either.
  if (row.mine.rev !== undefined) return undefined
  return { ...place, ...base, mine: { ...row.mine, gone: row.state === 'erasing' } }
}

/** The pieces of a saved row's file that have not left this device: the endpoint has the others, and gives them later. */
export const savedChunks = (device: Device, { mine, base }: SavedRow): Promise<CarriedChunk[]> =>
  carryChunks(device, { chunks: mine?.chunks ?? base?.chunks ?? [] })

/** The pieces of files of a backup as they lie on a device that begins with it and sends them. Throws *file-damaged* when one is not what it was, or belongs to no row. */
export async function restoredChunks({ project, rows, chunks }: Backup): Promise<ChunkRecord[]> {
  const named = new Set(rows.flatMap(row => (row.mine ?? row.base)?.chunks.map(id => `${row.id} ${id}`) ?? []))
  for (const { id, file, sealed } of chunks)
    if (!named.has(`${file} ${id}`) || toHex(await sha256(sealed)) !== id) throw problemError('file-damaged', 'chunk')
  return chunks.map(chunk => ({ ...chunk, project }))
}

/** How far a device is that begins with a backup: all is pulled, and what the endpoint does not show is sent again. */
export const restoredSync = (): SyncRecord => ({ ...newSync(), heal: 1, healing: true })

/** The row of a backup as it lies on a device that begins with it. Throws *file-damaged* when its bytes are not what they were. */
export async function restoredRow(project: string, saved: SavedRow): Promise<StoredRow> {
  const { id, zone, base: found, mine, since } = saved
  if (found?.sealed && (await prevOf(found.sealed)) !== found.hash) throw problemError('file-damaged', 'row')
  const common = { project, id, zone, lv: 0, heal: 0 }
  const base = found && { ...rest(found), ...(found.sealed && { sealed: found.sealed }) }
  if (!mine) {
    if (!base) throw problemError('file-damaged', 'row')
    return { ...common, state: base.gone ? 'gone' : 'clean', base }
  }
  const { gone, ...own } = mine
  const waits = { ...common, ...(since !== undefined && { since }), ...(base && { base }), mine: own }
  // A merge to come may look back to the version that lies in the file.
  return gone ? { ...waits, state: 'erasing' } : { ...waits, state: 'dirty', past: [own] }
}

const rest = <B extends { sealed?: unknown }>({ sealed: _, ...base }: B): Omit<B, 'sealed'> => base
