/** A number between two ends, which may be the same; unknown is absent, never 0. */
export type Range = { readonly min: number; readonly max: number }
