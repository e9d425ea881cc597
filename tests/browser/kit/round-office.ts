import type { Page } from 'playwright-core'
import { languageNames, languages } from '../../../src/messages/languages.ts'
import { go } from './day-one.ts'
import { button, field, goTo, synced, words } from './doors.ts'

const { surveys, results } = words

/** What a coordinator chooses when she opens a round. */
export type RoundOptions = {
  readonly label: string
  readonly frame: string
  readonly shownAt: string
  readonly ask: string
}

/** Says in each language of a draft who asks. */
export async function sayWhoAsks(page: Page, name = 'Älvsele kommun'): Promise<void> {
  for (const tag of languages) {
    await page.locator('.instrument .chips button', { hasText: languageNames[tag] }).first().click()
    await field(page, surveys.asker).fill(`${name} ${tag}`)
  }
  await page.locator('.instrument .chips button', { hasText: languageNames.sv }).first().click()
  await page.getByText(surveys.nothingMissing).waitFor()
}

/** Makes the client survey from the template and publishes its first version. */
export async function publishTemplate(page: Page): Promise<void> {
  await goTo(page, 'surveys')
  await button(page, surveys.fromTemplate).click()
  await sayWhoAsks(page)
  await button(page, surveys.publish).click()
  await page.locator('dialog').getByRole('button', { name: surveys.publishAct, exact: true }).click()
  await page.getByText(surveys.published).waitFor()
}

/** Opens a round of the published version; its page stands there afterwards. */
export async function openRound(page: Page, wish: RoundOptions): Promise<void> {
  await goTo(page, 'surveys')
  await page.getByRole('link', { name: surveys.openRound, exact: true }).click()
  await field(page, surveys.label).fill(wish.label)
  await field(page, surveys.frame).fill(wish.frame)
  await field(page, surveys.population).fill('25')
  for (const tag of languages) await field(page, surveys.shownAtIn(languageNames[tag])).fill(wish.shownAt)
  await field(page, surveys.ask).fill(wish.ask)
  await button(page, surveys.openRound).click()
  await page.locator('h1', { hasText: wish.label }).waitFor()
}

/** The address that stands on the round's page as soon as the endpoint has the form. */
export async function linkOfRound(page: Page): Promise<string> {
  const link = page.locator('.reached .link')
  await link.waitFor()
  return (await link.innerText()).trim()
}

/** Goes to a round's page from the list. */
export async function goToRound(page: Page, label: string): Promise<void> {
  await goTo(page, 'surveys')
  await page.locator('main').getByRole('link', { name: label }).click()
  await page.locator('h1', { hasText: label }).waitFor()
}

/** Lends the tablet from the round's page; the survey stands on it afterwards. */
export async function lendTablet(page: Page, language: string, easy: boolean): Promise<void> {
  await page.getByRole('link', { name: surveys.handOver, exact: true }).click()
  await field(page, surveys.lendLanguage).selectOption(language)
  if (easy) await field(page, surveys.lendEasy).check()
  await button(page, surveys.lendAct).click()
  await page.waitForURL(/\/survey\//)
}

/** Closes the round and waits until the endpoint has heard it. */
export async function closeRound(page: Page): Promise<void> {
  await button(page, surveys.close).click()
  await page.locator('dialog').getByRole('button', { name: surveys.close, exact: true }).click()
  await page.getByText(surveys.closed).waitFor()
  await synced(page)
}

/** Publishes the result that stands on the screen. */
export async function publishResult(page: Page): Promise<void> {
  await button(page, results.publish).click()
  await page.locator('dialog').getByRole('button', { name: results.publishAct, exact: true }).click()
  await page.getByRole('link', { name: results.seePublished }).waitFor()
  await synced(page)
}

/** Makes a measure and takes its first figure from the first question of a published result. */
export async function takeFigure(page: Page, name: string): Promise<void> {
  const { goals } = words
  const dialog = page.getByRole('dialog')
  await go(page, '/goals')
  await button(page, goals.newMeasure).click()
  await dialog.getByLabel(goals.name).fill(name)
  await dialog.getByRole('button', { name: goals.add, exact: true }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await button(page, goals.fromSurvey).click()
  await dialog.locator('li button').first().click()
}
