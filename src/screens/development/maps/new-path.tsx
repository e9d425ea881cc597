import type { Change } from '../../../domain/change.ts'
import { listedIn } from '../../../domain/listed.ts'
import { newLink, newMap, newNode } from '../../../domain/maps/map.ts'
import { useBegun } from '../../editing/begun.ts'
import { newId } from '../../worker/new-id.ts'
import { NewMap } from './new-map.tsx'
import { m } from './words.ts'

/** A new path: whose it is, and its steps as lines, so that it stands in the time it takes to tell it. */
export function NewPath({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = m()
  const { title, steps, made } = useBegun(`path ${zone}`, { title: '', steps: '' })
  return (
    <NewMap
      words={{ heading: words.newPathTitle, name: words.name, nameHint: words.nameHint, make: words.make }}
      title={title}
      lines={[{ label: words.firstSteps, hint: words.firstStepsHint, rows: 5, text: steps }]}
      changesOf={(map, named) => pathOf(map, { zone, title: named, steps: listedIn(steps.value) })}
      onMade={made}
      onClose={onClose}
    />
  )
}

type Wish = { readonly zone: string; readonly title: string; readonly steps: readonly string[] }

function pathOf(map: string, { zone: group, title, steps }: Wish): readonly Change[] {
  const ids = steps.map(() => newId())
  const values = newMap({ type: 'service_path', title, perspective: 'client' })
  return [
    { do: 'create', kind: 'map', id: map, values, group },
    ...steps.map((label, at): Change => {
      const step = newNode({ map, label, order: at + 1 })
      return { do: 'create', kind: 'mapNode', id: ids[at] ?? newId(), values: step, group }
    }),
    ...ids.slice(1).map((to, at): Change => {
      const link = newLink({ map, from: ids[at] ?? '', to })
      return { do: 'create', kind: 'mapLink', id: newId(), values: link, group }
    }),
  ]
}
