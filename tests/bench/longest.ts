import type { CDPSession } from 'playwright-core'
import { pause } from '../browser/kit/profile.ts'

/** A task that takes longer is felt under a finger. */
export const BUDGET_MS = 50
/** How many times slower than this machine the one is that is measured for. */
export const SLOWER = 4

type Traced = {
  readonly name?: string
  readonly dur?: number
  /** What the thread itself has computed of it: others on the machine do not lengthen that. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string }
}

/** The longest task of the page's main thread in what was traced, in ms. */
function longestIn(events: readonly Traced[]): number {
  const thread = ({ pid, tid }: Traced) => `${pid} ${tid}`
  const named = events.filter(one => one.name === 'thread_name' && one.args?.name === 'CrRendererMain')
  const main = new Set(named.map(thread))
  const tasks = events.filter(one => one.name === 'RunTask' && main.has(thread(one)))
  return Math.max(0, ...tasks.map(one => (one.tdur ?? one.dur ?? 0) / 1000))
}

/** The longest main-thread task while something is done, in ms. */
export async function longest(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: Traced[] = []
  const take = ({ value }: { value: Traced[] }) => void events.push(...value)
  cdp.on('Tracing.dataCollected', take as never)
  const includedCategories = ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata']
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories, excludedCategories: ['*'] },
  } as never)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await act()
  await pause(1_200)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const done = new Promise<void>(resolve => cdp.once('Tracing.tracingComplete', () => resolve()))
  await cdp.send('Tracing.end')
  await done
  cdp.off('Tracing.dataCollected', take as never)
  return longestIn(events)
}
