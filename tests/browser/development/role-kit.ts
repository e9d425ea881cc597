import type { Page } from 'playwright-core'
import { roles } from '../../../src/messages/sv/roles.ts'
import { go } from '../kit/day-one.ts'
import { button, field, words } from '../kit/doors.ts'

type Lines = { readonly title: string; readonly roles: readonly string[]; readonly duties: readonly string[] }

/** Makes a role map from nothing; answers its address. */
export async function makeRoleMap(page: Page, { title, roles: who, duties }: Lines): Promise<string> {
  await button(page, roles.newMap).click()
  await field(page, roles.name).fill(title)
  await field(page, roles.roleLines).fill(who.join('\n'))
  await field(page, roles.dutyLines).fill(duties.join('\n'))
  await button(page, roles.make).click()
  await page.getByRole('heading', { name: title, exact: true }).waitFor()
  return page.evaluate(() => location.pathname)
}

/** Opens a duty or a role from the list or the table. */
export async function openPlace(page: Page, label: string): Promise<void> {
  await page
    .locator('.duties > li > a')
    .filter({ has: page.locator('strong', { hasText: label }) })
    .or(page.locator('.path-main .lines a, .role-table th a', { hasText: label }))
    .first()
    .click()
  await page.locator('.step-name', { hasText: label }).waitFor({ state: 'attached' })
}

/** Presses a word of the duty or role that is open, and waits until it is down. */
export async function pressWord(page: Page, of: string, word: string): Promise<void> {
  const chip = page.locator('.cell-choice', { hasText: of }).getByRole('button', { name: word, exact: true })
  await chip.click()
  await page.locator('.cell-choice', { hasText: of }).locator('[aria-pressed="true"]', { hasText: word }).waitFor()
}

/** Chooses one's role on the page of one's own row. */
export async function chooseRole(page: Page, at: string, role: string): Promise<void> {
  await go(page, `${at}/own`)
  await page.getByRole('heading', { name: roles.chooseOwn }).waitFor()
  await page.locator('.role-choice button', { hasText: role }).click()
  await page.getByRole('heading', { name: role, exact: true }).waitFor()
}

/** Says a word on each of some duties in the row that is open. */
export async function sayOf(page: Page, said: Readonly<Record<string, string>>): Promise<void> {
  for (const [duty, word] of Object.entries(said)) {
    const line = page.locator('.own-fill > li', { hasText: duty })
    await line.getByRole('button', { name: word, exact: true }).click()
    await line.locator('[aria-pressed="true"]', { hasText: word }).waitFor()
  }
}

/** Calls one's row ready. */
export async function rowReady(page: Page): Promise<void> {
  await button(page, roles.ready).click()
  await button(page, roles.next).waitFor()
}

/** The list of duties as lines: name, who has what to do with it, and the remark. */
export const listed = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.duties > li')
    .evaluateAll(all =>
      all.map(one =>
        [
          one.querySelector('.main strong')?.textContent ?? '',
          ...[...one.querySelectorAll('.main small > span')].map(part => part.textContent ?? ''),
          one.querySelector('.remark-part strong, .remark-part p')?.textContent ?? '',
        ]
          .filter(Boolean)
          .join(' | '),
      ),
    )

/** Looks at a role map as a table or as a list. */
export const lookAs = (page: Page, as: 'table' | 'list'): Promise<void> => button(page, roles[as]).click()

/** The question that is asked of a role and a duty. */
export const question = (page: Page, role: string, duty: string) =>
  page.locator('.role-questions > .flags > li', { hasText: roles.cell(role, duty) })

/** Texts of the table that stick out of their cell, by how wide this browser draws them. */
export const tooWide = (page: Page): Promise<readonly string[]> =>
  page.locator('.role-table').evaluate(table => {
    const wrong: string[] = []
    for (const cell of table.querySelectorAll('th, td')) {
      const { right } = cell.getBoundingClientRect()
      for (const part of cell.querySelectorAll('a, button, strong, p'))
        if (part.getBoundingClientRect().right > right + 1) wrong.push(part.textContent ?? '')
    }
    return wrong
  })

/** The word of the app for undoing. */
export const undo = words.common.undo
