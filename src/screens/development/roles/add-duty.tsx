import { useSignal } from '@preact/signals'
import { dutyAdded } from '../../../domain/maps/roles/acts.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

/** Asks what a new duty is. */
export function AddDuty({ open: { map, shown }, onClose }: { open: OpenRoles; onClose: () => void }) {
  const words = r()
  const label = useSignal('')
  const make = async () => {
    const at = { map: map.id, group: map.zone }
    await apply(dutyAdded(at, { id: newId(), label: label.value.trim() }, shown.duties), words.dutyAdded)
    onClose()
  }
  return (
    <Dialog
      title={words.addDuty}
      onClose={onClose}
      actions={<Acts act={words.add} disabled={label.value.trim() === ''} onAct={make} onClose={onClose} />}
    >
      <Field label={words.dutyName} value={label.value} onInput={value => (label.value = value)} />
    </Dialog>
  )
}
