import { useSignal } from '@preact/signals'
import { Table2 } from 'lucide'
import { listedIn } from '../../../domain/listed.ts'
import { roleMapOf } from '../../../domain/maps/roles/acts.ts'
import { Button } from '../../../ui/button.tsx'
import { useBegun } from '../../editing/begun.ts'
import { newId } from '../../worker/new-id.ts'
import { NewMap } from '../maps/new-map.tsx'
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
function Ask({ zone: group, onClose }: { zone: string; onClose: () => void }) {
  const words = r()
  const { title, roles, duties, made } = useBegun(`roles ${group}`, { title: '', roles: '', duties: '' })
  return (
    <NewMap
      words={{ heading: words.newMap, name: words.name, nameHint: words.nameHint, make: words.make }}
      title={title}
      lines={[
        { label: words.roleLines, hint: words.roleLinesHint, rows: 4, text: roles },
        { label: words.dutyLines, hint: words.dutyLinesHint, rows: 5, text: duties },
      ]}
      changesOf={(map, named) => {
        const wish = { title: named, roles: listedIn(roles.value), duties: listedIn(duties.value) }
        return roleMapOf({ map, group }, wish, newId)
      }}
      onMade={made}
      onClose={onClose}
    />
  )
}
