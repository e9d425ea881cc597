import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { agendaField } from '../../../domain/together/agenda.ts'
import type { AgendaItem, ListedItem } from '../../../domain/together/meeting.ts'
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
  const number = (text: string, most: number) => Math.min(most, Math.max(0, Math.floor(Number(text)) || 0))
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
        <Field
          label={words.minutesLabel}
          type="number"
          mode="numeric"
          value={item.minutes > 0 ? String(item.minutes) : ''}
          onInput={text => change({ minutes: number(text, 600) })}
        />
        {item.type === 'goals' && (
          <Field
            label={words.dots}
            type="number"
            mode="numeric"
            value={item.dots > 0 ? String(item.dots) : ''}
            onInput={text => change({ dots: number(text, 20) })}
          />
        )}
      </div>
      {item.type === 'map' && <MapChoice meeting={meeting} item={item} onChoose={ref => change({ ref })} />}
      {(item.type === 'question' || item.type === 'word' || item.type === 'free') && (
        <Tick label={words.first} checked={item.first} onChange={first => change({ first })} />
      )}
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
