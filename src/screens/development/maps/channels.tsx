import { channels } from '../../../domain/maps/service.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Tick } from '../../../ui/field.tsx'
import { wordFor } from '../../../ui/texts.ts'
import { toggled } from '../../../ui/toggled.ts'
import { keep } from '../../editing/saving.ts'
import { Versions } from '../../editing/versions.tsx'
import { api } from '../../worker/api.ts'
import { m } from './words.ts'

type Props = { readonly thing: Thing<'service'> | Thing<'mapNode'>; readonly legend: string }

/** How one deals with a service, or at a step: as many ways as there are. */
export function ChannelTicks({ thing, legend }: Props) {
  const words = m()
  const now = thing.values.channels
  const all = [...new Set<string>([...channels, ...now])]
  const read = (value: unknown) =>
    Array.isArray(value) ? value.map(one => wordFor(words.channels, String(one))).join(', ') : ''
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {all.map(one => (
        <Tick
          key={one}
          label={wordFor(words.channels, one)}
          checked={now.includes(one)}
          onChange={() => void keep(() => api().edit(thing.id, { channels: toggled(now, one) }, thing.view))}
        />
      ))}
      <Versions thing={thing} field="channels" label={legend} read={read} />
    </fieldset>
  )
}
