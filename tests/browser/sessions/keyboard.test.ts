import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { foundProject, go } from '../kit/day-one.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('an interview by keyboard alone')
test.after(tidyUp)

/** Presses Tab (never past the end of the page: there the browser's own bar takes it) until what has the focus bears these words, as its text or its label. */
async function tabTo(page: Page, words: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      if (!element?.matches('a, button, input, textarea, select')) return ''
      const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.innerText ?? '') : ''
      return `${element.innerText} ${element.ariaLabel ?? ''} ${label}`
    })
    if (here.includes(words)) return
    await page.keyboard.press(key)
  }
  throw new Error(`Tab never comes to ${words}`)
}

async function writeGuide(page: Page): Promise<void> {
  await go(page, '/guides')
  await tabTo(page, sv.guides.new)
  await page.keyboard.press('Enter')
  await tabTo(page, sv.guides.paste)
  await page.keyboard.press('Enter')
  await page.getByLabel(sv.guides.pasteField).waitFor()
  await page.getByLabel(sv.guides.pasteField).focus()
  await page.keyboard.insertText('Vad ligger bakom kostnaderna?\nVad kan ni själva påverka?')
  await tabTo(page, sv.guides.pasteAdd(2))
  await page.keyboard.press('Enter')
}

test('notice, notes under each question, finish: no pointer is needed, and the focus is where a person looks', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('anna', endpoint.url, { width: 1280, height: 800, locale: 'sv-SE' })
  const { url, setUpCode } = endpoint
  await foundProject(page, { url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })

  await writeGuide(page)
  await go(page, '/sessions/new')
  await tabTo(page, sv.sessions.name)
  await page.keyboard.insertText('Intervju M1')
  await tabTo(page, sv.sessions.plan)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Intervju M1' }).waitFor()
  await tabTo(page, sv.sessions.start)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: sv.notice.title }).waitFor()
  await tabTo(page, sv.notice.take)
  await page.keyboard.press('Enter')

  await page.locator('.capture textarea').first().waitFor()
  await page.keyboard.type('Mötena leder ingenstans.')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Tiden med behandlarna.')
  await page.keyboard.press('Control+Shift+Enter')
  await page.keyboard.press('End')
  await page.keyboard.type(' Halva gruppen är borta.')
  const answers = await page
    .locator('.capture textarea')
    .evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value))
  assert.equal(answers.slice(0, 2), ['Mötena leder ingenstans. Halva gruppen är borta.', 'Tiden med behandlarna.'])

  await tabTo(page, sv.capture.finish, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: sv.finish.heading }).waitFor()
  await tabTo(page, sv.finish.act)
  await page.keyboard.press('Enter')
  await page.getByText(new RegExp(`${sv.finish.done}|${sv.finish.doneSynced}`)).waitFor()
})

test.run()
