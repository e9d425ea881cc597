import { useSignal } from '@preact/signals'
import { sharingConfirmed } from '../../../domain/maps/roles/acts.ts'
import type { DutyRow } from '../../../domain/maps/roles/role-map.ts'
import { isoDay } from '../../../ui/dates.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { apply } from '../../editing/apply.ts'
import { r } from './words.ts'

/** Those who share a duty say that they agreed on it, how, and on which day. */
export function ConfirmSharing({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const words = r()
  const how = useSignal('')
  const on = useSignal(isoDay())
  const confirm = async () => {
    await apply(sharingConfirmed(duty, { on: on.value, how: how.value.trim() }), words.confirmed)
    onClose()
  }
  return (
    <Dialog
      title={`${words.confirmTitle} ${duty.label}`}
      onClose={onClose}
      actions={
        <Acts act={words.confirm.replace('…', '')} disabled={on.value === ''} onAct={confirm} onClose={onClose} />
      }
    >
      <TextField label={words.how} rows={2} value={how.value} onInput={value => (how.value = value)} />
      <Field label={words.agreedDay} type="date" value={on.value} onInput={value => (on.value = value)} />
    </Dialog>
  )
}
