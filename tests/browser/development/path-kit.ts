import type { Page } from 'playwright-core'
import { maps } from '../../../src/messages/sv/maps.ts'
import { button, field } from '../kit/doors.ts'

/** Draws a path from nothing: whose it is, and a line for each step; answers its address. */
export async function drawPath(page: Page, title: string, steps: readonly string[]): Promise<string> {
  await button(page, maps.newPath).click()
  await field(page, maps.name).fill(title)
  await field(page, maps.firstSteps).fill(steps.join('\n'))
  await button(page, maps.make).click()
  await page.getByRole('heading', { name: title, exact: true }).waitFor()
  return page.evaluate(() => location.pathname)
}

/** Looks at a path as a drawing or as a list. */
export const lookAs = (page: Page, as: 'drawing' | 'list'): Promise<void> => button(page, maps[as]).click()

/** Opens a step by its name: beside the path on a tablet, as a page on a phone. */
export async function openStep(page: Page, label: string): Promise<void> {
  await page.locator('.thread a', { hasText: label }).click()
  await page.locator('.step-name', { hasText: label }).waitFor({ state: 'attached' })
}

/** Opens what can be said of the step that is open. */
export async function changeStep(page: Page): Promise<void> {
  await page.locator('.step-page, .step-sheet').getByRole('button', { name: maps.change, exact: true }).click()
  await field(page, maps.stepLabel).waitFor()
}

/** Says how long one waits at the step that is open for change. */
export async function sayWait(page: Page, months: string): Promise<void> {
  const wait = page.getByRole('group', { name: maps.waitIn })
  await wait.getByLabel(maps.from, { exact: true }).fill(months)
  await wait.getByLabel(maps.to, { exact: true }).focus()
  await field(page, maps.visitsIn).focus()
}

/** The steps as the list tells them: number, name and where each leads beyond the next row. */
export const listed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.thread > li')
    .evaluateAll(all =>
      all.map(one =>
        [
          one.querySelector('.number')?.textContent?.trim() ?? '',
          one.querySelector('.main')?.firstChild?.textContent ?? '',
          one.querySelector('.between span')?.textContent?.trim() ?? '',
        ]
          .filter(Boolean)
          .join(' | '),
      ),
    )

/** The steps as the drawing tells them: number and name. */
export const drawn = (page: Page): Promise<readonly string[]> =>
  page.locator('.drawing .step').evaluateAll(all => all.map(one => one.getAttribute('aria-label')?.split(',')[0] ?? ''))
