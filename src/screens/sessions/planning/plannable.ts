import { coverage, type Heard } from '../../../domain/roster/roster.ts'
import type { Thing } from '../../../domain/thing.ts'
import { dayWithin } from '../../../ui/dates.ts'
import { language, t } from '../../../ui/language.ts'
import { useThings } from '../../worker/things.ts'
import type { Plannable } from './plan-table.tsx'

/** The people of the roster by unit and code, with how far it has come with each; nothing until they are known. */
export function usePlannable(): readonly Plannable[] | undefined {
  const people = useThings('person')
  const sessions = useThings('session')
  if (!people || !sessions) return undefined
  const heard = new Map(coverage(people, sessions).people.map(one => [one.id, one]))
  return people
    .flatMap(person => {
      const { code, role, unit } = person.values
      const one = heard.get(person.id)
      if (!one || one.standing === 'outside') return []
      return [{ id: person.id, code, role, unit, standing: standingWords(one, sessions) }]
    })
    .sort((a, b) => byUnit(a.unit, b.unit) || a.code.localeCompare(b.code, undefined, { numeric: true }))
}

/** Those without a unit stand last. */
const byUnit = (a: string, b: string): number =>
  a === b ? 0 : a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, language.value)

/** Why somebody is not offered from the start: heard, planned, declined or on leave, with the day where there is one. */
function standingWords({ id, standing }: Heard, sessions: readonly Thing<'session'>[]): string {
  const own = sessions.filter(({ values }) => values.people.includes(id))
  if (standing === 'not_asked' || (standing === 'asked' && own.length === 0)) return ''
  const day = own.map(({ values }) => values.day).find(one => one !== '')
  const word = t().roster.standing[standing]
  return day && (standing === 'held' || standing === 'planned') ? `${word} ${dayWithin(day)}` : word
}
