import type { PastedPerson } from './pasted-roster.ts'
import { folded } from './plain-text.ts'
import type { Contact } from './roster.ts'

/** Somebody who is in the roster already, with who is behind the code. */
export type Known = { readonly code: string; readonly unit: string; readonly contacts: readonly Contact[] }

/** What is left of a number whether it is written with the country's code or with a nought. */
const figures = (phone: string): string => phone.replace(/\D/g, '').slice(-8)

/** By row: the code of whoever is probably the same person, known by her address or number, or by name and unit. */
export function alreadyHere(rows: readonly PastedPerson[], known: readonly Known[]): ReadonlyMap<number, string> {
  const found = rows.flatMap((row, at): [number, string][] => {
    const same = known.find(({ unit, contacts }) => contacts.some(contact => isSame(row, contact, unit)))
    return same ? [[at, same.code]] : []
  })
  return new Map(found)
}

function isSame(row: PastedPerson, contact: Contact, unit: string): boolean {
  if (row.email !== '' && folded(row.email) === folded(contact.email ?? '')) return true
  const named = row.name !== '' && folded(row.name) === folded(contact.name)
  const rung = figures(row.phone).length >= 6 && figures(row.phone) === figures(contact.phone)
  // Colleagues share a telephone, and two people of a town a name.
  return named && (rung || folded(row.unit) === folded(unit))
}
