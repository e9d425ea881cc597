import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'

/** A task between, with what came back of it; nobody is named. */
export type CameBack = {
  readonly task: Thing<'task'>
  readonly contributions: readonly Thing<'contribution'>[]
  /** How many have done it, and of how many; *of* is never fewer than *done*. */
  readonly done: number
  readonly of: number
}

type Room = {
  readonly tasks: readonly Thing<'task'>[]
  readonly marks: readonly Thing<'taskMark'>[]
  readonly contributions: readonly Thing<'contribution'>[]
  /** The people of the group who do not coordinate: of them a task is expected, of coordinators it is welcome. */
  readonly people: readonly string[]
}

/** What came back of the tasks that are due in a meeting, in an order that is the same on every device. */
export const cameBack = (meeting: string, { tasks, ...room }: Room): readonly CameBack[] =>
  tasks
    .filter(({ values }) => values.dueMeeting === meeting && values.state !== 'dropped')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(task => backOf(task, room))

function backOf(task: Thing<'task'>, { marks, contributions, people }: Omit<Room, 'tasks'>): CameBack {
  const mine = new Set(task.values.assignees)
  const expected = mine.size > 0 ? people.filter(one => mine.has(one)) : people
  const done = marks.filter(({ values }) => values.task === task.id && values.state === 'done')
  const doers = new Set(done.map(({ by }) => by))
  return {
    task,
    contributions: contributions
      .filter(({ values }) => values.task === task.id)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    done: done.length,
    of: Math.max(done.length, new Set([...expected, ...doers]).size),
  }
}

/** Which meeting is asked about, in which group; `people` are those of it who do not coordinate. */
export type CameBackQuery = { readonly group: string; readonly meeting: string; readonly people: readonly string[] }

/** The same out of all things of a group. */
export const cameBackIn = (things: Things, { meeting, people }: CameBackQuery): readonly CameBack[] =>
  cameBack(meeting, {
    tasks: things.all('task'),
    marks: things.all('taskMark'),
    contributions: things.all('contribution'),
    people,
  })
