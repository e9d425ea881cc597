import { useSignal } from '@preact/signals'
import type { Actor } from '../../../domain/roster/actor.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { m } from './words.ts'

type Props = {
  readonly label: string
  readonly zone: string
  readonly value: string
  readonly onChoose: (actor: string) => unknown
}

const OTHER = '+'

/** Chooses an actor of the group, or names one that is not there yet; never a private person. */
export function ActorChoice({ label, zone, value, onChoose }: Props) {
  const words = m()
  const naming = useSignal(false)
  const actors = useThings('actor', {}, zone) ?? []
  const named = actors
    .map(({ id, values }) => [id, values.label] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b))
  const options = [['', words.nobody] as const, ...named, [OTHER, words.another] as const]
  return (
    <>
      <Select
        label={label}
        value={value}
        options={options}
        onInput={chosen => {
          if (chosen === OTHER) naming.value = true
          else void onChoose(chosen)
        }}
      />
      {naming.value && <NewActor zone={zone} onMade={onChoose} onClose={() => (naming.value = false)} />}
    </>
  )
}

type NewProps = {
  readonly zone: string
  readonly onMade: (actor: string) => unknown
  readonly onClose: () => void
}

function NewActor({ zone, onMade, onClose }: NewProps) {
  const words = m()
  const name = useSignal('')
  const make = async () => {
    const id = newId()
    const values: Actor = {
      ...{ type: 'role', label: name.value.trim(), sector: '', parent: '' },
      ...{ inScope: false, invented: false },
    }
    await keep(() => api().create('actor', values, id, zone))
    onClose()
    await onMade(id)
  }
  return (
    <Dialog
      title={words.another}
      onClose={onClose}
      actions={<Acts act={words.add} disabled={name.value.trim() === ''} onAct={() => make()} onClose={onClose} />}
    >
      <Field label={words.anotherName} value={name.value} onInput={value => (name.value = value)} />
    </Dialog>
  )
}
