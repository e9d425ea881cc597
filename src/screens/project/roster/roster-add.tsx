import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Change } from '../../../domain/change.ts'
import { plainCode } from '../../../domain/roster/plain-code.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useAct } from '../../worker/act.ts'
import { newId } from '../../worker/new-id.ts'

/** What is typed about a new person; name and phone go to the zone of names. */
export type NewPerson = {
  readonly code: string
  readonly unit: string
  readonly role: string
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly note: string
}

/** The steps that store a person of the roster, and who is behind the code where that is known. */
export function personChanges({ code, unit, role, ...behind }: NewPerson): readonly Change[] {
  const person = newId()
  const known = { code, unit, role, side: 'staff', inScope: true, employment: 'active' } as const
  const first: Change = { do: 'create', kind: 'person', id: person, values: known }
  if (Object.values(behind).every(value => value === '')) return [first]
  return [first, { do: 'create', kind: 'contact', id: newId(), values: { person, ...behind } }]
}

const empty: NewPerson = { code: '', unit: '', role: '', name: '', phone: '', email: '', note: '' }

/** One person, typed in; the unit stays for the next one. */
export function AddPerson({ people, onClose }: { people: readonly Thing<'person'>[]; onClose: () => void }) {
  const words = t().roster
  const draft = useSignal(empty)
  const problem = useSignal<string | undefined>(undefined)
  const first = useRef<HTMLInputElement>(null)
  const { busy, run } = useAct()
  useLayoutEffect(() => first.current?.focus(), [])
  const set = (part: Partial<NewPerson>) => {
    draft.value = { ...draft.value, ...part }
    problem.value = undefined
  }
  const add = () =>
    run(async () => {
      const typed = draft.value
      const person = trimmed(typed)
      const known = people.some(one => plainCode(one.values.code) === plainCode(person.code))
      problem.value = person.code === '' ? words.cellNoCode : known ? words.cellKnown.split(':')[0] : undefined
      if (problem.value === undefined) {
        await apply(personChanges(person), words.added(1))
        // What was typed meanwhile stays before her.
        if (draft.value === typed) draft.value = { ...empty, unit: person.unit }
      }
      first.current?.focus()
    })
  return (
    <form
      class="page stack band"
      onSubmit={event => {
        event.preventDefault()
        void add()
      }}
    >
      <div class="pair">
        <Field
          label={words.code}
          inputRef={first}
          problem={problem.value}
          value={draft.value.code}
          onInput={code => set({ code })}
        />
        <Field label={words.unit} value={draft.value.unit} onInput={unit => set({ unit })} />
      </div>
      <Field label={words.role} value={draft.value.role} onInput={role => set({ role })} />
      <div class="pair">
        <Field label={words.name} value={draft.value.name} onInput={name => set({ name })} />
        <Field label={words.phone} type="tel" value={draft.value.phone} onInput={phone => set({ phone })} />
      </div>
      <div class="row">
        <Button look="filled" type="submit" busy={busy.value}>
          {words.add(1)}
        </Button>
        <Button onClick={onClose}>{t().common.close}</Button>
      </div>
    </form>
  )
}

const trimmed = (person: NewPerson): NewPerson => ({
  code: person.code.trim(),
  unit: person.unit.trim(),
  role: person.role.trim(),
  name: person.name.trim(),
  phone: person.phone.trim(),
  email: person.email.trim(),
  note: person.note.trim(),
})
