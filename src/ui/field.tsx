import { Eye, EyeOff } from 'lucide'
import type { ComponentChildren, RefObject } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { Area } from './area.tsx'
import { Icon } from './icon.tsx'
import { IdentityOffer } from './identity.tsx'
import { useOwnValue } from './own-value.ts'

type Common = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: ComponentChildren
  readonly problem?: string | undefined
  readonly quiet?: boolean
}

type FieldProps = Common & {
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'tel'
  readonly big?: boolean
  readonly secret?: { show: string; hide: string; shownAtFirst?: boolean }
  readonly inputRef?: RefObject<HTMLInputElement | null>
  readonly mode?: 'text' | 'numeric' | 'tel'
  readonly placeholder?: string
}

/**
 * A labelled line of text. The browser is told to keep nothing of it: no completion, no spell-check that may send text
 * away, no autofill, since browsers write field text to disk in the clear.
 */
export function Field(props: FieldProps) {
  const id = useId()
  const [shown, setShown] = useState(props.secret?.shownAtFirst ?? true)
  const type = props.secret && !shown ? 'password' : (props.type ?? 'text')
  const own = useRef<HTMLInputElement>(null)
  const field = props.inputRef ?? own
  useOwnValue(field, props.value, props.onInput)
  return (
    <Frame {...props} id={id} big={props.big ?? false} free={!props.secret && type === 'text'}>
      <input
        {...quiet}
        id={id}
        type={type as 'text'}
        data-empty={props.value === '' || undefined}
        {...optional(props)}
        ref={field}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        onInput={event => props.onInput(event.currentTarget.value)}
      />
      {props.secret && (
        <button
          type="button"
          onClick={() => setShown(!shown)}
          aria-label={shown ? props.secret.hide : props.secret.show}
          aria-pressed={shown}
        >
          <Icon of={shown ? EyeOff : Eye} />
        </button>
      )}
    </Frame>
  )
}

/** A labelled text of several lines. */
export function TextField(props: Common & { readonly rows?: number; readonly placeholder?: string }) {
  const id = useId()
  return (
    <Frame {...props} id={id} big={false} free>
      <Area
        {...quiet}
        id={id}
        rows={props.rows ?? 4}
        style={{ '--rows': props.rows ?? 4 }}
        value={props.value}
        {...(props.placeholder ? { placeholder: props.placeholder } : {})}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={describedBy(id, props)}
        onText={props.onInput}
      />
    </Frame>
  )
}

/** A labelled choice of one among a few. */
export function Select(props: Common & { readonly options: readonly (readonly [value: string, text: string])[] }) {
  const id = useId()
  return (
    <Frame {...props} id={id} big={false}>
      <select
        id={id}
        autocomplete="off"
        value={props.value}
        aria-describedby={describedBy(id, props)}
        onChange={event => props.onInput(event.currentTarget.value)}
      >
        {props.options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  )
}

/** A tick box whose whole line can be pressed. */
export function Tick(props: { label: ComponentChildren; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        autocomplete="off"
        checked={props.checked}
        onChange={event => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}

/** One of several that exclude each other, all in view. */
export function Radios<V extends string>(props: {
  legend: string
  value: V
  options: readonly (readonly [value: V, text: string])[]
  onInput: (value: V) => void
}) {
  const name = useId()
  return (
    <fieldset class="field">
      <legend>{props.legend}</legend>
      {props.options.map(([value, text]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            autocomplete="off"
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onInput(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}

const quiet = { autocomplete: 'off', autocapitalize: 'off', spellcheck: false, 'data-1p-ignore': true } as const

function optional({ mode, placeholder, type }: Pick<FieldProps, 'mode' | 'placeholder' | 'type'>) {
  return {
    // Without it a browser takes a year of six digits.
    ...(type === 'date' ? { max: '9999-12-31' } : {}),
    ...(mode ? { inputMode: mode } : {}),
    ...(placeholder ? { placeholder } : {}),
  }
}

const describedBy = (id: string, props: Pick<Common, 'hint' | 'problem'>) =>
  [props.hint && `${id}-hint`, props.problem && `${id}-problem`].filter(Boolean).join(' ') || undefined

function Frame(props: Common & { id: string; big: boolean; free?: boolean; children: ComponentChildren }) {
  return (
    <div class="field" data-big={props.big || undefined}>
      <label for={props.id} class={props.quiet ? 'hidden' : undefined}>
        {props.label}
      </label>
      <div class="box">{props.children}</div>
      {props.problem && (
        <p class="problem" id={`${props.id}-problem`} role="alert">
          {props.problem}
        </p>
      )}
      {props.free && <IdentityOffer text={props.value} onText={props.onInput} />}
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  )
}
