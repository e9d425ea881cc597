import type { RoundResult } from './round-result.ts'
import type { Stock } from './stock.ts'

/** The result of a round, beside an earlier one if `against` names it; nothing when the round is not here. */
export function roundResult(stock: Stock, { round }: { round: string; against: string }): RoundResult | null {
  if (!stock.one('round', round)) return null
  throw new Error('under way')
}
