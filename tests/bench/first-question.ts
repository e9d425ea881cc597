import type { CDPSession, Page } from 'playwright-core'
import { startEndpoint } from '../browser/endpoint.ts'
import { openProfile } from '../browser/profile.ts'
import { layRound, onward } from '../browser/respondents.ts'
import { tidyUp } from '../browser/tidy.ts'

/** An old phone at the edge of the net: 400 kbit/s, 400 ms there and back, a processor a quarter as fast. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const RUNS = 5

/** What came over the air until the page rested, in bytes with headers; by file. */
async function countBytes(cdp: CDPSession): Promise<Map<string, number>> {
  const names = new Map<string, string>()
  const bytes = new Map<string, number>()
  cdp.on('Network.requestWillBeSent', ({ requestId, request }) => names.set(requestId, new URL(request.url).pathname))
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const name = names.get(requestId) ?? ''
    bytes.set(name, (bytes.get(name) ?? 0) + encodedDataLength)
  })
  await cdp.send('Network.enable')
  return bytes
}

async function firstQuestion(page: Page, url: string) {
  const cdp = await page.context().newCDPSession(page)
  const bytes = await countBytes(cdp)
  await cdp.send('Network.emulateNetworkConditions', slow)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await onward(page).waitFor()
  const first = performance.now() - began
  const until = new Map(bytes)
  const pressed = performance.now()
  await onward(page).click()
  await page.locator('[data-place=ask]').waitFor()
  return { first, ask: first + performance.now() - pressed, bytes: until }
}

const endpoint = await startEndpoint()
const round = await layRound(endpoint)
const runs = []
for (let run = 0; run < RUNS; run++) {
  const phone = await openProfile(`slow${run}`, endpoint.url, { width: 360, height: 740, locale: 'fi-FI' })
  runs.push(await firstQuestion(phone.page, round.url))
  await phone.close()
}
const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const [last] = runs.slice(-1)
for (const [name, bytes] of last?.bytes ?? []) console.log(`${(bytes / 1024).toFixed(1).padStart(6)} KB  ${name}`)
const all = [...(last?.bytes.values() ?? [])].reduce((sum, one) => sum + one, 0)
console.log(`${(all / 1024).toFixed(1).padStart(6)} KB  until the first page of the survey stands`)
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
console.log(
  `first page ${seconds(middle(runs.map(one => one.first)))}, first question ${seconds(middle(runs.map(one => one.ask)))}`,
)
console.log(`round trips of 400 ms in it: ${(middle(runs.map(one => one.first)) / 400).toFixed(1)}`)
await tidyUp()
process.exit(0)
