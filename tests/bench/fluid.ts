// npm run bench:fluid
import type { Page } from 'playwright-core'
import { go } from '../browser/day-one.ts'
import { found, goTo, words } from '../browser/doors.ts'
import { startEndpoint } from '../browser/endpoint.ts'
import { openProfile, pause } from '../browser/profile.ts'
import { tidyUp } from '../browser/tidy.ts'
import { bigGroup, held } from './big-group.ts'
import { mapOf, pathOf } from './big-maps.ts'
import { bigProject } from './big-project.ts'
import { BUDGET_MS, longest, SLOWER } from './longest.ts'
import { ask, keepWorker } from './worker.ts'

const size = { sessions: 500, notes: 5_000, findings: 3_000, excerpts: 20_000 }
const group = { meetings: 20, contributions: 2_000, open: 60 }
const MAPS = 300
const LANES = 50

const applied = (page: Page, changes: readonly unknown[]) => ask(page, 'apply', `[${JSON.stringify(changes)}]`)

const endpoint = await startEndpoint()
const person = await openProfile('fluid', endpoint.url, { width: 1280, height: 800, locale: 'en-GB', stored: true })
const { page } = person
await page.addInitScript({ content: keepWorker })
const phrase = await found(page, endpoint, { name: 'Stor', coordinator: 'Ylva' })
const paths = Array.from({ length: MAPS }, (_, n) => pathOf(n, { steps: 10, links: 12 })).flat()
const changes = [...bigProject(size), ...bigGroup(group), ...paths]
// Side by side: a person’s acts wait for the disk one after another, and there are many years of them.
const lanes = Array.from({ length: LANES }, (_, lane) => changes.filter((__, n) => n % LANES === lane))
await Promise.all(
  lanes.map(async own => {
    for (let i = 0; i < own.length; i += 100) await applied(page, own.slice(i, i + 100))
  }),
)
console.log(
  `${changes.length} things: ${size.sessions} sessions, ${size.notes} notes, ${size.excerpts} excerpts, ${size.findings} findings, ${MAPS} maps, ${group.contributions} contributions`,
)
// The snapshot follows when nobody has written for ten seconds.
await pause(25_000)
await page.reload()
await page.getByLabel(words.unlock.phrase, { exact: true }).fill(phrase)
// Typing four words takes longer than this.
await pause(2_000)

const cdp = await page.context().newCDPSession(page)
const results: [string, number][] = []
const measure = async (name: string, act: () => Promise<void>) => {
  const ms = await longest(cdp, act)
  results.push([name, ms])
  console.log(`${name.padEnd(46)} ${ms.toFixed(0).padStart(5)} ms ${(ms / BUDGET_MS).toFixed(2).padStart(6)} of 50 ms`)
}

console.log(`longest main-thread task, processor slowed ${SLOWER} times`)
await measure('open the project, to Today', async () => {
  await page.getByRole('button', { name: words.unlock.open, exact: true }).click()
  await page.locator('nav').waitFor()
  await pause(8_000)
})
await measure('the list of sessions', () => goTo(page, 'sessions'))
await measure('scroll the sessions', async () => {
  for (let i = 0; i < 12; i++) {
    await page.mouse.wheel(0, 900)
    await pause(120)
  }
})
await measure('the list of findings', async () => {
  await page.locator('nav').getByRole('link', { name: words.places.findings, exact: true }).click()
  await page.locator('.statement, .lines a').first().waitFor()
})
await measure('filter the findings by typing', async () => {
  await page.getByRole('searchbox').first().click()
  await page.keyboard.type('samverkan tid', { delay: 90 })
})
await measure('one kind of finding', async () => {
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await page.locator('.chips button').nth(1).click()
})
await measure('a finding', async () => {
  await page.locator('main .lines a').first().click()
  await page.locator('.statement-field textarea').waitFor()
})
await measure('type in its statement', async () => {
  await page.locator('.statement-field textarea').click()
  await page.keyboard.type('samverkan brister ofta', { delay: 60 })
})
await measure('the situation analysis', async () => {
  await page.locator('nav').getByRole('link', { name: words.places.analysis, exact: true }).click()
  await page.locator('.document').waitFor()
})
await measure('the list of maps', async () => {
  await go(page, '/maps')
  await page.locator(`a[href="/maps/${mapOf(7)}"]`).waitFor()
})
await measure('a map', async () => {
  await page.locator(`a[href="/maps/${mapOf(7)}"]`).click()
  await page.locator('.drawing .step').first().waitFor()
})
await measure('plan an interview and open the notice', async () => {
  await goTo(page, 'sessions')
  await page.getByRole('link', { name: words.sessions.new, exact: true }).click()
  await page.getByRole('button', { name: words.sessions.plan, exact: true }).click()
  await page.locator('main').getByRole('link', { name: words.sessions.start, exact: true }).click()
  await page.getByRole('heading', { name: words.notice.title, exact: true }).waitFor()
})
await measure('type in an answer', async () => {
  await page.getByRole('button', { name: words.notice.take, exact: true }).click()
  await page.locator('.capture textarea').first().click()
  await page.keyboard.type('samverkan brister ofta när tiden inte räcker. ', { delay: 50 })
  await page.locator('.strip button').first().click()
})
await measure('a meeting that is held', async () => {
  await go(page, `/meetings/${held}`)
  await page.locator('main h1').waitFor()
})
const over = results.filter(([, ms]) => ms > BUDGET_MS).length
console.log(`${results.length - over} of ${results.length} within 50 ms`)
await person.close()
await endpoint.kill()
tidyUp()
process.exit(0)
