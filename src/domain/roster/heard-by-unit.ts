import { authors } from '../authors.ts'
import { byName } from '../by-name.ts'
import { nameOf } from '../names.ts'
import type { Note } from '../sessions/note.ts'
import type { Things } from '../things.ts'
import type { Coverage } from './roster.ts'

/** How far it has come with those of a unit who should be heard; the unit is empty for those without one. */
export type UnitHeard = {
  readonly unit: string
  readonly inScope: number
  readonly interviewed: number
  readonly declined: number
}

/** The units of a whole staff, in the order of the alphabet, those without one last. */
export function heardByUnit({ people }: Coverage): readonly UnitHeard[] {
  const active = people.filter(one => one.standing !== 'outside' && one.standing !== 'on_leave')
  const units = [...new Set(active.map(one => one.person.unit))]
  return units
    .map(unit => {
      const own = active.filter(one => one.person.unit === unit)
      const count = (standing: string) => own.filter(one => one.standing === standing).length
      return { unit, inScope: own.length, interviewed: count('held'), declined: count('declined') }
    })
    .sort((a, b) => Number(a.unit === '') - Number(b.unit === '') || byName(a.unit, b.unit))
}

/** The sessions an analysis rests on: how many, from which day to which, and who wrote them down. */
export type Gathered = {
  readonly sessions: number
  readonly from: string
  readonly to: string
  readonly by: readonly string[]
}

/** Which sessions have been held, when and by whom; days are empty where none is known. */
export function gathered(things: Things): Gathered {
  const notes = new Map<string, Note[]>()
  for (const { values } of things.all('note')) {
    const own = notes.get(values.session) ?? []
    own.push(values)
    notes.set(values.session, own)
  }
  const held = things.all('session').filter(({ values }) => values.state === 'held' || values.state === 'established')
  const days = held.flatMap(({ values }) => (values.day === '' ? [] : [values.day])).sort()
  const people = new Set(held.flatMap(({ id, values }) => authors(values, notes.get(id) ?? [])))
  const names = things.all('name')
  return {
    sessions: held.length,
    from: days[0] ?? '',
    to: days.at(-1) ?? '',
    by: [...people].flatMap(one => nameOf(names, one) ?? []).sort(byName),
  }
}
