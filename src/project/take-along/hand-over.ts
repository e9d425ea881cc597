import type { Bytes } from '../../crypto/bytes.ts'
import type { VaultDatabase } from '../../storage/database.ts'
import type { StoredRow } from '../../storage/rows.ts'
import { carry, carryChunks, kept, type TakenIn, takeCarried, takeChunks, takeKept } from '../../sync/hand-over.ts'
import { inGroups } from '../../sync/in-groups.ts'
import { unsent } from '../../sync/unsent.ts'
import { type CarriedChunk, sizeOf } from '../../wire/carried-chunk.ts'
import { type CarriedRow, readHandOver, writeHandOver } from '../../wire/hand-over.ts'
import { limits } from '../../wire/limits.ts'
import { problemError } from '../../wire/problem.ts'
import type { HandedOver, Unsent } from '../api.ts'
import type { Project } from '../open-project.ts'

/** By project, the rows that lie in a file, each in the state it had then. */
const inFiles = new WeakMap<Project, Map<string, number>>()

/** Writes what has not left this device into a file that only members with the keys can read. Throws *file-too-large*. */
export async function handOverFile(project: Project, wish: { which: Unsent; session?: string }): Promise<Blob> {
  const { device } = project
  const all = (await device.rows.all(device.project)).filter(row => wish.which !== 'unread' || isUnread(project, row))
  const wanted = all
    .filter(row => unsent(row) !== undefined)
    .filter(row => ['all', 'unread'].includes(wish.which) || (wish.which === 'held') === (unsent(row) === 'held'))
    .filter(({ id }) => wish.session === undefined || belongs(project, id, wish.session))
    .sort((a, b) => (a.since ?? 0) - (b.since ?? 0))
  const rows: CarriedRow[] = []
  const written: [string, number][] = []
  await inGroups(wanted, async ({ id }) => {
    const carried = await carry(device, id)
    if (!carried) return
    rows.push(carried.row)
    written.push([id, carried.lv])
  })
  const chunks: CarriedChunk[] = []
  let size = 0
  for (const row of rows) {
    const own = await carryChunks(device, row)
    size += sizeOf(own)
    if (size > limits.handOver) throw problemError('file-too-large')
    chunks.push(...own)
  }
  const asTheyAre = wish.which === 'unread' ? all.flatMap(kept) : []
  const file = await writeHandOver(device.project, { rows, chunks, kept: asTheyAre })
  inFiles.set(project, new Map([...(inFiles.get(project) ?? []), ...written]))
  return new Blob([file], { type: 'application/octet-stream' })
}

const isUnread = ({ things }: Project, { id }: StoredRow): boolean => things.entry(id)?.unread !== undefined

function belongs(project: Project, id: string, session: string): boolean {
  if (id === session) return true
  const values = project.things.entry(id)?.thing?.values
  return values !== undefined && 'session' in values && values.session === session
}

/**
 * Takes in a file, each row by itself, as if it had been typed here; it is sent at the next contact. Throws
 * *file-beyond*, *file-damaged*, *file-newer* or *file-foreign*, and nothing has changed then.
 */
export async function takeHandOver(project: Project, file: Blob): Promise<HandedOver> {
  if (file.size > limits.handOver) throw problemError('file-beyond')
  const bytes: Bytes = new Uint8Array(await file.arrayBuffer())
  const carried = await readHandOver(project.device.project, bytes)
  await takeChunks(project.device, carried)
  const counts: Record<TakenIn, number> = { taken: 0, known: 0, locked: 0, erased: 0 }
  await inGroups(carried.rows, async row => {
    const done = await takeCarried(project.device, row)
    if (done === 'taken') await project.things.refresh(row.id)
    counts[done]++
  })
  await inGroups(carried.kept, async row => {
    const done = await takeKept(project.device, row)
    if (done === 'taken') await project.things.refresh(row.id)
    counts[done]++
  })
  return counts
}

/** How many rows of a vault are unsent, where no project lies open. */
export const unsentIn = async (db: VaultDatabase): Promise<number> => (await db.row.toArray()).filter(unsent).length

/** How many rows hold something that has neither left this device nor lies in a file saved since it was last changed. */
export async function nowhereElse(project: Project): Promise<number> {
  const { device } = project
  const saved = inFiles.get(project)
  await project.fileIndex.ready
  const files = new Set(project.fileIndex.unsent())
  const rows = await device.rows.all(device.project)
  return rows.filter(row => (unsent(row) || files.has(row.id)) && saved?.get(row.id) !== row.lv).length
}
