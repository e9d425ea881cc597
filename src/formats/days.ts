import { locales } from '../messages/figures.ts'
import type { Language } from '../messages/languages.ts'

const format = (language: Language) =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric' })

/** A day as papers name it: *28 november 2026*. */
export const longDay = (day: Date, language: Language): string => format(language).format(day)

/** From one day to another as papers name them; nothing when either is no day. */
export function spanOfDays(from: string, to: string, language: Language): string {
  const [first, last] = [from, to].map(text => new Date(`${text}T12:00:00`)) as [Date, Date]
  const valid = [first, last].every(one => !Number.isNaN(one.getTime())) && first <= last
  return valid ? format(language).formatRange(first, last) : ''
}

/** A day as papers name it; as it stands when it is no day. */
export function dayNamed(text: string, language: Language): string {
  const day = new Date(`${text}T12:00:00`)
  return Number.isNaN(day.getTime()) ? text : longDay(day, language)
}
