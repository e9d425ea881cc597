import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, goToLine, lock, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin } from '../kit/field-work.ts'
import { findings, overflow } from '../kit/looks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { openSession, prepare } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('the tablet in the interviewee’s hands, and whoever stops')
test.after(tidyUp)

let endpoint: RunningEndpoint
let ylva: Profile
let phrase = ''

test.before(async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('in-her-hands', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  phrase = await found(ylva.page, endpoint, norrvik)
  await prepare(ylva.page, new Date().toLocaleDateString('sv-SE'))
})

const { handed, notice, stopping } = words

/** Turns the tablet round for the notice. */
async function turnRound(page: Page, code: string): Promise<void> {
  await openSession(page, code)
  await page.locator('main').getByRole('link', { name: words.sessions.start, exact: true }).click()
  await page.getByRole('heading', { name: notice.title, exact: true }).waitFor()
}

/** Nothing is on the page but the request to hand the tablet back. */
async function handsBack(page: Page, title: string = handed.title): Promise<void> {
  await page.getByRole('heading', { name: title, exact: true }).waitFor()
  const shown = await page.locator('body').innerText()
  for (const told of [...norrvik.codes, norrvik.name, norrvik.coordinator, words.places.today, words.sessions.title])
    assert.not.match(shown, told)
  assert.is(await page.locator('a, nav, input').count(), 0)
}

/** Staff hold the button until the page goes on. */
async function hold(page: Page, then: string): Promise<void> {
  await page.locator('.hold').hover()
  await page.mouse.down()
  await page.getByRole('heading', { name: then, exact: true }).waitFor()
  await page.mouse.up()
}

test('who wants to ask first sees nothing of the staff’s side; a tap, Back and a reload change nothing', async () => {
  const { page } = ylva
  await turnRound(page, 'M1')
  await button(page, notice.ask).click()
  await handsBack(page)
  assert.equal(await findings(page), [])
  assert.equal(await overflow(page, 390), [])
  await page.setViewportSize({ width: 1180, height: 820 })
  await page.locator('.hold').click()
  await page.keyboard.press('Enter')
  await page.goBack()
  await handsBack(page)
  await page.reload()
  await handsBack(page)
  await page.locator('.hold').focus()
  await page.keyboard.down(' ')
  await field(page, words.unlock.phrase).waitFor()
  await page.keyboard.up(' ')
  await page.reload()
  await handsBack(page)
  await page.locator('.hold').hover()
  await page.mouse.down()
  await field(page, words.unlock.phrase).waitFor()
  await page.mouse.up()
  await unlock(page, phrase)
  await page.getByRole('heading', { name: handed.ask, exact: true }).waitFor()
  await page.getByRole('link', { name: handed.again }).click()
  await page.getByRole('heading', { name: notice.title, exact: true }).waitFor()
})

test('the browser’s Back on the notice leads to the same page', async () => {
  const { page } = ylva
  await page.goBack()
  await handsBack(page)
  await hold(page, handed.left)
})

test('another day keeps the plan and notes no refusal; staff choose the day, and read their own language again', async () => {
  const { page } = ylva
  await turnRound(page, 'M1')
  await page.locator('label.language select').selectOption('fi')
  await button(page, fi.notice.notToday).click()
  await handsBack(page, fi.handed.title)
  await hold(page, handed.day)
  await field(page, words.sessions.day).fill('2027-01-14')
  await page.getByRole('link', { name: words.finish.toToday }).click()
  await openSession(page, 'M1')
  assert.is(await field(page, words.sessions.day).inputValue(), '2027-01-14')
  await page.getByRole('link', { name: words.sessions.start, exact: true }).waitFor()
})

test('she finds her language again; a page loaded anew in her hands leaves the staff’s side in the staff’s language', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: words.sessions.start, exact: true }).click()
  await page.getByRole('heading', { name: fi.notice.title, exact: true }).waitFor()
  await page.reload()
  await field(page, words.unlock.phrase).fill(phrase)
  await button(page, words.unlock.open).click()
  await page.getByRole('heading', { name: notice.title, exact: true }).waitFor()
  await button(page, notice.notToday).click()
  await handsBack(page)
  await hold(page, handed.day)
  await page.getByRole('link', { name: words.finish.toToday }).click()
})

test('a refusal is noted only if she agrees; with nothing saved the plan goes, and both can be undone', async () => {
  const { page } = ylva
  await turnRound(page, 'B1')
  await button(page, notice.decline).click()
  await button(page, notice.declineNo).click()
  await handsBack(page)
  await hold(page, handed.nothing)
  await page.getByText(handed.nothingText).waitFor()
  await goToLine(page, 'roster')
  const line = page.locator('main li, main tr', { hasText: 'B1' }).first()
  await line.getByText(words.roster.standing.not_asked).waitFor()
  await page.goBack()
  await goTo(page, 'sessions')
  await page
    .locator('main')
    .getByRole('link', { name: `${words.sessions.types.interview} M1` })
    .waitFor()
  assert.is(
    await page
      .locator('main')
      .getByRole('link', { name: `${words.sessions.types.interview} B1` })
      .count(),
    0,
  )

  await turnRound(page, 'M1')
  await button(page, notice.decline).click()
  await button(page, notice.declineYes).dblclick()
  await handsBack(page)
  await hold(page, handed.declined)
  assert.is(await page.locator('.versions').count(), 0)
  await button(page, words.common.undo).click()
  await page.getByRole('link', { name: words.sessions.start, exact: true }).waitFor()
})

test('an interview begun by mistake goes back into the plan or out of it, with undo', async () => {
  const { page } = ylva
  await begin(page, 'M1')
  await page.locator('.capture .back').click()
  await openSession(page, 'M1')
  await button(page, stopping.backToPlan).click()
  await page.getByRole('link', { name: words.sessions.start, exact: true }).waitFor()
  await button(page, words.common.undo).click()
  await page.getByRole('link', { name: words.sessions.goOn, exact: true }).waitFor()
  await button(page, words.common.remove).click()
  await page.getByText(words.sessions.removed).waitFor()
  await button(page, words.common.undo).click()
  await openSession(page, 'M1')
  await page.getByRole('link', { name: words.sessions.goOn, exact: true }).click()
  await answer(page, norrvik.questions[0]).waitFor()
})

test('whoever stops has all of it erased, told in words; the bare refusal stands if it may', async () => {
  const { page } = ylva
  await answer(page, norrvik.questions[0]).click()
  await page.keyboard.type('Det här vill jag inte ha sagt.')
  await button(page, stopping.open).click()
  const dialog = page.locator('dialog')
  assert.is(await dialog.getByRole('button', { name: stopping.go, exact: true }).isDisabled(), true)
  await dialog.getByText(stopping.erase, { exact: true }).click()
  await dialog.getByText(stopping.eraseText).waitFor()
  // Whether the endpoint has told yet until when it keeps copies is not what is tried here.
  const [truth = ''] = words.erasing.truth('…').split('…')
  await dialog.getByText(truth).or(dialog.getByText(words.erasing.truthUnknown)).waitFor()
  assert.equal(await findings(page), [])
  await dialog.getByText(stopping.noted).click()
  await dialog.getByRole('button', { name: stopping.erase, exact: true }).click()
  await page.locator('nav').waitFor()
  await openSession(page, 'M1')
  await page.getByText(words.reading.noNotes).waitFor()
  await page.locator('.fact', { hasText: words.finish.declined }).waitFor()
  await lock(page)
  await unlock(page, phrase)
  await openSession(page, 'M1')
  assert.is(await page.getByText('Det här vill jag inte ha sagt.').count(), 0)
})

test('declined at the end, with notes: asked the same; kept, they stay', async () => {
  const { page } = ylva
  await begin(page, 'L1')
  await answer(page, norrvik.questions[0]).fill('Så här är det.')
  await button(page, stopping.open).click()
  await page.locator('dialog').getByText(stopping.keep, { exact: true }).click()
  await page.locator('dialog').getByRole('button', { name: stopping.go, exact: true }).click()
  await page.getByRole('radio', { name: words.finish.declined }).check()
  await button(page, words.finish.act).click()
  await page.locator('dialog').getByText(stopping.keep, { exact: true }).click()
  await page.locator('dialog').getByRole('button', { name: stopping.go, exact: true }).click()
  await page.locator('.done').waitFor()
  await openSession(page, 'L1')
  await page.getByText('Så här är det.').waitFor()
  await go(page, '/')
})

test.run()
