import type { ChunkRecord, MadeRecord } from '../../src/storage/database.ts'
import type { FileStore } from '../../src/storage/files.ts'
import type { Disk } from './memory.ts'

/** The chunks in memory, with the promises of the Dexie ones. `step` runs before each transaction and may throw. */
export function memoryFiles(disk: Disk, step: () => void): FileStore {
  const put = async (chunk: ChunkRecord): Promise<void> => {
    step()
    disk.chunks.set(chunk.id, chunk)
  }
  const none = () => Promise.reject(new Error('no recording is simulated'))
  return {
    keepPiece: none,
    pieces: none,
    put,
    settle: async chunk => {
      await put(chunk)
      const { project, id, file } = chunk
      disk.made.set(id, { project, id, file, heal: -1 })
    },
    chunk: async (_, id) => disk.chunks.get(id),
    places: async (_, file) => [...disk.chunks.values()].filter(one => one.file === (file ?? one.file)),
    files: async () => [...new Set([...disk.chunks.values()].map(one => one.file))],
    made: async (_, ids) =>
      (ids ?? [...disk.made.keys()]).flatMap((id): MadeRecord[] => {
        const found = disk.made.get(id)
        return found ? [found] : []
      }),
    acknowledge: async (_, ids, heal) => {
      step()
      for (const id of ids) {
        const found = disk.made.get(id)
        if (found) disk.made.set(id, { ...found, heal })
      }
    },
    drop: none,
  }
}
