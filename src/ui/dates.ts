import { clockOf, dayOf } from '../domain/days.ts'
import type { Moment } from '../domain/sessions/begun.ts'
import { clock, dateFormat, dayAndMonth, language, longDay, t } from './language.ts'

/** Today as YYYY-MM-DD by this device's clock and place. */
export const isoDay = (date: Date = new Date()): string => dayOf(date)

/** Now, by this device's clock and place. */
export const momentNow = (date: Date = new Date()): Moment => ({
  day: dayOf(date),
  time: clockOf(date.getHours() * 60 + date.getMinutes()),
  at: date.getTime(),
})

/** A day as people say it: *today*, *yesterday*, the weekday within a week, else the date. */
export function dayWord(at: number, now: Date = new Date()): string {
  const day = new Date(at)
  const days = Math.round((Date.parse(isoDay(now)) - Date.parse(isoDay(day))) / 86_400_000)
  if (days === 0) return t().common.today
  if (days === 1) return t().common.yesterday
  if (days > 1 && days < 7) return dateFormat({ weekday: 'long' }).format(day)
  return dayAndMonth(day, now)
}

/** Day and time as people say it. */
export const momentWord = (at: number): string => t().common.at(dayWord(at), clock(new Date(at)))

/** A day as it stands within a sentence: *tisdag 12 juni*, and with its capitals in English. */
export const dayWithin = (day: string): string => longDay(new Date(`${day}T12:00:00`))

/** A day as *Tisdag 12 juni*, with a capital as a heading has. */
export function dayHeading(day: string): string {
  const text = dayWithin(day)
  return text.charAt(0).toLocaleUpperCase(language.value) + text.slice(1)
}

/** A planned time, HH:MM, as it is written here: *13.00* in Swedish and Finnish. */
export const timeWord = (time: string): string => (language.value === 'en' ? time : time.replace(':', '.'))

/** A stretch of time as known: both ends, one of them, or nothing. */
export function stretch(from: string, to: string): string {
  const words = t().work
  if (from && to) return words.between(dateWord(from), dateWord(to))
  return from ? words.from(dateWord(from)) : to && words.until(dateWord(to))
}

/** A date as far as it is known: a year, a month or a day. */
export function dateWord(date: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  if (!year || !month) return date
  // As numbers, years below 100 would be of another century.
  const at = new Date(`${year}-${month}-${day ?? '01'}T12:00:00`)
  if (Number.isNaN(at.getTime())) return date
  const written = dateFormat({
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' as const } : {}),
  }).format(at)
  return dayHeld(written)
}

/** A written day whose number is never left alone at the end of a line. */
export const dayHeld = (written: string): string => written.replace(/^(\d{1,2}\.?) /, '$1\u00a0')
