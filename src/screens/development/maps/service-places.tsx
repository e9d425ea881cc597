import { useSignal } from '@preact/signals'
import { Plus, Trash2 } from 'lucide'
import type { Range } from '../../../domain/range.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { Versions } from '../../editing/versions.tsx'
import { RangeField, rangeRead } from './range-field.tsx'
import { m } from './words.ts'

type Props = { readonly service: Thing<'service'> }

/** How far a service is from each home place that somebody has measured from. */
export function ServicePlaces({ service }: Props) {
  const words = m()
  const { id, values } = service
  const places = Object.entries(values.byPlace).toSorted(([a], [b]) => a.localeCompare(b))
  const emptied = Object.keys(service.conflicts).filter(
    name => name.startsWith('byPlace.') && !(name.slice(8) in values.byPlace),
  )
  const say = (place: string, range: Range | null, said: string) =>
    apply([{ do: 'edit', id, patch: { [`byPlace.${place}`]: range } }], said)
  return (
    <section class="places">
      <h2 class="label">{words.places}</h2>
      {places.map(([place, range]) => (
        <div key={place} class="place">
          <RangeField label={place} value={range} onRange={next => say(place, next, words.relationSaid)} />
          <LineTool
            icon={Trash2}
            label={`${place}: ${words.takeDown}`}
            onPress={() => void say(place, null, words.placeGone)}
          />
          <Versions thing={service} field={`byPlace.${place}`} label={place} read={rangeRead} />
        </div>
      ))}
      {emptied.map(name => (
        <Versions key={name} thing={service} field={name} label={name.slice(8)} read={rangeRead} />
      ))}
      <AddPlace onAdd={(place, range) => say(place, range, words.relationSaid)} />
    </section>
  )
}

function AddPlace({ onAdd }: { onAdd: (place: string, range: Range) => Promise<unknown> }) {
  const words = m()
  const adding = useSignal(false)
  const place = useSignal('')
  const way = useSignal<Range | null>(null)
  const add = async () => {
    if (way.value === null) return
    await onAdd(place.value.trim(), way.value)
    place.value = ''
    way.value = null
    adding.value = false
  }
  if (!adding.value)
    return (
      <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
        {words.placeAdd}
      </Button>
    )
  return (
    <div class="stack">
      <Field label={words.place} value={place.value} onInput={value => (place.value = value)} />
      <RangeField
        label={words.wayIn}
        value={way.value}
        atOnce
        onRange={range => {
          way.value = range
        }}
      />
      <Button disabled={place.value.trim() === '' || way.value === null} onClick={add}>
        {words.placeAdd}
      </Button>
    </div>
  )
}
