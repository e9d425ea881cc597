import type { Page } from 'playwright-core'
import type { Language } from '../../../src/messages/languages.ts'
import type { Messages } from '../../../src/messages/messages.ts'
import { go } from './day-one.ts'
import { button } from './doors.ts'

/** Opens a practice project from the start screen, in the language that stands there. */
export async function openExample(
  page: Page,
  words: Messages,
  name: keyof Messages['examples']['list'],
): Promise<void> {
  await button(page, words.examples.open).click()
  await page.getByRole('button', { name: words.examples.list[name].name }).click()
  await page.locator('nav').waitFor()
  await page.getByText(words.examples.line, { exact: true }).waitFor()
}

/** Closes the practice project; the start screen stands there again. */
export async function closeExample(page: Page, words: Messages): Promise<void> {
  await page.locator('.practice').getByRole('button', { name: words.examples.close }).click()
  await button(page, words.examples.open).waitFor()
}

/** Chooses the language by the switch on the screen. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator('label.language select').first().selectOption(language)
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
}

/** Chooses the language in the settings of an open project. */
export async function speakInside(page: Page, language: Language): Promise<void> {
  await go(page, '/settings')
  await speak(page, language)
}
