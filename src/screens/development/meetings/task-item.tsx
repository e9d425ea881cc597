import { useSignal } from '@preact/signals'
import { ListTodo } from 'lucide'
import { byId } from '../../../domain/by-id.ts'
import type { Thing } from '../../../domain/thing.ts'
import { nextInSeries } from '../../../domain/together/meetings.ts'
import { newTask, type TaskAnswer } from '../../../domain/work/task.ts'
import { Button } from '../../../ui/button.tsx'
import { Field, Radios, TextField } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import type { ItemProps } from './open-item.tsx'
import { titleOf } from './said.ts'

/** A task between two meetings: what was given here, and the way to give one, due in the next meeting of the series. */
export function TaskItem({ meeting, item }: ItemProps) {
  const words = t().meetings
  const tasks = useThings('task', { meeting: meeting.id }, meeting.zone)
  const all = useThings('meeting', {}, meeting.zone)
  const more = useSignal(false)
  if (!tasks || !all) return null
  const asked = tasks.length === 0 || more.value
  return (
    <>
      <ul class="given-tasks">
        {tasks.toSorted(byId).map(task => (
          <Task key={task.id} task={task} all={all} />
        ))}
      </ul>
      {asked ? (
        <Give
          meeting={meeting}
          next={nextInSeries(all, meeting.id)}
          suggestion={tasks.length === 0 ? withoutLead(item.text) : ''}
          onGiven={() => (more.value = false)}
        />
      ) : (
        <Button look="plain" icon={ListTodo} onClick={() => (more.value = true)}>
          {words.another}
        </Button>
      )}
    </>
  )
}

/** Of *Before next time: ask a colleague* what is to be done. */
const withoutLead = (text: string) => {
  const rest = text.includes(':') ? text.slice(text.indexOf(':') + 1).trim() : ''
  return rest.charAt(0).toLocaleUpperCase() + rest.slice(1)
}

function Task({ task, all }: { task: Thing<'task'>; all: readonly Thing<'meeting'>[] }) {
  const words = t().meetings
  const due = all.find(({ id }) => id === task.values.dueMeeting)
  return (
    <li>
      <Icon of={ListTodo} size={20} />
      <span>
        {task.values.title}
        <small>{due ? words.dueIn(titleOf(due.values)) : words.dueNext}</small>
      </span>
    </li>
  )
}

type GiveProps = {
  readonly meeting: Thing<'meeting'>
  readonly next: Thing<'meeting'> | undefined
  readonly suggestion: string
  readonly onGiven: () => void
}

function Give({ meeting, next, suggestion, onGiven }: GiveProps) {
  const words = t().meetings
  const title = useSignal(suggestion)
  const day = useSignal('')
  const answer = useSignal<TaskAnswer>('words')
  const give = async () => {
    const values = newTask({
      title: title.value.trim(),
      meeting: meeting.id,
      dueMeeting: next?.id ?? '',
      dueOn: next ? '' : day.value,
      answer: answer.value,
    })
    await apply([{ do: 'create', kind: 'task', id: newId(), values, group: meeting.zone }], words.taskGiven)
    title.value = ''
    onGiven()
  }
  return (
    <div class="stack give">
      <TextField label={words.taskLabel} value={title.value} rows={2} onInput={text => (title.value = text)} />
      <Radios
        legend={words.answerLegend}
        value={answer.value}
        options={(['words', 'photo', 'network'] as const).map(one => [one, t().tasks.answers[one]] as const)}
        onInput={one => (answer.value = one)}
      />
      {next ? (
        <p class="soft">{words.dueIn(titleOf(next.values))}</p>
      ) : (
        <Field
          label={words.dueDay}
          hint={words.dueHint}
          type="date"
          value={day.value}
          onInput={one => (day.value = one)}
        />
      )}
      <Button icon={ListTodo} busy={title.value.trim() === ''} onClick={give}>
        {words.giveTask}
      </Button>
    </div>
  )
}
