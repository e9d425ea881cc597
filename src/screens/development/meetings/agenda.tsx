import { itemsOf, type Meeting } from '../../../domain/together/meeting.ts'
import { t } from '../../../ui/language.ts'
import { itemName, timesOf } from './said.ts'

/** An agenda to be read: when each item begins, what it is, and how long it takes. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const words = t().meetings
  const times = timesOf(meeting)
  return (
    <ol class="agenda-list">
      {itemsOf(meeting).map(item => (
        <li key={item.id}>
          <span class="time soft">{times.get(item.id)}</span>
          <span class="main">
            {itemName(item)}
            {item.text !== '' && item.type !== 'free' && <small>{words.types[item.type]}</small>}
          </span>
          {item.minutes > 0 && <span class="small soft far">{words.minutes(item.minutes)}</span>}
        </li>
      ))}
    </ol>
  )
}
