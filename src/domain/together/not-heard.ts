/** A day in a group, who is in it with which devices, and when the endpoint last met each (days as YYYY-MM-DD). */
export type HeardQuery = {
  readonly day: string
  readonly group: string
  readonly members: readonly { readonly groups: readonly string[]; readonly devices: readonly string[] }[]
  readonly seen: readonly { readonly holder: string; readonly day: string }[]
}

/** How many devices of a group have not met the endpoint since a day began: what was written on them is still to come. */
export function notHeardSince({ day, group, members, seen }: HeardQuery): number {
  const last = new Map(seen.map(one => [one.holder, one.day]))
  return members
    .filter(({ groups }) => groups.includes(group))
    .flatMap(({ devices }) => devices)
    .filter(holder => (last.get(holder) ?? '') < day).length
}
