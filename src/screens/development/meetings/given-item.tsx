import { useSignal } from '@preact/signals'
import { ListTodo, Plus } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import type { ListedItem } from '../../../domain/together/meeting.ts'
import { byDots, dotsIn } from '../../../domain/together/vote.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import { AgreedWord } from '../../frame/agreed-word.tsx'
import { useThing, useThings } from '../../worker/things.ts'
import { BackItem } from './back-item.tsx'
import type { Choosing } from './choosing.ts'
import { Composer } from './composer.tsx'
import { Contributions } from './contributions.tsx'
import { FeedbackItem } from './feedback.tsx'
import { itemName, titleOf } from './said.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly item: ListedItem
  readonly written: readonly Thing<'contribution'>[]
  readonly choosing: Choosing | undefined
}

/** One item of a meeting that is over, with what it gave. */
export function GivenItem({ meeting, item, written, choosing }: Props) {
  const words = t().meetings
  const nothing = written.length === 0 && (item.type === 'question' || item.type === 'word')
  return (
    <section class="given-item">
      <h2>{itemName(item)}</h2>
      <Own meeting={meeting} item={item} />
      {nothing && <p class="soft">{words.nothingWritten}</p>}
      <Contributions meeting={meeting} all={written} choosing={choosing} />
      {!choosing && item.type !== 'feedback' && item.type !== 'goals' && item.type !== 'task' && (
        <Afterwards meeting={meeting} item={item} />
      )}
    </section>
  )
}

/** Whoever remembers something at home still writes it; it will say that it came later. */
function Afterwards({ meeting, item }: Pick<Props, 'meeting' | 'item'>) {
  const words = t().meetings
  const open = useSignal(false)
  const close = () => (open.value = false)
  const spot = { zone: meeting.zone, meeting: meeting.id, item: item.id, task: '', forAnother: false }
  return (
    <div class="no-print">
      {open.value ? (
        <Composer spot={spot} filled={false} focus onAdded={close} onCancel={close} />
      ) : (
        <Button
          look="plain"
          icon={Plus}
          label={`${words.writeAfter}: ${itemName(item)}`}
          onClick={() => (open.value = true)}
        >
          {words.writeAfter}
        </Button>
      )}
    </div>
  )
}

function Own({ meeting, item }: Pick<Props, 'meeting' | 'item'>) {
  switch (item.type) {
    case 'back':
      return <BackItem meeting={meeting} />
    case 'word':
      return <Word id={item.ref} />
    case 'goals':
      return <Goals meeting={meeting} item={item} />
    case 'task':
      return <Tasks meeting={meeting} />
    case 'feedback':
      return <FeedbackItem meeting={meeting} />
    default:
      return null
  }
}

function Word({ id }: { id: string }) {
  const word = useThing('definition', id)
  if (!word || word.values.agreedOn === '') return null
  return (
    <div class="agreed-word">
      <p class="label">{inMyLanguage(word.values.term)}</p>
      <AgreedWord word={word} />
    </div>
  )
}

function Goals({ meeting, item }: Pick<Props, 'meeting' | 'item'>) {
  const words = t().meetings
  const goals = useThings('goal', {}, meeting.zone) ?? []
  const votes = useThings('vote', { poll: item.id }, meeting.zone) ?? []
  const sum = dotsIn(
    votes.map(one => one.values),
    item.id,
    item.dots,
  )
  const given = byDots(goals, sum)
  if (given.length === 0) return <p class="soft">{words.noDotsGiven}</p>
  return (
    <ul class="lines">
      {given.map(([{ id, values }, dots]) => (
        <li key={id}>
          <div class="line">
            <span class="main">{values.text}</span>
            <span class="small soft">{words.dotsInAll(dots)}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}

function Tasks({ meeting }: Pick<Props, 'meeting'>) {
  const words = t().meetings
  const tasks = useThings('task', { meeting: meeting.id }, meeting.zone) ?? []
  const all = useThings('meeting', {}, meeting.zone) ?? []
  if (tasks.length === 0) return <p class="soft">{words.noTasks}</p>
  return (
    <ul class="given-tasks">
      {tasks.map(task => {
        const due = all.find(({ id }) => id === task.values.dueMeeting)
        return (
          <li key={task.id}>
            <Icon of={ListTodo} size={20} />
            <span>
              {task.values.title}
              <small>{due ? words.dueIn(titleOf(due.values)) : words.dueNext}</small>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
