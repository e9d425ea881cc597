import { byId } from '../by-id.ts'

/** One person's dots in one poll; there is one row a person, so that votes given apart add up. */
export type Vote = {
  readonly meeting: string
  /** The item of a meeting's agenda that is voted on. */
  readonly poll: string
  /** How many dots each goal or contribution got. */
  readonly dots: Readonly<Record<string, number>>
}

/** How many dots each got in a poll, by what was voted on; of a row no more count than each may give. */
export function dotsIn(votes: readonly Vote[], poll: string, each: number): ReadonlyMap<string, number> {
  const sum = new Map<string, number>()
  for (const vote of votes) {
    if (vote.poll !== poll) continue
    let left = each
    for (const [id, given] of Object.entries(vote.dots)) {
      const counted = Math.min(left, Math.max(0, Math.floor(given)))
      if (counted === 0) continue
      left -= counted
      sum.set(id, (sum.get(id) ?? 0) + counted)
    }
  }
  return sum
}

/** Of some goals those that were given dots in a poll, with how many, the most first. */
export function byDots<G extends { readonly id: string }>(
  goals: readonly G[],
  sum: ReadonlyMap<string, number>,
): readonly (readonly [goal: G, dots: number])[] {
  return goals
    .map(goal => [goal, sum.get(goal.id) ?? 0] as const)
    .filter(([, dots]) => dots > 0)
    .toSorted(([a, of], [b, than]) => than - of || byId(a, b))
}

/** Dots with one more or one fewer for something; no more than each may give, none below nothing. */
export function dotted(dots: Vote['dots'], id: string, by: 1 | -1, each: number): Vote['dots'] {
  const given = Object.values(dots).reduce((sum, n) => sum + Math.max(0, n), 0)
  const now = Object.hasOwn(dots, id) ? Math.max(0, dots[id] ?? 0) : 0
  if ((by === 1 && given >= each) || (by === -1 && now === 0)) return dots
  return { ...dots, [id]: now + by }
}
