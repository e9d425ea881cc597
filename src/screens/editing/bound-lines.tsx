import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { linesIn } from '../../domain/plain-text.ts'
import type { Thing } from '../../domain/thing.ts'
import { TextField } from '../../ui/field.tsx'
import { api } from '../worker/api.ts'
import { keyOf } from './bound.tsx'
import { useLine } from './line.ts'
import { Versions } from './versions.tsx'

type Props<F extends string> = {
  readonly thing: Thing & { readonly values: { readonly [K in F]: readonly string[] } }
  readonly field: F
  readonly label: string
  readonly hint: string
  readonly rows?: number
}

const listed = (value: unknown): string => (Array.isArray(value) ? value.join(' · ') : String(value))

/** A list of lines that belongs to a thing, one a line, saved as it is typed. */
export const BoundLines = <F extends string>(props: Props<F>) => <Lines key={keyOf(props)} {...props} />

function Lines<F extends string>({ thing, field, label, hint, rows = 4 }: Props<F>) {
  const stored = thing.values[field].join('\n')
  const text = useSignal(stored)
  const line = useLine((typed, view) => api().edit(thing.id, { [field]: linesIn(typed) }, view))
  useEffect(() => {
    if (line.idle(thing.view) && linesIn(text.value).join('\n') !== stored) text.value = stored
  }, [stored, thing.view, line.rests])
  const input = (value: string) => {
    text.value = value
    line.type(value, thing.view)
  }
  return (
    <div class="bound" onFocusOut={line.save}>
      <TextField label={label} hint={hint} rows={rows} value={text.value} onInput={input} />
      <Versions thing={thing} field={field} label={label} read={listed} />
    </div>
  )
}
