import { channels } from '../../../domain/maps/service.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Tick } from '../../../ui/field.tsx'
import { wordFor } from '../../../ui/texts.ts'
import { toggled } from '../../../ui/toggled.ts'
import { useTapped } from '../../editing/tapped.ts'
import { Versions } from '../../editing/versions.tsx'
import { m } from './words.ts'

type Props = { readonly thing: Thing<'service'> | Thing<'mapNode'>; readonly legend: string }

/** How one deals with a service, or at a step: as many ways as there are. */
export const ChannelTicks = (props: Props) => <Ticks key={props.thing.id} {...props} />

function Ticks({ thing, legend }: Props) {
  const words = m()
  const [now, set] = useTapped<Thing<'service'>['values']['channels']>(thing, 'channels')
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
          onChange={() => set(toggled(now, one))}
        />
      ))}
      <Versions thing={thing} field="channels" label={legend} read={read} />
    </fieldset>
  )
}
