import type { Change } from '../change.ts'
import type { GroupFinding } from '../findings/finding.ts'
import { type MapNode, newLink, newNode, type WaitRelation } from './map.ts'
import { relationAt } from './waits.ts'

/** A step as acts see it; in the order of its path. */
export type ActStep = {
  readonly id: string
  readonly order: number
  readonly ways: readonly { readonly link: string; readonly to: string }[]
}

/** The path an act is done on: its map, the room it lies in, and its steps in their order. */
export type ActPath = { readonly map: string; readonly group: string; readonly steps: readonly ActStep[] }

type NewId = () => string
type Edit = Extract<Change, { do: 'edit' }>

const link = ({ map, group }: ActPath, id: string, [from, to]: readonly [string, string]): Change => ({
  do: 'create',
  kind: 'mapLink',
  id,
  values: newLink({ map, from, to }),
  group,
})

const unlink = (id: string): Change => ({ do: 'remove', id })

/** An order between two others; those behind make room where there is none between. */
function orderAfter(
  steps: readonly ActStep[],
  at: number,
): { readonly order: number; readonly moved: readonly Edit[] } {
  const [before, next] = [steps[at]?.order ?? 0, steps[at + 1]?.order]
  if (next === undefined) return { order: before + 1, moved: [] }
  const order = (before + next) / 2
  if (order > before && order < next) return { order, moved: [] }
  const moved = steps
    .slice(at + 1)
    .map((step, n): Edit => ({ do: 'edit', id: step.id, patch: { order: before + n + 2 } }))
  return { order: before + 1, moved }
}

/**
 * Where a new step goes: *then* behind a step, before what came after it; *branch* beside what comes after it; without a
 * step as the first of all, or as one more way in.
 */
export type Wish = { readonly after: string; readonly as: 'then' | 'branch' }

/** Adds a step; behind one that is not there any more it stands last, and nothing leads to it. */
export function added(path: ActPath, id: string, wish: Wish & { values: Partial<MapNode> }, newId: NewId): Change[] {
  const { map, group, steps } = path
  const at = steps.findIndex(one => one.id === wish.after)
  const [before, first] = [steps[at], wish.after === '' ? steps[0] : undefined]
  const behind = !before ? steps.length - 1 : wish.as === 'branch' ? lastOfBranches(steps, at) : at
  const { order, moved } = orderAfter(steps, behind)
  const values = newNode({ ...wish.values, map, order: first ? first.order - 1 : order })
  const onward = wish.as === 'then' ? (before?.ways ?? []) : []
  return [
    ...(before ? moved : []),
    { do: 'create', kind: 'mapNode', id, values, group },
    ...(before ? [link(path, newId(), [before.id, id])] : []),
    ...onward.flatMap(way => [unlink(way.link), link(path, newId(), [id, way.to])]),
    ...(first ? [link(path, newId(), [id, first.id])] : []),
  ]
}

/** The last step that is reached from a step, so that a new branch stands behind the others. */
function lastOfBranches(steps: readonly ActStep[], at: number): number {
  const reached = new Set([steps[at]?.id])
  let last = at
  steps.forEach(({ id, ways }, place) => {
    if (!reached.has(id)) return
    const alone = place === at || !joins(steps, id)
    if (alone) {
      last = Math.max(last, place)
      for (const { to } of ways) reached.add(to)
    }
  })
  return last
}

const joins = (steps: readonly ActStep[], id: string): boolean =>
  steps.filter(({ ways }) => ways.some(one => one.to === id)).length > 1

/** Takes a step out; what led to it leads on to what came after it. */
export function removed(path: ActPath, id: string, newId: NewId): Change[] {
  const step = path.steps.find(one => one.id === id)
  const into = path.steps
    .filter(one => one.id !== id)
    .flatMap(one => one.ways.filter(way => way.to === id).map(way => [one, way] as const))
  const onward = (step?.ways ?? []).map(({ to }) => to).filter(to => to !== id)
  return [
    { do: 'remove', id },
    ...(step?.ways ?? []).map(({ link }) => unlink(link)),
    ...into.flatMap(([from, way]) => {
      const known = new Set(from.ways.map(({ to }) => to))
      const next = onward.filter(to => to !== from.id && !known.has(to))
      return [unlink(way.link), ...next.map(to => link(path, newId(), [from.id, to]))]
    }),
  ]
}

/** Moves a step one place earlier; where it followed the one before, that one follows it now. */
export function movedEarlier(path: ActPath, id: string, newId: NewId): Change[] {
  const { steps } = path
  const at = steps.findIndex(one => one.id === id)
  const [before, step] = [steps[at - 1], steps[at]]
  if (!before || !step) return []
  const { order, moved } = orderAfter(steps, at - 2)
  const orders: Change[] = [
    ...(at === 1 ? [] : moved),
    { do: 'edit', id, patch: { order: at === 1 ? before.order - 1 : order } },
  ]
  const between = before.ways.find(({ to }) => to === id)
  if (!between) return orders
  // What comes back from further on still comes back to the same step.
  const into = steps
    .slice(0, at - 1)
    .flatMap(one => one.ways.filter(way => way.to === before.id).map(way => [one, way] as const))
  const known = new Set(before.ways.map(({ to }) => to))
  return [
    ...orders,
    unlink(between.link),
    ...into.flatMap(([from, way]) => [
      unlink(way.link),
      ...(from.ways.some(({ to }) => to === id) ? [] : [link(path, newId(), [from.id, id])]),
    ]),
    ...step.ways.flatMap(way => [
      unlink(way.link),
      ...(known.has(way.to) || way.to === before.id ? [] : [link(path, newId(), [before.id, way.to])]),
    ]),
    link(path, newId(), [id, before.id]),
  ]
}

/** Moves a step one place later. */
export function movedLater(path: ActPath, id: string, newId: NewId): Change[] {
  const next = path.steps[path.steps.findIndex(one => one.id === id) + 1]
  return next ? movedEarlier(path, next.id, newId) : []
}

/** Lets a step lead to another too, also back to one before it. */
export const ledTo = (path: ActPath, [from, to]: readonly [string, string], newId: NewId): readonly Change[] =>
  path.steps.some(one => one.id === from && one.ways.some(way => way.to === to))
    ? []
    : [link(path, newId(), [from, to])]

/** Says how the waits of two steps stand to each other, or that nobody knows. */
export function waitsSaid(a: string, b: string, as: WaitRelation | null): readonly Change[] {
  const [id, field] = relationAt(a, b)
  return [{ do: 'edit', id, patch: { [field]: as } }]
}

/** Hangs a finding of the group on a step, or takes it down. */
export const hung = (step: string, finding: string, on = true): readonly Change[] => [
  { do: 'edit', id: step, patch: { [`hangs.${finding}`]: on ? true : null } },
]

/** A new finding of the group that hangs on the steps it was seen at. */
export function foundAt(
  steps: readonly string[],
  finding: { readonly id: string; readonly group: string } & Pick<GroupFinding, 'statement' | 'kind'>,
): readonly Change[] {
  const { id, group, statement, kind } = finding
  const values: GroupFinding = { statement, kind, status: 'proposed', voices: 0, against: 0, of: '' }
  return [{ do: 'create', kind: 'groupFinding', id, values, group }, ...steps.flatMap(step => hung(step, id))]
}
