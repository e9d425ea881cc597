import { z95 } from './wilson.ts'

/**
 * Cliff's delta of two sets of answers on one scale, given as counts by point: how much oftener a later answer lies above
 * an earlier one than below it, from -1 to 1, with its 95 % interval. Nothing with fewer than two answers in either.
 * Cliff, Dominance statistics, Psychological Bulletin 114, 1993: unbiased variance, interval not symmetric about delta.
 */
export function cliffsDelta(
  earlier: readonly number[],
  later: readonly number[],
): readonly [delta: number, low: number, high: number] | null {
  const [n, m] = [sum(earlier), sum(later)]
  if (n < 2 || m < 2) return null
  // For an answer on a point: the part of the other answers it lies above, less the part it lies below.
  const ofLater = later.map((_, j) => dominance(earlier, j) / n)
  const ofEarlier = earlier.map((_, i) => -dominance(later, i) / m)
  const delta = weighted(later, ofLater) / m
  const spread = (counts: readonly number[], of: readonly number[]) =>
    weighted(
      counts,
      of.map(one => (one - delta) ** 2),
    )
  const pairs = earlier.flatMap((a, i) => later.map((b, j) => a * b * (Math.sign(j - i) - delta) ** 2))
  const above = m * m * spread(earlier, ofEarlier) + n * n * spread(later, ofLater) - sum(pairs)
  if (Math.abs(delta) === 1) return separated(delta, Math.min(n, m))
  const variance = Math.max(0, above / (n * m * (n - 1) * (m - 1)))
  const [low, high] = [-1, 1].map(side => end(delta, variance, side))
  return [delta, low ?? -1, high ?? 1]
}

/**
 * At full separation there is no spread to reckon with, and no certainty either: the interval ends where that of the
 * smaller sample's share does (Feng & Cliff, Monte Carlo evaluation of ordinal d with improved confidence interval,
 * Journal of Modern Applied Statistical Methods 3, 2004).
 */
function separated(delta: number, n: number): readonly [number, number, number] {
  const inner = (n - z95 * z95) / (n + z95 * z95)
  return delta > 0 ? [1, inner, 1] : [-1, -1, -inner]
}

function end(delta: number, variance: number, side: number): number {
  const room = 1 - delta * delta
  const reach = z95 * Math.sqrt(variance * (room * room + z95 * z95 * variance))
  const below = room + z95 * z95 * variance
  // All answers alike: no spread, and nothing to divide by.
  return below === 0 ? delta : (delta - delta ** 3 + side * reach) / below
}

const dominance = (counts: readonly number[], point: number): number =>
  counts.reduce((total, count, other) => total + count * Math.sign(point - other), 0)
const weighted = (counts: readonly number[], of: readonly number[]): number =>
  counts.reduce((total, count, i) => total + count * (of[i] ?? 0), 0)
const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0)
