import { useSignal } from '@preact/signals'
import type { Actor } from '../../domain/roster/actor.ts'
import type { Thing } from '../../domain/thing.ts'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { language, t } from '../../ui/language.ts'
import { api } from '../worker/api.ts'
import { newId } from '../worker/new-id.ts'
import { useThings } from '../worker/things.ts'
import { keep } from './saving.ts'
import { Versions } from './versions.tsx'

const NEW = '+'

type ChoiceProps = {
  readonly label: string
  readonly hint?: string
  /** An actor's id, or words somebody wrote before there was one. */
  readonly value: string
  readonly zone: string
  /** What stands there while none is chosen. */
  readonly none?: string
  readonly onChoose: (actor: string) => unknown
}

/** What an actor of a group is called; words that name none stand for themselves. */
export function useActorName(zone: string): (value: string) => string {
  const actors = useThings('actor', {}, zone)
  return value => actors?.find(({ id }) => id === value)?.values.label ?? (actors ? value : '')
}

/** A role, unit or organisation of a group's network; one that is missing is added on the way. */
export function ActorChoice({ label, hint, value, zone, none, onChoose }: ChoiceProps) {
  const words = t().practices
  const adding = useSignal(false)
  const actors = (useThings('actor', {}, zone) ?? []).toSorted((a, b) =>
    a.values.label.localeCompare(b.values.label, language.value),
  )
  const known = value === '' || actors.some(({ id }) => id === value)
  return (
    <>
      <Select
        label={label}
        {...(hint ? { hint } : {})}
        value={value}
        options={[
          ['', none ?? words.nobody],
          ...(known ? [] : [[value, value] as const]),
          ...actors.map(one => [one.id, one.values.label || t().common.untitled] as const),
          [NEW, words.newActor],
        ]}
        onInput={next => {
          if (next === NEW) adding.value = true
          else void onChoose(next)
        }}
      />
      {adding.value && <NewActor zone={zone} onMade={onChoose} onClose={() => (adding.value = false)} />}
    </>
  )
}

/** An actor as a field of a thing, with both readings beneath it when two differ. */
export function BoundActor({ thing, field, ...props }: Omit<ChoiceProps, 'value' | 'zone' | 'onChoose'> & Bound) {
  const nameOf = useActorName(thing.zone)
  const value = (thing.values as Readonly<Record<string, unknown>>)[field]
  return (
    <div class="bound">
      <ActorChoice
        {...props}
        zone={thing.zone}
        value={typeof value === 'string' ? value : ''}
        onChoose={actor => keep(() => api().edit(thing.id, { [field]: actor }, thing.view))}
      />
      <Versions thing={thing} field={field} label={props.label} read={one => nameOf(String(one))} ours />
    </div>
  )
}

type Bound = { readonly thing: Thing; readonly field: string }

type NewProps = {
  readonly zone: string
  readonly onMade: (actor: string) => unknown
  readonly onClose: () => void
}

const types = [
  'role',
  'team',
  'unit',
  'organisation',
  'association',
  'group',
] as const satisfies readonly Actor['type'][]

/** A role, unit or organisation that is not there yet. */
export function NewActor({ zone, onMade, onClose }: NewProps) {
  const words = t().practices
  const label = useSignal('')
  const type = useSignal<Actor['type']>('role')
  const make = async () => {
    const id = newId()
    const values = {
      type: type.value,
      label: label.value.trim(),
      sector: '',
      parent: '',
      inScope: true,
      invented: false,
    }
    await keep(() => api().create('actor', values, id, zone))
    await onMade(id)
    onClose()
  }
  return (
    <Dialog
      title={words.actorTitle}
      onClose={onClose}
      actions={<Acts act={words.newAct} onAct={make} onClose={onClose} disabled={label.value.trim() === ''} />}
    >
      <div class="stack wide">
        <Field
          label={words.actorName}
          hint={words.actorHint}
          value={label.value}
          onInput={next => (label.value = next)}
        />
        <Select
          label={words.actorType}
          value={type.value}
          options={types.map(one => [one, t().work.actorType[one]] as const)}
          onInput={next => (type.value = next as Actor['type'])}
        />
      </div>
    </Dialog>
  )
}
