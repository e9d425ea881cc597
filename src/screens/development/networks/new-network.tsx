import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import type { Change } from '../../../domain/change.ts'
import { listedIn } from '../../../domain/listed.ts'
import { newMap } from '../../../domain/maps/map.ts'
import { actorAdded } from '../../../domain/maps/network/network-acts.ts'
import { personLike } from '../../../domain/maps/network/person-like.ts'
import { CLOSE } from '../../../domain/maps/network/tie.ts'
import { folded } from '../../../domain/plain-text.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField, Tick } from '../../../ui/field.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { m } from '../maps/words.ts'
import { w } from './words.ts'

/** A new network: whose it is, and who belongs to it as lines. */
export function NewNetwork({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = w()
  const { route } = useLocation()
  const title = useSignal('')
  const text = useSignal('')
  const fine = useSignal(false)
  const known = useThings('actor', {}, zone)
  const lines = listedIn(text.value)
  const like = lines.map(personLike).find(one => one !== null)
  const asks = like !== undefined && (!fine.value || like === 'number')
  const make = async () => {
    const id = newId()
    await keep(() =>
      api().apply(networkNamed(id, { zone, title: title.value.trim(), names: lines, known: known ?? [] })),
    )
    onClose()
    route(`/maps/${id}`)
  }
  return (
    <Dialog
      title={words.newTitle}
      onClose={onClose}
      actions={
        <Acts act={m().make} disabled={title.value.trim() === '' || asks} onAct={() => make()} onClose={onClose} />
      }
    >
      <Field label={words.name} hint={words.nameHint} value={title.value} onInput={value => (title.value = value)} />
      <TextField
        label={words.first}
        hint={words.firstHint}
        rows={5}
        value={text.value}
        onInput={value => (text.value = value)}
      />
      {like && (
        <Callout tone="waits">
          <p>{words.personAsk[like]}</p>
          {like !== 'number' && (
            <Tick label={words.noPerson} checked={fine.value} onChange={next => (fine.value = next)} />
          )}
        </Callout>
      )}
    </Dialog>
  )
}

type Wish = {
  readonly zone: string
  readonly title: string
  readonly names: readonly string[]
  readonly known: readonly Thing<'actor'>[]
}

function networkNamed(map: string, { zone: group, title, names, known }: Wish): readonly Change[] {
  const byName = new Map(known.map(one => [folded(one.values.label), one.id]))
  const close = folded(w().close)
  const once = new Map<string, string>()
  for (const name of names) if (!once.has(folded(name))) once.set(folded(name), name)
  const tie = { type: 'cooperates', state: 'existing', strength: 0, seen: 'unit' } as const
  return [
    { do: 'create', kind: 'map', id: map, values: newMap({ type: 'network', title, perspective: 'unit' }), group },
    ...[...once.values()].flatMap(label => {
      const actor = folded(label) === close ? CLOSE : byName.get(folded(label))
      const whom = actor === undefined ? { label, type: 'organisation' as const } : { actor }
      return actorAdded({ map, group }, { whom, to: undefined, tie }, newId)
    }),
  ]
}
