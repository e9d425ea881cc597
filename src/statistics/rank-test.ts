/** Up to this many answers in both rounds together the test is worked out exactly. */
const mostExact = 120

/**
 * Two-sided p of the Wilcoxon-Mann-Whitney test for two sets of answers on one scale, given as counts by point: how
 * often chance alone would set them at least as far apart. Exact over all ways to deal the tied answers out; above 120
 * answers the normal form with ties and continuity correction. Lehmann, Nonparametrics, 1975, ch. 1.
 */
export function rankTest(earlier: readonly number[], later: readonly number[]): number {
  const tied = earlier.map((count, i) => count + (later[i] ?? 0))
  const all = sum(tied)
  const given = sum(later)
  if (given === 0 || given === all) return 1
  const ranks = doubledRanks(tied)
  const middle = given * (all + 1)
  const away = Math.abs(rankSum(later, ranks) - middle)
  if (away === 0) return 1
  return all <= mostExact ? exact({ tied, ranks, given, middle, away }) : normal({ tied, all, given, away })
}

/** The mid-ranks of the points, doubled so that they are whole. */
function doubledRanks(tied: readonly number[]): readonly number[] {
  let below = 0
  return tied.map(count => {
    const rank = 2 * below + count + 1
    below += count
    return rank
  })
}

type Deal = { readonly tied: readonly number[]; readonly ranks: readonly number[]; readonly given: number }

/** Chances are added up point by point, over how many answers were dealt so far and their rank sum. */
function exact({ tied, ranks, given, middle, away }: Deal & { middle: number; away: number }): number {
  let ways = new Map<number, Map<number, number>>([[0, new Map([[0, 1]])]])
  for (const [i, count] of tied.entries()) {
    const next = new Map<number, Map<number, number>>()
    for (const [dealt, sums] of ways)
      for (let take = 0; take <= Math.min(count, given - dealt); take++) {
        const chosen = choose(count, take)
        const into = next.get(dealt + take) ?? new Map<number, number>()
        next.set(dealt + take, into)
        for (const [total, weight] of sums) {
          const at = total + take * (ranks[i] ?? 0)
          into.set(at, (into.get(at) ?? 0) + weight * chosen)
        }
      }
    ways = next
  }
  let far = 0
  let whole = 0
  for (const [total, weight] of ways.get(given) ?? []) {
    whole += weight
    if (Math.abs(total - middle) >= away) far += weight
  }
  return Math.min(1, far / whole)
}

function normal({ tied, all, given, away }: Omit<Deal, 'ranks'> & { all: number; away: number }): number {
  const ties = sum(tied.map(count => count ** 3 - count))
  const variance = ((given * (all - given)) / 12) * (all + 1 - ties / (all * (all - 1)))
  // Half of the doubled distance, less the half step between two rank sums.
  const z = Math.max(0, away / 2 - 0.5) / Math.sqrt(variance)
  return Math.min(1, 2 * upperTail(z))
}

const rankSum = (counts: readonly number[], ranks: readonly number[]): number =>
  counts.reduce((total, count, i) => total + count * (ranks[i] ?? 0), 0)

function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways
}

/** The normal's upper tail by Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17; off by less than 7.5e-8. */
function upperTail(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const series = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const polynomial = series.reduceRight((total, one) => (total + one) * t, 0)
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial
}

const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0)
