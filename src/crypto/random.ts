import { fairDraw } from '../algorithms/fair-draw.ts'

const draw = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0

/** A whole number from 0 up to but not including `below`, at most 2³², from the system's random generator. */
export const drawn = (below: number): number => fairDraw(below, draw)

/** The same things in an order drawn by lot (Fisher and Yates): it tells nothing of the one they had. */
export function shuffled<T>(things: readonly T[]): T[] {
  const rest = [...things]
  const order: T[] = []
  while (rest.length > 0) order.push(...rest.splice(drawn(rest.length), 1))
  return order
}
