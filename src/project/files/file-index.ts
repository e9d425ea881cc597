import type { FileStanding } from '../../domain/sessions/source.ts'
import type { FileStore } from '../../storage/files.ts'

/** What is in memory of the files of a project: which chunks lie here and which have reached the endpoint, not their bytes. */
/** What the index stands on: the files of a project on this device, and the generation it has now. */
type Ground = { store: FileStore; project: string; generation: () => Promise<number> }

/** The index of the files of a project; `onChange` hears when a standing has changed. */
export function createFileIndex({ store, project, generation: generationNow }: Ground, onChange: () => void) {
  const here = new Map<string, string>()
  const made = new Map<string, number>()
  const damaged = new Set<string>()
  const fetching = new Set<string>()
  /** Recordings whose last sound is not part of a chunk yet. */
  const sounding = new Set<string>()
  let generation = 0
  const ready = (async () => {
    generation = await generationNow()
    for (const { id, file } of await store.places(project)) here.set(id, file)
    for (const file of await store.files(project))
      if ((await store.pieces(project, file)).length > 0) sounding.add(file)
    for (const one of await store.made(project)) if (!made.has(one.id)) made.set(one.id, one.heal)
    onChange()
  })()
  // Whoever needs it hears why it failed; until then nobody does.
  ready.catch(() => undefined)
  const files: FileStore = {
    ...store,
    keepPiece: async piece => {
      await store.keepPiece(piece)
      if (sounding.has(piece.file)) return
      sounding.add(piece.file)
      onChange()
    },
    settle: async (chunk, upTo) => {
      await store.settle(chunk, upTo)
      if (upTo !== undefined) sounding.delete(chunk.file)
      here.set(chunk.id, chunk.file)
      made.set(chunk.id, -1)
      onChange()
    },
    put: async chunk => {
      await store.put(chunk)
      here.set(chunk.id, chunk.file)
      damaged.delete(chunk.id)
      onChange()
    },
    // From memory: asked for each waiting row at each exchange.
    made: async (of, ids) => {
      await ready
      return (ids ?? [...made.keys()]).flatMap(id => {
        const under = made.get(id)
        return under === undefined ? [] : [{ project: of, id, file: here.get(id) ?? '', heal: under }]
      })
    },
    acknowledge: async (of, ids, under) => {
      await store.acknowledge(of, ids, under)
      generation = under
      for (const id of ids) if (made.has(id)) made.set(id, under)
      onChange()
    },
    drop: async (of, file) => {
      await store.drop(of, file)
      for (const [id, its] of [...here]) if (its === file) here.delete(id)
      sounding.delete(file)
      onChange()
    },
  }
  return {
    /** The store, kept in step with the index. */
    files,
    /** Resolves once all that lies here is known. */
    ready,
    /** The files of which something lies here that the endpoint has never had. */
    unsent: (): Iterable<string> =>
      new Set([...sounding, ...[...made].flatMap(([id, under]) => (under < 0 ? [here.get(id) ?? ''] : []))]),
    has: (id: string): boolean => here.has(id) && !damaged.has(id),
    /** Whether something of the file lies here. */
    holds: (file: string): boolean => [...here.values()].includes(file),
    hurt(id: string): void {
      damaged.add(id)
      onChange()
    },
    fetching(file: string, now: boolean): void {
      if (now) fetching.add(file)
      else fetching.delete(file)
      onChange()
    },
    standing: (file: string, chunks: readonly string[]): FileStanding => ({
      pieces: chunks.length,
      here: chunks.filter(id => here.has(id)).length,
      damaged: chunks.filter(id => damaged.has(id)).length,
      unsent: chunks.filter(id => made.has(id) && made.get(id) !== generation).length,
      fetching: fetching.has(file),
    }),
  }
}
