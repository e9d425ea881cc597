import type { Page } from 'playwright-core'
import { messages as sv } from '../../../src/messages/sv/messages.ts'

/** Types the four words that are offered, as a person does, and answers them. */
export async function chooseWords(page: Page): Promise<string> {
  const offered = page.locator('.offered li')
  await offered.nth(3).waitFor()
  const words = (await offered.allInnerTexts()).join(' ')
  await page.getByLabel(sv.vault.field).fill(words)
  await page.getByRole('button', { name: sv.vault.use }).click()
  await page.getByText(sv.vault.offered).waitFor({ state: 'detached' })
  return words
}

type Founding = { readonly url: string; readonly setUpCode: string; readonly project: string; readonly name: string }

/** Founds a project by the printed address and answers the words of the founder's device. */
export async function foundProject(page: Page, { url, setUpCode, project, name }: Founding): Promise<string> {
  await page.goto(`${url}/#setup.${setUpCode}`)
  await page.getByRole('button', { name: sv.start.begin }).click()
  const words = await chooseWords(page)
  await page.getByLabel(sv.founding.name).fill(project)
  await page.getByLabel(sv.founding.yourName).fill(name)
  await page.getByRole('button', { name: sv.founding.create }).click()
  await page.getByRole('navigation').waitFor()
  return words
}

/** Goes to a place of the app the way a link does. */
export const go = (page: Page, path: string): Promise<void> =>
  page.evaluate(href => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
