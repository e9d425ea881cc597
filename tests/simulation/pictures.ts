import { sha256, toHex } from '../../src/crypto/bytes.ts'
import { isGone } from '../../src/merge/body.ts'
import { newBody } from '../../src/merge/write.ts'
import type { ChunkMeans } from '../../src/sync/files.ts'
import { writeRow } from '../../src/sync/rows.ts'
import { openStored } from '../../src/sync/versions.ts'
import type { Tablet } from './tablet.ts'
import type { Person, World } from './world.ts'

/** Adds a picture to a row: its chunks first, as the product does. */
export async function picture(world: World, tablet: Tablet, place: { id: string; zone: string }): Promise<void> {
  const { device } = tablet
  const row = await device.rows.get(device.project, place.id)
  const stored = row && (await openStored(device, row))
  if (row && (!stored || typeof stored === 'string' || isGone(stored))) return
  const ids: string[] = []
  for (let n = 0; n <= world.random.below(3); n++) {
    const sealed = Uint8Array.from({ length: 6 }, () => world.random.below(256))
    const id = toHex(await sha256(sealed))
    await device.files?.settle({ project: device.project, id, file: place.id, n, at: 0, sealed })
    ids.push(id)
  }
  const view = stored && typeof stored !== 'string' && !isGone(stored) ? stored : newBody('note', 1)
  const writes = ids.map(key => ({ do: 'add' as const, set: 'chunks', key }))
  const done = await writeRow(device, { ...place, view, writes, by: String(tablet.index) })
  if (typeof done !== 'string') for (const id of ids) world.pictures.set(id, place.id)
}

/** A disk loses bytes of a picture it has not sent, or they turn into others. */
export function hurt(world: World, { tablet }: Person): void {
  const unsent = [...tablet.disk.made.values()].filter(one => one.heal === -1)
  if (unsent.length === 0) return
  const { id, file } = world.random.pick(unsent)
  const chunk = tablet.disk.chunks.get(id)
  world.hurt.add(id)
  // Its row is held, and says so, until the bytes are back: its words wait with it.
  world.oracle.row(file).excused = true
  if (!chunk || world.random.chance(0.5)) tablet.disk.chunks.delete(id)
  else tablet.disk.chunks.set(id, { ...chunk, sealed: Uint8Array.of(1) })
}

/** The routes of chunks, over the same network as the rows. */
export function chunkMeans(world: World, { tablet }: Person): ChunkMeans & { has: (id: string) => boolean } {
  const { device } = tablet
  const over = async <T>(work: () => Promise<T>): Promise<T> => {
    if (tablet.device !== device) throw new Error('request lost')
    const fate = world.calm ? 9 : world.random.below(10)
    if (fate === 0) throw new Error('request lost')
    const answer = await work()
    if (fate === 1) throw new Error('answer lost')
    return answer
  }
  return {
    has: id => !world.mutant.keepsChunks && tablet.disk.chunks.has(id),
    lacking: ids => over(() => world.endpoint.lacking(ids)),
    put: (id, sealed) => over(() => world.endpoint.put(id, sealed)),
  }
}

const goneOrUnsure = (world: World, id: string): boolean => world.oracle.erased.has(id) || world.oracle.row(id).excused

/** A row that a tablet calls sent has all its chunks at the endpoint, unless the endpoint was put back since. */
export async function calledSentTooEarly(world: World, { tablet }: Person): Promise<string | undefined> {
  if (world.restored) return undefined
  for (const row of tablet.disk.rows.values()) {
    if (row.state !== 'clean') continue
    const own = row.base.chunks.filter(id => tablet.disk.made.has(id) && !goneOrUnsure(world, row.id))
    const [lacking] = await world.endpoint.lacking(own)
    if (lacking) return `row ${row.id} is called sent without its chunk`
  }
  return undefined
}

/** In the end each row at the endpoint has all its chunks there, unless somebody's disk lost them. */
export async function judgePictures(world: World): Promise<string | undefined> {
  for (const { id, chunks } of await world.endpoint.chunksOfRows()) {
    const lacking = await world.endpoint.lacking(chunks.filter(one => !world.hurt.has(one)))
    if (lacking.length > 0) return `row ${id.replace(/^0+/, '')} lacks a chunk`
  }
  return undefined
}
