import { byId } from '../by-id.ts'
import type { Things } from '../things.ts'
import { isOpenTask } from './task.ts'

/** A day of a group that a calendar outside may know: what kind of day, and where in the app it is told; none of its words. */
export type DayAhead = {
  readonly id: string
  readonly what: 'action' | 'task' | 'decision' | 'practice' | 'meeting' | 'conference' | 'followUp'
  readonly day: string
  /** HH:MM, or empty for the whole day. */
  readonly time: string
  /** Where it is told, below the app's address. */
  readonly path: string
}

/** Those that are days, the first first. */
export const inOrder = (days: readonly DayAhead[]): readonly DayAhead[] =>
  days
    .filter(({ day }) => isDay(day))
    .toSorted((a, b) => `${a.day} ${a.time}`.localeCompare(`${b.day} ${b.time}`) || byId(a, b))

const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(day)

/** What a group has agreed on for a day and is still open: actions and tasks due, decisions and ways of working to look at, meetings planned. */
export function daysAhead(things: Things): readonly DayAhead[] {
  const tasks = things.all('task').filter(({ values }) => isOpenTask(values))
  const decisions = things.all('decision').filter(({ values }) => values.followed.trim() === '')
  const practices = things.all('practice').filter(({ values }) => values.state === 'structure')
  const meetings = things.all('meeting').filter(({ values }) => values.state === 'planned')
  return inOrder([
    ...tasks.map(({ id, values: { type, dueOn } }) =>
      type === 'intermediate'
        ? ({ id, what: 'task', day: dueOn, time: '', path: `/tasks/${id}` } as const)
        : ({ id, what: 'action', day: dueOn, time: '', path: `/actions/${id}` } as const),
    ),
    ...decisions.map(({ id, values }) => {
      return { id, what: 'decision', day: values.followOn, time: '', path: `/decisions/${id}` } as const
    }),
    ...practices.map(({ id, values }) => {
      return { id, what: 'practice', day: values.reviewOn, time: '', path: `/practices/${id}` } as const
    }),
    ...meetings.map(({ id, values: { day, time } }) => {
      return { id, what: 'meeting', day, time, path: `/meetings/${id}` } as const
    }),
  ])
}
