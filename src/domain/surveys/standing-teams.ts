import { groupedBy } from '../../algorithms/grouped-by.ts'

/** How many answered, and how many of them chose one of the best points. */
export type Tally = { readonly n: number; readonly x: number }

/** A unit, or a team within one, with what it would tell. */
export type TalliedTeam = { readonly code: string; readonly unit: string; readonly tally: Tally }

/**
 * Which units and teams may stand by themselves beside the whole. What is left of a unit when the teams shown are taken
 * from it, and of the whole when the units shown are, must itself be such as may be shown: otherwise the smallest shown
 * one goes too, until nothing can be worked out. A team never stands where its unit does not: it is rolled up.
 */
export function standingTeams(
  whole: Tally,
  teams: readonly TalliedTeam[],
  may: (tally: Tally) => boolean,
): ReadonlySet<string> {
  if (!may(whole)) return new Set()
  const shown = new Set(teams.filter(one => may(one.tally)).map(one => one.code))
  const isShown = ({ code, unit }: TalliedTeam) => shown.has(code) && (unit === '' || shown.has(unit))
  const within = groupedBy(teams, one => one.unit)
  const parts = (unit: string) => (within.get(unit) ?? []).filter(isShown)
  const leaks = (of: Tally, within: readonly TalliedTeam[]): boolean => {
    const left = minus(of, within)
    return within.length > 0 && left.n !== 0 && !may(left)
  }
  for (;;) {
    const units = parts('')
    const leak = [units, ...units.map(one => parts(one.code))].find((within, at) =>
      leaks(at === 0 ? whole : (units[at - 1]?.tally ?? whole), within),
    )
    if (!leak) return new Set(teams.filter(isShown).map(one => one.code))
    shown.delete(smallest(leak).code)
  }
}

const minus = (whole: Tally, parts: readonly TalliedTeam[]): Tally =>
  parts.reduce((left, { tally }) => ({ n: left.n - tally.n, x: left.x - tally.x }), whole)

const smallest = (teams: readonly TalliedTeam[]): TalliedTeam =>
  teams.reduce((least, one) => (one.tally.n < least.tally.n ? one : least))
