import type { Things } from '../things.ts'
import { type FindingRow, rowOf } from './finding-row.ts'
import { maybeNames } from './maybe-names.ts'
import { FEW_VOICES } from './sharing.ts'

/** What somebody has to know before findings leave for readers who were not there. */
export type Leaving = {
  /** Findings nobody has put into words of her own yet: what was said would leave word for word. */
  readonly unworded: readonly Pick<FindingRow, 'id' | 'statement'>[]
  /** How many rest on so few voices that a reader may guess whose they are. */
  readonly few: number
  /** Words that may be names or places by which somebody is recognised, by finding; a hint, never a claim. */
  readonly names: Readonly<Record<string, readonly string[]>>
}

/** The findings of the project that are still quotes. */
export const unworded = (things: Things): readonly FindingRow[] => rowsOf(things).filter(row => !row.worded)

const rowsOf = (things: Things) => things.all('finding').map(one => rowOf(one, things))

/** Looks through all findings of the project, as the analysis and the tables hold them. */
export function leaving(things: Things): Leaving {
  const rows = rowsOf(things)
  return {
    unworded: rows.filter(row => !row.worded).map(({ id, statement }) => ({ id, statement })),
    few: rows.filter(row => row.voices > 0 && row.voices < FEW_VOICES).length,
    names: maybeNames(things, rows),
  }
}
