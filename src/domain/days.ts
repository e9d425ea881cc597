const two = (n: number): string => String(n).padStart(2, '0')

/** The day of a moment where the device is, as YYYY-MM-DD. */
export const dayOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

/** Minutes since midnight as HH:MM. */
export const clockOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** So many days after a day, before it when negative; both YYYY-MM-DD; nothing after what is no day. */
export function daysAfter(day: string, n: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return ''
  date.setUTCDate(date.getUTCDate() + n)
  return date.toISOString().slice(0, 10)
}

/** So many months after a day, at the end of a shorter month; both YYYY-MM-DD; nothing after what is no day. */
export function monthsAfter(day: string, n: number): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T12:00:00Z`) : new Date(Number.NaN)
  if (Number.isNaN(date.getTime())) return ''
  const wanted = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + n)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (year < 0 || year > 9999) return ''
  const last = new Date(date)
  last.setUTCMonth(month + 1, 0)
  date.setUTCDate(Math.min(wanted, last.getUTCDate()))
  return date.toISOString().slice(0, 10)
}

/** How many days a day lies after the Monday of its week. */
const weekdayOf = (day: string): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7

/** The Monday of the week a day is in. */
export const mondayOf = (day: string): string => daysAfter(day, -weekdayOf(day))

/** The day after, or Monday after a Friday or Saturday; what is no day stays as it is. */
export function nextWorkday(day: string): string {
  const next = daysAfter(day, 1)
  if (next === '') return day
  return weekdayOf(next) < 5 ? next : nextWorkday(next)
}

/** The number of a week by ISO 8601, as the Nordic countries count. */
export function weekNumber(day: string): number {
  const thursday = daysAfter(mondayOf(day), 3)
  const first = `${thursday.slice(0, 4)}-01-01`
  return 1 + Math.floor((Date.parse(thursday) - Date.parse(first)) / (7 * 86_400_000))
}
