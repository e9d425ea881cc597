import type { Range } from '../range.ts'
import type { WaitRelation } from './map.ts'
import { openPairs, type Waits, waitsOf } from './waits.ts'

/** A step as far as what it asks of the client goes. */
export type BurdenStep = {
  readonly id: string
  readonly wait: Range | null
  readonly way: Range | null
  readonly byPlace: Readonly<Record<string, Range>>
  readonly visits: number | null
  readonly channels: readonly string[]
  readonly waits: Readonly<Record<string, WaitRelation>>
}

/** What a path asks of the client, as far as somebody has said it. */
export type Burden = {
  readonly steps: number
  /** Nothing while nobody has said how long any wait is. */
  readonly waits: Waits | null
  /** The steps whose wait is known, by id. */
  readonly waiting: readonly string[]
  /** The pairs of them of which nobody has said whether one waits for the other, by id. */
  readonly open: readonly (readonly [string, string])[]
  /** Kilometres there and back, each as often as one goes; nothing while nobody has said any way. */
  readonly km: Range | null
  /** The steps whose way is known, by id. */
  readonly travelled: readonly string[]
  /** Of how many steps nobody has said the wait, and the way. */
  readonly waitUnknown: number
  readonly wayUnknown: number
  /** How many of the known ways are counted once since nobody has said how often one goes. */
  readonly visitsUnknown: number
  /** How many of the known ways are not measured from the home place that is asked for. */
  readonly elsewhere: number
  /** The steps that can be done on the web only, by id. */
  readonly webOnly: readonly string[]
}

/** How far a step is one way from a home place, else as it is said of everybody; nothing while nobody has said. */
export const wayFrom = ({ byPlace, way }: Pick<BurdenStep, 'byPlace' | 'way'>, home: string): Range | null =>
  (home !== '' && Object.hasOwn(byPlace, home) ? byPlace[home] : undefined) ?? way

/** What a path asks of the client who lives at `home` (the name of a place; of anybody when empty). */
export function burdenOf(steps: readonly BurdenStep[], home = ''): Burden {
  const waiting = steps.filter(({ wait }) => wait !== null)
  const ways = steps.flatMap(step => {
    const way = wayFrom(step, home)
    return way ? [{ step, way }] : []
  })
  return {
    steps: steps.length,
    waits: waiting.length > 0 ? waitsOf(steps) : null,
    waiting: waiting.map(({ id }) => id),
    open: openPairs(steps).map(([a, b]) => [a.id, b.id]),
    km: ways.length > 0 ? ways.map(({ step, way }) => thereAndBack(way, step.visits ?? 1)).reduce(plus) : null,
    travelled: ways.map(({ step }) => step.id),
    waitUnknown: steps.length - waiting.length,
    wayUnknown: steps.length - ways.length,
    visitsUnknown: ways.filter(({ step }) => step.visits === null).length,
    elsewhere: home === '' ? 0 : ways.filter(({ step }) => !Object.hasOwn(step.byPlace, home)).length,
    webOnly: steps.filter(isWebOnly).map(({ id }) => id),
  }
}

const plus = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max })

const thereAndBack = ({ min, max }: Range, times: number): Range => ({ min: 2 * min * times, max: 2 * max * times })

/** Whether there is no way of doing a step but on the web. */
export const isWebOnly = ({ channels }: Pick<BurdenStep, 'channels'>): boolean =>
  channels.length > 0 && channels.every(one => one === 'web')

/** The home places from which somebody has measured a way, by name. */
export const homesIn = (steps: readonly BurdenStep[]): readonly string[] =>
  [...new Set(steps.flatMap(({ byPlace }) => Object.keys(byPlace)))].toSorted((a, b) => a.localeCompare(b))
