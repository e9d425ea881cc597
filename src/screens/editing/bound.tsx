import type { Thing } from '../../domain/thing.ts'
import { Field, Select, TextField, Tick } from '../../ui/field.tsx'
import { api } from '../worker/api.ts'
import { useDraft } from './draft.ts'
import { keep } from './saving.ts'
import { Versions } from './versions.tsx'

type Props = { readonly thing: Thing; readonly field: string; readonly label: string; readonly hint?: string }

type LineProps = Props & { readonly type?: 'text' | 'date' | 'time' | 'tel' }
type TextProps = Props & { readonly rows?: number; readonly ours?: boolean }

/** Of each field of each thing there is one: what is typed for one thing stands in no other and is saved with no other. */
export const keyOf = ({ thing, field }: Pick<Props, 'thing' | 'field'>): string => `${thing.id} ${field}`

/** A line of text that belongs to a thing: saved as it is typed, with both readings beneath it when two differ. */
export const BoundField = (props: LineProps) => <Line key={keyOf(props)} {...props} />

/** Several lines that belong to a thing; *ours* are the program's side of the table, not what somebody said. */
export const BoundText = (props: TextProps) => <Text key={keyOf(props)} {...props} />

function Line({ type, ...props }: LineProps) {
  const draft = useDraft(props.thing, props.field)
  return (
    <div class="bound" onFocusOut={draft.save}>
      <Field
        label={props.label}
        hint={props.hint}
        problem={draft.problem}
        value={draft.text}
        onInput={draft.input}
        type={type ?? 'text'}
      />
      <Versions thing={props.thing} field={props.field} label={props.label} />
    </div>
  )
}

function Text({ rows, ours, ...props }: TextProps) {
  const draft = useDraft(props.thing, props.field)
  return (
    <div class="bound" onFocusOut={draft.save}>
      <TextField
        label={props.label}
        hint={props.hint}
        problem={draft.problem}
        value={draft.text}
        onInput={draft.input}
        rows={rows ?? 3}
      />
      <Versions thing={props.thing} field={props.field} label={props.label} text ours={ours === true} />
    </div>
  )
}

/** A choice that belongs to a thing. */
export function BoundSelect(props: Props & { options: readonly (readonly [value: string, text: string])[] }) {
  const { thing, field, label, options } = props
  const read = (value: unknown) => options.find(([one]) => one === value)?.[1] ?? String(value)
  return (
    <div class="bound">
      <Select
        label={label}
        hint={props.hint}
        value={String(fieldOf(thing, field) ?? '')}
        options={options}
        onInput={value => void change(thing, field, value)}
      />
      <Versions thing={thing} field={field} label={label} read={read} />
    </div>
  )
}

/** A tick box that belongs to a thing. */
export function BoundTick({ thing, field, label }: Props) {
  return (
    <div class="bound">
      <Tick label={label} checked={fieldOf(thing, field) === true} onChange={on => void change(thing, field, on)} />
      <Versions thing={thing} field={field} label={label} read={value => (value === true ? '✓' : '–')} />
    </div>
  )
}

const fieldOf = (thing: Thing, field: string) => (thing.values as Record<string, unknown>)[field]

const change = (thing: Thing, field: string, value: unknown): Promise<unknown> =>
  keep(() => api().edit(thing.id, { [field]: value }, thing.view))
