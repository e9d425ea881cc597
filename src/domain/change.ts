import type { Kind } from './kind.ts'
import type { Patch } from './patch.ts'
import type { Values } from './thing.ts'

/** One step of an act that touches several things; ids are chosen when the person acts. */
export type Change =
  | {
      readonly [K in Kind]: {
        readonly do: 'create'
        readonly kind: K
        readonly id: string
        readonly values: Values[K]
        /** The room of the group it is made in, for a kind that lies in one; the first group's when none is named. */
        readonly group?: string
      }
    }[Kind]
  /** `view` is what its writer had before her, so that words of others that came since stand too; without it, what stands. */
  | { readonly do: 'edit'; readonly id: string; readonly patch: Patch; readonly view?: number }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'restore'; readonly id: string }
