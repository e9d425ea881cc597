import { byName } from '../by-name.ts'
import type { Things } from '../things.ts'
import type { RosterPerson } from './roster.ts'

/** Somebody of the roster who has not left, as choices show them. */
export type PersonRow = Pick<RosterPerson, 'code' | 'role' | 'unit' | 'inScope' | 'employment'> & {
  readonly id: string
}

/** Whom one can choose, in the order of their codes: M2 before M10. */
export const peopleIn = (things: Things): readonly PersonRow[] =>
  things
    .all('person')
    .filter(one => one.values.employment !== 'left')
    .map(({ id, values: { code, role, unit, inScope, employment } }) => ({ id, code, role, unit, inScope, employment }))
    .sort((a, b) => byName(a.code, b.code))
