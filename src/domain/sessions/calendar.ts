import { daysAfter } from '../days.ts'
import type { Things } from '../things.ts'
import { byWhen, isHeldBy } from './session.ts'
import { isOpen } from './session-list.ts'
import { type SessionRow, sessionRow } from './session-row.ts'

/** A week from `from` (YYYY-MM-DD) on, of one interviewer by member id, or of all where it is empty. */
export type CalendarQuery = { readonly from: string; readonly interviewer: string }

/** A week day by day, with how many open sessions have no day yet. */
export type Calendar = {
  readonly days: readonly { readonly day: string; readonly rows: readonly SessionRow[] }[]
  readonly undated: number
}

/** The sessions of a week, by day and time; each stands once, whoever holds it. */
export function calendar(things: Things, { from, interviewer }: CalendarQuery): Calendar {
  const all = things
    .all('session')
    .filter(({ values }) => isHeldBy(values, interviewer))
    .sort(byWhen)
  return {
    days: weekFrom(from).map(day => ({
      day,
      rows: all.filter(({ values }) => values.day === day).map(one => sessionRow(one, things)),
    })),
    undated: all.filter(one => isOpen(one) && one.values.day === '').length,
  }
}

/** A session as a calendar outside may know it: when and where, and nothing of whom it is with. */
export type CalendarEntry = Pick<SessionRow, 'id' | 'type' | 'day' | 'time' | 'place'>

/** The planned sessions of an interviewer, or of all, that have a day. */
export const entriesFor = (things: Things, interviewer: string): readonly CalendarEntry[] =>
  things
    .all('session')
    .filter(one => isOpen(one) && one.values.day !== '')
    .filter(({ values }) => isHeldBy(values, interviewer))
    .sort(byWhen)
    .map(({ id, values: { type, day, time, place } }) => ({ id, type, day, time, place }))

/** Seven days from one on. */
const weekFrom = (from: string): readonly string[] => Array.from({ length: 7 }, (_, n) => daysAfter(from, n))
