import { patience } from '../../patience.ts'
import { pause } from './profile.ts'

/** Waits until something is so, however slow the machine is; fails only where it would never be. */
export async function until(what: string, so: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patience(20_000)
  while (!(await so())) {
    if (performance.now() > end) throw new Error(`not so in time: ${what}`)
    await pause(40)
  }
}
