import type { Thing } from '../../domain/thing.ts'
import { Field, Select, TextField, Tick } from '../../ui/field.tsx'
import { useDraft } from './draft.ts'
import { useTapped } from './tapped.ts'
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

function Text(props: TextProps) {
  return <DraftText {...props} draft={useDraft(props.thing, props.field)} />
}

type DraftProps = TextProps & { readonly draft: ReturnType<typeof useDraft> }

/** {@link BoundText} where something beside it reads what is typed: one of these is drawn for each thing. */
export function DraftText({ draft, rows, ours, ...props }: DraftProps) {
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

type Choices = Props & { readonly options: readonly (readonly [value: string, text: string])[] }

/** A choice that belongs to a thing. */
export const BoundSelect = (props: Choices) => <Choice key={keyOf(props)} {...props} />

function Choice({ thing, field, label, hint, options }: Choices) {
  const [now, choose] = useTapped<unknown>(thing, field)
  const read = (value: unknown) => options.find(([one]) => one === value)?.[1] ?? String(value)
  return (
    <div class="bound">
      <Select label={label} hint={hint} value={String(now ?? '')} options={options} onInput={choose} />
      <Versions thing={thing} field={field} label={label} read={read} />
    </div>
  )
}

/** A tick box that belongs to a thing. */
export const BoundTick = (props: Props) => <Box key={keyOf(props)} {...props} />

function Box({ thing, field, label }: Props) {
  const [now, set] = useTapped<unknown>(thing, field)
  return (
    <div class="bound">
      <Tick label={label} checked={now === true} onChange={set} />
      <Versions thing={thing} field={field} label={label} read={value => (value === true ? '✓' : '–')} />
    </div>
  )
}
