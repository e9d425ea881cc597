import { useSignal } from '@preact/signals'
import type { Change } from '../../../domain/change.ts'
import { listedIn } from '../../../domain/listed.ts'
import { newMap } from '../../../domain/maps/map.ts'
import { actorAdded } from '../../../domain/maps/network/network-acts.ts'
import { personLike } from '../../../domain/maps/network/person-like.ts'
import { CLOSE } from '../../../domain/maps/network/tie.ts'
import { folded } from '../../../domain/plain-text.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Callout } from '../../../ui/callout.tsx'
import { Tick } from '../../../ui/field.tsx'
import { useBegun } from '../../editing/begun.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { NewMap } from '../maps/new-map.tsx'
import { m } from '../maps/words.ts'
import { w } from './words.ts'

/** A new network: whose it is, and who belongs to it as lines. */
export function NewNetwork({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = w()
  const begun = useBegun(`network ${zone}`, { title: '', names: '' })
  const fine = useSignal(false)
  const known = useThings('actor', {}, zone)
  const names = listedIn(begun.names.value)
  const like = names.map(personLike).find(one => one !== null)
  return (
    <NewMap
      words={{ heading: words.newTitle, name: words.name, nameHint: words.nameHint, make: m().make }}
      title={begun.title}
      lines={[{ label: words.first, hint: words.firstHint, rows: 5, text: begun.names }]}
      blocked={!known || (like !== undefined && (!fine.value || like === 'number'))}
      changesOf={(map, title) => networkNamed(map, { zone, title, names, known: known ?? [] })}
      onMade={begun.made}
      onClose={onClose}
    >
      {like && (
        <Callout tone="waits">
          <p>{words.personAsk[like]}</p>
          {like !== 'number' && (
            <Tick label={words.noPerson} checked={fine.value} onChange={next => (fine.value = next)} />
          )}
        </Callout>
      )}
    </NewMap>
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
