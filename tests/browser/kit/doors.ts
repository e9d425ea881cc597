import type { Page } from 'playwright-core'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { patience } from '../../patience.ts'
import type { RunningEndpoint } from './endpoint.ts'
import { pause } from './profile.ts'
import { answered } from './still.ts'

/** The words of the app as the people of the story read them. */
export const words = sv

/** A button by what stands on it. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** A field by its label. */
export const field = (page: Page, label: string) => page.getByLabel(label, { exact: true })

/** Makes a vault from the four words offered; answers them. */
export async function makeVault(page: Page): Promise<string> {
  const offered = page.locator('.offered li')
  await offered.nth(3).waitFor()
  const phrase = (await offered.allInnerTexts()).join(' ')
  await field(page, words.vault.field).fill(phrase)
  await button(page, words.vault.use).click()
  return phrase
}

/** A coordinator's first minutes: she chooses Swedish, makes a vault and founds the project. Answers her words. */
export async function found(page: Page, endpoint: RunningEndpoint, names: { name: string; coordinator: string }) {
  await page.goto(`${endpoint.url}/#setup.${endpoint.setUpCode}`)
  await page.getByLabel(en.common.language).selectOption('sv')
  for (const sentence of words.start.sentences) await page.getByText(sentence).waitFor()
  await button(page, words.start.begin).click()
  const phrase = await makeVault(page)
  await field(page, words.founding.name).fill(names.name)
  await field(page, words.founding.yourName).fill(names.coordinator)
  await button(page, words.founding.create).click()
  await page.locator('nav').waitFor()
  return phrase
}

/** Says what she is called where others are shown it, and joins. */
export async function joinAs(page: Page, name: string): Promise<void> {
  await button(page, words.founding.join).waitFor()
  const called = field(page, words.founding.yourName)
  if ((await called.count()) > 0) await called.fill(name)
  await button(page, words.founding.join).click()
  await page.locator('nav').waitFor()
}

/** Joins by a link; answers the words of the new vault. */
export async function joinBy(page: Page, link: string, name: string): Promise<string> {
  await page.goto(link)
  await button(page, words.founding.join).click()
  const phrase = await makeVault(page)
  await joinAs(page, name)
  return phrase
}

/** Opens the vault with its words. */
export async function unlock(page: Page, phrase: string): Promise<void> {
  await field(page, words.unlock.phrase).fill(phrase)
  await button(page, words.unlock.open).click()
  await page.locator('nav').waitFor()
}

/** Locks from the place *Project* and waits for the locked door. */
export async function lock(page: Page): Promise<void> {
  await goTo(page, 'project')
  await button(page, words.project.lock).click()
  await field(page, words.unlock.phrase).waitFor()
}

type Place = 'today' | 'sessions' | 'findings' | 'analysis' | 'surveys' | 'project'

/** Goes to one of the places of the rail. */
export async function goTo(page: Page, place: Place): Promise<void> {
  // A bar at the foot has another name for the last of its places.
  const names = place === 'project' ? `${words.places.project}|${words.places.more}` : words.places[place]
  await page
    .locator('nav')
    .getByRole('link', { name: new RegExp(`^(${names})$`) })
    .click()
  await page.locator('nav [aria-current="page"]', { hasText: new RegExp(`^(${names})$`) }).waitFor()
}

/** Goes to one of the lines of the place *Project*. */
export async function goToLine(page: Page, line: 'roster' | 'guides' | 'members' | 'sync' | 'settings'): Promise<void> {
  await goTo(page, 'project')
  await page.locator('main').getByRole('link', { name: words.project[line], exact: true }).click()
}

/** The corner says that nothing waits, without anything being done for it. */
export async function syncedByItself(page: Page, timeout = patience(20_000)): Promise<void> {
  // What was just done reaches the corner a moment later.
  await pause(300)
  await answered(page, timeout)
  await page.locator('.corner[data-state="synced"][data-saved="saved"]').waitFor({ timeout })
}

/** The same, not waiting until a pause in writing ends: a window that somebody turns to sends at once. */
export async function synced(page: Page, timeout = patience(20_000)): Promise<void> {
  await pause(300)
  await answered(page, timeout)
  await page.evaluate("dispatchEvent(new Event('focus'))")
  await page.locator('.corner[data-state="synced"][data-saved="saved"]').waitFor({ timeout })
}
