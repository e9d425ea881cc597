import { shortText } from '../plain-text.ts'
import type { Session } from '../sessions/session.ts'
import { type Call, lastCall } from './calls.ts'
import { plainCode } from './plain-code.ts'

/** Somebody the situation analysis should hear, by code; who is behind the code lies in another zone. */
export type RosterPerson = {
  readonly code: string
  readonly unit: string
  readonly role: string
  /** Whether they speak as those who do the work or as those it is for. */
  readonly side: 'staff' | 'client'
  readonly inScope: boolean
  readonly employment: 'active' | 'on_leave' | 'left'
  /** What came of calling her, by random id. */
  readonly calls?: Readonly<Record<string, Call>>
  /** Made up for a practice project. */
  readonly invented?: boolean
}

/** Who is behind a code: only in the identity zone. */
export type Contact = {
  readonly person: string
  readonly name: string
  readonly phone: string
  readonly email?: string
  /** What else stood in the list: *on leave until May*. */
  readonly note?: string
}

/** How far it has come with a person of the roster. */
export type Standing = 'not_asked' | 'planned' | 'asked' | 'held' | 'declined' | 'on_leave' | 'outside'

/** One person with the sessions she is planned for or took part in. */
export type Heard = { readonly id: string; readonly person: RosterPerson; readonly standing: Standing }

/** Coverage of a whole staff; the percentage is of the active people in scope, rounded to one decimal. */
export type Coverage = {
  readonly people: readonly Heard[]
  readonly inScope: number
  readonly interviewed: number
  readonly declined: number
  readonly asked: number
  /** Planned for a session that she has not been asked to yet. */
  readonly planned: number
  readonly onLeave: number
  readonly outside: number
  readonly percent: number | null
  /** Every active person in scope has taken part or has declined. */
  readonly complete: boolean
  /** Units in scope where nobody has been asked yet; to be planned for is not to be asked. */
  readonly silentUnits: readonly string[]
}

type Known<T> = { readonly id: string; readonly values: T }

/** Nobody has spoken with her yet. */
const unasked: readonly Standing[] = ['not_asked', 'planned']

/** What says most about how far it has come with somebody. */
const farthest: readonly Standing[] = ['held', 'declined', 'asked', 'planned', 'on_leave', 'not_asked', 'outside']

/** Each person once: until it is settled whether two of the same code are one, they count as one. */
function once(people: readonly Heard[]): readonly Heard[] {
  const byCode = new Map<string, Heard>()
  for (const one of people) {
    const code = plainCode(one.person.code) || one.id
    const other = byCode.get(code)
    if (!other || farthest.indexOf(one.standing) < farthest.indexOf(other.standing)) byCode.set(code, one)
  }
  return [...byCode.values()]
}

/** Counts who was asked, heard, declined, on leave or outside; nobody is dropped silently. */
export function coverage(roster: readonly Known<RosterPerson>[], sessions: readonly Known<Session>[]): Coverage {
  const people = roster.map(({ id, values }) => ({ id, person: values, standing: standing(id, values, sessions) }))
  const counted = once(people)
  const active = counted.filter(one => one.standing !== 'on_leave' && one.standing !== 'outside')
  const count = (wanted: Standing) => counted.filter(one => one.standing === wanted).length
  const interviewed = count('held')
  const units = [...new Set(active.map(one => shortText(one.person.unit)).filter(unit => unit !== ''))]
  const silent = (unit: string) =>
    active.every(one => shortText(one.person.unit) !== unit || unasked.includes(one.standing))
  return {
    people,
    inScope: active.length,
    interviewed,
    declined: count('declined'),
    asked: count('asked'),
    planned: count('planned'),
    onLeave: count('on_leave'),
    outside: count('outside'),
    percent: active.length === 0 ? null : Math.round((interviewed / active.length) * 1000) / 10,
    complete: active.length > 0 && active.every(one => one.standing === 'held' || one.standing === 'declined'),
    silentUnits: units.filter(silent),
  }
}

function standing(id: string, person: RosterPerson, sessions: readonly Known<Session>[]): Standing {
  if (!person.inScope || person.employment === 'left') return 'outside'
  const states = sessions.map(({ values }) => values.attendance[id]?.state)
  if (states.includes('attended')) return 'held'
  if (person.employment === 'on_leave') return 'on_leave'
  const last = lastCall(person)
  if (last?.how === 'declined' || (!last && states.includes('declined'))) return 'declined'
  const own = sessions.filter(({ values }) => values.people.includes(id))
  if (last || states.some(Boolean) || own.some(({ values }) => values.notice[id])) return 'asked'
  return own.length > 0 ? 'planned' : 'not_asked'
}
