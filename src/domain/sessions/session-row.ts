import { lastCall } from '../roster/calls.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { isDeclined, namedCodes, type Session, type SessionKind, type SessionState } from './session.ts'

/** Everybody a planned session is with is on leave or gone, or has declined. */
export type Away = '' | 'on_leave' | 'declined'

/** Why a planned session will hardly be held. */
export function awayFrom({ state, people }: Session, things: Things): Away {
  const known = people.flatMap(id => things.one('person', id)?.values ?? [])
  if (state !== 'planned' || known.length === 0 || known.length < people.length) return ''
  const ways = known.map((one): Away => {
    if (one.employment !== 'active') return 'on_leave'
    return lastCall(one)?.how === 'declined' ? 'declined' : ''
  })
  return ways.every(one => one !== '') ? (ways[0] ?? '') : ''
}

/** A session as lists show it; `codes` names those it is with when it has no title. */
export type SessionRow = {
  readonly id: string
  readonly type: SessionKind
  readonly title: string
  readonly codes: string
  readonly state: SessionState
  /** Everybody it was planned with declined: it stands among the held ones, and nothing was said. */
  readonly declined: boolean
  readonly day: string
  readonly time: string
  readonly place: string
  /** Member ids of those who hold it. */
  readonly interviewers: readonly string[]
  /** The units of those it is with, each once. */
  readonly units: readonly string[]
  /** There is signal at the place. */
  readonly signal: boolean
  /** Why it will hardly be held as planned: all it is with are away or have declined; empty when not. */
  readonly away: Away
  readonly twoVersions: boolean
  readonly waiting: boolean
}

/** The code of a person of the roster, or what a group is called that came as such. */
export const codeIn = (things: Things, id: string): string => knownCode(things, id) ?? '?'

const knownCode = (things: Things, id: string): string | undefined =>
  things.one('person', id)?.values.code ?? things.one('actor', id)?.values.label

/** A session with the codes of those it is with. */
export function sessionRow({ id, values, conflicts, waiting }: Thing<'session'>, things: Things): SessionRow {
  const { type, title, people, state, day, time, place, signal, interviewers } = values
  const units = people.map(person => things.one('person', person)?.values.unit ?? '').filter(unit => unit !== '')
  const codes = title === '' ? namedCodes(people.map(person => knownCode(things, person))) : ''
  return {
    id,
    type,
    title,
    codes,
    state,
    declined: isDeclined(values),
    day,
    time,
    place,
    interviewers,
    units: [...new Set(units)],
    signal,
    away: awayFrom(values, things),
    twoVersions: Object.keys(conflicts).length > 0,
    waiting,
  }
}

/** By id: the codes of the roster, and what groups are called that came as such. */
export const codesIn = (things: Things): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...things.all('actor').map(one => [one.id, one.values.label] as const),
    ...things.all('person').map(one => [one.id, one.values.code] as const),
  ])
