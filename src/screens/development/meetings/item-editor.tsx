import { useSignal } from '@preact/signals'
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { agendaField } from '../../../domain/together/agenda.ts'
import type { AgendaItem, ListedItem } from '../../../domain/together/meeting.ts'
import { wholeIn } from '../../../domain/whole-in.ts'
import { CountField } from '../../../ui/count-field.tsx'
import { Field, Select, Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { Versions } from '../../editing/versions.tsx'
import { useThings } from '../../worker/things.ts'
import { itemName } from './said.ts'
import { useItemText } from './use-item-text.ts'

type Props = {
  readonly meeting: Thing<'meeting'>
  readonly item: ListedItem
  readonly time: string
  readonly open: boolean
  readonly first: boolean
  readonly last: boolean
  readonly onOpen: (open: boolean) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One item of an agenda while it is planned. */
export function ItemEditor(props: Props) {
  const { meeting, item, time, open, first, last } = props
  const words = t().meetings
  const name = itemName(item)
  return (
    <li data-open={open || undefined}>
      <span class="time soft">{time}</span>
      <div class="main">
        <button type="button" class="item-name" aria-expanded={open} onClick={() => props.onOpen(!open)}>
          {name}
          <small>
            {[item.text !== '' && words.types[item.type], item.minutes > 0 && words.minutes(item.minutes)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </button>
        {open && <Inside meeting={meeting} item={item} />}
        <Versions thing={meeting} field={agendaField(item.id)} label={words.item} read={readItem} />
      </div>
      <div class="tools">
        <LineTool icon={Pencil} label={`${words.edit}: ${name}`} onPress={() => props.onOpen(!open)} />
        <LineTool icon={ArrowUp} label={`${words.up}: ${name}`} idle={first} onPress={() => props.onMove(-1)} />
        <LineTool icon={ArrowDown} label={`${words.down}: ${name}`} idle={last} onPress={() => props.onMove(1)} />
        <LineTool icon={Trash2} label={`${words.takeOut}: ${name}`} onPress={props.onRemove} />
      </div>
    </li>
  )
}

/** An item that two people changed apart, in words. */
function readItem(value: unknown): string {
  const words = t().meetings
  const { text = '', minutes = 0 } = (value ?? {}) as Partial<AgendaItem>
  return [text, minutes > 0 && words.minutes(minutes)].filter(Boolean).join(', ')
}

function Inside({ meeting, item }: { meeting: Thing<'meeting'>; item: ListedItem }) {
  const words = t().meetings
  const draft = useItemText(meeting, item)
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  const change = (values: Partial<AgendaItem>) => void draft.change(values)
  return (
    <div class="inside" onFocusOut={draft.save}>
      <Field
        label={item.type === 'word' ? words.word : words.itemText}
        hint={words.hints[item.type]}
        value={draft.text}
        onInput={draft.input}
        inputRef={box}
      />
      <div class="pair">
        <Amount label={words.minutesLabel} most={600} now={item.minutes} onSay={minutes => change({ minutes })} />
        {item.type === 'goals' && (
          <Amount label={words.dots} most={20} now={item.dots} onSay={dots => change({ dots })} />
        )}
      </div>
      {item.type === 'map' && <MapChoice meeting={meeting} item={item} onChoose={ref => change({ ref })} />}
      {(item.type === 'question' || item.type === 'word' || item.type === 'free') && (
        <Tick label={words.first} checked={item.first} onChange={first => change({ first })} />
      )}
    </div>
  )
}

type AmountProps = {
  readonly label: string
  readonly most: number
  readonly now: number
  readonly onSay: (n: number) => void
}

/** A number of an item, kept as it is typed wherever it is one; nothing is as good as 0. */
function Amount({ label, most, now, onSay }: AmountProps) {
  const typed = useSignal<string | null>(null)
  const type = (text: string) => {
    const next = wholeIn(text, { most })
    typed.value = text
    if (next !== undefined) onSay(next ?? 0)
  }
  const leave = () => {
    if (typed.value !== null && wholeIn(typed.value, { most }) !== undefined) typed.value = null
  }
  return (
    <div onFocusOut={leave}>
      <CountField label={label} most={most} value={typed.value ?? (now > 0 ? String(now) : '')} onInput={type} />
    </div>
  )
}

type Choice = { readonly meeting: Thing<'meeting'>; readonly item: ListedItem; readonly onChoose: (id: string) => void }

function MapChoice({ meeting, item, onChoose }: Choice) {
  const words = t().meetings
  const maps = useThings('map', {}, meeting.zone) ?? []
  const options = [['', words.noMap] as const, ...maps.map(({ id, values }) => [id, values.title] as const)]
  return <Select label={words.map} value={item.ref} options={options} onInput={onChoose} />
}
