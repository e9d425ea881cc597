import type { VaultDatabase } from './database.ts'

/** Which things of a project were made on this device: nothing in their rows that leaves it says whose they are. */
export type Mine = { readonly has: (id: string) => boolean; readonly add: (id: string) => Promise<void> }

/** What is noted of it on this device; `ready` resolves once it has been read. */
export function mineOf(db: VaultDatabase, project: string): Mine & { readonly ready: Promise<void> } {
  const ids = new Set<string>()
  const read = async () => {
    const keys = await db.mine.where('[project+id]').between([project, ''], [project, '\uffff']).primaryKeys()
    for (const [, id] of keys) ids.add(id)
  }
  return {
    ready: read().catch(() => undefined),
    has: id => ids.has(id),
    add: async id => {
      ids.add(id)
      await db.mine.put({ project, id })
    },
  }
}
