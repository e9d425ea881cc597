import { patience } from '../../patience.ts'
import { pause } from './profile.ts'

/** Waits until something is so or there, however slow the machine is, and gives it; fails only where it would never be. */
export async function until<T>(what: string, so: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = performance.now() + patience(20_000)
  for (;;) {
    const is = await so()
    if (is) return is
    if (performance.now() > end) throw new Error(`not so in time: ${what}`)
    await pause(40)
  }
}
