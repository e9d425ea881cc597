/**
 * A figure of an indicator for a period (a year, a half-year, a month, as somebody writes it). What nobody knows is null,
 * never 0; `n`, `lower` and `upper` are told where the figure comes from a survey.
 */
export type Figure = {
  readonly period: string
  readonly value: number | null
  readonly lower: number | null
  readonly upper: number | null
  readonly n: number | null
  /** What is known without a number: *has gone down*. */
  readonly inWords: string
  readonly note: string
  /** The published result and its question that it was taken from; absent where it was written or pasted. */
  readonly from?: string
}

/** What shows whether a goal is nearer. */
export type Indicator = {
  readonly name: string
  readonly unit: string
  readonly better: 'higher' | 'lower' | ''
  /** Cost and quality are seen together: a cost is told with a quality beside it, or with a reason why not. */
  readonly kind: '' | 'cost' | 'quality'
  readonly source: string
  readonly figures: Readonly<Record<string, Figure>>
  /** The indicator that stands beside it. */
  readonly pair: string
  /** Why it may be told alone. */
  readonly alone: string
  /** With whom it is compared, by name, and what exactly is compared. */
  readonly comparedWith: string
  readonly definition: string
  readonly invented: boolean
}

/** A figure of which no more is known than is given. */
export const newFigure = (values: Partial<Figure> & Pick<Figure, 'period'>): Figure => ({
  value: null,
  lower: null,
  upper: null,
  n: null,
  inWords: '',
  note: '',
  ...values,
})

/** An indicator of which no more is known than is given. */
export const newIndicator = (values: Partial<Indicator> & Pick<Indicator, 'name'>): Indicator => ({
  unit: '',
  better: '',
  kind: '',
  source: '',
  figures: {},
  pair: '',
  alone: '',
  comparedWith: '',
  definition: '',
  invented: false,
  ...values,
})
