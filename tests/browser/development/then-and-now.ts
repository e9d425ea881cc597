import type { Page } from 'playwright-core'
import { lookAs } from './path-kit.ts'

/** How often a step stands in the two drawings of a version that was kept: as it was, and as it is now. */
export async function timesDrawn(page: Page, label: string): Promise<number> {
  await lookAs(page, 'drawing')
  await page.locator('.then-and-now svg').nth(1).waitFor()
  const times = await page.locator(`.then-and-now g.step[aria-label*="${label}"]`).count()
  await lookAs(page, 'list')
  return times
}
