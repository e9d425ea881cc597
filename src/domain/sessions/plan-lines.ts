import { clockOf, nextWorkday } from '../days.ts'

/** What holds for all interviews that are planned at once; days as YYYY-MM-DD, times as HH:MM, each may be empty. */
export type PlanStart = {
  readonly day: string
  readonly time: string
  /** Minutes from one beginning to the next; 0 when each has a day of its own. */
  readonly minutes: number
  readonly interviewer: string
}

/** One line of the plan: whether it is planned, and what a person has set there herself. */
export type PlanLine = {
  readonly on: boolean
  readonly day?: string
  readonly time?: string
  readonly interviewer?: string
}

/** When and by whom an interview is held. */
export type Slot = { readonly day: string; readonly time: string; readonly interviewer: string }

/** No interview of a row begins later in the day. */
const LAST_MINUTE = 16 * 60

/**
 * The slots of the lines that are on, by their place: a line in which nothing was set follows the one above, the first
 * one the start; after four in the afternoon and on a weekend it goes on with the next working day.
 */
export function slotsOf(lines: readonly PlanLine[], start: PlanStart): readonly (Slot | null)[] {
  let last: Slot | null = null
  return lines.map(line => {
    if (!line.on) return null
    const next: Slot = last ? after(last, start) : { day: start.day, time: start.time, interviewer: start.interviewer }
    last = {
      day: line.day ?? next.day,
      // A day of its own begins anew.
      time: line.time ?? (line.day !== undefined && line.day !== next.day ? start.time : next.time),
      interviewer: line.interviewer ?? next.interviewer,
    }
    return last
  })
}

function after({ day, time, interviewer }: Slot, { time: first, minutes }: PlanStart): Slot {
  if (minutes === 0) return { day: nextWorkday(day), time, interviewer }
  if (time === '') return { day, time, interviewer }
  const begins = minutesOf(time) + minutes
  if (begins <= LAST_MINUTE) return { day, time: clockOf(begins), interviewer }
  return { day: nextWorkday(day), time: first || time, interviewer }
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
