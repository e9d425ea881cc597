import { lanes } from '../../../domain/maps/lanes.ts'
import { stepRoles } from '../../../domain/maps/map.ts'
import type { ActPath } from '../../../domain/maps/path-acts.ts'
import type { OpenPath } from './path-page.tsx'
import { m } from './words.ts'

/** A path as acts take it. */
export const actPath = ({ map, shown }: OpenPath): ActPath => ({ map: map.id, group: map.zone, steps: shown.steps })

/** The lanes as a choice. */
export const laneOptions = (): readonly (readonly [string, string])[] =>
  [...lanes, '' as const].map(one => [one, m().lanes[one]] as const)

/** What can happen at a step, as a choice. */
export const roleOptions = (): readonly (readonly [string, string])[] =>
  stepRoles.map(one => [one, m().roles[one]] as const)
