import type { Thing } from '../../thing.ts'
import type { KeptTable, MapVersion } from '../map.ts'
import { type Letter, lettersIn } from './letters.ts'
import { flagsOf } from './lint.ts'
import type { DutyRow, RoleColumn, RoleTable } from './role-map.ts'

/** A role map as it is now, to be kept as it stands on a day. */
export function keptTable(
  map: Thing<'map'>,
  { roles, duties }: Pick<RoleTable, 'roles' | 'duties'>,
  when: { readonly on: string; readonly note: string },
): MapVersion {
  const table: KeptTable = {
    roles: roles.map(({ id, label }) => ({ id, label })),
    duties: duties.map(({ id, label, cells }) => ({
      ...{ id, label },
      cells: Object.fromEntries(
        cells.flatMap(cell => (cell.letters.length > 0 ? [[cell.role, cell.letters.join('')] as const] : [])),
      ),
    })),
  }
  const { title, invented } = map.values
  return { map: map.id, title, ...when, steps: [], links: [], waits: [], table, invented }
}

/** A role map as it was kept: nothing in it can be changed, and nothing is linked. */
export function tableKept({ roles, duties }: KeptTable): RoleTable {
  const columns = roles.map(
    ({ id, label }, order): RoleColumn => ({ id, label, actor: '', order, twoVersions: false, waiting: false }),
  )
  return { roles: columns, duties: duties.map((one, at) => keptDuty(one, at, columns)), loose: [], more: 0 }
}

function keptDuty(duty: KeptTable['duties'][number], order: number, roles: readonly RoleColumn[]): DutyRow {
  const cells = roles.map(({ id }) => ({
    ...{ role: id, letters: lettersAt(duty, id), links: [] },
    ...{ twoVersions: false, waiting: false },
  }))
  return {
    ...{ id: duty.id, n: order + 1, label: duty.label, order, cells, flags: flagsOf(duty.id, cells, null) },
    ...{ shared: null, service: null, steps: [], hung: [], twoVersions: false, waiting: false },
  }
}

const lettersAt = ({ cells }: KeptTable['duties'][number], role: string): readonly Letter[] =>
  Object.hasOwn(cells, role) ? lettersIn(cells[role] ?? '') : []

/** What of a cell is otherwise since a day. */
export type ChangedCell = {
  readonly duty: string
  readonly role: string
  readonly was: readonly Letter[]
  readonly now: readonly Letter[]
}

type Renamed = { readonly was: string; readonly now: string }

/** What has happened to a role map since it was kept. */
export type SinceTable = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly renamed: readonly Renamed[]
  readonly changed: readonly ChangedCell[]
}

/** Compares a role map as it was with how it is; roles and duties keep their ids, whatever they are called. */
export function sinceTable(then: RoleTable, now: RoleTable): SinceTable {
  const [before, after] = [placesOf(then), placesOf(now)]
  return {
    added: [...after].flatMap(([id, label]) => (before.has(id) ? [] : [label])),
    removed: [...before].flatMap(([id, label]) => (after.has(id) ? [] : [label])),
    renamed: [...after].flatMap(([id, label]) => {
      const was = before.get(id)
      return was !== undefined && was !== label ? [{ was, now: label }] : []
    }),
    changed: now.duties.flatMap(duty => {
      const was = then.duties.find(({ id }) => id === duty.id)
      return was ? changedCells(was, duty, after) : []
    }),
  }
}

const placesOf = ({ roles, duties }: RoleTable): ReadonlyMap<string, string> =>
  new Map([...roles, ...duties].map(({ id, label }) => [id, label]))

function changedCells(was: DutyRow, duty: DutyRow, names: ReadonlyMap<string, string>): readonly ChangedCell[] {
  const before = new Map(was.cells.map(cell => [cell.role, cell.letters]))
  return duty.cells.flatMap(cell => {
    const then = before.get(cell.role) ?? []
    if (then.join('') === cell.letters.join('')) return []
    return [{ duty: duty.label, role: names.get(cell.role) ?? '', was: then, now: cell.letters }]
  })
}
