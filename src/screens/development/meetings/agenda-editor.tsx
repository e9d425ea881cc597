import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import { useRef } from 'preact/hooks'
import type { Patch } from '../../../domain/patch.ts'
import type { Thing } from '../../../domain/thing.ts'
import { itemAdded, itemMoved, itemRemoved, minutesOf } from '../../../domain/together/agenda.ts'
import { type ItemType, itemsOf, itemTypes, newItem } from '../../../domain/together/meeting.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { useOnce } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { keep, linesStored } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { ItemEditor } from './item-editor.tsx'
import { timesOf } from './said.ts'

/** The items of a meeting in their order: each can be opened, moved by buttons and taken out; more are added at the end. */
export function AgendaEditor({ meeting }: { meeting: Thing<'meeting'> }) {
  const words = t().meetings
  const open = useSignal('')
  const { values } = meeting
  const items = itemsOf(values)
  const times = timesOf(values)
  const { edit, move } = useAgendaActs(meeting)
  const remove = (id: string) => apply([{ do: 'edit', id: meeting.id, patch: itemRemoved(id) }], words.itemRemoved)
  const add = async (type: ItemType) => {
    const id = newId()
    await edit(itemAdded(values, id, newItem({ type, minutes: usual[type] })))
    open.value = id
  }
  return (
    <section class="agenda-editor">
      <h2 class="label">{words.agenda}</h2>
      {items.length === 0 && <p class="soft">{words.agendaEmpty}</p>}
      <ol class="agenda-list">
        {items.map((item, at) => (
          <ItemEditor
            key={item.id}
            meeting={meeting}
            item={item}
            time={times.get(item.id) ?? ''}
            open={open.value === item.id}
            onOpen={on => (open.value = on ? item.id : '')}
            first={at === 0}
            last={at === items.length - 1}
            onMove={by => move(item.id, by)}
            onRemove={() => void remove(item.id)}
          />
        ))}
      </ol>
      {minutesOf(items) > 0 && <p class="soft small">{words.inAll(minutesOf(items))}</p>}
      <Add onAdd={add} />
    </section>
  )
}

/** Each move starts from where the one before has put the items, however slow the disk is. */
function useAgendaActs(meeting: Thing<'meeting'>) {
  const latest = useRef(meeting)
  latest.current = meeting
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const put = (patch: Patch) => api().apply([{ do: 'edit', id: meeting.id, patch }])
  const moved = async (id: string, by: -1 | 1) => {
    // An item is written whole: what is typed in it is stored, and the screen told of it, before it is moved.
    await linesStored()
    await api().apply([])
    await put(itemMoved(latest.current.values, id, by))
  }
  const move = (id: string, by: -1 | 1) => {
    // One that was refused has been told, and the next one is made all the same.
    last.current = last.current.then(() => keep(() => moved(id, by)).catch(() => undefined))
  }
  return { edit: (patch: Patch) => keep(() => put(patch)), move }
}

const usual: Readonly<Record<ItemType, number>> = {
  ...{ free: 10, question: 20, back: 15, word: 25 },
  ...{ map: 30, goals: 15, task: 10, feedback: 5 },
}

function Add({ onAdd }: { onAdd: (type: ItemType) => Promise<void> }) {
  const words = t().meetings
  const add = useOnce(onAdd)
  return (
    <fieldset class="field add-item">
      <legend>{words.addItem}</legend>
      <div class="chips">
        {itemTypes.map(type => (
          <button key={type} type="button" onClick={() => void add(type)}>
            <span class="with-icon">
              <Icon of={Plus} size={16} />
              {words.types[type]}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
