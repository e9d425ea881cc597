import type { RoleColumn } from '../../../domain/maps/roles/role-map.ts'
import { t } from '../../../ui/language.ts'
import { BoundField } from '../../editing/bound.tsx'
import { Versions } from '../../editing/versions.tsx'
import { useThing } from '../../worker/things.ts'
import { m } from '../maps/words.ts'
import { CellChoice } from './cell-choice.tsx'
import { PlaceActs } from './duty.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

/** One role: what it has to do with each duty, its name, and its place among the others. */
export function RolePart({ open, role }: { open: OpenRoles; role: RoleColumn }) {
  const words = r()
  const node = useThing('mapNode', role.id)
  const actor = useThing('actor', role.actor)
  const { duties } = open.shown
  return (
    <>
      <section>
        <h3 class="label">{words.who}</h3>
        <ul>
          {duties.map(duty => {
            const cell = duty.cells.find(one => one.role === role.id)
            if (!cell) return null
            return (
              <CellChoice
                key={duty.id}
                open={open}
                duty={duty.id}
                cell={cell}
                name={duty.label || t().common.untitled}
              />
            )
          })}
        </ul>
      </section>
      {!open.fixed && node && (
        <>
          {actor && node.values.label === '' ? (
            <BoundField thing={actor} field="label" label={words.roleName} hint={words.roleEverywhere} />
          ) : (
            <BoundField thing={node} field="label" label={words.roleName} hint={words.roleHint} />
          )}
          <Versions thing={node} field="order" label={m().where} />
          <PlaceActs open={open} id={role.id} all={open.shown.roles} of="role" />
        </>
      )}
    </>
  )
}
