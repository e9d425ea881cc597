import { byWhen } from './session.ts'
import { isOpen } from './session-list.ts'
import { type SessionRow, sessionRow } from './session-row.ts'
import type { Stock } from './stock.ts'
import type { Thing } from './thing.ts'

/** Whose day it is: a person's member id, and whether she sees everybody's sessions. */
export type AgendaWish = { readonly day: string; readonly me: string; readonly everybody: boolean }

/** A day: the next session by id, later today, the coming five, and those finished today. */
export type Agenda = {
  readonly next: string
  readonly later: readonly SessionRow[]
  readonly coming: readonly SessionRow[]
  readonly held: readonly SessionRow[]
  /** A session still to come whose guide is not on this device. */
  readonly lacking: SessionRow | null
  /** Sessions in the whole project. */
  readonly all: number
}

/** What stands before somebody on a day: one that is begun comes first, then the next planned. */
export function agenda(stock: Stock, { day, me, everybody }: AgendaWish): Agenda {
  const all = stock.all('session')
  const isMine = ({ values }: Thing<'session'>) =>
    everybody || values.interviewers.length === 0 || values.interviewers.includes(me)
  const mine = all.filter(isMine).sort(byWhen)
  const open = mine.filter(isOpen)
  const next =
    open.find(one => one.values.state === 'started') ??
    open.find(({ values }) => values.day >= day || values.day === '')
  const rows = (sessions: readonly Thing<'session'>[]) => sessions.map(one => sessionRow(one, stock))
  return {
    next: next?.id ?? '',
    later: rows(open.filter(one => one !== next && one.values.day === day)),
    coming: rows(open.filter(one => one !== next && one.values.day !== day).slice(0, 5)),
    held: rows(mine.filter(({ values }) => values.state === 'held' && dayOf(values.finishedAt) === day)),
    lacking: rows(all.filter(one => lacksGuide(one, day, stock)).slice(0, 1))[0] ?? null,
    all: all.length,
  }
}

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
