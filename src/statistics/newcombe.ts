import { wilson } from './wilson.ts'

/** A share: `x` of `n`. */
export type Part = { readonly x: number; readonly n: number }

/**
 * The difference of two shares, later minus earlier, with its 95 % interval; from -1 to 1. Both `n` must be above 0.
 * Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998:
 * hybrid score, method 10.
 */
export function newcombe(earlier: Part, later: Part): readonly [difference: number, low: number, high: number] {
  const [p, q] = [earlier.x / earlier.n, later.x / later.n]
  const [pLow, pHigh] = wilson(earlier.x, earlier.n)
  const [qLow, qHigh] = wilson(later.x, later.n)
  const difference = q - p
  return [difference, difference - Math.hypot(q - qLow, pHigh - p), difference + Math.hypot(qHigh - q, p - pLow)]
}
