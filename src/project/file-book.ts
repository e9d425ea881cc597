import type { FileStanding } from '../domain/source.ts'
import type { FileStore } from '../storage/files.ts'

/** What is in memory of the files of a project: which chunks lie here and which have reached the endpoint, not their bytes. */
export type FileBook = ReturnType<typeof createFileBook>

/** An empty book over the files of a project on this device; `onChange` hears when a standing has changed. */
export function createFileBook(store: FileStore, project: string, onChange: () => void) {
  const here = new Map<string, string>()
  const made = new Map<string, number>()
  const damaged = new Set<string>()
  const fetching = new Set<string>()
  let heal = 0
  const changed = <T>(value: T): T => {
    onChange()
    return value
  }
  const files: FileStore = {
    ...store,
    settle: async (chunk, upTo) => {
      await store.settle(chunk, upTo)
      here.set(chunk.id, chunk.file)
      made.set(chunk.id, -1)
      changed(undefined)
    },
    put: async chunk => {
      await store.put(chunk)
      here.set(chunk.id, chunk.file)
      damaged.delete(chunk.id)
      changed(undefined)
    },
    acknowledge: async (of, ids, under) => {
      await store.acknowledge(of, ids, under)
      heal = under
      for (const id of ids) if (made.has(id)) made.set(id, under)
      changed(undefined)
    },
    drop: async (of, file) => {
      await store.drop(of, file)
      for (const [id, its] of [...here]) if (its === file) here.delete(id)
      changed(undefined)
    },
  }
  return {
    /** The store, kept in step with the book. */
    files,
    /** Reads which chunks lie here; `under` is the heal number of the project. */
    async load(under: number): Promise<void> {
      heal = under
      for (const { id, file } of await store.places(project)) here.set(id, file)
      for (const one of await store.made(project)) made.set(one.id, one.heal)
      onChange()
    },
    has: (id: string): boolean => here.has(id) && !damaged.has(id),
    /** Whether something of the file lies here. */
    holds: (file: string): boolean => [...here.values()].includes(file),
    hurt: (id: string): void => void (damaged.add(id), onChange()),
    fetching: (file: string, now: boolean): void => void (now ? fetching.add(file) : fetching.delete(file), onChange()),
    standing: (file: string, chunks: readonly string[]): FileStanding => ({
      pieces: chunks.length,
      here: chunks.filter(id => here.has(id)).length,
      damaged: chunks.filter(id => damaged.has(id)).length,
      unsent: chunks.filter(id => made.has(id) && made.get(id) !== heal).length,
      fetching: fetching.has(file),
    }),
  }
}
