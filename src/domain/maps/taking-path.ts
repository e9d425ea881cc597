import { fingerprint } from '../../algorithms/fingerprint.ts'
import type { Change } from '../change.ts'
import type { Taken } from '../together/taken.ts'
import { newLink, newMap, newNode } from './map.ts'
import type { PathStep } from './path.ts'
import { relationAt } from './waits.ts'

/** What a path says, so that a later look tells whether it still says so. */
export const asSaid = (steps: readonly PathStep[]): string =>
  fingerprint(
    JSON.stringify(
      steps.map(({ label, lane, role, wait, way, visits, channels, ways }) => [
        ...[label, lane, role, wait, way, visits, channels],
        ways.map(({ n }) => n),
      ]),
    ),
  )

type Wish = {
  readonly of: string
  readonly title: string
  readonly perspective: string
  readonly steps: readonly PathStep[]
  /** The room it is taken into. */
  readonly group: string
}

/**
 * The steps that copy a path into another group's room. What a service said of a step is said of the step itself there;
 * no finding, no card and nobody who answers goes along.
 */
export function pathTaken({ of, title, perspective, steps, group }: Wish, newId: () => string): readonly Change[] {
  const map = newId()
  const ids = new Map(steps.map(({ id }) => [id, newId()]))
  const taken: Taken = { of, as: asSaid(steps) }
  const waits = waitsIn(steps, ids)
  return [
    {
      do: 'create',
      kind: 'map',
      id: map,
      values: newMap({ type: 'service_path', title, perspective, taken }),
      group,
    },
    ...steps.map((step): Change => {
      const { label, lane, role, wait, way, visits, channels, n } = step
      const id = ids.get(step.id) ?? ''
      const values = newNode({
        ...{ map, label, lane, role, visits, channels, order: n },
        ...{ waitMonths: wait, oneWayKm: way, waits: waits.get(id) ?? {} },
      })
      return { do: 'create', kind: 'mapNode', id, values, group }
    }),
    ...steps.flatMap(step =>
      step.ways.flatMap(({ to }): Change[] => {
        const [a, b] = [ids.get(step.id), ids.get(to)]
        if (!a || !b) return []
        return [{ do: 'create', kind: 'mapLink', id: newId(), values: newLink({ map, from: a, to: b }), group }]
      }),
    ),
  ]
}

/** How waits stand to each other, under the fresh ids: which of two keeps it is decided by these. */
function waitsIn(steps: readonly PathStep[], ids: ReadonlyMap<string, string>) {
  const kept = new Map<string, PathStep['waits']>()
  for (const step of steps)
    for (const [other, as] of Object.entries(step.waits)) {
      const [a, b] = [ids.get(step.id), ids.get(other)]
      if (!a || !b) continue
      const [holder] = relationAt(a, b)
      kept.set(holder, { ...kept.get(holder), [holder === a ? b : a]: as })
    }
  return kept
}
