import { folded } from '../plain-text.ts'
import type { PastedPerson } from './pasted-roster.ts'
import type { Contact } from './roster.ts'

/** Somebody who is in the roster already, with who is behind the code. */
export type Known = { readonly code: string; readonly unit: string; readonly contacts: readonly Contact[] }

/** What is left of a number whether it is written with the country's code or with a nought. */
const figures = (phone: string): string => phone.replace(/\D/g, '').slice(-8)

type Named = Pick<Contact, 'name' | 'phone' | 'email'>

/** The addresses that people of several names give: a unit's, by which nobody is known. */
function sharedIn(rows: readonly Named[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const several = rows.flatMap(({ name, email }): string[] => {
    const [who, address] = [folded(name), folded(email ?? '')]
    if (who === '' || address === '') return []
    if (!first.has(address)) first.set(address, who)
    return first.get(address) === who ? [] : [address]
  })
  return new Set(several)
}

/** What somebody is known by: whoever shares one of these is probably the same. Colleagues share a telephone, and two people of a town a name. */
function marksOf(one: Named, unit: string, shared: ReadonlySet<string>): readonly string[] {
  const [name, phone, email] = [folded(one.name), figures(one.phone), folded(one.email ?? '')]
  return [
    ...(email && !shared.has(email) ? [`@ ${email}`] : []),
    ...(name && phone.length >= 6 ? [`${phone} ${name}`] : []),
    ...(name ? [`${JSON.stringify(folded(unit))} ${name}`] : []),
  ]
}

/** By row: the code of whoever is probably the same person, known by her address or number, or by name and unit. */
export function alreadyHere(rows: readonly PastedPerson[], known: readonly Known[]): ReadonlyMap<number, string> {
  const here = new Map<string, string>()
  const shared = new Set([...sharedIn(rows), ...sharedIn(known.flatMap(one => one.contacts))])
  for (const { code, unit, contacts } of known)
    for (const mark of contacts.flatMap(contact => marksOf(contact, unit, shared)))
      if (!here.has(mark)) here.set(mark, code)
  const found = rows.flatMap((row, at): [number, string][] => {
    const mark = marksOf(row, row.unit, shared).find(one => here.has(one))
    return mark === undefined ? [] : [[at, here.get(mark) ?? '']]
  })
  return new Map(found)
}

/** The rows that are probably somebody who stands further up; whoever brought a code of her own is another. `made` are the rows whose code was made up here. */
export function twiceIn(rows: readonly PastedPerson[], made: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  const above = new Set<string>()
  const shared = sharedIn(rows)
  const twice = rows.flatMap((row, at) => {
    const marks = marksOf(row, row.unit, shared)
    const same = (row.code === '' || made.has(at)) && marks.some(one => above.has(one))
    for (const one of marks) above.add(one)
    return same ? [at] : []
  })
  return new Set(twice)
}
