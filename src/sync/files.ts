import { sha256, toHex } from '../crypto/bytes.ts'
import type { ChunkRecord } from '../storage/database.ts'
import { mostAsked } from '../wire/chunk.ts'
import { changeRow } from './change.ts'
import type { Device } from './device.ts'
import { afterHold } from './states.ts'

/** What sending chunks needs of the endpoint. Each rejects when there is no answer. */
export type ChunkMeans = {
  /** Which of these the endpoint does not have. */
  lacking(ids: readonly string[]): Promise<readonly string[]>
  put(id: string, sealed: Uint8Array<ArrayBuffer>): Promise<void>
  progress?(done: { sent: number; total: number }): void
}

/** The chunks among `ids` that were made here and that the endpoint has not acknowledged since its last restore. */
export async function unsentChunks({ files, rows, project }: Device, ids: readonly string[]): Promise<string[]> {
  if (!files || ids.length === 0) return []
  const made = await files.made(project, ids)
  const { heal: generation } = await rows.sync(project)
  return made.filter(one => one.heal !== generation).map(one => one.id)
}

/** Some of the rows that wait for chunks to go before them, and which chunks those are; as many as are asked about at once. */
async function waitingFor(device: Device): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  let count = 0
  for (const id of await device.rows.waiting(device.project, 'send')) {
    const row = await device.rows.get(device.project, id)
    const unsent = row?.state === 'dirty' ? await unsentChunks(device, row.mine.chunks) : []
    if (unsent.length > 0) found.set(id, unsent)
    count += unsent.length
    if (count >= mostAsked) break
  }
  return found
}

/**
 * The chunks that lie here to be sent though their row waits for nothing any more, as when it came in a file and its own
 * device has sent it since: the endpoint is asked for them, or they would be called unsent for good.
 */
export async function unwaited({ files, rows, project }: Device): Promise<string[]> {
  const never = (await files?.made(project))?.filter(one => one.heal < 0) ?? []
  const found: string[] = []
  for (const { id, file } of never) {
    const row = await rows.get(project, file)
    if (row?.state === 'clean' && row.base.chunks.includes(id)) found.push(id)
  }
  return found
}

/** A chunk that lies here whole. */
export async function wholeChunk({ files, project }: Device, id: string): Promise<ChunkRecord | undefined> {
  const chunk = await files?.chunk(project, id)
  return chunk && toHex(await sha256(chunk.sealed)) === id ? chunk : undefined
}

/**
 * Sends what rows wait for, one chunk at a time and never one the endpoint has; then what the endpoint wants and lies
 * here. A row of which a chunk is missing or damaged is held. Stops when `enough` says so; returns which chunks were
 * dealt with, and whether those were all.
 */
export async function sendChunks(
  device: Device,
  means: ChunkMeans,
  { want, enough }: { want: Iterable<string>; enough: () => boolean },
): Promise<{ dealt: readonly string[]; all: boolean }> {
  const { files, project } = device
  if (!files) return { dealt: [], all: true }
  const waiting = await waitingFor(device)
  const wanted = [...new Set([...[...waiting.values()].flat(), ...want])]
  const { heal: generation } = await device.rows.sync(project)
  const lacking = await notYetThere(device, means, { wanted, generation })
  let sent = 0
  for (const id of lacking) {
    if (enough()) return { dealt: lacking.slice(0, sent), all: false }
    means.progress?.({ sent, total: lacking.length })
    const chunk = await wholeChunk(device, id)
    if (chunk) {
      await means.put(id, chunk.sealed)
      await files.acknowledge(project, [id], generation)
    } else await holdFor(device, waiting, id)
    sent++
  }
  if (lacking.length > 0) means.progress?.({ sent, total: lacking.length })
  return { dealt: wanted, all: true }
}

/** Which of these the endpoint lacks; what it has after all, as when an answer was lost, counts as sent. */
async function notYetThere(
  { files, project }: Device,
  means: ChunkMeans,
  { wanted, generation }: { wanted: readonly string[]; generation: number },
): Promise<string[]> {
  const lacking: string[] = []
  for (let i = 0; i < wanted.length; i += mostAsked) {
    const asked = wanted.slice(i, i + mostAsked)
    const absent = new Set(await means.lacking(asked))
    const there = asked.filter(id => !absent.has(id))
    if (there.length > 0) await files?.acknowledge(project, there, generation)
    for (const id of asked) if (absent.has(id)) lacking.push(id)
  }
  return lacking
}

/** Holds the rows that name a chunk which is missing or damaged on this device: they must not count as sent. */
async function holdFor(device: Device, waiting: ReadonlyMap<string, readonly string[]>, chunk: string): Promise<void> {
  for (const [id, chunks] of waiting)
    if (chunks.includes(chunk))
      await changeRow(device, id, async row => (row?.state === 'dirty' ? afterHold(row, 'no-file') : row))
}

/** Whether all chunks of a held row that have to go lie here whole again. */
export async function hasChunks(device: Device, ids: readonly string[]): Promise<boolean> {
  for (const id of await unsentChunks(device, ids)) if (!(await wholeChunk(device, id))) return false
  return true
}
