/** A table without the columns in which nothing stands; the width they had goes to the last, so that columns stand alike in all tables. */
export function withoutEmpty(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly widths: readonly number[]
} {
  const filled = head.map((_, at) => rows.some(row => (row[at] ?? '') !== ''))
  const keep = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, at) => filled[at])
  const kept = keep(widths)
  const freed = 100 - kept.reduce((sum, width) => sum + width, 0)
  return {
    head: keep(head),
    rows: rows.map(keep),
    widths: kept.map((width, at) => (at === kept.length - 1 ? width + freed : width)),
  }
}
