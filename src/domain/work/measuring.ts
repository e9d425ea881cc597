import { byId } from '../by-id.ts'
import { byName } from '../by-name.ts'
import type { Thing } from '../thing.ts'
import type { Goal } from './goal.ts'
import type { Figure, Indicator } from './indicator.ts'
import { whenSaid } from './when-said.ts'

/** A figure with its id, as lists show it. */
export type ListedFigure = Figure & { readonly id: string }

/** The figures in the order of their periods, also where these are words; what names no year comes last, by its letters. */
export const figuresOf = ({ figures }: Pick<Indicator, 'figures'>): readonly ListedFigure[] =>
  Object.entries(figures)
    .map(([id, one]) => ({ id, ...one }))
    .toSorted((a, b) => when(a) - when(b) || byName(a.period, b.period) || byId(a, b))

const when = ({ period }: Figure): number => whenSaid(period) ?? Number.MAX_SAFE_INTEGER

/** Whether somebody measures a goal, with an indicator that is (still) there or a dimension of a survey. */
export const isMeasured = ({ measures }: Pick<Goal, 'measures'>, indicators: readonly Thing<'indicator'>[]): boolean =>
  Object.entries(measures).some(([id, kind]) => kind === 'dimension' || indicators.some(one => one.id === id))

/** The indicator that stands beside one, whichever of the two names the other. */
export const pairOf = (
  { id, values }: Thing<'indicator'>,
  all: readonly Thing<'indicator'>[],
): Thing<'indicator'> | undefined =>
  all.find(one => one.id !== id && one.id === values.pair) ?? all.find(one => one.id !== id && one.values.pair === id)

/** Why an indicator cannot be told outside: a cost without quality beside it, a comparison nobody can check. */
export type Unpublishable = 'cost-alone' | 'compared-with-whom' | 'compared-by-what'

/** What keeps an indicator from being told outside the group; empty when nothing does (DOMAIN W25 and the assignment). */
export function unpublishable(one: Thing<'indicator'>, all: readonly Thing<'indicator'>[]): readonly Unpublishable[] {
  const { kind, alone, comparedWith, definition } = one.values
  const named = comparedWith.trim() !== ''
  const defined = definition.trim() !== ''
  return [
    ...(kind === 'cost' && alone.trim() === '' && pairOf(one, all)?.values.kind !== 'quality'
      ? (['cost-alone'] as const)
      : []),
    ...(defined && !named ? (['compared-with-whom'] as const) : []),
    ...(named && !defined ? (['compared-by-what'] as const) : []),
  ]
}

/** A point of a drawn line; *gap* says that a period before it is unknown, so no line leads to it. */
export type Point = { readonly at: number; readonly figure: ListedFigure; readonly gap: boolean }

/** The known numbers along their periods; where one is unknown the line is broken, never led through 0. */
export function pointsOf(figures: readonly ListedFigure[]): readonly Point[] {
  return figures.flatMap((figure, at) =>
    figure.value === null ? [] : [{ at, figure, gap: at > 0 && figures[at - 1]?.value === null }],
  )
}
