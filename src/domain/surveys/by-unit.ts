/** Teams by the code of their unit; under an empty one the units, and teams that are part of none. */
export function byUnit<T extends { readonly unit: string }>(teams: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of teams) {
    const of = found.get(one.unit)
    if (of) of.push(one)
    else found.set(one.unit, [one])
  }
  return found
}
