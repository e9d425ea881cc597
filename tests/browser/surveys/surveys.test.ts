import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { respondent as sv } from '../../../src/messages/sv/respondent.ts'
import { patience } from '../../patience.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { appStored, openProfile, type Profile, pause } from '../kit/profile.ts'
import { choose, onward, toTheEnd } from '../kit/respondents.ts'
import { sayWhoAsks } from '../kit/round-office.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('surveys and rounds')
test.after(tidyUp)

const { surveys, twins } = words
let endpoint: RunningEndpoint
let maria: Profile
let phrase = ''

const questions = (page: Page) => page.locator('.survey-questions > li .main')
const firstTexts = async (page: Page) => (await questions(page).allInnerTexts()).map(text => text.split('\n')[0] ?? '')
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const path = (page: Page) => page.evaluate(() => location.pathname)

test('an empty list says what to do, and the template is a draft in three languages', async () => {
  endpoint = await startEndpoint()
  maria = await openProfile('maria', endpoint.url, { width: 1180, height: 820, locale: 'en-GB', stored: true })
  const { page } = maria
  phrase = await found(page, endpoint, { name: 'Älvsele', coordinator: 'Maria' })
  await goTo(page, 'surveys')
  await page.getByText(surveys.empty).waitFor()
  await button(page, surveys.fromTemplate).click()
  await page.getByText(surveys.draft).waitFor()
  await page.getByText(surveys.gaps.asker).first().waitFor()
  await sayWhoAsks(page)
  assert.is(await questions(page).count(), 10)
})

test('a question is moved with the keyboard and keeps the focus', async () => {
  const { page } = maria
  const [first, second] = await firstTexts(page)
  await page.locator('.survey-questions .open').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await page.locator('.survey-questions > li').nth(1).getByText(String(first)).waitFor()
  assert.equal((await firstTexts(page)).slice(0, 2), [second, first])
  const held = await page.evaluate(() => document.activeElement?.textContent ?? '')
  assert.ok(held.includes(String(first)), 'the focus stayed behind')
})

test('a question that is left out comes back by undo to its place', async () => {
  const { page } = maria
  const before = await firstTexts(page)
  await page.getByRole('button', { name: `${surveys.leaveOut}: ${surveys.question(3)}` }).click()
  await page.getByText(surveys.leftOut(String(before[2]))).waitFor()
  assert.is(await questions(page).count(), 9)
  await page.locator('.said').getByRole('button', { name: words.common.undo }).click()
  assert.equal(await firstTexts(page), before)
})

test('a missing text is told in words, and until it is written nothing is published', async () => {
  const { page } = maria
  await page.locator('.survey-questions .open').nth(1).click()
  const easy = page.getByLabel(surveys.texts.easy, { exact: true })
  const words = await easy.inputValue()
  await easy.fill('')
  await page.getByText(surveys.gaps.easy(2)).waitFor()
  await button(page, surveys.publish).click()
  await page.getByText(surveys.holds.gaps).waitFor()
  assert.is(await page.locator('dialog').count(), 0)
  await easy.fill(`${words} Nu.`)
  await page.getByText(surveys.gaps.easy(2)).waitFor({ state: 'detached' })
  await page.locator('.unread').getByRole('button', { name: twins.read }).click()
  await page.getByText(surveys.nothingMissing).waitFor()
})

test('what was written is there after the app is opened anew', async () => {
  const { page } = maria
  const before = await firstTexts(page)
  const survey = await path(page)
  await pause(600)
  await page.reload()
  await unlock(page, phrase)
  await go(page, survey)
  await page.getByText(surveys.draft).waitFor()
  assert.equal(await firstTexts(page), before)
  assert.match(await questions(page).nth(1).innerText(), /Nu\.$/)
})

test('a published version is only read, and a copy of it is the next version', async () => {
  const { page } = maria
  await button(page, surveys.publish).click()
  await page.getByText(surveys.publishText).waitFor()
  await button(page, surveys.publishAct).click()
  await page.getByText(surveys.frozen).waitFor()
  assert.is(await page.locator('.instrument > .stack :is(input, textarea)').count(), 0)
  const published = await path(page)
  await button(page, surveys.copy).click()
  await page.getByText(surveys.draft).waitFor()
  await page.getByText(words.work.version(2), { exact: false }).first().waitFor()
  await go(page, published)
  await page.getByText(surveys.frozen).waitFor()
})

test('a round opened without signal shows no code, and can be handed over at once', async () => {
  const { page } = maria
  // All of the app is on the device before the signal goes.
  await appStored(page)
  await endpoint.kill()
  await link(page, surveys.openRound).click()
  await button(page, surveys.openRound).click()
  await page.getByText(surveys.labelMissing).waitFor()
  await field(page, surveys.label).fill('Hösten 2026')
  await field(page, surveys.k).fill('2')
  await button(page, surveys.openRound).click()
  await page.locator('.note').getByText(surveys.kHint(5)).waitFor()
  await field(page, surveys.k).fill('5')
  await page.locator('.counter input').last().fill('30 st')
  await button(page, surveys.openRound).click()
  await page.locator('.note', { hasText: /heltal/ }).waitFor()
  await page.locator('.counter input').last().fill('0')
  await button(page, surveys.openRound).click()
  await page.getByText(surveys.noQr).waitFor()
  await page.getByText(surveys.kFact(5)).waitFor()
  await page.getByText(surveys.fewer(5), { exact: true }).waitFor()
  assert.is(await page.locator('.ways .qr').count(), 0)
  await page.getByRole('button', { name: surveys.more(surveys.channel.letter) }).click()
  await page.getByText(surveys.handoutsTotal(1)).waitFor()
  assert.is(await link(page, surveys.handOver).count(), 1)
})

test('code, link and poster appear by themselves once the round has been sent', async () => {
  const { page } = maria
  await endpoint.restart()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.locator('.ways .qr').waitFor({ timeout: patience(60_000) })
  assert.match(await page.locator('.ways .link').innerText(), /\/survey\/#/)
  await link(page, surveys.poster).click()
  await page.locator('.poster[data-languages="3"]').waitFor()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  assert.is(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, 'the poster is not one page')
  await page.emulateMedia({ media: 'print' })
  const code = await page.locator('.poster .qr').evaluate(svg => {
    const size = svg.getBoundingClientRect().width
    const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2])
    return (size * (modules - 8)) / modules / (96 / 25.4)
  })
  assert.ok(code >= 60, `the code is ${code} mm wide`)
  await page.emulateMedia({ media: null })
  await page.goBack()
})

test('a lent tablet shows nothing but its door, whatever the address, and comes back by unlocking', async () => {
  const { page } = maria
  const round = await path(page)
  await link(page, surveys.handOver).click()
  await page.getByText(surveys.lendText).waitFor()
  await button(page, surveys.lendAct).click()
  await page.waitForURL(/\/survey\//)
  await backStaysInTheSurvey(page)
  for (const places of [-2, -1, -1]) {
    await page.evaluate(step => history.go(step), places)
    await onlyTheDoor(page)
  }
  for (const address of [
    '/',
    round,
    `${round}/lend`,
    '/surveys',
    '/findings',
    '/roster',
    '/#join.abc',
    '/#setup.abc',
  ]) {
    await page.goto(`${endpoint.url}${address}`)
    await onlyTheDoor(page)
  }
  const other = await maria.context.newPage()
  await other.goto(`${endpoint.url}${round}`)
  await onlyTheDoor(other)
  await other.close()
  await field(page, words.unlock.phrase).fill('fel ord helt enkelt')
  await button(page, words.unlock.open).click()
  await page.getByRole('alert').waitFor()
  await onlyTheDoor(page)
  await pause(2_500)
  await unlock(page, phrase)
  await page.locator('.round-page').waitFor()
  assert.is(await path(page), round)
})

test('the survey is reached again from the door; an answer given without signal waits, and no number tells of it', async () => {
  const { page } = maria
  await appStored(page)
  await link(page, surveys.handOver).click()
  await button(page, surveys.lendAct).click()
  await page.waitForURL(/\/survey\//)
  await page.goto(`${endpoint.url}/`)
  await button(page, surveys.lentBack).click()
  await page.waitForURL(/\/survey\//)
  await endpoint.kill()
  await onward(page).click()
  await choose(page, 4)
  await toTheEnd(page)
  await onward(page).click()
  await button(page, sv.nextPerson).waitFor()
  await page.goto(`${endpoint.url}/`)
  await unlock(page, phrase)
  await page.locator('.said').getByText(surveys.heldFew).waitFor()
  await page.locator('.round-page').getByText(surveys.heldFew).waitFor()
  await endpoint.restart()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page
    .locator('.round-page')
    .getByText(surveys.heldFew)
    .waitFor({ state: 'detached', timeout: patience(60_000) })
})

test('closing says what is released and what is never shown; it is no act that is taken back, since answers are opened', async () => {
  const { page } = maria
  await button(page, surveys.close).click()
  for (const sentence of [...surveys.closeText, surveys.closeFew(5)]) await page.getByText(sentence).waitFor()
  await page.locator('dialog').getByRole('button', { name: surveys.close }).click()
  await page.getByText(surveys.closed).waitFor()
  await link(page, surveys.handOver).waitFor({ state: 'detached' })
  assert.is(await page.locator('.said').getByRole('button', { name: words.common.undo }).count(), 0)
})

/** A lent survey keeps Back for itself by an entry of its own, once it stands there; whoever leaps over that meets the door. */
async function backStaysInTheSurvey(page: Page): Promise<void> {
  const guarded = () => page.waitForFunction(() => history.state === 'guard')
  await guarded()
  await page.goBack()
  await guarded()
  assert.is(await path(page), '/survey/')
  await onward(page).waitFor()
}

/** The lock screen of a lent device: no way to begin anew, no practice, no other person, nothing of the project. */
async function onlyTheDoor(page: Page): Promise<void> {
  await page.getByText(surveys.lent).waitFor()
  assert.is(await page.locator('nav, .screen').count(), 0)
  for (const way of [words.unlock.add, words.examples.practice, words.unlock.forgot])
    assert.is(await button(page, way).count(), 0, way)
  assert.not.match(await page.locator('body').innerText(), /Hösten|Älvsele|Maria/)
  assert.not.match(await page.title(), /Hösten|Älvsele|Maria/)
}

test.run()
