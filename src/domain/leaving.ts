import type { FindingRow } from './finding-row.ts'
import { rowOf } from './finding-row.ts'
import { FEW_VOICES } from './sharing.ts'
import type { Stock } from './stock.ts'

/** What somebody has to know before findings leave for readers who were not there. */
export type Leaving = {
  /** Findings nobody has put into words of her own yet: what was said would leave word for word. */
  readonly unworded: readonly Pick<FindingRow, 'id' | 'statement'>[]
  /** How many rest on so few voices that a reader may guess whose they are. */
  readonly few: number
}

/** Looks through all findings of the project, as the analysis and the tables hold them. */
export function leaving(stock: Stock): Leaving {
  const rows = stock.all('finding').map(one => rowOf(one, stock))
  return {
    unworded: rows.filter(row => !row.worded).map(({ id, statement }) => ({ id, statement })),
    few: rows.filter(row => row.voices > 0 && row.voices < FEW_VOICES).length,
  }
}
