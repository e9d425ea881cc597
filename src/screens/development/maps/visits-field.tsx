import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { visitsIn } from '../../../domain/maps/range-in.ts'
import { Field } from '../../../ui/field.tsx'
import { useSavedOnLeaving } from '../../editing/saved-on-leaving.ts'
import { m } from './words.ts'

type Props = { readonly visits: number | null; readonly onSay: (visits: number | null) => unknown }

const shown = (visits: number | null): string => (visits === null ? '' : String(visits))

/** How many visits a step takes; what is typed counts once the field is left, and a field nobody typed in says nothing. */
export function Visits({ visits, onSay }: Props) {
  const words = m()
  const text = useSignal(shown(visits))
  const left = useSignal(true)
  const next = visitsIn(text.value)
  useEffect(() => {
    if (left.value) text.value = shown(visits)
  }, [visits])
  const leave = () => {
    if (left.value) return
    left.value = true
    if (next !== undefined && next !== visits) void onSay(next)
  }
  useSavedOnLeaving(leave)
  const type = (value: string) => {
    text.value = value
    left.value = false
  }
  return (
    <div onFocusOut={leave}>
      <Field
        label={words.visitsIn}
        mode="numeric"
        value={text.value}
        problem={left.value && next === undefined ? words.visitsBad : undefined}
        onInput={type}
      />
    </div>
  )
}
