import { ChevronRight } from 'lucide'
import { letters } from '../../../domain/maps/roles/letters.ts'
import type { DutyRow, RoleColumn } from '../../../domain/maps/roles/role-map.ts'
import { Gradually } from '../../../ui/gradually.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { RowMarks } from '../../../ui/row-marks.tsx'
import { Dot } from './marks.tsx'
import { Remark } from './remark.tsx'
import type { OpenRoles } from './roles-page.tsx'
import { r } from './words.ts'

/** The list twin of the table: each duty with who does it, answers for it, is asked and is told; then the roles. */
export function DutyList({ open }: { open: OpenRoles }) {
  const words = r()
  const { map, shown } = open
  return (
    <>
      {shown.duties.length === 0 && <p class="soft band">{words.noDuties}</p>}
      <ol class="duties">
        <Gradually
          step={12}
          parts={shown.duties.map(duty => (
            <li key={duty.id}>
              <a href={`/maps/${map.id}/${duty.id}`}>
                <span class="number" aria-hidden="true">
                  {duty.n}
                </span>
                <span class="main">
                  <strong>{duty.label || t().common.untitled}</strong>
                  <Who duty={duty} roles={shown.roles} />
                </span>
                <RowMarks twoVersions={duty.twoVersions} waiting={duty.waiting} />
              </a>
              <Remark open={open} duty={duty} />
            </li>
          ))}
        />
      </ol>
      <h2 class="label">{words.roleLines}</h2>
      {shown.roles.length === 0 && <p class="soft">{words.noRoles}</p>}
      <ul class="lines">
        {shown.roles.map(role => (
          <li key={role.id}>
            <a href={`/maps/${map.id}/${role.id}`}>
              <span class="main">{role.label || t().common.untitled}</span>
              <RowMarks twoVersions={role.twoVersions} waiting={role.waiting} chevron={false} />
              <Icon of={ChevronRight} size={18} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who has what to do with a duty, a line for each word that is used. */
function Who({ duty, roles }: { duty: DutyRow; roles: readonly RoleColumn[] }) {
  const names = new Map(roles.map(({ id, label }) => [id, label || t().common.untitled]))
  return (
    <>
      {letters.map(letter => {
        const who = duty.cells.filter(cell => cell.letters.includes(letter)).map(({ role }) => names.get(role) ?? '')
        if (who.length === 0) return null
        return (
          <small key={letter} class="role-word">
            <Dot of={letter} />
            <span>
              {r().word[letter]}: {who.join(', ')}
            </span>
          </small>
        )
      })}
    </>
  )
}
