import { byId } from '../by-id.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type Member, type TaskStanding, taskStanding } from './task-standing.ts'

/** A task between, with what came back of it and how many have done it; nobody is named. */
export type CameBack = {
  readonly task: Thing<'task'>
  readonly contributions: readonly Thing<'contribution'>[]
  readonly standing: TaskStanding
}

/** Which meeting is asked about, in which group, and who is in the project. */
export type CameBackQuery = { readonly group: string; readonly meeting: string; readonly members: readonly Member[] }

/** What came back of the tasks that are due in a meeting, in an order that is the same on every device. */
export function cameBack(things: Things, { meeting, members }: CameBackQuery): readonly CameBack[] {
  const due = things.all('task').filter(({ values }) => values.dueMeeting === meeting && values.state !== 'dropped')
  if (meeting === '' || due.length === 0) return []
  const [marks, contributions] = [things.all('taskMark'), things.all('contribution')]
  return due.toSorted(byId).map(task => ({
    task,
    contributions: contributions.filter(({ values }) => values.task === task.id).toSorted(byId),
    standing: taskStanding(task, marks, members),
  }))
}
