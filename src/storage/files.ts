import type { ChunkRecord, MadeRecord, PieceRecord, VaultDatabase } from './database.ts'
import { withRoom } from './refusal.ts'

/** Where a chunk belongs, without its bytes. */
export type ChunkPlace = { id: string; file: string; n: number }

/** The sealed files of a vault's projects, in chunks. Each call is one transaction; what it says is kept is on disk. */
export type FileStore = {
  keepPiece(piece: PieceRecord): Promise<void>
  /** The pieces of a recording that are not yet part of a chunk, in order. */
  pieces(project: string, file: string): Promise<PieceRecord[]>
  /** Keeps a chunk made here, in the place of the pieces of its file before number `upTo`. */
  settle(chunk: ChunkRecord, upTo?: number): Promise<void>
  /** Keeps a chunk that was fetched. */
  put(chunk: ChunkRecord): Promise<void>
  chunk(project: string, id: string): Promise<ChunkRecord | undefined>
  /** Which chunks lie here, or those of one file, in the order of the files. */
  places(project: string, file?: string): Promise<ChunkPlace[]>
  /** The files of which something lies here. */
  files(project: string): Promise<string[]>
  /** What was made here, of the chunks asked about or of all. */
  made(project: string, ids?: readonly string[]): Promise<MadeRecord[]>
  /** The endpoint has them, in this generation of it. */
  acknowledge(project: string, ids: readonly string[], generation: number): Promise<void>
  /** Erases all of a file from this device. */
  drop(project: string, file: string): Promise<void>
}

const last = '\uffff'

/** The files in a vault's database. */
export function dexieFiles(db: VaultDatabase): FileStore {
  const chunksOf = (project: string, file?: string) =>
    db.chunk
      .where('[project+file+n]')
      .between([project, file ?? '', 0], [project, file ?? last, Number.POSITIVE_INFINITY])
  const piecesOf = (project: string, file?: string) =>
    db.piece
      .where('[project+file+n]')
      .between([project, file ?? '', 0], [project, file ?? last, Number.POSITIVE_INFINITY])
  return {
    keepPiece: async piece => void (await db.piece.put(piece)),
    pieces: (project, file) => piecesOf(project, file).toArray(),
    settle: (chunk, upTo = 0) =>
      db.transaction('rw', [db.chunk, db.piece, db.made], async () => {
        const { project, file, id } = chunk
        await db.chunk.put(chunk)
        await db.made.put({ project, id, file, heal: -1 })
        await db.piece.where('[project+file+n]').between([project, file, 0], [project, file, upTo]).delete()
      }),
    put: async chunk => void (await db.chunk.put(chunk)),
    chunk: (project, id) => db.chunk.get([project, id]),
    places: (project, file) =>
      db.transaction('r', db.chunk, async () => {
        // Keys alone: the bytes of all files would not fit into memory.
        const ids = await chunksOf(project, file).primaryKeys()
        const keys = (await chunksOf(project, file).keys()) as unknown as [string, string, number][]
        return keys.map(([, of, n], i) => ({ id: ids[i]?.[1] ?? '', file: of, n }))
      }),
    files: async project => {
      const keys = [...(await chunksOf(project).keys()), ...(await piecesOf(project).keys())]
      return [...new Set((keys as unknown as [string, string, number][]).map(([, file]) => file))]
    },
    async made(project, ids) {
      if (!ids) return db.made.where('[project+id]').between([project, ''], [project, last]).toArray()
      const found = await db.made.bulkGet(ids.map(id => [project, id]))
      return found.filter(one => one !== undefined)
    },
    acknowledge: (project, ids, generation) =>
      db.transaction('rw', db.made, async () => {
        const found = await db.made.bulkGet(ids.map(id => [project, id]))
        await db.made.bulkPut(found.flatMap(one => (one ? [{ ...one, heal: generation }] : [])))
      }),
    drop: (project, file) =>
      db.transaction('rw', [db.chunk, db.piece, db.made], async () => {
        await chunksOf(project, file).delete()
        await piecesOf(project, file).delete()
        await db.made.where('[project+file]').equals([project, file]).delete()
      }),
  }
}

/** The same, given room by `giveRoom` when the device is full. */
export const roomyFiles = (files: FileStore, giveRoom: () => Promise<void>): FileStore => ({
  ...files,
  keepPiece: piece => withRoom(() => files.keepPiece(piece), giveRoom),
  settle: (chunk, upTo) => withRoom(() => files.settle(chunk, upTo), giveRoom),
  put: chunk => withRoom(() => files.put(chunk), giveRoom),
})
