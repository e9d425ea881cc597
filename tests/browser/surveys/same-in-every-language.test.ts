import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { respondent as finnish } from '../../../src/messages/fi/respondent.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, synced, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { onward, toTheEnd } from '../kit/respondents.ts'
import { linkOfRound, sayWhoAsks } from '../kit/round-office.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a coordinator rewords a question, and nobody is asked something else')
test.after(tidyUp)

const { surveys, twins } = words
const reworded = 'Vet du vem som är din handläggare?'
let endpoint: RunningEndpoint
let ylva: Profile
let phrase = ''
let survey = ''

const unread = (page: Page) => page.locator('.unread li')
const chip = (page: Page, name: string) => page.locator('.instrument .chips button', { hasText: name }).first()
const preview = (page: Page) => page.locator('.survey-preview h1')

test('she says who asks, in each language: until then nothing is published', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1280, height: 900, locale: 'en-GB' })
  const { page } = ylva
  phrase = await found(page, endpoint, { name: 'Pargas', coordinator: 'Ylva' })
  await goTo(page, 'surveys')
  await button(page, surveys.fromTemplate).click()
  await page.getByText(surveys.draft).waitFor()
  survey = await page.evaluate(() => location.pathname)
  await button(page, surveys.publish).click()
  await page.getByText(surveys.holds.gaps).waitFor()
  await sayWhoAsks(page, 'Pargas stad')
})

test('she opens the fifth question and the preview shows it; she rewords it and its heading in Swedish alone', async () => {
  const { page } = ylva
  await page.locator('.survey-questions .open').nth(4).click()
  const text = field(page, surveys.texts.text)
  await preview(page)
    .filter({ hasText: await text.inputValue() })
    .waitFor()
  await text.fill(reworded)
  await preview(page).filter({ hasText: reworded }).waitFor()
  await field(page, surveys.heading).fill('Egen handläggare')
  await chip(page, 'Suomi').getByText(surveys.lacksReading).waitFor()
})

test('every other wording of it waits to be read, and publishing says so instead of going on', async () => {
  const { page } = ylva
  assert.is(await unread(page).count(), 8)
  const places = await unread(page).locator('.words > .soft').allInnerTexts()
  assert.ok(places.includes(`Suomi: ${surveys.gaps.easy(5)}`), places.join())
  assert.ok(places.includes(`English: ${surveys.gaps.dimension(5)}`), places.join())
  await button(page, surveys.publish).click()
  await page.getByText(surveys.holds.unread).waitFor()
  assert.is(await page.locator('dialog').count(), 0)
})

test('the marks are there after the app was opened anew', async () => {
  const { page } = ylva
  await page.locator('.corner[data-saved="saved"]').waitFor()
  await page.reload()
  await unlock(page, phrase)
  await go(page, survey)
  await unread(page).nth(7).waitFor()
})

test('from the list she comes to the Finnish text and rewords it: that answers its mark; what explains it in Finnish is now to be read too', async () => {
  const { page } = ylva
  const line = unread(page)
    .filter({ hasText: `Suomi: ${surveys.gaps.text(5)}` })
    .first()
  await line.getByText(reworded).waitFor()
  await line.getByRole('button', { name: new RegExp(`^${twins.edit}: Suomi`) }).click()
  await page.locator('.survey-questions').getByText(twins.changed.sv).first().waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Tiedätkö, kuka on työntekijäsi?')
  await page.waitForFunction(() => document.querySelectorAll('.unread li').length === 8)
  await page.locator('.said').waitFor({ state: 'detached' })
})

test('one she ticks comes back by undo; she ticks them all and publishes', async () => {
  const { page } = ylva
  const tick = () => unread(page).getByRole('button', { name: twins.read }).first().click()
  await tick()
  await page.getByText(twins.readIt).waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.unread li').length === 7)
  await page.locator('.said').getByRole('button', { name: words.common.undo }).click()
  await page.waitForFunction(() => document.querySelectorAll('.unread li').length === 8)
  // A second tap at the same spot is taken for a double tap, so that nobody ticks what she has not read.
  while ((await page.locator('.unread li').count()) > 0) {
    await tick()
    await pause(450)
  }
  await page.getByText(surveys.nothingMissing).waitFor()
  await button(page, surveys.publish).click()
  await page.locator('dialog').getByRole('button', { name: surveys.publishAct, exact: true }).click()
  await page.getByText(surveys.published).waitFor()
})

test('where the result is shown is said in each language, or in none', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: surveys.openRound, exact: true }).click()
  await field(page, surveys.label).fill('Hösten')
  await field(page, surveys.shownAtIn('Svenska')).fill('Anslagstavlan i stadshuset')
  await button(page, surveys.openRound).click()
  await page.getByText(surveys.shownAtLacks).waitFor()
  await field(page, surveys.shownAtIn('Suomi')).fill('Kaupungintalon ilmoitustaulu')
  await field(page, surveys.shownAtIn('English')).fill('The board at the town hall')
  await button(page, surveys.openRound).click()
  await page.locator('h1', { hasText: 'Hösten' }).waitFor()
})

test('the poster says in each language who asks, and promises no paper', async () => {
  const { page } = ylva
  await synced(page)
  const round = await page.evaluate(() => location.pathname)
  await go(page, `${round}/poster`)
  for (const tag of ['sv', 'fi', 'en'])
    await page.locator(`.tongues [lang="${tag}"]`, { hasText: `Pargas stad ${tag}` }).waitFor()
  assert.not.match(await page.locator('.poster').innerText(), /papper|paperi|paper/i)
  await go(page, round)
})

test('on a Finnish phone, in easier words, stands who asks, then what is asked, and where its result is shown', async () => {
  const link = await linkOfRound(ylva.page)
  const { page } = await openProfile('liisa', endpoint.url, { width: 360, height: 640, locale: 'fi-FI' })
  await page.goto(link)
  await page.getByText(finnish.asks('Pargas stad fi')).waitFor()
  await page.locator('.rs-easy input').check()
  await page.getByText(finnish.asks('Pargas stad fi')).waitFor()
  await toTheEnd(page)
  await onward(page).click()
  await page.getByText('Kaupungintalon ilmoitustaulu', { exact: false }).waitFor()
  assert.not.match(await page.locator('body').innerText(), /Anslagstavlan/)
})

test.run()
