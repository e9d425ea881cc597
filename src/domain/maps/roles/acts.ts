import type { Change } from '../../change.ts'
import { newLink, newMap, newNode } from '../map.ts'
import { type Letter, lettersIn } from './letters.ts'
import { amongOf, type Cell, cellId, type DutyRow } from './role-map.ts'

/** The role map an act is done on: its map, and the room it lies in. */
export type ActRoles = { readonly map: string; readonly group: string }

type NewId = () => string
type Placed = { readonly id: string; readonly order: number }

/**
 * Says what a role has to do with a duty. Where nobody has said anything, the line is made under the id that every device
 * gives it, and then written in: one that was taken away with an undo comes back by that.
 */
export function cellSaid(
  { map, group }: ActRoles,
  { duty, cell }: { readonly duty: string; readonly cell: Pick<Cell, 'role' | 'links'> },
  letters: readonly Letter[],
): readonly Change[] {
  const type = letters.join('')
  const [first, ...others] = cell.links
  if (first !== undefined)
    return [
      { do: 'edit', id: first, patch: { type } },
      ...others.map((id): Change => ({ do: 'edit', id, patch: { type: '' } })),
    ]
  const id = cellId(map, cell.role, duty)
  const between = { map, from: cell.role, to: duty }
  return [
    { do: 'create', kind: 'mapLink', id, values: newLink({ ...between, type: '' }), group },
    // Anybody can know the id: a line that was put there beforehand leads where it belongs from now on.
    { do: 'edit', id, patch: { ...between, type } },
  ]
}

/** Adds a duty behind the others. */
export const dutyAdded = (
  { map, group }: ActRoles,
  duty: { readonly id: string; readonly label: string },
  duties: readonly Placed[],
): readonly Change[] => [
  {
    do: 'create',
    kind: 'mapNode',
    id: duty.id,
    values: newNode({ map, refers: 'duty', label: duty.label, order: behind(duties) }),
    group,
  },
]

/** Adds a role behind the others: an actor that is there, or a new one by its name. */
export function roleAdded(
  { map, group }: ActRoles,
  role: { readonly id: string; readonly actor: string } | { readonly id: string; readonly label: string },
  roles: readonly Placed[],
  newId: NewId,
): readonly Change[] {
  const actor = 'actor' in role ? role.actor : newId()
  const made: readonly Change[] =
    'actor' in role
      ? []
      : [
          {
            do: 'create',
            kind: 'actor',
            id: actor,
            values: { type: 'role', label: role.label, sector: '', parent: '', inScope: false, invented: false },
            group,
          },
        ]
  const values = newNode({ map, refers: 'actor', ref: actor, order: behind(roles) })
  return [...made, { do: 'create', kind: 'mapNode', id: role.id, values, group }]
}

const behind = (all: readonly Placed[]): number => all.reduce((most, { order }) => Math.max(most, order), 0) + 1

/** Takes a role or a duty away with what was said of it. */
export const placeRemoved = (id: string, duties: readonly DutyRow[]): readonly Change[] => [
  { do: 'remove', id },
  ...duties.flatMap(duty =>
    duty.cells
      .filter(cell => duty.id === id || cell.role === id)
      .flatMap(cell => cell.links.map((link): Change => ({ do: 'remove', id: link }))),
  ),
]

/** Moves a role or a duty one place; only those that have to are given another order. */
export function placeMoved(all: readonly Placed[], id: string, by: 1 | -1): readonly Change[] {
  const from = all.findIndex(one => one.id === id)
  const to = from + by
  const moving = all[from]
  if (!moving || to < 0 || to >= all.length) return []
  const next = all.toSpliced(from, 1).toSpliced(to, 0, moving)
  const [before, after] = [next[to - 1]?.order, next[to + 1]?.order]
  const order = before === undefined ? (after ?? 0) - 1 : after === undefined ? before + 1 : (before + after) / 2
  const fits = (before === undefined || order > before) && (after === undefined || order < after)
  if (fits) return [{ do: 'edit', id, patch: { order } }]
  return next.flatMap(({ id, order }, at): Change[] =>
    order === at + 1 ? [] : [{ do: 'edit', id, patch: { order: at + 1 } }],
  )
}

/** Those who do a duty have agreed to share it, on a day and in these words. */
export function sharingConfirmed(
  duty: DutyRow,
  when: { readonly on: string; readonly how: string },
): readonly Change[] {
  const doing = duty.cells.filter(({ letters }) => letters.includes('R')).map(({ role }) => role)
  return [{ do: 'edit', id: duty.id, patch: { shared: { ...when, among: amongOf(doing) } } }]
}

/** Whether the sharing holds is asked anew. */
export const sharingAsked = (duty: string): readonly Change[] => [{ do: 'edit', id: duty, patch: { shared: null } }]

/** Links a duty to a service, or to none. */
export const dutyOfService = (duty: string, service: string): readonly Change[] => [
  { do: 'edit', id: duty, patch: { ref: service } },
]

/** Links a duty to a step of a path, or takes that away. */
export const dutyAtStep = (duty: string, step: string, on = true): readonly Change[] => [
  { do: 'edit', id: duty, patch: { [`steps.${step}`]: on ? true : null } },
]

/** Sets what duties and roles ask aside: the group agreed that it is so. */
export const setAside = (map: string, keys: readonly string[], reason: string): readonly Change[] => [
  { do: 'edit', id: map, patch: Object.fromEntries(keys.map(key => [`aside.${key}`, reason])) },
]

/** Brings something that was set aside up again. */
export const broughtBack = (map: string, key: string): readonly Change[] => [
  { do: 'edit', id: map, patch: { [`aside.${key}`]: null } },
]

/** The table follows what a role says of itself. */
export function tableFollows(
  at: ActRoles,
  { duty, role, says }: { readonly duty: DutyRow; readonly role: string; readonly says: string },
): readonly Change[] {
  const cell = duty.cells.find(one => one.role === role)
  return cell ? cellSaid(at, { duty: duty.id, cell }, lettersIn(says)) : []
}

/** A new role map from a title and lines: its roles and its duties. */
export function roleMapOf(
  { map, group }: ActRoles,
  {
    title,
    roles,
    duties,
  }: { readonly title: string; readonly roles: readonly string[]; readonly duties: readonly string[] },
  newId: NewId,
): readonly Change[] {
  const at = { map, group }
  const values = newMap({ type: 'role_map', title, perspective: 'together' })
  return [
    { do: 'create', kind: 'map', id: map, values, group },
    ...roles.flatMap((label, n) => roleAdded(at, { id: newId(), label }, [{ id: '', order: n }], newId)),
    ...duties.flatMap((label, n) => dutyAdded(at, { id: newId(), label }, [{ id: '', order: n }])),
  ]
}
