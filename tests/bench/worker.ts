import type { Page } from 'playwright-core'

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
