import type { FindingKind } from '../findings/finding.ts'
import type { Anchor } from './anchor.ts'

/** What a passage can be marked as; a *quote* is worth keeping without saying yet what it shows. */
export type MarkKind = FindingKind | 'quote'

/** A passage of one note. While listening it is a quick mark; afterwards a person keeps it as an excerpt or drops it. */
export type Excerpt = {
  readonly session: string
  /** The note it lies within; empty when a mark was set before anything was written. */
  readonly note: string
  /** The question of the guide under which it stands. */
  readonly question: string
  readonly anchor: Anchor
  /** Roster id of whoever said it; empty when nobody knows. */
  readonly speaker: string
  readonly codes: readonly string[]
  readonly as: MarkKind
  /** Marked while listening and not yet gone through. */
  readonly quick: boolean
  /** When it was marked: device time in ms, for people. */
  readonly at: number
}

/** A code of the codebook; the hue is one of `HUES` by its place. */
export type Code = {
  readonly name: string
  readonly description: string
  readonly hue: number
  /** A code of the codebook under which it stands; empty at the top. */
  readonly parent: string
}

/** How many hues the codebook has. */
export const HUES = 6

/** The marks at the hand's side, in the order of their keys 1–6. */
export const quickMarks: readonly MarkKind[] = ['strength', 'cause', 'worry', 'obstacle', 'idea', 'quote']

/** The kinds the bar beneath a selection offers first, in the order of their keys 1–6. */
export const firstMarks: readonly FindingKind[] = ['strength', 'development_area', 'cause', 'worry', 'need', 'idea']
