import type { Change } from '../change.ts'
import type { Excerpt } from '../marking/excerpt.ts'
import { folded } from '../plain-text.ts'
import type { Attendance, Session } from '../sessions/session.ts'
import { freeCodes } from './made-up-codes.ts'
import { plainCode } from './plain-code.ts'
import type { Contact, RosterPerson } from './roster.ts'

type Known<T> = { readonly id: string; readonly values: T }
type Person = Known<RosterPerson>

/** People of the roster whose codes are the same: pasted by two coordinators, or two people indeed. Two or more each. */
export function sameCodes(people: readonly Person[]): readonly (readonly Person[])[] {
  const groups = new Map<string, Person[]>()
  for (const one of people) {
    const code = plainCode(one.values.code)
    if (code !== '') groups.set(code, [...(groups.get(code) ?? []), one])
  }
  return [...groups.values()].filter(group => group.length > 1)
}

const order: readonly Attendance['state'][] = ['attended', 'declined', 'on_leave', 'did_not_come']

/** What says most about somebody's part in a session. */
const strongest = (parts: readonly (Attendance | undefined)[]): Attendance | null =>
  order.flatMap(state => parts.find(part => part?.state === state) ?? [])[0] ?? null

function inSession({ id, values }: Known<Session>, keep: string, others: readonly string[]): Change[] {
  const { people, attendance, notice } = values
  const ids = [keep, ...others]
  const touched = others.some(one => people.includes(one) || attendance[one] || notice[one])
  if (!touched) return []
  const gone = Object.fromEntries(
    others.flatMap(one => [
      [`attendance.${one}`, null],
      [`notice.${one}`, null],
    ]),
  )
  const patch = {
    people: [...new Set(people.map(one => (others.includes(one) ? keep : one)))],
    ...gone,
    [`attendance.${keep}`]: strongest(ids.map(one => attendance[one])),
    [`notice.${keep}`]: ids.flatMap(one => notice[one] ?? [])[0] ?? null,
  }
  return [{ do: 'edit', id, patch }]
}

/** The cards of the others become hers; one that says nothing the first does not goes, and no number or address is lost. */
function contactsOf(contacts: readonly Known<Contact>[], keep: string, others: readonly string[]): Change[] {
  const theirs = contacts.filter(one => others.includes(one.values.person))
  const first = contacts.find(one => one.values.person === keep) ?? theirs[0]
  return theirs.map((one): Change => {
    const known = (['phone', 'email', 'note'] as const).every(
      field => !one.values[field] || one.values[field] === first?.values[field],
    )
    const said = one !== first && folded(one.values.name) === folded(first?.values.name ?? '') && known
    return said ? { do: 'remove', id: one.id } : { do: 'edit', id: one.id, patch: { person: keep } }
  })
}

/** What hangs on people of the roster. */
type OfPeople = {
  readonly sessions: readonly Known<Session>[]
  readonly excerpts: readonly Known<Pick<Excerpt, 'speaker'>>[]
  readonly contacts: readonly Known<Contact>[]
}

/**
 * The steps that make one person of several with the same code: what came of calling her, her sessions, what she did and
 * said there, and who she is. Whoever spoke under two of them was two voices, and whoever declined would be asked again.
 */
export function asOne(group: readonly Person[], things: OfPeople): readonly Change[] {
  const weight = ({ id }: Person) =>
    things.sessions.filter(({ values }) => values.people.includes(id) || values.attendance[id]).length
  const [keep, ...rest] = [...group].sort((a, b) => weight(b) - weight(a) || a.id.localeCompare(b.id))
  if (!keep) return []
  const others = rest.map(one => one.id)
  const blank = (['unit', 'role'] as const).filter(field => keep.values[field] === '')
  const found = blank.flatMap(field =>
    rest.flatMap(one => (one.values[field] ? [[field, one.values[field]] as const] : [])).slice(0, 1),
  )
  const calls = rest.flatMap(one => Object.entries(one.values.calls ?? {}).map(([id, call]) => [`calls.${id}`, call]))
  const patch = Object.fromEntries([...found, ...calls])
  const hers = things.excerpts.filter(one => others.includes(one.values.speaker))
  return [
    ...(Object.keys(patch).length > 0 ? [{ do: 'edit' as const, id: keep.id, patch }] : []),
    ...things.sessions.flatMap(one => inSession(one, keep.id, others)),
    ...hers.map(({ id }): Change => ({ do: 'edit', id, patch: { speaker: keep.id } })),
    ...contactsOf(things.contacts, keep.id, others),
    ...others.map(id => ({ do: 'remove' as const, id })),
  ]
}

/** The steps that leave several people their own: all but the first get the next free code of their unit. */
export function asSeveral(group: readonly Person[], all: readonly Person[]): readonly Change[] {
  const next = freeCodes(all.map(({ values: { code, unit } }) => ({ code, unit })))
  return [...group]
    .sort((a, b) => a.id.localeCompare(b.id))
    .slice(1)
    .map(({ id, values: { unit } }): Change => ({ do: 'edit', id, patch: { code: next(unit) } }))
}
