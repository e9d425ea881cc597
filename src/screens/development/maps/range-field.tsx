import { type Signal, useSignal } from '@preact/signals'
import type { TargetedFocusEvent } from 'preact'
import { useEffect, useId } from 'preact/hooks'
import { rangeIn } from '../../../domain/maps/range-in.ts'
import type { Range } from '../../../domain/range.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Field } from '../../../ui/field.tsx'
import { useSavedOnLeaving } from '../../editing/saved-on-leaving.ts'
import { keep } from '../../editing/saving.ts'
import { Versions } from '../../editing/versions.tsx'
import { api } from '../../worker/api.ts'
import { span } from './figures.ts'
import { m } from './words.ts'

type Props = {
  readonly thing: Thing
  readonly field: string
  readonly label: string
  readonly hint?: string
  readonly value: Range | null
}

/** Two numbers, from and to, that belong to a thing; empty while nobody has said, and one alone is both. */
export function BoundRange({ thing, field, label, hint, value }: Props) {
  const store = (range: Range | null) => keep(() => api().edit(thing.id, { [field]: range }, thing.view))
  return (
    <div class="bound">
      <RangeField label={label} hint={hint} value={value} onRange={store} />
      <Versions thing={thing} field={field} label={label} read={rangeRead} />
    </div>
  )
}

/** How a range is read aloud when two stand beside each other. */
export const rangeRead = (value: unknown): string => {
  const { min, max } = (value ?? {}) as Partial<Range>
  return typeof min === 'number' && typeof max === 'number' ? span({ min, max }) : m().notMeasured
}

type RangeProps = {
  readonly label: string
  readonly hint?: string | undefined
  readonly value: Range | null
  readonly onRange: (range: Range | null) => unknown
  /** It counts as it is typed: a button beside it waits for it. */
  readonly atOnce?: boolean
}

/** Two numbers, from and to; what is typed counts once the two are left, and what cannot be read is said and kept. */
export function RangeField({ label, hint, value, onRange, atOnce = false }: RangeProps) {
  const words = m()
  const about = useId()
  const from = useSignal(shown(value?.min))
  const to = useSignal(value && value.max !== value.min ? shown(value.max) : '')
  const stored = JSON.stringify(value)
  const typed = useSignal(false)
  useEffect(() => {
    // What comes from elsewhere takes nothing away from under the caret.
    if (typed.value) return
    from.value = shown(value?.min)
    to.value = value && value.max !== value.min ? shown(value.max) : ''
  }, [stored])
  const next = rangeIn(from.value, to.value)
  const store = () => {
    if (!typed.value) return
    typed.value = false
    // What is no range stays in its field and changes nothing: what was known stands until it is.
    if (next !== undefined && JSON.stringify(next) !== stored) void onRange(next)
  }
  useSavedOnLeaving(store)
  const leave = ({ relatedTarget, currentTarget }: TargetedFocusEvent<HTMLElement>) => {
    // From one of the two to the other the range is not whole yet.
    if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) store()
  }
  const type = (field: Signal<string>) => (text: string) => {
    field.value = text
    typed.value = true
    const now = rangeIn(from.value, to.value)
    if (atOnce && now !== undefined) void onRange(now)
  }
  return (
    <fieldset class="field range" onFocusOut={leave} aria-describedby={hint ? about : undefined}>
      <legend>{label}</legend>
      <div class="pair">
        <Field label={words.from} mode="numeric" value={from.value} onInput={type(from)} />
        <Field label={words.to} mode="numeric" value={to.value} onInput={type(to)} />
      </div>
      {next === undefined && !typed.value && (
        <p class="problem" role="alert">
          {words.rangeBad}
        </p>
      )}
      {hint && (
        <p class="hint" id={about}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}

const shown = (n: number | undefined): string => (n === undefined ? '' : String(n).replace('.', ','))
