import type { Thing } from '../../../domain/thing.ts'
import { agendaField } from '../../../domain/together/agenda.ts'
import type { ItemType, ListedItem } from '../../../domain/together/meeting.ts'
import { t } from '../../../ui/language.ts'
import { BackItem } from './back-item.tsx'
import type { Choice } from './choosing.ts'
import { FeedbackItem } from './feedback.tsx'
import { GoalsItem } from './goals-item.tsx'
import { MapItem } from './map-item.tsx'
import { itemName } from './said.ts'
import { TaskItem } from './task-item.tsx'
import { WordItem } from './word-item.tsx'
import { Written } from './written.tsx'

/** The item on the screen, with all that belongs to it. */
export type ItemProps = {
  readonly meeting: Thing<'meeting'>
  readonly item: ListedItem
  readonly written: readonly Thing<'contribution'>[]
  readonly leader: boolean
  readonly choice: Choice
}

/** Of these everybody writes something down; of the others there is something to do. */
const writes: ReadonlySet<ItemType> = new Set<ItemType>(['free', 'question', 'back', 'word', 'map'])

/** An item of the agenda: what it asks, and what those who are there say to it. */
export function OpenItem(props: ItemProps) {
  const { item } = props
  const words = t().meetings
  return (
    <>
      <header class="item-head">
        <p class="label">{words.labels[item.type]}</p>
        <h1 tabIndex={-1}>{itemName(item)}</h1>
      </header>
      <Own {...props} />
      {writes.has(item.type) && <Written {...props} />}
      {agendaField(item.id) in props.meeting.conflicts && (
        <p class="small soft">
          <a href={`/meetings/${props.meeting.id}/plan`}>{words.itemInTwo}</a>
        </p>
      )}
    </>
  )
}

function Own(props: ItemProps) {
  switch (props.item.type) {
    case 'back':
      return <BackItem meeting={props.meeting} />
    case 'word':
      return <WordItem {...props} />
    case 'map':
      return <MapItem {...props} />
    case 'goals':
      return <GoalsItem {...props} />
    case 'task':
      return <TaskItem {...props} />
    case 'feedback':
      return <FeedbackItem meeting={props.meeting} />
    default:
      return null
  }
}
