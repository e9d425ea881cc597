/** A value of an indicator; a number that nobody knows is null, never 0. */
export type IndicatorValue = {
  readonly period: string
  readonly value: number | null
  readonly inWords: string
}

/** What shows whether a goal is nearer. */
export type Indicator = {
  readonly name: string
  readonly unit: string
  readonly better: 'higher' | 'lower' | ''
  readonly source: string
  readonly values: readonly IndicatorValue[]
  readonly invented: boolean
}
