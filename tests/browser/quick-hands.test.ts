import { suite } from 'uvu'
import { messages as sv } from '../../src/messages/sv/messages.ts'
import { go } from './day-one.ts'
import { startEndpoint } from './endpoint.ts'
import { openExample } from './examples.ts'
import { openProfile, type Profile } from './profile.ts'
import { tidyUp } from './tidy.ts'
import { until } from './until.ts'

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

test.run()
