import { type Signal, useSignal } from '@preact/signals'
import type { Whom } from '../../../domain/maps/network/network-acts.ts'
import { personLike } from '../../../domain/maps/network/person-like.ts'
import { CLOSE } from '../../../domain/maps/network/tie.ts'
import type { Actor } from '../../../domain/roster/actor.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { useThings } from '../../worker/things.ts'
import { w } from './words.ts'

/** Who is meant, while it is being chosen: an actor of the group, a close one, or a new name. */
export type Choosing = {
  readonly actor: Signal<string>
  readonly label: Signal<string>
  readonly type: Signal<Actor['type']>
  /** Whoever writes has said that this name is nobody private's. */
  readonly fine: Signal<string>
}

export const NEW = '+'
const types = ['organisation', 'unit', 'role', 'team', 'association', 'group'] as const

/** Begins a choice. */
export function useChoosing(first: string): Choosing {
  return {
    actor: useSignal(first),
    label: useSignal(''),
    type: useSignal<Actor['type']>('organisation'),
    fine: useSignal(''),
  }
}

/** Whoever was chosen; nobody while there is no name, or it may be a private person's. */
export function chosen({ actor, label, type, fine }: Choosing): Whom | null {
  if (actor.value !== NEW) return actor.value === '' ? null : { actor: actor.value }
  const name = label.value.trim()
  if (name === '' || (personLike(name) !== null && fine.value !== name)) return null
  return { label: name, type: type.value }
}

type Props = {
  readonly zone: string
  readonly choosing: Choosing
  /** Who is there already. */
  readonly without: ReadonlySet<string>
}

/** Chooses who is meant; a private person is only ever *a close one*. */
export function WhomChoice({ zone, choosing, without }: Props) {
  const words = w()
  const { actor } = choosing
  const all = (useThings('actor', {}, zone) ?? [])
    .filter(({ id }) => !without.has(id))
    .toSorted((a, b) => a.values.label.localeCompare(b.values.label, language.value))
  const options = [
    [NEW, words.someoneNew] as const,
    ...(without.has(CLOSE) ? [] : [[CLOSE, words.close] as const]),
    ...all.map(({ id, values }) => [id, values.label || t().common.untitled] as const),
  ]
  return (
    <>
      <Select label={words.who} value={actor.value} options={options} onInput={next => (actor.value = next)} />
      {actor.value === NEW && <NewName choosing={choosing} />}
    </>
  )
}

/** A new name, with the question whether it is a private person's. */
export function NewName({ choosing }: { choosing: Choosing }) {
  const words = w()
  const { actor, label, type, fine } = choosing
  const name = label.value.trim()
  const like = fine.value === name ? null : personLike(name)
  return (
    <>
      <Field
        label={words.actorName}
        hint={words.actorHint}
        value={label.value}
        onInput={next => (label.value = next)}
      />
      {like && (
        <Callout tone="waits">
          <p>{words.personAsk[like]}</p>
          <div class="row">
            <Button onClick={() => (actor.value = CLOSE)}>{words.asClose}</Button>
            {like !== 'number' && (
              <Button look="plain" onClick={() => (fine.value = name)}>
                {words.noPerson}
              </Button>
            )}
          </div>
        </Callout>
      )}
      <Select
        label={words.actorType}
        value={type.value}
        options={types.map(one => [one, t().work.actorType[one]] as const)}
        onInput={next => (type.value = next as Actor['type'])}
      />
    </>
  )
}
