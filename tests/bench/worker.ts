import type { Page } from 'playwright-core'
import { parted } from '../../src/algorithms/parted.ts'
import type { Change } from '../../src/domain/change.ts'

/** Keeps hold of the app's worker, so that a bench can speak to it as the screens do. As text: what is compiled here does not run there. */
export const keepWorker = `globalThis.Worker = class extends Worker {
  constructor(...how) {
    super(...how)
    globalThis.benchWorker = this
  }
}`

/** Has the worker do an act, by the message its Comlink expects; `args` is the text of what it is given. */
export const ask = (page: Page, verb: string, args: string): Promise<unknown> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const id = String(Math.random())
    const told = new AbortController()
    benchWorker.addEventListener('message', ({ data }) => {
      if (data?.id !== id) return
      told.abort()
      data.type === 'HANDLER' ? reject(new Error(JSON.stringify(data.value))) : resolve(data.value)
    }, { signal: told.signal })
    const argumentList = (${args}).map(value => ({ type: 'RAW', value }))
    benchWorker.postMessage({ id, type: 'APPLY', path: ['${verb}'], argumentList })
  })`)

const LANES = 50
const AT_ONCE = 100

/** Makes many things side by side: a person's acts wait for the disk one after another, and these are of many years. */
export async function applyAll(page: Page, changes: readonly Change[]): Promise<void> {
  const lanes = Array.from({ length: LANES }, (_, lane) => changes.filter((__, n) => n % LANES === lane))
  await Promise.all(
    lanes.map(async own => {
      for (const some of parted(own, AT_ONCE)) await ask(page, 'apply', `[${JSON.stringify(some)}]`)
    }),
  )
}
