import { type Signal, useSignal } from '@preact/signals'
import { Archive } from 'lucide'
import type { MapVersion } from '../../../domain/maps/map.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import { m } from './words.ts'

type Props = {
  readonly map: Thing<'map'>
  readonly version: Signal<string>
  /** The map as it is now, to be kept as it stands on a day. */
  readonly keptNow: (when: { readonly on: string; readonly note: string }) => MapVersion
}

/** The days on which a map was kept: one looks back at them, and keeps today's. */
export function KeptVersions({ map, version, keptNow }: Props) {
  const words = m()
  const all = useThings('mapVersion', { map: map.id }, map.zone) ?? []
  const keeping = useSignal(false)
  const dated = all.toSorted((a, b) => b.values.on.localeCompare(a.values.on) || a.id.localeCompare(b.id))
  const options = [
    ['', words.now] as const,
    ...dated.map(({ id, values }) => [id, [dateWord(values.on), values.note].filter(Boolean).join(' · ')] as const),
  ]
  return (
    <>
      {all.length > 0 && (
        <Select
          label={words.versions}
          value={version.value}
          options={options}
          onInput={chosen => {
            version.value = chosen
          }}
        />
      )}
      {version.value === '' && (
        <Button icon={Archive} onClick={() => (keeping.value = true)}>
          {words.keep}
        </Button>
      )}
      {keeping.value && <Keep map={map} keptNow={keptNow} onClose={() => (keeping.value = false)} />}
    </>
  )
}

function Keep({ map, keptNow, onClose }: Omit<Props, 'version'> & { onClose: () => void }) {
  const words = m()
  const note = useSignal('')
  const keep = async () => {
    const values = keptNow({ on: isoDay(), note: note.value.trim() })
    await apply([{ do: 'create', kind: 'mapVersion', id: newId(), values, group: map.zone }], words.kept)
    onClose()
  }
  return (
    <Dialog
      title={words.keep}
      onClose={onClose}
      actions={<Acts act={words.keep} onAct={() => keep()} onClose={onClose} />}
    >
      <Field label={words.note} value={note.value} onInput={value => (note.value = value)} />
    </Dialog>
  )
}
