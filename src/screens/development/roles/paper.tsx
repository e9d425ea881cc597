import { letters } from '../../../domain/maps/roles/letters.ts'
import { isOpen, sentenceOfDuty } from '../../../domain/maps/roles/remarks.ts'
import type { DutyRow, RoleColumn } from '../../../domain/maps/roles/role-map.ts'
import type { RolesShown } from '../../../domain/maps/roles/role-map-view.ts'
import { dateWord } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { PaperTable } from '../maps/paper-table.tsx'
import { Legend, Words } from './marks.tsx'
import { r } from './words.ts'

/** So many roles stand beside each other on a sheet; with more, the duties are told once more with the next ones. */
const ACROSS = 8

/** A role map on paper: its table, in parts where it is too wide for a sheet, and its list. */
export function RolesPaper({ shown }: { shown: RolesShown }) {
  const { roles } = shown
  const parts = Array.from({ length: Math.max(1, Math.ceil(roles.length / ACROSS)) }, (_, at) =>
    roles.slice(at * ACROSS, (at + 1) * ACROSS),
  )
  return (
    <div class="roles-paper print-only">
      {parts.map((part, at) => (
        <Table key={at.toString()} shown={shown} roles={part} />
      ))}
      <Legend />
      <List shown={shown} />
    </div>
  )
}

function Table({ shown, roles }: { shown: RolesShown; roles: readonly RoleColumn[] }) {
  return (
    <table class="plain matrix-paper">
      <thead>
        <tr>
          <th scope="col">{r().duty}</th>
          {roles.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.duties.map(duty => (
          <tr key={duty.id}>
            <th scope="row">
              {duty.n} {duty.label || t().common.untitled}
            </th>
            {roles.map(role => (
              <td key={role.id}>
                <Words letters={duty.cells.find(cell => cell.role === role.id)?.letters ?? []} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function List({ shown }: { shown: RolesShown }) {
  const { columns } = r()
  const heads = [columns.n, columns.duty, ...letters.map(one => columns[one]), columns.sort]
  const rows = shown.duties.map(duty => [
    String(duty.n),
    [duty.label, duty.service?.name].filter(Boolean).join(' · '),
    ...letters.map(letter => whoOf(duty, letter, shown.roles)),
    remarkOf(duty, shown),
  ])
  return <PaperTable heads={heads} rows={rows} look="plain list-paper" />
}

const whoOf = (duty: DutyRow, letter: (typeof letters)[number], roles: readonly RoleColumn[]): string =>
  duty.cells
    .filter(cell => cell.letters.includes(letter))
    .map(cell => roles.find(({ id }) => id === cell.role)?.label ?? '')
    .join(', ')

function remarkOf(duty: DutyRow, { aside }: RolesShown): string {
  if (isOpen(duty, aside)) return sentenceOfDuty(duty, aside, r().flag)
  return duty.shared ? r().shared(dateWord(duty.shared.on), duty.shared.how) : ''
}
