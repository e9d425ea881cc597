import { groupedBy } from '../../algorithms/grouped-by.ts'
import { byId } from '../by-id.ts'
import type { Things } from '../things.ts'
import { inOrder, looseStep } from './path.ts'
import { isAgeing } from './service-card.ts'

/** Something on a map that asks the group to be looked at; `at` is its address among maps or services. */
export type AskingOfMaps = { readonly at: string; readonly title: string }

/**
 * Steps that nobody answers for, on paths of which somebody has begun to say who does: on a new path that is still to
 * come. What the client does is hers.
 */
export function unansweredSteps(things: Things): readonly AskingOfMaps[] {
  // One look at all nodes: there may be fifty maps.
  const nodes = groupedBy(things.all('mapNode').toSorted(inOrder), ({ values }) => values.map)
  return things
    .all('map')
    .filter(({ values }) => values.type === 'service_path')
    .toSorted(byId)
    .flatMap(({ id }) => {
      const steps = (nodes.get(id) ?? []).map(node => looseStep(things, node, ''))
      if (steps.every(({ answers }) => answers === '')) return []
      return steps
        .filter(({ answers, actor, lane }) => answers === '' && actor === '' && lane !== 'client')
        .map(step => ({ at: `${id}/${step.id}`, title: step.label }))
    })
}

/** Services whose cards are older than their day. */
export const ageingServices = (things: Things, day: string): readonly AskingOfMaps[] =>
  things
    .all('service')
    .filter(({ values }) => isAgeing(values, day))
    .toSorted(byId)
    .map(({ id, values }) => ({ at: id, title: values.name }))
