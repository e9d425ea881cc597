import { folded } from '../plain-text.ts'
import type { PastedPerson } from './pasted-roster.ts'
import type { Contact } from './roster.ts'

/** Somebody who is in the roster already, with who is behind the code. */
export type Known = { readonly code: string; readonly unit: string; readonly contacts: readonly Contact[] }

/** What somebody is compared by. */
type Marks = { readonly name: string; readonly unit: string; readonly phone: string; readonly email: string }

/** What is left of a number whether it is written with the country's code or with a nought. */
const figures = (phone: string): string => phone.replace(/\D/g, '').slice(-8)

const marksOf = ({ name, phone, email = '' }: Pick<Contact, 'name' | 'phone' | 'email'>, unit: string): Marks => ({
  name: folded(name),
  unit: folded(unit),
  phone: figures(phone),
  email: folded(email),
})

/** By row: the code of whoever is probably the same person, known by her address or number, or by name and unit. */
export function alreadyHere(rows: readonly PastedPerson[], known: readonly Known[]): ReadonlyMap<number, string> {
  const here = known.flatMap(({ code, unit, contacts }) =>
    contacts.map(contact => ({ code, marks: marksOf(contact, unit) })),
  )
  const found = rows.flatMap((row, at): [number, string][] => {
    const marks = marksOf(row, row.unit)
    const same = here.find(one => isSame(marks, one.marks))
    return same ? [[at, same.code]] : []
  })
  return new Map(found)
}

function isSame(row: Marks, other: Marks): boolean {
  if (row.email !== '' && row.email === other.email) return true
  const rung = row.phone.length >= 6 && row.phone === other.phone
  // Colleagues share a telephone, and two people of a town a name.
  return row.name !== '' && row.name === other.name && (rung || row.unit === other.unit)
}
