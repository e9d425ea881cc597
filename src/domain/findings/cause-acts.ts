import type { Change } from '../change.ts'
import { largest } from '../range.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { causesBelow, causeTrees } from './cause-tree.ts'
import { type Evidence, newFinding } from './finding.ts'

/** What makes up a cause: its finding and the links above and below it. */
function surroundings(things: Things, id: string) {
  const links = things.all('causeLink')
  return {
    finding: things.one('finding', id),
    above: links.filter(link => link.values.cause === id),
    below: links.filter(link => link.values.effect === id),
  }
}

/** Adds a cause under a problem or another cause; as an area when it is to have a place among them. */
export function addCause(
  things: Things,
  wish: { readonly statement: string; readonly under: string; readonly area: boolean; readonly newId: () => string },
): readonly Change[] {
  const id = wish.newId()
  const { below } = surroundings(things, wish.under)
  const areaOrder = wish.area ? lastArea(things) + 1 : 0
  return [
    { do: 'create', kind: 'finding', id, values: newFinding({ kind: 'cause', statement: wish.statement, areaOrder }) },
    {
      do: 'create',
      kind: 'causeLink',
      id: wish.newId(),
      values: { cause: id, effect: wish.under, order: nextOrder(below) },
    },
  ]
}

/** The areas in the order given: only those whose number changes are touched. */
const orderAreas = (things: Things, ids: readonly string[]): readonly Change[] =>
  ids.flatMap((id, index) =>
    things.one('finding', id)?.values.areaOrder === index + 1
      ? []
      : [{ do: 'edit' as const, id, patch: { areaOrder: index + 1 } }],
  )

/** Where a cause is to hang: `link` is the one it hangs by now, empty when it is to hang there too or hung by none. */
export type Move = {
  readonly id: string
  readonly link: string
  readonly under: string
  /** The area just after which it becomes an area; empty for the last. */
  readonly after: string
  readonly newId: () => string
}

/** Hangs a cause under another instead of where it hangs now; as an area again when it moves up to a problem. */
export function moveCause(things: Things, move: Move): readonly Change[] {
  const { below } = surroundings(things, move.under)
  const patch = { effect: move.under, order: nextOrder(below) }
  const hung = (): readonly Change[] => {
    if (move.link !== '') return [{ do: 'edit', id: move.link, patch }]
    // Where it hangs already it is not hung a second time.
    if (below.some(link => link.values.cause === move.id)) return []
    return [{ do: 'create', kind: 'causeLink', id: move.newId(), values: { cause: move.id, ...patch } }]
  }
  return [...hung(), ...placeAmongAreas(things, move)]
}

/** An area is what hangs under a problem; what still hangs there by another link stays one. */
function placeAmongAreas(things: Things, { id, link, under, after }: Move): readonly Change[] {
  const isProblem = (one: string) => things.one('finding', one)?.values.kind === 'problem'
  if (isProblem(under)) {
    const before = things.one('finding', after)?.values.areaOrder ?? 0
    const order = before === 0 ? lastArea(things) + 1 : before + 1
    return [
      ...(before === 0 ? [] : laterAreas(things, before).filter(change => change.do === 'edit' && change.id !== id)),
      { do: 'edit', id, patch: { areaOrder: order } },
    ]
  }
  const { above } = surroundings(things, id)
  const stays = above.some(one => one.id !== link && isProblem(one.values.effect))
  const was = things.one('finding', id)?.values.areaOrder ?? 0
  return stays || was === 0 ? [] : [{ do: 'edit', id, patch: { areaOrder: 0 } }]
}

/** Puts a cause one place up or down among those it stands beside; nothing at the ends. */
export function shiftCause(
  things: Things,
  { id, link, by }: { id: string; link: string; by: 1 | -1 },
): readonly Change[] {
  const tree = causeTrees(things).find(one => one.areas.some(area => area.row.id === id))
  const effect = things.one('causeLink', link)?.values.effect
  if (tree && (effect === undefined || effect === tree.problem.id)) {
    const ids = tree.areas.map(one => one.row.id)
    return orderAreas(things, swapped(ids, ids.indexOf(id), by))
  }
  if (effect === undefined) return []
  const problem = things.one('finding', effect)?.values.kind === 'problem'
  const links = causesBelow(things, effect).flatMap(one => (problem && one.row.areaOrder > 0 ? [] : [one.link]))
  return swapped(links, links.indexOf(link), by).flatMap((one, index) =>
    things.one('causeLink', one)?.values.order === index + 1
      ? []
      : [{ do: 'edit' as const, id: one, patch: { order: index + 1 } }],
  )
}

function swapped(ids: readonly string[], at: number, by: 1 | -1): readonly string[] {
  const [one, other] = [ids[at], ids[at + by]]
  if (one === undefined || other === undefined) return ids
  return ids.with(at, other).with(at + by, one)
}

/** Merges one cause into another: the evidence of both, all deeper causes, one name. The merged one is removed. */
export function mergeCauses(things: Things, keep: string, merged: string, statement: string): readonly Change[] {
  const one = surroundings(things, keep)
  const other = surroundings(things, merged)
  if (!one.finding || !other.finding || keep === merged) return []
  const evidence = Object.entries(other.finding.values.evidence).filter(([id]) => !one.finding?.values.evidence[id])
  const had = new Set(one.below.map(link => link.values.cause))
  const moved = other.below.filter(link => link.values.cause !== keep && !had.has(link.values.cause))
  const apart = one.above.filter(link => link.values.effect !== merged)
  // One that hung under the other, or nowhere, takes the other's place.
  const places = apart.length > 0 ? [] : other.above.filter(link => link.values.effect !== keep)
  const own = [...one.above, ...one.below].filter(link => [link.values.cause, link.values.effect].includes(merged))
  const gone = new Set([...other.above, ...other.below, ...own].filter(link => ![...moved, ...places].includes(link)))
  const area = one.finding.values.areaOrder || (apart.length > 0 ? 0 : other.finding.values.areaOrder)
  return [
    { do: 'edit', id: keep, patch: { statement, areaOrder: area, ...evidencePatch(evidence) } },
    ...moved.map((link, index) => ({
      do: 'edit' as const,
      id: link.id,
      patch: { effect: keep, order: nextOrder(one.below) + index },
    })),
    ...places.map(link => ({ do: 'edit' as const, id: link.id, patch: { cause: keep } })),
    ...[...gone].map(link => ({ do: 'remove' as const, id: link.id })),
    { do: 'remove', id: merged },
  ]
}

/** Removes a cause; what lies below it moves up to where it hung, or hangs nowhere. */
export function removeCause(things: Things, id: string): readonly Change[] {
  const { above, below } = surroundings(things, id)
  const [up] = above
  return [
    ...below.map(
      (link): Change =>
        up ? { do: 'edit', id: link.id, patch: { effect: up.values.effect } } : { do: 'remove', id: link.id },
    ),
    ...above.map(link => ({ do: 'remove' as const, id: link.id })),
    { do: 'remove', id },
  ]
}

/** Splits a cause: what is ticked moves to a new one with its own name, just after it. */
export function splitCause(
  things: Things,
  wish: {
    readonly id: string
    readonly statement: string
    /** The new name of the one that stays. */
    readonly stays: string
    readonly evidence: readonly string[]
    readonly causes: readonly string[]
    readonly newId: () => string
  },
): readonly Change[] {
  const { finding, above, below } = surroundings(things, wish.id)
  if (!finding) return []
  const id = wish.newId()
  const { values } = finding
  const moving = Object.entries(values.evidence).filter(([key]) => wish.evidence.includes(key))
  const made = newFinding({
    kind: values.kind,
    statement: wish.statement,
    influence: values.influence,
    trend: values.trend,
    areaOrder: values.areaOrder === 0 ? 0 : values.areaOrder + 1,
    unit: values.unit,
    proposedIn: values.proposedIn,
    evidence: Object.fromEntries(moving),
  })
  return [
    { do: 'create', kind: 'finding', id, values: made },
    ...above.map(link => ({
      do: 'create' as const,
      kind: 'causeLink' as const,
      id: wish.newId(),
      values: { ...link.values, cause: id },
    })),
    ...below
      .filter(link => wish.causes.includes(link.values.cause))
      .map(link => ({ do: 'edit' as const, id: link.id, patch: { effect: id } })),
    { do: 'edit', id: wish.id, patch: { statement: wish.stays, ...evidencePatch(moving.map(([key]) => [key, null])) } },
    ...laterAreas(things, values.areaOrder),
  ]
}

/** Those after the split area move on by one. */
const laterAreas = (things: Things, order: number): readonly Change[] =>
  order === 0
    ? []
    : things
        .all('finding')
        .filter(one => one.values.areaOrder > order)
        .map(one => ({ do: 'edit', id: one.id, patch: { areaOrder: one.values.areaOrder + 1 } }))

const evidencePatch = (entries: readonly (readonly [string, Evidence | null])[]) =>
  Object.fromEntries(entries.map(([id, evidence]) => [`evidence.${id}`, evidence]))

const lastArea = (things: Things): number => largest(things.all('finding').map(one => one.values.areaOrder))

const nextOrder = (links: readonly Thing<'causeLink'>[]): number => largest(links.map(link => link.values.order)) + 1
