import { randomBytes } from '../crypto/bytes.ts'

/** A whole number from 0 up to but not including `below`. */
export function drawn(below: number): number {
  const bytes = randomBytes(6)
  return bytes.reduce((value, byte) => value * 256 + byte, 0) % below
}

/** The same things in an order drawn by lot. */
export function shuffled<T>(things: readonly T[]): T[] {
  const all = [...things]
  for (let last = all.length - 1; last > 0; last--) {
    const other = drawn(last + 1)
    const [a, b] = [all[last] as T, all[other] as T]
    all[last] = b
    all[other] = a
  }
  return all
}
