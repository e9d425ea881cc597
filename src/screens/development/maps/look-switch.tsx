import type { Signal } from '@preact/signals'
import type { IconNode } from 'lucide'
import { Icon } from '../../../ui/icon.tsx'
import { m } from './words.ts'

type Props<L extends string> = {
  readonly now: L
  /** Where what is chosen is kept. */
  readonly look: Signal<L | ''>
  readonly looks: readonly (readonly [look: L, icon: IconNode, text: string])[]
}

/** Goes between the two ways of looking at a map: drawn, or told as a list. */
export const LookSwitch = <L extends string>({ now, look, looks }: Props<L>) => (
  <fieldset class="switch">
    <legend class="hidden">{m().shownAs}</legend>
    {looks.map(([one, icon, text]) => (
      <button
        key={one}
        type="button"
        aria-pressed={now === one}
        onClick={() => {
          look.value = one
        }}
      >
        <Icon of={icon} size={20} />
        {text}
      </button>
    ))}
  </fieldset>
)
