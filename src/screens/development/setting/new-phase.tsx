import { useSignal } from '@preact/signals'
import { shortText } from '../../../domain/plain-text.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'

/** A phase after the last one; `last` is that one's place. */
export function NewPhase({ zone, last, onClose }: { zone: string; last: number; onClose: () => void }) {
  const words = t().work
  const name = useSignal('')
  const make = async () => {
    const said = { name: shortText(name.value), order: last + 1, from: '', to: '', focus: '' }
    const values = { ...said, state: 'planned', invented: false } as const
    await apply([{ do: 'create', kind: 'phase', id: newId(), values, group: zone }], t().goals.added)
    onClose()
  }
  return (
    <Dialog
      title={words.newPhase}
      onClose={onClose}
      actions={<Acts act={t().goals.add} onAct={make} onClose={onClose} disabled={shortText(name.value) === ''} />}
    >
      <Field label={words.name} value={name.value} onInput={value => (name.value = value)} />
    </Dialog>
  )
}
