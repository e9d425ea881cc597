import type { GroupCount } from './round-result.ts'

/**
 * Counts of groups that together make a known total, so that no group below `k` can be read or worked out: small ones are
 * hidden, and further ones with them until those hidden are at least two groups and `k` answers. Empty groups are left
 * out. `already` names groups that are hidden elsewhere beside these counts.
 */
export function hideSmall(
  groups: readonly (readonly [group: string, count: number])[],
  k: number,
  already: ReadonlySet<string> = new Set(),
): GroupCount[] {
  const real = groups.filter(([, count]) => count > 0)
  const hidden = new Set(real.filter(([group, count]) => count < k || already.has(group)).map(([group]) => group))
  const also = alsoHidden(real, hidden, k)
  return real.map(([group, count]) => {
    if (hidden.has(group)) return { group, count: 'few' }
    return { group, count: also.has(group) ? 'hidden_with' : count }
  })
}

/** The groups that must be hidden because others are: the smallest first. */
function alsoHidden(
  groups: readonly (readonly [group: string, count: number])[],
  hidden: ReadonlySet<string>,
  k: number,
): ReadonlySet<string> {
  const also = new Set<string>()
  if (hidden.size === 0) return also
  const shown = groups.filter(([group]) => !hidden.has(group)).sort((a, b) => a[1] - b[1])
  let sum = groups.reduce((total, [group, count]) => total + (hidden.has(group) ? count : 0), 0)
  for (const [group, count] of shown) {
    if (hidden.size + also.size > 1 && sum >= k) break
    also.add(group)
    sum += count
  }
  return also
}
