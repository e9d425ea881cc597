import { t } from '../../ui/language.ts'
import { useNames } from '../worker/names.ts'
import { useMembers } from '../worker/things.ts'

/** Somebody of the project as a coordinator sees her when a group is put together. */
export type GroupPerson = {
  readonly person: string
  readonly name: string
  readonly coordinates: boolean
  readonly groups: readonly string[]
  readonly ends: string
}

/** Everybody of the project, by what she calls herself; who has not said has the number that she has among the members. */
export function usePeople(): readonly GroupPerson[] {
  const members = useMembers()?.members ?? []
  const nameOf = useNames()
  return members
    .filter(({ role }) => role !== 'leader')
    .map(({ person, number, role, groups, ends }) => ({
      person,
      name: nameOf(person) ?? t().groups.unnamed(number),
      coordinates: role === 'coordinator',
      groups,
      ends,
    }))
}
