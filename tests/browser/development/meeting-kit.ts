import type { Page } from 'playwright-core'
import { type KitName, kitNames } from '../../../src/domain/together/kits.ts'
import { kits } from '../../../src/messages/sv/kits.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, words } from '../kit/doors.ts'

const texts = words.meetings

/** Plans a meeting from an offered agenda and stays on its page; answers its address. */
export async function planMeeting(page: Page, kit: KitName, name: string): Promise<string> {
  await go(page, '/meetings')
  await button(page, texts.plan).click()
  await page.locator('.kits input').nth(kitNames.indexOf(kit)).check()
  await field(page, texts.name).fill(name)
  await button(page, texts.make).click()
  await page.getByRole('heading', { name, exact: true }).waitFor()
  return page.evaluate(() => location.pathname)
}

/** The words of an item of an offered agenda. */
export const itemOf = (kit: KitName, at: number): string => kits[kit].items[at] ?? ''

/** Writes one's own to the item on the screen. */
export async function say(page: Page, text: string): Promise<void> {
  await field(page, texts.own).fill(text)
  await button(page, texts.add).click()
  await thought(page, text).waitFor()
}

/** Writes down what somebody says who has no phone, on the tablet of who leads. */
export async function writeForAnother(page: Page, text: string): Promise<void> {
  await button(page, texts.forAnother).click()
  await field(page, texts.forAnotherLabel).fill(text)
  await button(page, texts.add).click()
  await thought(page, text).waitFor()
  await button(page, words.common.cancel).click()
}

/** A contribution by its words. */
export const thought = (page: Page, text: string) => page.locator('.contribution', { hasText: text })

/** Puts other words in the place of a contribution's. */
export async function reword(page: Page, text: string, into: string): Promise<void> {
  await thought(page, text)
    .getByRole('button', { name: `${texts.edit}: ${text}` })
    .click()
  await page.locator('.contribution textarea').fill(into)
  await page.locator('.contribution').getByRole('button', { name: texts.done, exact: true }).click()
  await thought(page, into).waitFor()
}

/** Looks at an item of a meeting that is held, on a phone. */
export async function lookAt(page: Page, item: string): Promise<void> {
  await button(page, texts.agenda).click()
  await page.locator('dialog .agenda-rail button', { hasText: item }).click()
  await page.getByRole('heading', { name: item }).waitFor()
}

/** Meets the endpoint, and comes back to where one was. */
export async function meet(page: Page): Promise<void> {
  const at = await page.evaluate(() => location.pathname)
  await fetchNow(page)
  await go(page, at)
}
