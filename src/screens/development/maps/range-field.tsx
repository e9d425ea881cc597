import { useSignal } from '@preact/signals'
import { useEffect, useId } from 'preact/hooks'
import type { Range } from '../../../domain/range.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Field } from '../../../ui/field.tsx'
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
}

/** Two numbers, from and to; what is typed counts once the two are left. */
export function RangeField({ label, hint, value, onRange }: RangeProps) {
  const words = m()
  const about = useId()
  const from = useSignal(shown(value?.min))
  const to = useSignal(value && value.max !== value.min ? shown(value.max) : '')
  const stored = JSON.stringify(value)
  useEffect(() => {
    from.value = shown(value?.min)
    to.value = value && value.max !== value.min ? shown(value.max) : ''
  }, [stored])
  const leave = () => {
    const next = rangeOf(from.peek(), to.peek())
    if (JSON.stringify(next) !== stored) void onRange(next)
  }
  return (
    <fieldset class="field range" onFocusOut={leave} aria-describedby={hint ? about : undefined}>
      <legend>{label}</legend>
      <div class="pair">
        <Field label={words.from} mode="numeric" value={from.value} onInput={text => (from.value = text)} />
        <Field label={words.to} mode="numeric" value={to.value} onInput={text => (to.value = text)} />
      </div>
      {hint && (
        <p class="hint" id={about}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}

const shown = (n: number | undefined): string => (n === undefined ? '' : String(n).replace('.', ','))

/** What is typed as a number; a comma counts as the point it means. */
export function numberOf(text: string): number | undefined {
  const n = Number(text.trim().replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(n) || n < 0 ? undefined : n
}

function rangeOf(from: string, to: string): Range | null {
  const [a, b] = [numberOf(from), numberOf(to)]
  const [min, max] = [a ?? b, b ?? a]
  if (min === undefined || max === undefined) return null
  return { min: Math.min(min, max), max: Math.max(min, max) }
}
