import { useSignal } from '@preact/signals'
import { roleAdded } from '../../../domain/maps/roles/acts.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { language, t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

/** Asks for a role: one the group has already among its actors, or a new one by its name. */
export function AddRole({ open: { map, shown }, onClose }: { open: OpenRoles; onClose: () => void }) {
  const words = r()
  const label = useSignal('')
  const actor = useSignal('')
  const there = new Set(shown.roles.map(one => one.actor))
  const others = (useThings('actor', {}, map.zone) ?? [])
    .filter(({ id }) => !there.has(id))
    .toSorted((a, b) => a.values.label.localeCompare(b.values.label, language.value))
  const named = label.value.trim()
  const make = async () => {
    const at = { map: map.id, group: map.zone }
    const role = named === '' ? { id: newId(), actor: actor.value } : { id: newId(), label: named }
    await apply(roleAdded(at, role, shown.roles, newId), words.roleAdded)
    onClose()
  }
  return (
    <Dialog
      title={words.addRole}
      onClose={onClose}
      actions={<Acts act={words.add} disabled={named === '' && actor.value === ''} onAct={make} onClose={onClose} />}
    >
      <Field
        label={words.roleName}
        hint={words.roleHint}
        value={label.value}
        onInput={value => {
          label.value = value
        }}
      />
      {others.length > 0 && named === '' && (
        <Select
          label={words.roleFrom}
          value={actor.value}
          options={[
            ['', words.roleNew] as const,
            ...others.map(one => [one.id, one.values.label || t().common.untitled] as const),
          ]}
          onInput={value => {
            actor.value = value
          }}
        />
      )}
    </Dialog>
  )
}
