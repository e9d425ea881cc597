import type { Change } from '../change.ts'
import type { Things } from '../things.ts'
import { thingsAfter } from '../things-after.ts'
import type { CauseLink } from './cause.ts'

/** The link by which the changes would make a circle; nothing when they make none that was not there. */
export function newCircle(things: Things, changes: readonly Change[]): CauseLink | undefined {
  const before = new Set(circular(things).map(key))
  return circular(thingsAfter(things, changes)).find(link => !before.has(key(link)))
}

const key = ({ cause, effect }: CauseLink) => `${cause} ${effect}`

/** The links that lie in a circle. */
function circular(things: Things): readonly CauseLink[] {
  const links = things.all('causeLink').map(one => one.values)
  const up = new Map<string, string[]>()
  for (const { cause, effect } of links) up.set(cause, [...(up.get(cause) ?? []), effect])
  const leads = (from: string, to: string): boolean => {
    const seen = new Set<string>()
    const way = [from]
    for (let one = way.pop(); one !== undefined; one = way.pop()) {
      if (one === to) return true
      if (seen.has(one)) continue
      seen.add(one)
      for (const next of up.get(one) ?? []) way.push(next)
    }
    return false
  }
  return links.filter(({ cause, effect }) => leads(effect, cause))
}
