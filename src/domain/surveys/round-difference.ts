import { cliffsDelta } from '../../statistics/cliff.ts'
import { holm } from '../../statistics/holm.ts'
import { newcombe } from '../../statistics/newcombe.ts'
import { rankTest } from '../../statistics/rank-test.ts'
import type { Difference } from './round-result.ts'
import { distributionOf, LEAST_POINTS, shareOf, sum } from './scale-distribution.ts'

/** Counts by point of one question in the earlier and the later round. */
export type Pair = readonly [earlier: readonly number[], later: readonly number[]]

const tooFew: Difference = { verdict: 'too_few_to_compare', share: null, delta: null, p: null, holm: null }

/**
 * The later round compared with the earlier one, question by question, all of them looked at together. A change is clear
 * only when Holm's p is below 0.05 and the interval of the difference leaves out 0; else it is no *clear* change.
 */
export function differences(pairs: readonly (Pair | null)[]): readonly (Difference | null)[] {
  const tested = pairs.map(pair => (pair && enough(pair) ? rankTest(...pair) : null))
  const adjusted = holm(tested.filter(p => p !== null))
  let next = 0
  return pairs.map((pair, at) => {
    const p = tested[at]
    if (!pair) return null
    if (p === null || p === undefined) return tooFew
    return differenceOf(pair, p, adjusted[next++] ?? 1)
  })
}

const enough = (pair: Pair): boolean => pair.every(counts => sum(counts) >= LEAST_POINTS)

function differenceOf([earlier, later]: Pair, p: number, adjusted: number): Difference {
  const share = newcombe(shareOf(earlier), shareOf(later))
  const [value, low, high] = share
  const clear = adjusted < 0.05 && (low > 0 || high < 0)
  const verdict = clear ? (value > 0 ? 'clearly_better' : 'clearly_worse') : 'no_clear_change'
  // Where all answered alike, exact figures would give every answer away.
  if ([earlier, later].some(counts => distributionOf(counts, LEAST_POINTS).as === 'alike'))
    return { ...tooFew, verdict }
  return { verdict, share, delta: cliffsDelta(earlier, later), p, holm: adjusted }
}
