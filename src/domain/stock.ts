import type { Kind } from './kind.ts'
import type { Thing } from './thing.ts'

/** All things of the open project that this person may read, for rules that look across kinds. */
export type Stock = {
  all<K extends Kind>(kind: K): readonly Thing<K>[]
  one<K extends Kind>(kind: K, id: string): Thing<K> | undefined
}
