import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type Burden, burdenOf, homesIn } from './burden.ts'
import { type Since, since } from './compared.ts'
import { drawingOf, type PathDrawing } from './drawing/drawing.ts'
import { laneOf } from './lanes.ts'
import type { KeptStep, MapVersion } from './map.ts'
import { type HungFinding, joined, type LooseStep, MOST_STEPS, type PathStep, stepsOf, withoutPlace } from './path.ts'
import { relationAt } from './waits.ts'

/**
 * Which path of a group is looked at, in which language services are named, what it asks of somebody who lives at `home`
 * (anybody when empty), and as it was kept in which version (as it is now when empty).
 */
export type PathQuery = {
  readonly group: string
  readonly id: string
  readonly language: string
  readonly home: string
  readonly version: string
}

/** A path as it is shown: drawing, list and paper are made of this alone, so that their numbers are the same. */
export type PathShown = {
  readonly title: string
  readonly perspective: string
  readonly asOf: string
  readonly invented: boolean
  readonly steps: readonly PathStep[]
  /** How many further steps it has than are shown. */
  readonly more: number
  readonly drawing: PathDrawing
  readonly burden: Burden
  /** The home places from which somebody has measured a way. */
  readonly homes: readonly string[]
  /** The friction points of the group that hang on no step of any path. */
  readonly unplaced: readonly HungFinding[]
  /** The day on which it was kept like this; empty for the path as it is now. */
  readonly keptOn: string
  /** What has happened to it since that day. */
  readonly since: Since | null
}

/** A path as it is now, or as it was kept; nothing when it is not here. */
export function pathShown(things: Things, { id, language, home, version }: PathQuery): PathShown | null {
  const map = things.one('map', id)?.values
  if (map?.type !== 'service_path') return null
  if (version === '') {
    const { title, perspective, asOf, invented } = map
    const steps = stepsOf(things, id, language)
    const unplaced = withoutPlace(things)
    return { title, perspective, asOf, invented, ...shown(steps, home), unplaced, keptOn: '', since: null }
  }
  const kept = things.one('mapVersion', version)?.values
  if (kept?.map !== id) return null
  const { title, on, invented } = kept
  const then = keptSteps(kept)
  return {
    ...{ title, perspective: map.perspective, asOf: on, invented },
    ...shown(then, home),
    ...{ unplaced: [], keptOn: on, since: since(then, stepsOf(things, id, language)) },
  }
}

function shown(all: readonly PathStep[], home: string) {
  const steps = all.slice(0, MOST_STEPS)
  return {
    steps,
    more: all.length - steps.length,
    drawing: drawingOf(steps),
    burden: burdenOf(steps, home),
    homes: homesIn(steps),
  }
}

/** The steps of a path as it was kept on a day. */
export function keptSteps({ steps, links, waits }: MapVersion): readonly PathStep[] {
  return joined(
    steps.map((step, order) => ({ ...keptStep(step, order), waits: waitsAt(step.id, waits) })),
    links.map((line, n) => ({ ...line, id: String(n) })),
  )
}

function waitsAt(id: string, waits: MapVersion['waits']): LooseStep['waits'] {
  const here = waits.filter(({ a, b }) => relationAt(a, b)[0] === id)
  return Object.fromEntries(here.map(({ a, b, as }) => [a === id ? b : a, as]))
}

const keptStep = ({ frictions, lane, by, waitMonths, oneWayKm, ...step }: KeptStep, order: number): LooseStep => ({
  ...step,
  order,
  lane: laneOf(lane),
  ...{ service: '', actor: '', answers: by, byPlace: {}, waits: {} },
  ...{ wait: waitMonths, waitSaid: waitMonths ? 'step' : '', way: oneWayKm, waySaid: oneWayKm ? 'step' : '' },
  hung: frictions.map((statement, n) => ({
    ...{ id: `${step.id} ${n}`, kind: 'friction', statement, voices: 0, against: 0, influence: '' },
  })),
  ...{ twoVersions: false, waiting: false, invented: false },
})

/** A path as it is now, to be kept as it stands on a day. */
export function keptNow(
  map: Thing<'map'>,
  steps: readonly PathStep[],
  when: { readonly on: string; readonly note: string },
): MapVersion {
  const here = new Set(steps.map(({ id }) => id))
  return {
    map: map.id,
    title: map.values.title,
    ...when,
    steps: steps.map(({ id, label, lane, role, answers, wait, way, visits, channels, hung }) => ({
      ...{ id, label, lane, role, visits, channels, by: answers, waitMonths: wait, oneWayKm: way },
      frictions: hung.filter(({ kind }) => kind === 'friction').map(({ statement }) => statement),
    })),
    links: steps.flatMap(({ id, ways }) => ways.map(({ to }) => ({ from: id, to }))),
    waits: steps.flatMap(({ id, waits }) =>
      Object.entries(waits).flatMap(([other, as]) => (here.has(other) ? [{ a: other, b: id, as }] : [])),
    ),
    invented: map.values.invented,
  }
}
