import { byWhen, isHers } from './session.ts'
import { isOpen } from './session-list.ts'
import { type SessionRow, sessionRow } from './session-row.ts'
import type { Stock } from './stock.ts'
import type { Thing } from './thing.ts'

/** Whose day it is: a person's member id, and whether she follows everybody's sessions. */
export type AgendaWish = { readonly day: string; readonly me: string; readonly everybody: boolean }

/** A day: what is hers comes first, then what others hold where she follows it. */
export type Agenda = {
  /** What she goes on with or begins next; nothing when no session of hers is ahead. */
  readonly next: SessionRow | null
  readonly later: readonly SessionRow[]
  /** Her coming five, where she follows all also those of others. */
  readonly coming: readonly SessionRow[]
  /** What others hold today or hold right now. */
  readonly others: readonly SessionRow[]
  /** Planned for a day that has gone by, and not held. */
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
export function agenda(stock: Stock, { day, me, everybody }: AgendaWish): Agenda {
  const all = stock.all('session')
  const followed = all.filter(one => everybody || isHers(one.values, me)).sort(byWhen)
  const open = followed.filter(isOpen)
  const mine = open.filter(one => isHers(one.values, me))
  const ahead = ({ values }: Thing<'session'>) => values.day >= day || values.day === ''
  const next = mine.find(one => one.values.state === 'started') ?? mine.find(ahead)
  const rest = open.filter(one => one !== next)
  const others = rest.filter(one => !mine.includes(one) && (one.values.day === day || one.values.state === 'started'))
  const coming = rest.filter(one => !others.includes(one) && one.values.day !== day && ahead(one))
  const rows = (sessions: readonly Thing<'session'>[]) => sessions.map(one => sessionRow(one, stock))
  return {
    next: next ? sessionRow(next, stock) : null,
    later: rows(rest.filter(one => mine.includes(one) && one.values.day === day)),
    coming: rows(coming.slice(0, COMING)),
    others: rows(others),
    overdue: rows(rest.filter(one => one.values.state === 'planned' && !ahead(one))),
    held: rows(followed.filter(({ values }) => values.state === 'held' && dayOf(values.finishedAt) === day)),
    lacking: rows(all.filter(one => concerns(one, me, stock) && lacksGuide(one, day, stock)).slice(0, 1))[0] ?? null,
    all: all.length,
  }
}

/** One in which nobody is known may have been put there by anybody: it makes no device unready. */
const concerns = ({ values }: Thing<'session'>, me: string, stock: Stock): boolean =>
  values.interviewers.includes(me) ||
  values.people.some(id => stock.one('person', id) !== undefined || stock.one('actor', id) !== undefined)

const lacksGuide = ({ values }: Thing<'session'>, day: string, stock: Stock): boolean =>
  values.state === 'planned' &&
  values.guide !== '' &&
  (values.day === '' || values.day >= day) &&
  !stock.one('guide', values.guide)

/** The day of a moment where the device is, as YYYY-MM-DD. */
function dayOf(at: number): string {
  const date = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
