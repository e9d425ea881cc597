import type { Things } from '../../things.ts'
import { type SinceTable, sinceTable, tableKept } from './kept.ts'
import { type RoleTalk, roleTalk } from './questions.ts'
import { type RoleTable, roleTable } from './role-map.ts'

/** Which role map of a group is looked at, in which language, and as it was kept in which version (as it is now when empty). */
export type RolesQuery = {
  readonly group: string
  readonly id: string
  readonly language: string
  readonly version: string
}

/** A role map as it is shown: matrix, list, paper and files are made of this alone. */
export type RolesShown = RoleTable & {
  readonly title: string
  readonly perspective: string
  readonly asOf: string
  readonly invented: boolean
  /** What people say of their own role and of others'. */
  readonly talk: RoleTalk
  /** What the group agreed is so, with its reason, by what is asked. */
  readonly aside: Readonly<Record<string, string>>
  /** The day on which it was kept like this; empty for the map as it is now. */
  readonly keptOn: string
  readonly since: SinceTable | null
}

/** A role map as it is now, or as it was kept; nothing when it is not here. */
export function rolesShown(things: Things, { id, language, version }: RolesQuery): RolesShown | null {
  const map = things.one('map', id)?.values
  if (map?.type !== 'role_map') return null
  const { title, perspective, asOf, invented, aside } = map
  const now = roleTable(things, id, language)
  if (version === '') {
    const views = things.all('roleView').filter(({ values }) => values.map === id)
    return {
      ...{ title, perspective, asOf, invented, aside },
      ...now,
      talk: roleTalk(views, now),
      keptOn: '',
      since: null,
    }
  }
  const kept = things.one('mapVersion', version)?.values
  if (kept?.map !== id || !kept.table) return null
  const then = tableKept(kept.table)
  return {
    ...{ title: kept.title, perspective, asOf: kept.on, invented, aside: {} },
    ...then,
    talk: roleTalk([], then),
    keptOn: kept.on,
    since: sinceTable(then, now),
  }
}
