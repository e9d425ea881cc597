import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { go } from '../kit/day-one.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openExample } from '../kit/examples.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'

const test = suite('hands that are quicker than the screen')
test.after(tidyUp)

let bo: Profile

test.before(async () => {
  const endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, { width: 390, height: 420, locale: 'sv-SE' })
  await bo.page.goto(`${endpoint.url}/`)
  await openExample(bo.page, sv, 'koivujarvi')
})

test('whoever scrolls the findings and opens one within the same frame finds them where she left them', async () => {
  const { page } = bo
  await go(page, '/findings')
  await page.locator('.lines a[href^="/findings/"]').nth(5).waitFor()
  const lines = page.locator('.lines a[href^="/findings/"]')
  const scrolled = (y: number) => until(`${y} px`, () => page.evaluate(wished => scrollY === wished, y))
  const open = (y: number) =>
    lines.nth(2).evaluate((line: HTMLElement, to) => {
      scrollTo(0, to)
      line.click()
    }, y)
  await page.evaluate(() => scrollTo(0, 120))
  await scrolled(120)
  // The browser has told of it.
  await page.evaluate(() => new Promise(told => requestAnimationFrame(() => requestAnimationFrame(told))))
  await open(300)
  await page.locator('.finding a.back').first().waitFor()
  await page.goBack()
  await lines.nth(5).waitFor()
  await scrolled(300)
})

test('whoever ticks two people at once has both in the plan, and no two readings of her own', async () => {
  const { page } = bo
  await go(page, '/sessions/new')
  const plan = page.getByRole('button', { name: sv.sessions.plan, exact: true })
  await plan.click()
  // The form stands until the screen of the plan is there.
  await plan.waitFor({ state: 'detached' })
  const who = page.locator('fieldset.field', { hasText: sv.sessions.who }).first()
  const ticks = who.locator('input[type=checkbox]')
  await ticks.nth(1).waitFor()
  await page.waitForURL(/\/sessions\/[0-9a-f]{32}$/)
  await who.evaluate(async (all: HTMLElement) => {
    const [one, other] = all.querySelectorAll<HTMLElement>('input[type=checkbox]')
    one?.click()
    // As two fingers are apart, and the disk is not.
    await new Promise(later => setTimeout(later, 5))
    other?.click()
  })
  const address = new URL(page.url()).pathname
  await until(
    'both are saved',
    async () => (await page.evaluate(() => document.querySelector('[data-saved=saving]'))) === null,
  )
  await go(page, '/sessions')
  await go(page, address)
  await ticks.nth(1).waitFor()
  await until('both are ticked', async () => (await ticks.nth(0).isChecked()) && (await ticks.nth(1).isChecked()))
  assert.is(await page.locator('.versions').count(), 0)
})

test.run()
