import '../development.css'
import { CircleCheck, Trash2, Undo2 } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import type { TaskMark } from '../../../domain/together/task-mark.ts'
import { taskStanding } from '../../../domain/together/task-standing.ts'
import { isOpenTask } from '../../../domain/work/task.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { toast } from '../../../ui/toast.tsx'
import { apply } from '../../editing/apply.ts'
import { BoundSelect } from '../../editing/bound.tsx'
import { keep } from '../../editing/saving.ts'
import { lazily } from '../../frame/lazily.tsx'
import { useRemoving } from '../../frame/removing.ts'
import { Screen } from '../../frame/screen.tsx'
import { api } from '../../worker/api.ts'
import { useMembers, useThing, useThings } from '../../worker/things.ts'
import { Answers } from './answers.tsx'
import { useMyMark } from './my-mark.ts'

const TaskNetworks = lazily(() => import('../networks/task-networks.tsx').then(one => one.TaskNetworks), true)

/** One task between two meetings: what is to be done, my answer, and that I am done, said by myself. */
export function TaskPage({ id }: { id: string }) {
  const words = t().tasks
  const task = useThing('task', id)
  if (task === null) return null
  if (task === undefined || task.values.type !== 'intermediate')
    return (
      <Screen title={words.title} back="/development">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  return (
    <Screen title={task.values.title || t().common.untitled} tab={words.title} back="/development">
      <Page task={task} />
    </Screen>
  )
}

function Page({ task }: { task: Thing<'task'> }) {
  const removing = useRemoving()
  const words = t().tasks
  const open = isOpenTask(task.values)
  const remove = () => removing([{ do: 'remove', id: task.id }], words.removed, '/tasks')
  const close = (state: 'open' | 'done') =>
    apply([{ do: 'edit', id: task.id, patch: { state } }], state === 'done' ? words.closeSaid : words.reopenSaid)
  return (
    <div class="page stack task">
      <Due task={task} />
      <Back task={task} />
      {open && <Mine task={task} />}
      <div class="row">
        <Button look="plain" icon={open ? CircleCheck : Undo2} onClick={() => close(open ? 'done' : 'open')}>
          {open ? words.close : words.reopen}
        </Button>
        <Button look="plain" icon={Trash2} onClick={() => remove()}>
          {words.remove}
        </Button>
      </div>
    </div>
  )
}

/** The meeting it comes back to, or the day; when that meeting was taken away, a sentence and the way to another. */
function Due({ task }: { task: Thing<'task'> }) {
  const words = t()
  const { dueMeeting, dueOn } = task.values
  const all = useThings('meeting', {}, task.zone)
  if (!all) return null
  const meeting = all.find(one => one.id === dueMeeting)
  const lost = dueMeeting !== '' && !meeting
  const planned = all.filter(one => one.values.state !== 'closed' || one.id === dueMeeting)
  const options = [
    ['', words.tasks.noMeeting],
    ...(lost ? [[dueMeeting, '–'] as const] : []),
    ...planned.map(one => [one.id, one.values.title || words.common.untitled] as const),
  ] as const
  return (
    <>
      {lost && <p class="wait">{words.development.dueLost}</p>}
      {meeting && <p>{words.development.dueMeeting(meeting.values.title)}</p>}
      {!meeting && dueOn && <p>{words.development.due(dateWord(dueOn))}</p>}
      {(lost || planned.length > 0) && (
        <BoundSelect thing={task} field="dueMeeting" label={words.tasks.changeMeeting} options={options} />
      )}
    </>
  )
}

/** How many are back: a number, never who is not. */
function Back({ task }: { task: Thing<'task'> }) {
  const words = t().tasks
  const marks = useThings('taskMark', { task: task.id }, task.zone)
  const members = useMembers()
  if (!marks || !members) return null
  const { done, returned, of } = taskStanding(task, marks, members.members)
  return (
    <p class="soft">
      {[t().meetings.back(done, of), returned > 0 && words.returned(returned)].filter(Boolean).join(' · ')}
    </p>
  )
}

function Mine({ task }: { task: Thing<'task'> }) {
  const words = t().tasks
  const { state, note } = useMyMark(task)
  const mark = async (next: TaskMark['state'], said: string) => {
    const before = state
    note(next)
    await keep(() => api().writeOwn('taskMark', { task: task.id, state: next }, task.zone))
    toast(said, {
      label: t().common.undo,
      run: () => {
        note(before)
        void keep(() => api().writeOwn('taskMark', { task: task.id, state: before || 'begun' }, task.zone))
      },
    })
  }
  const said = { '': '', begun: words.stateBegun, done: words.stateDone, returned: words.stateReturned }[state]
  return (
    <section class="stack">
      {task.values.answer === 'network' ? <TaskNetworks task={task} /> : <Answers task={task} />}
      {said && <p>{said}</p>}
      <div class="row">
        {state === 'done' || state === 'returned' ? (
          <Button onClick={() => mark('begun', words.stateBegun)}>{words.again}</Button>
        ) : (
          <>
            <Button
              look={task.values.answer === 'network' ? 'outlined' : 'filled'}
              icon={CircleCheck}
              onClick={() => mark('done', words.doneSaid)}
            >
              {words.done}
            </Button>
            <Button look="plain" onClick={() => mark('returned', words.givenBack)}>
              {words.giveBack}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
