/** Whether two things say the same, in whatever order their parts were written. */
export function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const mine = Object.entries(one)
  return (
    mine.length === Object.keys(other).length &&
    mine.every(
      ([name, value]) => Object.hasOwn(other, name) && alike(value, (other as Readonly<Record<string, unknown>>)[name]),
    )
  )
}
