const HOUR_MS = 3_600_000

/**
 * When a calendar shows what is on a day (YYYY-MM-DD) at a time (HH:MM; a whole day without): as the clock on the wall says,
 * wherever that hangs. Nothing where that is no day.
 */
export function onWallClock(day: string, time: string) {
  // The library writes what a date is in UTC, whatever the clock of the device: in Finland all was two hours early.
  const start = new Date(`${day}T${time || '00:00'}:00Z`)
  if (Number.isNaN(start.getTime())) return undefined
  if (time === '') return { start, allDay: true }
  return { start, end: new Date(start.getTime() + HOUR_MS), floating: true }
}
