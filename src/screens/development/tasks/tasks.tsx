import '../development.css'
import { useSignal } from '@preact/signals'
import { ChevronRight, CircleCheck, CircleDashed, Plus } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { taskStanding } from '../../../domain/together/task-standing.ts'
import { isOpenTask, newTask, type TaskAnswer } from '../../../domain/work/task.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LongList } from '../../../ui/long-list.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { apply } from '../../editing/apply.ts'
import { useBegun } from '../../editing/begun.ts'
import { Screen } from '../../frame/screen.tsx'
import { useGroup } from '../../worker/group.ts'
import { newId } from '../../worker/new-id.ts'
import { useMembers, useThings } from '../../worker/things.ts'

/** All tasks between the meetings of the open group; anybody in it may give one. */
export function Tasks() {
  const words = t().tasks
  const zone = useGroup()?.zone
  return (
    <Screen title={words.title} back="/development">
      {zone !== undefined && <List zone={zone} />}
    </Screen>
  )
}

function List({ zone }: { zone: string }) {
  const words = t().tasks
  const tasks = useThings('task', { type: 'intermediate' }, zone)
  const giving = useSignal(false)
  if (!tasks) return null
  const isOpen = (one: Thing<'task'>) => isOpenTask(one.values)
  const closed = tasks.filter(one => !isOpen(one))
  return (
    <div class="page stack">
      <div class="row">
        <Button look="filled" icon={Plus} onClick={() => (giving.value = true)}>
          {words.new}
        </Button>
        {tasks.length > 0 && <PrintButton />}
      </div>
      {tasks.length === 0 && <p class="soft">{words.none}</p>}
      <LongList rows={tasks.filter(isOpen)}>{one => <Line key={one.id} task={one} />}</LongList>
      {closed.length > 0 && (
        <section>
          <h2 class="label">{words.closed}</h2>
          <LongList rows={closed}>{one => <Line key={one.id} task={one} />}</LongList>
        </section>
      )}
      {giving.value && <Give zone={zone} onClose={() => (giving.value = false)} />}
    </div>
  )
}

function Line({ task }: { task: Thing<'task'> }) {
  const marks = useThings('taskMark', { task: task.id }, task.zone) ?? []
  const { done, of } = taskStanding(task, marks, useMembers()?.members ?? [])
  const open = isOpenTask(task.values)
  return (
    <li>
      <a href={`/tasks/${task.id}`}>
        <Icon of={open ? CircleDashed : CircleCheck} />
        <span class="main">
          {task.values.title || t().common.untitled}
          <small>{t().meetings.back(done, of)}</small>
        </span>
        <Icon of={ChevronRight} size={18} />
      </a>
    </li>
  )
}

function Give({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = t().tasks
  const empty = { title: '', meeting: '', day: '', answer: 'words' as TaskAnswer }
  const { title, meeting, day, answer, made } = useBegun(`task ${zone}`, empty)
  const planned = (useThings('meeting', {}, zone) ?? []).filter(one => one.values.state !== 'closed')
  const give = async () => {
    const dueOn = meeting.value === '' ? day.value : ''
    const values = newTask({ title: title.value, dueMeeting: meeting.value, dueOn, answer: answer.value })
    await apply([{ do: 'create', kind: 'task', id: newId(), values, group: zone }], words.given)
    made()
    onClose()
  }
  return (
    <Dialog
      title={words.new}
      onClose={onClose}
      actions={<Acts act={words.give} disabled={title.value.trim() === ''} onAct={() => give()} onClose={onClose} />}
    >
      <Field label={words.what} value={title.value} onInput={value => (title.value = value)} />
      <Select
        label={words.due}
        value={meeting.value}
        options={[['', words.noMeeting], ...planned.map(one => [one.id, one.values.title] as const)]}
        onInput={value => (meeting.value = value)}
      />
      {meeting.value === '' && (
        <Field label={words.dueOn} type="date" value={day.value} onInput={value => (day.value = value)} />
      )}
      <Select
        label={words.answer}
        value={answer.value}
        options={(['words', 'photo', 'network'] as const).map(one => [one, words.answers[one]])}
        onInput={value => (answer.value = value as TaskAnswer)}
      />
    </Dialog>
  )
}
