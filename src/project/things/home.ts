import type { Kind } from '../../domain/kind.ts'
import { isOfGroups, kinds } from '../../domain/kinds.ts'
import { isGroupRoom, type ZoneKind } from '../../domain/zone.ts'
import type { Membership } from '../../members/membership.ts'
import { personOf } from '../../members/person.ts'
import { problemError } from '../../wire/problem.ts'
import { levelOf } from '../../wire/state.ts'
import type { Query } from '../api.ts'

/** Where the things of a project are made. */
export function homesIn(membership: Membership) {
  const zoneOf = (kind: ZoneKind) => [...membership.state.zones.values()].find(one => one.kind === kind)?.id
  return {
    /** The room of the first group; empty before the project is known. */
    firstRoom: (): string => zoneOf('findings') ?? '',
    /** A query as it is meant: whoever asks for all there is of a kind that lies in groups means those of the first. */
    meant: <K extends Kind>(query: Query<K>): Query<K> =>
      query.group === undefined && query.where === undefined && isOfGroups(query.kind)
        ? { ...query, group: zoneOf('findings') ?? '' }
        : query,
    /**
     * The zone a thing of a kind is made in: of one that lies in groups the room that is named, else the first group's.
     * Throws *group-gone* for a room this person does not write in, *only-coordinator* where there is no such zone.
     */
    zoneFor(kind: Kind, group: string | undefined): string {
      if (isOfGroups(kind) && group !== undefined) {
        const { state } = membership
        const open = isGroupRoom(state.zones.get(group)?.kind) && levelOf(state, personOf(membership), group) === 2
        if (!open) throw problemError('group-gone')
        return group
      }
      const zone = zoneOf(isOfGroups(kind) ? 'findings' : kinds[kind].zone)
      if (!zone) throw problemError('only-coordinator')
      return zone
    },
  }
}
