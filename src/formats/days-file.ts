import ical from 'ical-generator'
import type { DayAhead } from '../domain/work/days-ahead.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import { onWallClock } from './wall-clock.ts'

/** The days of a group as a calendar file (RFC 5545) in local time: what kind of day, and the way to it; none of its words. Empty when there are none. */
export async function daysFile(days: readonly DayAhead[], language: string, origin: string): Promise<Blob> {
  if (days.length === 0) return new Blob([], { type: 'text/calendar' })
  const { kinds } = (await loadMessages(isLanguage(language) ? language : 'en')).decisions.days
  const file = ical({ name: 'Rinnalla', prodId: { company: 'Rinnalla', product: 'Rinnalla' } })
  for (const { id, what, day, time, path } of days) {
    const when = onWallClock(day, time)
    if (!when) continue
    file.createEvent({ id, ...when, summary: kinds[what], url: new URL(path, origin).href })
  }
  return new Blob([file.toString()], { type: 'text/calendar' })
}
