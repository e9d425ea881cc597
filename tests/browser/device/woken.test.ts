import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { go } from '../kit/day-one.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openExample } from '../kit/examples.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a device that is woken by a key')
test.after(tidyUp)

test('presses no button with it: the caret still stands where whoever left it had it', async () => {
  const { url } = await startEndpoint()
  const { page } = await openProfile('woken', url, { width: 1180, height: 820, locale: 'sv-SE' })
  await page.goto(`${url}/`)
  for (const key of ['Enter', ' ']) {
    await openExample(page, sv, 'koivujarvi')
    await go(page, '/findings')
    await page.locator('main button').first().focus()
    await page.evaluate(() => {
      // The page starts anew soon after it.
      sessionStorage.setItem('pressed', document.activeElement?.localName ?? '')
      document.activeElement?.addEventListener('click', () => sessionStorage.setItem('pressed', 'pressed'))
      const { now } = Date
      Date.now = () => now() + 5 * 3_600_000
    })
    await page.keyboard.press(key)
    await page.getByRole('button', { name: sv.examples.open }).waitFor()
    assert.is(await page.evaluate(() => sessionStorage.getItem('pressed')), 'button')
  }
})

test.run()
