import { joined, type LooseStep, type PathStep } from '../../src/domain/maps/path.ts'
import type { Random } from '../simulation/random.ts'

/** A step of which no more is known than is given. */
export const step = (id: string, values: Partial<LooseStep> = {}): LooseStep => ({
  id,
  label: id,
  order: 0,
  lane: 'municipality',
  role: '',
  service: '',
  actor: '',
  answers: '',
  wait: null,
  waitSaid: '',
  way: null,
  waySaid: '',
  visits: null,
  channels: [],
  byPlace: {},
  waits: {},
  hung: [],
  twoVersions: false,
  waiting: false,
  invented: false,
  ...values,
})

/** A path of steps in their order and lines between them by id. */
export const path = (
  steps: readonly LooseStep[],
  ...lines: readonly (readonly [string, string])[]
): readonly PathStep[] =>
  joined(
    steps,
    lines.map(([from, to], n) => ({ id: `${n}`.padStart(4, '0'), from, to })),
  )

/** A range somebody may have said. */
export function anyRange(random: Random): { min: number; max: number } {
  const min = random.below(24)
  return { min, max: min + (random.chance(0.5) ? 0 : random.below(12)) }
}
