import { useSignal } from '@preact/signals'
import { Table2 } from 'lucide'
import { listedIn } from '../../../domain/listed.ts'
import { roleMapOf } from '../../../domain/maps/roles/acts.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, TextField } from '../../../ui/field.tsx'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { r, useRoleWords } from './words.ts'

/** The way to a new role map in a group's list of maps. */
export function NewRoleMap({ zone }: { zone: string }) {
  const asking = useSignal(false)
  if (!useRoleWords()) return null
  return (
    <>
      <Button icon={Table2} onClick={() => (asking.value = true)}>
        {r().newMap}
      </Button>
      {asking.value && <Ask zone={zone} onClose={() => (asking.value = false)} />}
    </>
  )
}

/** A new role map: whose work it is about, and its roles and duties as lines. */
function Ask({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = r()
  const route = useRoute()
  const [title, roles, duties] = [useSignal(''), useSignal(''), useSignal('')]
  const make = async () => {
    const map = newId()
    const wish = { title: title.value.trim(), roles: listedIn(roles.value), duties: listedIn(duties.value) }
    await keep(() => api().apply(roleMapOf({ map, group: zone }, wish, newId)))
    onClose()
    route(`/maps/${map}`)
  }
  return (
    <Dialog
      title={words.newMap}
      onClose={onClose}
      actions={<Acts act={words.make} disabled={title.value.trim() === ''} onAct={make} onClose={onClose} />}
    >
      <Field label={words.name} hint={words.nameHint} value={title.value} onInput={value => (title.value = value)} />
      <TextField
        label={words.roleLines}
        hint={words.roleLinesHint}
        rows={4}
        value={roles.value}
        onInput={value => (roles.value = value)}
      />
      <TextField
        label={words.dutyLines}
        hint={words.dutyLinesHint}
        rows={5}
        value={duties.value}
        onInput={value => (duties.value = value)}
      />
    </Dialog>
  )
}
