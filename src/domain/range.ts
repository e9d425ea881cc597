/** A number between two ends, which may be the same; unknown is absent, never 0. */
export type Range = { readonly min: number; readonly max: number }

/** The largest of any number of numbers, and at least `least`; as arguments of a call there may not be too many of them. */
export const largest = (numbers: readonly number[], least = 0): number =>
  numbers.reduce((most, one) => Math.max(most, one), least)

/** A number as it is shown where there is little room: large ones without parts. */
export const rounded = (n: number): number => (n < 100 ? Math.round(n * 10) / 10 : Math.round(n))
