import { byId } from '../by-id.ts'
import type { Thing } from '../thing.ts'
import { isOpenTask, type Task, type TaskOrigin } from './task.ts'

/** The measures and plan items of a group: who does what by which day, the open ones first, those without a day last. */
export const measuresOf = (tasks: readonly Thing<'task'>[]): readonly Thing<'task'>[] =>
  tasks
    .filter(({ values }) => values.type === 'measure' || values.type === 'plan_item')
    .toSorted(
      (a, b) =>
        Number(isOpenTask(b.values)) - Number(isOpenTask(a.values)) ||
        (a.values.dueOn || '9').localeCompare(b.values.dueOn || '9') ||
        byId(a, b),
    )

/** Whether a measure is past its day (YYYY-MM-DD) and still open: said in a sentence, never in red. */
export const isOverdue = (task: Pick<Task, 'state' | 'dueOn'>, day: string): boolean =>
  isOpenTask(task) && task.dueOn !== '' && task.dueOn < day

/** Whose the items of a plan are; *unsaid* where nobody has said. */
export type PlanShare = Readonly<Record<TaskOrigin | 'all', number>>

/** How many items of a plan come from whom (DOMAIN W19). */
export function planShare(tasks: readonly Thing<'task'>[]): PlanShare {
  const items = tasks.filter(({ values }) => values.type === 'plan_item' && values.state !== 'dropped')
  const of = (origin: TaskOrigin) => items.filter(({ values }) => values.origin === origin).length
  return { '': of(''), client: of('client'), staff: of('staff'), together: of('together'), all: items.length }
}

/** Whether a plan asks who will commit to it: it has items, somebody has said whose, and none is the client's own. */
export const nobodyCommits = (share: PlanShare): boolean =>
  share.all > 0 && share[''] < share.all && share.client + share.together === 0
