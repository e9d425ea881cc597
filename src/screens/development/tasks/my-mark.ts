import { useSignal } from '@preact/signals'
import type { Thing } from '../../../domain/thing.ts'
import type { TaskMark } from '../../../domain/together/task-mark.ts'
import { useThings } from '../../worker/things.ts'

/** How far I am with a task, as this device knows it; empty while I have said nothing. `note` shows it before it is stored. */
export function useMyMark(task: Thing<'task'>): {
  readonly state: TaskMark['state'] | ''
  readonly note: (state: TaskMark['state'] | '') => void
} {
  const marks = useThings('taskMark', { task: task.id }, task.zone)
  const told = useSignal<TaskMark['state'] | '' | null>(null)
  const stored = marks?.find(one => one.mine)?.values.state ?? ''
  return {
    state: told.value ?? stored,
    note: state => {
      told.value = state
    },
  }
}
