import { signal } from '@preact/signals'
import type { Change } from '../../../domain/change.ts'
import { listedIn } from '../../../domain/listed.ts'
import { newLink, newMap, newNode } from '../../../domain/maps/map.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { m } from './words.ts'

/** What somebody has begun to write and closed by mistake stands there again, until this device is locked. */
const begun = { title: signal(''), steps: signal('') }

/** A new path: whose it is, and its steps as lines, so that it stands in the time it takes to tell it. */
export function NewPath({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = m()
  const route = useRoute()
  const { title, steps } = begun
  const make = async () => {
    const map = newId()
    await keep(() => api().apply(pathOf(map, { zone, title: title.value, steps: listedIn(steps.value) })))
    title.value = ''
    steps.value = ''
    onClose()
    route(`/maps/${map}`)
  }
  return (
    <Dialog
      title={words.newPathTitle}
      onClose={onClose}
      actions={<Acts act={words.make} disabled={title.value.trim() === ''} onAct={() => make()} onClose={onClose} />}
    >
      <Field label={words.name} hint={words.nameHint} value={title.value} onInput={value => (title.value = value)} />
      <TextField
        label={words.firstSteps}
        hint={words.firstStepsHint}
        rows={5}
        value={steps.value}
        onInput={value => (steps.value = value)}
      />
    </Dialog>
  )
}

type Wish = { readonly zone: string; readonly title: string; readonly steps: readonly string[] }

function pathOf(map: string, { zone: group, title, steps }: Wish): readonly Change[] {
  const ids = steps.map(() => newId())
  return [
    {
      do: 'create',
      kind: 'map',
      id: map,
      values: newMap({ type: 'service_path', title: title.trim(), perspective: 'client' }),
      group,
    },
    ...steps.map((label, at): Change => {
      const values = newNode({ map, label, order: at + 1 })
      return { do: 'create', kind: 'mapNode', id: ids[at] ?? newId(), values, group }
    }),
    ...ids.slice(1).map((to, at): Change => {
      const values = newLink({ map, from: ids[at] ?? '', to })
      return { do: 'create', kind: 'mapLink', id: newId(), values, group }
    }),
  ]
}
