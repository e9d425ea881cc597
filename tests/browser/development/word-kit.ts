import type { Locator, Page } from 'playwright-core'
import { go } from '../kit/day-one.ts'
import { button, field, goTo, goToLine, words } from '../kit/doors.ts'

/** Presses the chip of an agreed word that stands somewhere, and reads what is meant by it. */
export async function opensByChip(place: Locator, term: string, meaning: string): Promise<void> {
  const dialog = place.page().getByRole('dialog')
  await place.locator('.word-chips button', { hasText: term }).click()
  await dialog.getByText(meaning).waitFor()
  await dialog.getByRole('button', { name: words.common.close }).click()
}

/** Writes a guide of one question and plans an interview with it; its page stands there afterwards. */
export async function planWithGuide(page: Page, question: string): Promise<void> {
  await go(page, '/')
  await goToLine(page, 'guides')
  await button(page, words.guides.new).click()
  await button(page, words.guides.paste).click()
  await field(page, words.guides.pasteField).fill(question)
  await button(page, words.guides.pasteAdd(1)).click()
  await goTo(page, 'sessions')
  await page.getByRole('link', { name: words.sessions.new, exact: true }).click()
  await button(page, words.sessions.plan).click()
  await page.locator('.questions').waitFor()
}
