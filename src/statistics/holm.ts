/**
 * Each p-value as it counts when all of them are looked at together, in the order given.
 * Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6, 1979.
 */
export function holm(values: readonly number[]): readonly number[] {
  const order = values.map((p, at) => ({ p, at })).sort((a, b) => a.p - b.p)
  const adjusted = new Array<number>(values.length).fill(1)
  let highest = 0
  order.forEach(({ p, at }, rank) => {
    highest = Math.max(highest, Math.min(1, p * (values.length - rank)))
    adjusted[at] = highest
  })
  return adjusted
}
