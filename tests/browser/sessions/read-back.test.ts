import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import { patience } from '../../patience.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin } from '../kit/field-work.ts'
import { markAs } from '../kit/marks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { openSession, prepare } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('what an interviewee wants changed')
test.after(tidyUp)

let endpoint: RunningEndpoint
let ylva: Profile
let phrase = ''
const { readBack, handed } = words
const wish = 'Det ska stå tjugotre ärenden.'

test.before(async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('read-back', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  phrase = await found(ylva.page, endpoint, norrvik)
  await prepare(ylva.page, new Date().toLocaleDateString('sv-SE'))
})

test('one tap locks while somebody writes; the words lead back to the interview', async () => {
  const { page } = ylva
  await begin(page, 'M1')
  await answer(page, norrvik.questions[0]).fill('Jag har tjugotvå ärenden. Mötena tär mest.')
  await page.locator('.capture').getByRole('button', { name: words.project.lock }).click()
  await field(page, words.unlock.phrase).waitFor()
  assert.is(await page.getByText(words.unlock.idle(1)).count(), 0)
  await field(page, words.unlock.phrase).fill(phrase)
  await button(page, words.unlock.open).click()
  await page.locator('.capture').waitFor()
  assert.is(await answer(page, norrvik.questions[0]).inputValue(), 'Jag har tjugotvå ärenden. Mötena tär mest.')
})

test('left lying, the tablet says why it locked, and leads back to where one was', async () => {
  const { page } = ylva
  await page.locator('.capture .back').click()
  await go(page, '/findings')
  await page.evaluate(() => localStorage.setItem('rinnalla-lock-minutes', '0.02'))
  await page.getByText(words.unlock.idle(1)).waitFor({ timeout: patience(30_000) })
  await page.evaluate(() => localStorage.removeItem('rinnalla-lock-minutes'))
  await unlock(page, phrase)
  await page.locator('nav [aria-current="page"]', { hasText: words.places.findings }).waitFor()
})

test('she reads her own interview in her language, corrects a word in place and confirms; nothing else is shown', async () => {
  const { page } = ylva
  await openSession(page, 'M1')
  await page.getByRole('link', { name: words.sessions.goOn, exact: true }).click()
  await button(page, words.capture.finish).click()
  await page.getByRole('link', { name: readBack.open }).click()
  await page.locator('.read-back label.language select').selectOption('fi')
  await page.getByText(fi.readBack.lead).waitFor()
  const shown = await page.locator('body').innerText()
  for (const told of ['M1', norrvik.name, norrvik.coordinator, fi.places.today]) assert.not.match(shown, told)
  assert.is(await page.locator('a, nav').count(), 0)
  await page.locator('.note-edit').fill('Jag har tjugotre ärenden. Mötena tär mest.')
  await page.getByText(fi.readBack.stays).waitFor()
  await button(page, fi.readBack.strike).waitFor()
  await button(page, fi.readBack.right).dblclick()
  await page.getByRole('heading', { name: fi.handed.title, exact: true }).waitFor()
  await page.locator('.hold').hover()
  await page.mouse.down()
  await page.getByRole('heading', { name: handed.read, exact: true }).waitFor()
  await page.mouse.up()
  await page.getByRole('link', { name: handed.toFinish }).click()
  await field(page, words.finish.corrections).fill(wish)
  await button(page, words.finish.act).dblclick()
  await page.locator('.done').waitFor()
})

test('at the office her wish waits on Today, with the notes beside it to be changed, until it is ticked off', async () => {
  const { page } = ylva
  await openSession(page, 'M1')
  await page.getByText(readBack.at('').replace(/, $/, '')).waitFor()
  assert.is(await page.locator('.versions').count(), 0)
  await markAs(page, 'Mötena tär mest.', 'worry')
  await button(page, words.findings.wording.later).click()
  await goTo(page, 'today')
  await page.getByRole('link', { name: `${readBack.wants('M1')} ${wish}` }).click()
  await page.locator('.before u', { hasText: 'tjugotvå' }).waitFor()
  const note = page.locator('.note-edit')
  assert.is(await note.inputValue(), 'Jag har tjugotre ärenden. Mötena tär mest.')
  await note.fill('Just nu: jag har tjugotre ärenden. Mötena tär mest.')
  await button(page, readBack.seen).click()
  await page.locator('.before').waitFor({ state: 'detached' })
  await button(page, readBack.done).click()
  await page.getByText(readBack.none).waitFor()
  await button(page, words.common.undo).click()
  await page.locator('.corrections aside', { hasText: wish }).waitFor()
  await button(page, readBack.done).click()
  await page.getByText(readBack.none).waitFor()
  await goTo(page, 'today')
  await page.locator('h1').waitFor()
  await page.getByText(readBack.wants('M1')).waitFor({ state: 'detached' })
  await openSession(page, 'M1')
  await page.locator('mark', { hasText: 'Mötena tär mest.' }).waitFor()
  await page.getByText('Just nu: jag har').waitFor()
})

test('what she strikes for good leaves no former words, also not with staff', async () => {
  const { page } = ylva
  await openSession(page, 'M1')
  const path = new URL(page.url()).pathname
  await go(page, `${path}/read`)
  // In the language in which she read it the last time.
  await page.getByRole('heading', { name: fi.readBack.title, exact: true }).waitFor()
  await page.locator('.note-edit').fill('Mötena tär mest.')
  await button(page, fi.readBack.strike).click()
  await page.getByText(fi.readBack.struck).waitFor()
  await button(page, fi.readBack.strike).waitFor({ state: 'detached' })
  await button(page, fi.readBack.right).click()
  await page.locator('.hold').hover()
  await page.mouse.down()
  await page.getByRole('heading', { name: handed.read, exact: true }).waitFor()
  await page.mouse.up()
  await go(page, `${path}/corrections`)
  await page.locator('.note-edit').waitFor()
  assert.is(await page.locator('.before').count(), 0)
})

test.run()
