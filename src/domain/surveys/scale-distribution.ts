import { wilson } from '../../statistics/wilson.ts'
import { givenTo } from './fitting-answers.ts'
import type { Distribution, Share } from './round-result.ts'
import type { Scale, SurveyAnswer, SurveyQuestion } from './survey.ts'

/** From how many answers on points are shown and tests are made; fewer are told in three classes. */
export const LEAST_POINTS = 10

/** From how many answers on a share is told in per cent. */
export const LEAST_PERCENT = 20

/** How many chose each point of a question's scale, in its order. */
export function countsOf(answers: readonly SurveyAnswer[], question: SurveyQuestion, scale: Scale): readonly number[] {
  const given = answers.map(one => givenTo(one, question.id))
  return scale.points.map(point => given.filter(value => value === point.value).length)
}

/** How many points count as the best ones: two of five. */
const bestPoints = (points: number): number => Math.max(1, Math.floor(points * 0.4))

/** The share of the best points among counts by point. */
export function shareOf(counts: readonly number[]): Share {
  const n = sum(counts)
  const x = sum(counts.slice(counts.length - bestPoints(counts.length)))
  const [low, high] = wilson(x, n)
  return { x, n, low, high, few: n < LEAST_PERCENT }
}

/** What may be shown of counts by point where nothing is shown of fewer than `k`. */
export function distributionOf(counts: readonly number[], k: number): Distribution {
  const n = sum(counts)
  if (n < k) return { as: 'few' }
  const of = n < LEAST_POINTS ? 'classes' : 'points'
  const classes = threeClasses(counts)
  const shown = of === 'points' ? counts : classes
  const at = shown.indexOf(n)
  if (at >= 0) return { as: 'alike', of, n, at }
  return of === 'points' ? { as: of, n, counts, best: shareOf(counts) } : { as: of, n, counts: classes }
}

/** Below the middle of the scale, at it, above it. */
function threeClasses(counts: readonly number[]): [number, number, number] {
  const middle = (counts.length - 1) / 2
  const within = (belongs: (point: number) => boolean) => sum(counts.filter((_, point) => belongs(point)))
  return [within(point => point < middle), within(point => point === middle), within(point => point > middle)]
}

/** All of them together. */
export const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0)
