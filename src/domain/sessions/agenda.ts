import { dayOf } from '../days.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { byWhen, isFree, isHers, type Session } from './session.ts'
import { isOpen } from './session-list.ts'
import { awayFrom, type SessionRow, sessionRow } from './session-row.ts'

/** Whose day it is: a person's member id, and whether she follows everybody's sessions. */
export type AgendaQuery = {
  readonly day: string
  /** What began before this time of the day (HH:MM) has gone by; empty early in the morning. */
  readonly since: string
  readonly me: string
  readonly everybody: boolean
  /** Nobody else could hold what nobody holds yet. */
  readonly alone: boolean
}

/** A day: what is hers comes first, then what others hold where she follows it. */
export type Agenda = {
  /** What she goes on with or begins next; nothing when no session of hers is ahead. */
  readonly next: SessionRow | null
  readonly later: readonly SessionRow[]
  /** Her coming five, where she follows all also those of others. */
  readonly coming: readonly SessionRow[]
  /** What others hold today or hold right now. */
  readonly others: readonly SessionRow[]
  /** What nobody holds yet, the first five: whoever takes one is not met by another at the door. */
  readonly free: readonly SessionRow[]
  /** Planned for a day or a time that has gone by, and not held. */
  readonly overdue: readonly SessionRow[]
  /** Finished today. */
  readonly held: readonly SessionRow[]
  /** A session still to come whose guide is not on this device. */
  readonly lacking: SessionRow | null
  /** Sessions in the whole project. */
  readonly all: number
}

const COMING = 5

/** What stands before somebody on a day: one she has begun comes first, then the next planned. */
export function agenda(things: Things, { day, since, me, everybody, alone }: AgendaQuery): Agenda {
  const all = things.all('session')
  const isToday = ({ values }: Thing<'session'>) => values.day === day
  const followed = all.filter(({ values }) => everybody || isHers(values, me) || isFree(values)).sort(byWhen)
  const open = followed.filter(isOpen)
  const ahead = ({ values }: Thing<'session'>) => values.day === '' || whenOf(values) >= `${day} ${since}`
  const mine = open.filter(({ values }) => isHers(values, me) || (alone && isFree(values)))
  // Nobody sets out to somebody who is away or has declined.
  const goes = (one: Thing<'session'>) => ahead(one) && awayFrom(one.values, things) === ''
  const next = mine.find(one => one.values.state === 'started') ?? mine.find(goes)
  const rest = open.filter(one => one !== next)
  const free = rest.filter(one => !mine.includes(one) && isFree(one.values) && ahead(one))
  const others = rest.filter(
    one => !mine.includes(one) && !isFree(one.values) && (isToday(one) || one.values.state === 'started'),
  )
  const coming = rest.filter(one => !others.includes(one) && !free.includes(one) && !isToday(one) && ahead(one))
  const rows = (sessions: readonly Thing<'session'>[]) => sessions.map(one => sessionRow(one, things))
  return {
    next: next ? sessionRow(next, things) : null,
    later: rows(rest.filter(one => mine.includes(one) && isToday(one) && ahead(one))),
    free: rows(free.slice(0, COMING)),
    coming: rows(coming.slice(0, COMING)),
    others: rows(others),
    overdue: rows(rest.filter(one => one.values.state === 'planned' && !ahead(one) && !others.includes(one))),
    held: rows(followed.filter(({ values }) => values.state === 'held' && dayOf(new Date(values.finishedAt)) === day)),
    lacking: rows(all.filter(one => concerns(one, me, things) && lacksGuide(one, day, things)).slice(0, 1))[0] ?? null,
    all: all.length,
  }
}

/** Day and time as they are compared; without a time it is the end of the day. */
const whenOf = ({ day, time }: Session): string => `${day} ${time || '99'}`

/** One in which nobody is known may have been put there by anybody: it makes no device unready. */
const concerns = ({ values }: Thing<'session'>, me: string, things: Things): boolean =>
  values.interviewers.includes(me) ||
  values.people.some(id => things.one('person', id) !== undefined || things.one('actor', id) !== undefined)

const lacksGuide = ({ values }: Thing<'session'>, day: string, things: Things): boolean =>
  values.state === 'planned' &&
  values.guide !== '' &&
  (values.day === '' || values.day >= day) &&
  !things.one('guide', values.guide)
