import { go } from './browser/day-one.ts'
import { words } from './browser/doors.ts'
import { startEndpoint } from './browser/endpoint.ts'
import { openExample } from './browser/examples.ts'
import { drawOver } from './browser/marks.ts'
import { openProfile } from './browser/profile.ts'

const endpoint = await startEndpoint()
const p = await openProfile('t', endpoint.url, { width: 1180, height: 820, locale: 'sv-SE' })
const { page } = p
await page.goto(endpoint.url)
await openExample(page, words, 'norrvik')
await go(page, '/sessions')
await page.waitForTimeout(1500)
const hrefs = await page.locator('a[href^="/sessions/"]').evaluateAll(all => all.map(one => one.getAttribute('href')))
for (const href of hrefs) {
  await go(page, href ?? '')
  await page.waitForTimeout(700)
  if (await page.locator('[data-note] .words').count()) break
}
const text = await page.locator('[data-note] .words').first().innerText()
const line = (text.split('\n').find(one => one.length > 50) ?? text).slice(0, 45)
await drawOver(page, line)
await page.locator('.kinds').getByRole('button', { name: words.field.kind.cause, exact: true }).click()
await page.waitForTimeout(900)
await page.screenshot({ path: '/tmp/one-1.png' })
await page.locator('.one-sentence textarea').fill(line)
await page.waitForTimeout(300)
await page.emulateMedia({ colorScheme: 'dark' })
await page.setViewportSize({ width: 390, height: 844 })
await page.waitForTimeout(500)
await page.screenshot({ path: '/tmp/one-2.png' })
await page.locator('.one-sentence textarea').fill('Med egna ord: det går att nå oss på en plats.')
await page.keyboard.press('Enter')
await page.waitForTimeout(1000)
await page.screenshot({ path: '/tmp/one-3.png' })
// one unworded for analysis
await page.setViewportSize({ width: 1180, height: 820 })
await drawOver(page, line.slice(5))
await page.locator('.kinds').getByRole('button', { name: words.field.kind.worry, exact: true }).click()
await page.waitForTimeout(700)
await go(page, '/analysis')
await page.waitForTimeout(1500)
await page.getByRole('button', { name: words.situation.word, exact: true }).click()
await page.waitForTimeout(500)
await page.screenshot({ path: '/tmp/one-4.png' })
await page.locator('.note a').first().click()
await page.waitForTimeout(1000)
await page.screenshot({ path: '/tmp/one-5.png' })
process.exit(0)
