/** Whether two records hold the same, bytes and all. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const parts = (what: object) => Object.entries(what).filter(([, value]) => value !== undefined)
  const mine = parts(one)
  const values = other as Record<string, unknown>
  return mine.length === parts(other).length && mine.every(([name, value]) => same(value, values[name]))
}
