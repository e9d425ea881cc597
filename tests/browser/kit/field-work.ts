import type { Page } from 'playwright-core'
import { button, field, goTo, words } from './doors.ts'
import { openSession } from './office.ts'

/** The text field of an answer, by its question. */
export const answer = (page: Page, question: string) => field(page, words.capture.answer(question))

/** Asks the browser to keep what is saved, if it has not promised yet, and waits until the tablet may leave the office. */
export async function readyForField(page: Page): Promise<void> {
  await page.locator('.ready').click()
  const ready = page.getByRole('heading', { name: words.today.ready, exact: true })
  const ask = button(page, words.today.keptAsk)
  await ready.or(ask).first().waitFor()
  if (await ask.isVisible()) await ask.click()
  await ready.waitFor()
}

/** Opens a planned interview, turns the tablet round for the notice and begins to write. */
export async function begin(page: Page, code: string): Promise<void> {
  await openSession(page, code)
  await page.locator('main').getByRole('link', { name: words.sessions.start, exact: true }).click()
  await page.getByRole('heading', { name: words.notice.title, exact: true }).waitFor()
  await button(page, words.notice.take).click()
  await page.locator('.capture').waitFor()
}

/** Types as fast as the page takes it; answers when each part of the text was there. */
export async function typeAtSpeed(page: Page, text: string): Promise<readonly number[]> {
  const at: number[] = []
  for (const part of text.match(/\S+\s*/g) ?? []) {
    await page.keyboard.type(part, { delay: 4 })
    for (let n = 0; n < part.length; n++) at.push(Date.now())
  }
  return at
}

/** Says who was there and finishes. */
export async function finish(page: Page, corrections = ''): Promise<void> {
  await button(page, words.capture.finish).click()
  await page.getByRole('radio', { name: words.finish.took }).check()
  if (corrections) await field(page, words.finish.corrections).fill(corrections)
  await button(page, words.finish.act).click()
  await page.locator('.done').waitFor()
}

/** Writes the place of a planned session. */
export async function setPlace(page: Page, code: string, place: string): Promise<void> {
  await openSession(page, code)
  await field(page, words.sessions.place).fill(place)
  await goTo(page, 'today')
}
