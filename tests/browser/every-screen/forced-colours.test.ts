import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { go } from '../kit/day-one.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openExample } from '../kit/examples.ts'
import { openProfile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('in colours of the device')
test.after(tidyUp)

const ground = (page: Page, of: string): Promise<string> =>
  page
    .locator(of)
    .first()
    .evaluate(one => getComputedStyle(one).backgroundColor)

test('where somebody is, what is chosen and that something goes on can be seen', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('forced', endpoint.url, { width: 390, height: 844, locale: 'en-GB' })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(endpoint.url)
  await openExample(page, en, 'koivujarvi')
  await go(page, '/maps')
  await still(page)
  await page.evaluate(() => document.body.style.setProperty('background-color', 'Highlight'))
  const chosen = await ground(page, 'body')
  assert.is(await ground(page, 'nav a[aria-current]'), chosen)
  await go(page, (await page.locator('main a[href^="/maps/"]').first().getAttribute('href')) ?? '')
  assert.is(await ground(page, '.switch [aria-pressed="true"]'), chosen)
  await page.route(/\/assets\/goals-[^/]*\.js/, () => undefined)
  await go(page, '/goals')
  const moves = page.locator('.waits .progress')
  await moves.waitFor()
  assert.is.not(await moves.evaluate(one => getComputedStyle(one).backgroundImage), 'none')
})

test.run()
