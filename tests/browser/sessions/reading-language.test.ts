import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { go } from '../kit/day-one.ts'
import { button } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak } from '../kit/examples.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('an interviewee who changes the language while she has the tablet')
test.after(tidyUp)

let page: Page
let session = ''

/** A voice for each language but Finnish; the page counts what was begun and broken off. */
const voices = (): void => {
  const heard = { begun: 0, over: 0 }
  const speechSynthesis = {
    getVoices: () => ['sv-SE', 'en-GB'].map(lang => ({ lang, localService: true })),
    speak: () => heard.begun++,
    cancel: () => heard.over++,
  }
  for (const [name, value] of Object.entries({ speechSynthesis, heard }))
    Object.defineProperty(globalThis, name, { value, configurable: true })
  Object.assign(globalThis, { SpeechSynthesisUtterance: class {} })
}

const heard = (): Promise<{ begun: number; over: number }> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { heard: { begun: number; over: number } }).heard }))

test.before(async () => {
  const endpoint = await startEndpoint()
  const profile = await openProfile('reader', endpoint.url, { width: 390, height: 844, locale: 'sv-SE', dark: true })
  page = profile.page
  await profile.context.addInitScript(voices)
  await page.goto(`${endpoint.url}/`)
  await speak(page, 'sv')
  await openExample(page, sv, 'storsele')
  await go(page, '/sessions')
  await page
    .locator('main')
    .getByRole('link', { name: /^Intervju M01/ })
    .click()
  await page.locator('.acts').waitFor()
  session = await page.evaluate(() => location.pathname)
})

test('the field in which she is correcting is the same one after, with what she has half written and her caret', async () => {
  await go(page, `${session}/write`)
  await page.locator('.capture textarea').first().fill('Det tar tid.')
  // Anybody who reads it could have it erased for all, which only those who held it may.
  assert.is(await button(page, sv.stopping.open).count(), 0, 'an interview that was held can be stopped')
  await go(page, session)
  await button(page, sv.readBack.open).click()
  await page.locator('.note-edit').focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Jag vän')
  const field = await page.locator('.note-edit').elementHandle()
  await speak(page, 'fi')
  await page.getByText(fi.readBack.lead).waitFor()
  assert.ok(await field?.evaluate(one => one.isConnected))
  assert.is(await page.locator('.note-edit').inputValue(), 'Det tar tid. Jag vän')
  await page.locator('.note-edit').focus()
  await page.keyboard.type('tar.')
  assert.is(await page.locator('.note-edit').inputValue(), 'Det tar tid. Jag väntar.')
})

test('what is read aloud in one language is broken off in another, also where that has no voice and no button to stop it', async () => {
  await go(page, `${session}/notice`)
  await speak(page, 'sv')
  await button(page, sv.notice.listen).click()
  await button(page, sv.notice.stop).waitFor()
  const before = await heard()
  assert.is(before.begun, 1)
  await speak(page, 'fi')
  assert.is(await button(page, fi.notice.stop).count(), 0)
  assert.is((await heard()).over, before.over + 1)
  await speak(page, 'sv')
  await button(page, sv.notice.listen).waitFor()
})

test.run()
