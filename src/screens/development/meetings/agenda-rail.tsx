import { Check, PenLine, Scale } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { beginning } from '../../../domain/together/agenda.ts'
import { groupOf } from '../../../domain/together/group.ts'
import { currentOf } from '../../../domain/together/leading.ts'
import { itemsOf, type ListedItem } from '../../../domain/together/meeting.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { useThings } from '../../worker/things.ts'
import { itemName, timesOf } from './said.ts'
import type { Following } from './use-following.ts'

/** The agenda of a meeting that is held: what is behind, what is open, what comes; a press looks at an item. */
export function AgendaRail({ meeting, following }: { meeting: Thing<'meeting'>; following: Following }) {
  const words = t().meetings
  const { values } = meeting
  const items = itemsOf(values)
  const now = items.findIndex(({ id }) => id === currentOf(values)?.id)
  const times = timesOf(values)
  // Without a time of day the place in the order says more than minutes from a beginning.
  const timed = beginning(values.time) !== undefined
  return (
    <nav class="agenda-rail" aria-label={words.agenda}>
      <p class="label">{words.agenda}</p>
      <ol>
        {items.map((item, at) => (
          <Item
            key={item.id}
            item={item}
            time={timed ? (times.get(item.id) ?? '') : `${at + 1}.`}
            state={at < now ? 'past' : at === now ? 'open' : 'coming'}
            shown={item.id === following.item?.id}
            onLook={() => following.look(item.id)}
          />
        ))}
      </ol>
      <a class="change" href={`/meetings/${meeting.id}/plan`}>
        <Icon of={PenLine} size={18} />
        {words.changeAgenda}
      </a>
      <Rules zone={meeting.zone} />
    </nav>
  )
}

type ItemProps = {
  readonly item: ListedItem
  readonly time: string
  readonly state: 'past' | 'open' | 'coming'
  readonly shown: boolean
  readonly onLook: () => void
}

function Item({ item, time, state, shown, onLook }: ItemProps) {
  const words = t().meetings
  return (
    <li>
      <button type="button" data-state={state} aria-current={shown ? 'step' : undefined} onClick={onLook}>
        <span class="time">{state === 'past' ? <Icon of={Check} size={20} /> : time}</span>
        <span class="main">
          {itemName(item)}
          {state === 'past' && <span class="hidden">{words.past}</span>}
          {state === 'open' && <small>{words.openNow}</small>}
          {state === 'coming' && item.minutes > 0 && <small>{words.minutes(item.minutes)}</small>}
        </span>
      </button>
    </li>
  )
}

function Rules({ zone }: { zone: string }) {
  const group = groupOf(useThings('group', {}, zone) ?? [], zone)
  const rules = (group?.values.rules ?? []).filter(rule => rule.trim() !== '')
  if (rules.length === 0) return null
  return (
    <section class="ground-rules">
      <Icon of={Scale} />
      <div>
        <h2 class="hidden">{t().meetings.rules}</h2>
        <ul>
          {rules.map(rule => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
