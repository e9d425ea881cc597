import { newMap } from '../../src/domain/maps/map.ts'
import { cellSaid, dutyAdded, roleAdded } from '../../src/domain/maps/roles/acts.ts'
import { lettersIn } from '../../src/domain/maps/roles/letters.ts'
import { type RoleTable, roleTable } from '../../src/domain/maps/roles/role-map.ts'
import { memoryThings } from './things-kit.ts'

const at = { map: 'm', group: 'g' }

/** A role map in memory: its roles and duties by name, and cells as *duty role letters*. */
export function roleMap(roles: readonly string[], duties: readonly string[], ...cells: readonly string[]) {
  const things = memoryThings()
  let ids = 0
  things.apply([{ do: 'create', kind: 'map', id: 'm', values: newMap({ type: 'role_map', title: 'Roller' }) }])
  for (const id of roles) things.apply(roleAdded(at, { id, label: id }, shown().roles, () => `actor-${ids++}`))
  for (const id of duties) things.apply(dutyAdded(at, { id, label: id }, shown().duties))
  const say = (duty: string, role: string, letters: string) =>
    things.apply(cellSaid(at, place(duty, role), lettersIn(letters)))
  const place = (duty: string, role: string) => {
    const cell = shown()
      .duties.find(one => one.id === duty)
      ?.cells.find(one => one.role === role)
    return { duty, cell: cell ?? { role, links: [] } }
  }
  function shown(): RoleTable {
    return roleTable(things, 'm', 'sv')
  }
  for (const one of cells) {
    const [duty = '', role = '', letters = ''] = one.split(' ')
    say(duty, role, letters)
  }
  return { things, shown, say }
}

/** The cells of a table as *duty role letters*, those of which nobody has said anything left out. */
export const cellsOf = ({ duties }: Pick<RoleTable, 'duties'>): readonly string[] =>
  duties.flatMap(duty =>
    duty.cells.flatMap(({ role, letters }) => (letters.length > 0 ? [`${duty.id} ${role} ${letters.join('')}`] : [])),
  )
