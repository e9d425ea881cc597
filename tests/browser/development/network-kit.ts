import type { Page } from 'playwright-core'
import { maps } from '../../../src/messages/sv/maps.ts'
import { networks } from '../../../src/messages/sv/networks.ts'
import { go } from '../kit/day-one.ts'
import { button, field } from '../kit/doors.ts'

/** Draws a network from nothing: whose it is, and a line for each who belongs to it; answers its address. */
export async function drawNetwork(page: Page, title: string, names: readonly string[]): Promise<string> {
  await go(page, '/maps')
  await button(page, networks.newNetwork).click()
  await field(page, networks.name).fill(title)
  await field(page, networks.first).fill(names.join('\n'))
  await page.getByRole('dialog').getByRole('button', { name: maps.make, exact: true }).click()
  await page.getByRole('heading', { name: title, exact: true }).waitFor()
  return page.evaluate(() => location.pathname)
}

type Said = keyof typeof networks.howOwn

/** Goes through all that are asked about and says how it is with those of whom nothing is said yet; who is not named is no part of one's work. */
export async function answerAll(page: Page, said: Readonly<Record<string, Said>>): Promise<void> {
  const done = page.getByRole('heading', { name: networks.ownDone, exact: true })
  for (;;) {
    await page.locator('.own-foot .filled').waitFor()
    if (await done.isVisible()) return
    const name = await page.locator('.own-body h2').innerText()
    const how = page
      .locator('.own-how')
      .getByRole('button', { name: networks.howOwn[said[name] ?? 'none'], exact: true })
    // What was said before stays.
    if ((await page.locator('.own-how [aria-pressed="true"]').count()) === 0) await how.click()
    await page.locator('.own-how [aria-pressed="true"]').waitFor()
    await button(page, networks.next).click()
    await page.locator('.own-body h2', { hasText: name }).waitFor({ state: 'detached' })
  }
}

/** Adds somebody else one works with, by her name. */
export async function addOther(page: Page, name: string): Promise<void> {
  await button(page, networks.addOther).click()
  await field(page, networks.actorName).fill(name)
}

/** Looks at a network with some eyes. */
export async function lookWith(page: Page, eyes: keyof typeof networks.perspective): Promise<void> {
  const chip = page.locator('.network-tools').getByRole('button', { name: networks.perspective[eyes], exact: true })
  await chip.click()
  await chip.and(page.locator('[aria-pressed="true"]')).waitFor()
}

/** Who is on the list, with what is told in the line below. */
export const listed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.network-list > li > a .main')
    .evaluateAll(all =>
      all.map(one => `${one.firstChild?.textContent ?? ''} | ${one.querySelector('small')?.textContent?.trim() ?? ''}`),
    )

/** Who is drawn, with what stands under the name. */
export const drawn = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.network-drawing .paper .actor')
    .evaluateAll(all =>
      all.map(one =>
        [...one.querySelectorAll('text')]
          .map(text =>
            [...text.querySelectorAll('tspan')].map(part => part.textContent).join(text.matches('.name') ? ' ' : ''),
          )
          .join(' | '),
      ),
    )
