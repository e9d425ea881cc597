/** The standard normal's 97.5 % point: two-sided intervals of 95 %. */
export const z95 = 1.959963984540054

/**
 * The 95 % interval of a share of `x` in `n`, from 0 to 1; the whole range when `n` is 0.
 * Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927; without continuity correction.
 */
export function wilson(x: number, n: number): readonly [low: number, high: number] {
  if (n === 0) return [0, 1]
  const p = x / n
  const z2 = z95 * z95
  const middle = p + z2 / (2 * n)
  const half = z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  const whole = 1 + z2 / n
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)]
}
