import ical from 'ical-generator'
import type { CalendarEntry } from '../domain/sessions/calendar.ts'
import { isLanguage, loadMessages } from '../messages/languages.ts'
import { writable } from './writable.ts'

const HOUR_MS = 3_600_000

/** Planned sessions as a calendar file (RFC 5545) in local time: when and where; no codes, no names. */
export async function calendarFile(entries: readonly CalendarEntry[], language: string): Promise<Blob> {
  const words = await loadMessages(isLanguage(language) ? language : 'en')
  const file = ical({ name: 'Rinnalla', prodId: { company: 'Rinnalla', product: 'Rinnalla' } })
  for (const { id, type, day, time, place } of entries) {
    const start = new Date(`${day}T${time || '00:00'}:00`)
    if (Number.isNaN(start.getTime())) continue
    const when =
      time === '' ? { start, allDay: true } : { start, end: new Date(start.getTime() + HOUR_MS), floating: true }
    const where = place === '' ? {} : { location: writable(place) }
    file.createEvent({ id, ...when, ...where, summary: words.sessions.types[type] })
  }
  return new Blob([file.toString()], { type: 'text/calendar' })
}
