import { type Bytes, fromBase64url, randomBytes, sha256, toBase64url, toHex } from '../../crypto/bytes.ts'
import { openChunk, sealChunk } from '../../crypto/chunk.ts'
import type { LiveBody } from '../../merge/body.ts'
import { view } from '../../merge/view.ts'
import type { Write } from '../../merge/write.ts'
import type { ChunkRecord } from '../../storage/database.ts'
import { chunkAad, pieceAad } from '../../wire/chunk.ts'
import { problemError } from '../../wire/problem.ts'

/** A place in a file of a project. */
type Place = { readonly project: string; readonly file: string; readonly n: number; readonly at: number }

/** A fresh key for one file, and the write that keeps it inside the source's own seal: erasing that erases the file. */
export function newFileKey(): { key: Bytes; write: Write } {
  const key = randomBytes(32)
  return { key, write: { do: 'set', name: 'key', value: toBase64url(key) } }
}

/** The key in a source's body. Throws *item-locked* when there is none. */
export function fileKeyOf(body: LiveBody | undefined): Bytes {
  const key = body && view(body).values.key
  if (typeof key !== 'string' || key === '') throw problemError('item-locked')
  return fromBase64url(key)
}

/** Seals bytes as the chunk of a file; its id is the hash of what was sealed. */
export async function sealedChunk(key: Bytes, place: Place, bytes: Uint8Array): Promise<ChunkRecord> {
  const sealed = await sealChunk(key, chunkAad(place.project, place), bytes)
  return { ...place, id: toHex(await sha256(sealed)), sealed }
}

/** The bytes of a chunk; throws *file-damaged* when they are not what they were. */
export const openedChunk = (key: Bytes, chunk: ChunkRecord): Promise<Bytes> =>
  openChunk(key, chunkAad(chunk.project, chunk), chunk.sealed).catch(() => {
    throw problemError('file-damaged')
  })

/** Seals a second of a recording to wait until a chunk is full. */
export const sealedPiece = (key: Bytes, place: Place, sound: Uint8Array): Promise<Bytes> =>
  sealChunk(key, pieceAad(place.project, place), sound)

/** A waiting second of a recording. */
export const openedPiece = (key: Bytes, piece: Place & { readonly sealed: Uint8Array }): Promise<Bytes> =>
  openChunk(key, pieceAad(piece.project, piece), piece.sealed)

/** The writes by which a source names its chunks, in the order of the file: the set itself knows no order. */
export function naming(ids: readonly string[]): Write[] {
  const sorted = [...ids].sort()
  const place = new Map(sorted.map((id, i) => [id, i]))
  return [
    ...ids.map((key): Write => ({ do: 'add', set: 'chunks', key })),
    { do: 'set', name: 'order', value: ids.map(id => place.get(id) ?? 0) },
  ]
}

/** The ids of a source's chunks in the order of the file. Throws *file-damaged* when the order does not fit. */
export function chunksInOrder(body: LiveBody): string[] {
  const sorted = Object.keys(body.sets.chunks ?? {}).sort()
  const { order } = view(body).values
  if (sorted.length === 0) return []
  if (!Array.isArray(order) || new Set(order).size !== sorted.length) throw problemError('file-damaged')
  return order.map(place => {
    const id = sorted[Number(place)]
    if (!id) throw problemError('file-damaged')
    return id
  })
}
