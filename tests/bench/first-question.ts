// npm run bench:survey
import type { Page } from 'playwright-core'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { openProfile } from '../browser/kit/profile.ts'
import { layRound, onward } from '../browser/kit/respondents.ts'
import { tidyUp } from '../browser/kit/tidy.ts'

/** An old phone at the edge of the net: 400 kbit/s, 400 ms there and back, a processor a quarter as fast. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const RUNS = 5

/** Opens a round's page for the first time, and presses *Start* as soon as it is there; times from the opening, in ms. */
async function firstQuestion(page: Page, url: string) {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  await cdp.send('Network.emulateNetworkConditions', slow)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(url)
  await onward(page).waitFor()
  const loaded = await page.evaluate(() => {
    // Nothing is drawn before the first page stands there.
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const before = (all as PerformanceResourceTiming[]).filter(one => one.responseEnd <= first)
    const files = before.map(one => ({ name: new URL(one.name).pathname, bytes: one.transferSize }))
    return { first, files }
  })
  const pressed = performance.now()
  await onward(page).click()
  await page.locator('[data-place=ask]').waitFor()
  return { ...loaded, question: performance.now() - pressed }
}

const endpoint = await startEndpoint()
const round = await layRound(endpoint)
const runs = []
for (let run = 0; run < RUNS; run++) {
  const phone = await openProfile(`slow${run}`, endpoint.url, {
    width: 360,
    height: 740,
    locale: 'fi-FI',
    stored: true,
  })
  runs.push(await firstQuestion(phone.page, round.url))
  await phone.close()
}
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const [last] = runs.slice(-1)
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1).padStart(6)} KB`
for (const { name, bytes } of last?.files ?? []) console.log(`${kb(bytes)}  ${name.replace(/[0-9a-f]{32}/, ':round')}`)
console.log(`${kb((last?.files ?? []).reduce((sum, one) => sum + one.bytes, 0))}  before anything is drawn`)
const first = middle(runs.map(one => one.first))
const question = middle(runs.map(one => one.question))
console.log(`first page after ${(first / 1000).toFixed(2)} s: ${(first / slow.latency).toFixed(1)} round trips`)
console.log(
  `the first question ${Math.round(question)} ms after the press: ${(question / slow.latency).toFixed(1)} round trips`,
)
await tidyUp()
process.exit(0)
