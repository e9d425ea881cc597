import type { Thing } from '../thing.ts'

/** How a task stands: for how many it is, how many have said they are done, and how many have given it back. */
export type TaskStanding = { readonly done: number; readonly returned: number; readonly of: number }

/** Somebody in the group, as the list of members has her. */
export type Member = { readonly person: string; readonly role: string; readonly groups: readonly string[] }

/**
 * For how many people a task is: those it names, else everybody who was let into the group; coordinators, who are in
 * every group, count only once they have done it themselves. Never who.
 */
export function taskStanding(
  task: Thing<'task'>,
  marks: readonly Thing<'taskMark'>[],
  members: readonly Member[],
): TaskStanding {
  const mine = marks.filter(one => one.values.task === task.id && one.zone === task.zone)
  const done = mine.filter(one => one.values.state === 'done').length
  const returned = mine.filter(one => one.values.state === 'returned').length
  const named = task.values.assignees.length
  const asked =
    named > 0
      ? named
      : members.filter(({ role, groups }) => role !== 'coordinator' && groups.includes(task.zone)).length
  return { done, returned, of: Math.max(asked, done + returned) }
}
