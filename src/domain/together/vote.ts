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
