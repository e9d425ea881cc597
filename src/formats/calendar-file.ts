import ical from 'ical-generator'
import type { CalendarEntry } from '../domain/sessions/calendar.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import { onWallClock } from './wall-clock.ts'
import { writable } from './writable.ts'

/** Planned sessions as a calendar file (RFC 5545) in local time: when and where; no codes, no names. */
export async function calendarFile(entries: readonly CalendarEntry[], language: string): Promise<Blob> {
  const words = await loadMessages(isLanguage(language) ? language : 'en')
  const file = ical({ name: 'Rinnalla', prodId: { company: 'Rinnalla', product: 'Rinnalla' } })
  for (const { id, type, day, time, place } of entries) {
    const when = onWallClock(day, time)
    if (!when) continue
    const where = place === '' ? {} : { location: writable(place) }
    file.createEvent({ id, ...when, ...where, summary: words.sessions.types[type] })
  }
  return new Blob([file.toString()], { type: 'text/calendar' })
}
