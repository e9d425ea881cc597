import { clockOf } from '../../../domain/days.ts'
import { beginning } from '../../../domain/together/agenda.ts'
import { itemsOf, type ListedItem, type Meeting, meetingName, startsOf } from '../../../domain/together/meeting.ts'
import type { MeetingRow } from '../../../domain/together/meetings.ts'
import { dateWord, timeWord } from '../../../ui/dates.ts'
import { longDay, t } from '../../../ui/language.ts'

/** What a meeting is called: its title, else its form with its place in the series. */
export const titleOf = (meeting: Pick<Meeting, 'title' | 'type' | 'order'>): string =>
  meetingName(meeting, t().sessions.types[meeting.type])

/** Its form with its place in the series, where the title says neither. */
export const formOf = ({ title, type, order }: Pick<Meeting, 'title' | 'type' | 'order'>): string =>
  title === '' ? '' : [t().sessions.types[type], order > 0 && String(order)].filter(Boolean).join(' ')

/** Its day and time as far as they are set; empty while neither is. */
export function whenWord({ day, time }: Pick<Meeting, 'day' | 'time'>): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? longDay(new Date(`${day}T12:00:00`)) : dateWord(day)
  return [date, time && timeWord(time)].filter(Boolean).join(' ')
}

/** What a meeting led to, in a line. */
export function led({ contributions, tasks, findings, feedback }: MeetingRow): string {
  const words = t().meetings
  const all = [
    contributions > 0 && words.thoughts(contributions),
    tasks > 0 && words.tasksGiven(tasks),
    findings > 0 && words.findings(findings),
    feedback && words.feedbackAsked,
  ]
  return all.filter(Boolean).join(' · ') || words.nothingYet
}

/** What an item is called: its own words, else what it is. */
export const itemName = ({ text, type }: Pick<ListedItem, 'text' | 'type'>): string => text || t().meetings.types[type]

/** When each item begins, as a time of day where the meeting's is known, else in minutes from its beginning. */
export function timesOf(meeting: Pick<Meeting, 'agenda' | 'time'>): ReadonlyMap<string, string> {
  const begins = beginning(meeting.time)
  const starts = startsOf(itemsOf(meeting))
  return new Map(
    [...starts].map(([id, at]) => [
      id,
      begins === undefined ? t().meetings.after(at) : timeWord(clockOf(Math.floor(begins + at) % (24 * 60))),
    ]),
  )
}
