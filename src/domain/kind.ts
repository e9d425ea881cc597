import type { Values } from './thing.ts'

/** The name of a kind of thing. */
export type Kind = keyof Values
