import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isoDay } from '../../../src/ui/dates.ts'
import { patience } from '../../patience.ts'
import { button, found, joinBy, lock, synced, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { speakInside } from '../kit/examples.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { look, visit } from '../kit/looks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { completeNotice, invite, openSession, prepare } from '../kit/office.ts'
import { appStored, openProfile, type Profile, pause } from '../kit/profile.ts'
import { openRound, publishTemplate } from '../kit/round-office.ts'
import { line, player, press, record, recorded, seconds, stop } from '../kit/sources.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('what is said is recorded on the tablet and heard at the office')
test.after(tidyUp)

const said = words.sources
const laptop = { width: 1280, height: 800, locale: 'en-GB', stored: true }
const tablet = { width: 1180, height: 820, locale: 'sv-SE', stored: true }
let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let phrase = ''
/** The addresses of two sessions, each while it is written. */
let writing = { first: '', second: '' }

/** How the sentence begins that a recording was cut short. */
const cutShort = said.cut('|').split('|')[0] ?? ''
const pathOf = (page: Page) => new URL(page.url()).pathname

test('a project with a coordinator and an interviewer, who goes where there is no signal', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, laptop)
  await found(ylva.page, endpoint, norrvik)
  await prepare(ylva.page, isoDay())
  await completeNotice(ylva.page)
  const [link = ''] = await invite(ylva.page, 1)
  await synced(ylva.page)
  aino = await openProfile('aino', endpoint.url, tablet)
  phrase = await joinBy(aino.page, link, norrvik.interviewers[0])
  await openSession(aino.page, 'M1')
  for (const { page } of [ylva, aino]) await appStored(page)
  await endpoint.kill()
})

test('without signal she records two questions with a pause, and each leads to its place', async () => {
  const { page } = aino
  await begin(page, 'M1')
  writing = { ...writing, first: pathOf(page) }
  await record(page)
  await recorded(page, 2)
  await button(page, words.capture.next).click()
  await recorded(page, 4)
  // To be sure: the second tap does not go on recording.
  await button(page, said.pause).dblclick()
  const rests = await seconds(page)
  await pause(1_500)
  assert.is(await seconds(page), rests)
  await button(page, said.goOn).click()
  await recorded(page, rests + 2)
  await stop(page)
  const recording = line(page, new RegExp(`${said.forms.audio} 0:0[6-8]`))
  await press(recording)
  const sound = await player(recording)
  assert.ok(sound.length > rests + 1 && sound.length < rests + 4, `${sound.length} s`)
  await recording.locator('.time-marks button', { hasText: norrvik.questions[1] }).click()
  while (!(await sound.plays())) await pause(50)
  const at = await sound.at()
  assert.ok(at >= 1.5 && at < 4.5, `${at} s`)
  assert.is(await recording.locator('.time-marks li').count(), 2)
  await press(recording)
})

test('while it records every screen says so, in three languages; the recording goes on and is stopped from elsewhere', async () => {
  const { page } = aino
  await record(page)
  const wrong: string[] = []
  for (const language of ['fi', 'en', 'sv'] as const) {
    await speakInside(page, language)
    wrong.push(...(await look(page, 'settings while recording', language)))
    await page.locator('.recording-bar a').click()
    await page.locator('.source-tools').waitFor()
    wrong.push(...(await look(page, 'capture while recording', language)))
  }
  assert.equal(wrong, [])
  await visit(page, '/')
  await page.locator('.recording-bar').getByRole('button', { name: said.stop, exact: true }).click()
  await page.getByText(said.heard.stopped).waitFor()
  await page.locator('.recording-bar').waitFor({ state: 'detached' })
  await visit(page, writing.first)
  assert.is(await line(page, said.forms.audio).count(), 2)
})

test('locking by hand ends a recording and keeps it whole', async () => {
  const { page } = aino
  await record(page)
  await recorded(page, 2)
  await visit(page, '/')
  await lock(page)
  await unlock(page, phrase)
  await visit(page, writing.first)
  const third = line(page, said.forms.audio).nth(2)
  await third.waitFor()
  assert.not.ok((await third.innerText()).includes(cutShort))
  await press(third)
  assert.ok((await player(third)).length > 1.5)
})

test('a browser that is killed while it records loses at most the last second or two, and no letter', async () => {
  const { page } = aino
  await visit(page, '/')
  await begin(page, 'B1')
  writing = { ...writing, second: pathOf(page) }
  await record(page)
  await answer(page, norrvik.questions[0]).pressSequentially('Det är hissen', { delay: 10 })
  await recorded(page, 6)
  await pause(500)
  const before = await seconds(page)
  await aino.kill()
  await aino.reopen()
  await aino.page.goto(`${endpoint.url}/`)
  await unlock(aino.page, phrase)
  await visit(aino.page, writing.second)
  const cut = line(aino.page, cutShort)
  await cut.waitFor()
  await press(cut)
  const { length } = await player(cut)
  assert.ok(length >= before - 2, `${length} of ${before} s`)
  assert.is(await answer(aino.page, norrvik.questions[0]).inputValue(), 'Det är hissen')
})

test('where the microphone is refused a sentence says what to do, and writing goes on', async () => {
  const { page } = aino
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await button(page, said.record).click()
  await page.getByText(words.problems['microphone-refused']).waitFor()
  await answer(page, norrvik.questions[1]).fill('Det går bra ändå')
  assert.equal(await look(page, 'a refused microphone', 'sv'), [])
  await page.locator('.tools-say').getByRole('button', { name: words.common.close }).click()
})

test('when the device is nearly full a recording ends by itself with a sentence, and text is still saved', async () => {
  const { page, context } = aino
  await page.reload()
  await unlock(page, phrase)
  await visit(page, writing.second)
  await record(page)
  await recorded(page, 2)
  const browser = await context.newCDPSession(page)
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: endpoint.url, quotaSize: used - 1_000_000 })
  await page.getByText(words.problems['device-nearly-full']).waitFor({ timeout: patience(60_000) })
  await page.locator('.running').waitFor({ state: 'detached' })
  await answer(page, norrvik.questions[1]).fill('Det går bra ändå, sa hon')
  await page.locator('.corner[data-saved="saved"]').waitFor()
  await page.locator('.tools-say').getByRole('button', { name: words.common.close }).click()
  await browser.send('Storage.overrideQuotaForOrigin', { origin: endpoint.url, quotaSize: used - 1_000_000 })
  await button(page, said.record).click()
  await page.getByText(words.problems['device-nearly-full']).waitFor()
  assert.is(await page.locator('.running').count(), 0)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: endpoint.url })
  const ended = line(page, cutShort).nth(1)
  await press(ended)
  assert.ok((await player(ended)).length > 1.5)
})

test('the coordinator sees what was recorded, is told when it cannot be fetched now, fetches and hears it', async () => {
  await finish(aino.page)
  await endpoint.restart()
  await visit(aino.page, '/sync')
  await button(aino.page, words.sync.sendNow).click()
  await synced(aino.page, 150_000)
  const { page } = ylva
  await visit(page, '/sync')
  await button(page, words.sync.sendNow).click()
  await visit(page, writing.second.replace('/write', ''))
  const recording = line(page, said.standing.away).first()
  await recording.waitFor({ timeout: patience(60_000) })
  await press(recording)
  await endpoint.kill()
  await recording.getByRole('button', { name: said.fetch, exact: true }).click()
  await page.getByText(said.trouble['server-silent']).waitFor()
  await ylva.context.setOffline(true)
  await recording.getByRole('button', { name: said.fetch, exact: true }).click()
  await page.getByText(said.trouble.offline).waitFor()
  await ylva.context.setOffline(false)
  await endpoint.restart()
  const here = line(page, said.standing.sent)
  await recording.getByRole('button', { name: said.fetch, exact: true }).click()
  const { length } = await player(here)
  assert.ok(length > 3, `${length} s`)
  assert.equal(await look(page, 'a recording at the office', 'sv'), [])
})

test('a recording that is removed can be put back', async () => {
  const { page } = ylva
  const last = line(page, said.forms.audio).nth(1)
  await button(page, words.common.remove).click()
  await last.waitFor({ state: 'detached' })
  await button(page, words.common.undo).click()
  await last.waitFor()
})

test('a tablet that records is not handed over', async () => {
  const { page } = ylva
  await publishTemplate(page)
  await openRound(page, { label: 'Hösten', frame: 'Alla', shownAt: 'Väntrummet', ask: 'Ylva' })
  const round = pathOf(page)
  await begin(page, 'L1')
  await record(page)
  await visit(page, `${round}/lend`)
  await button(page, words.surveys.lendAct).click()
  await page.getByText(words.problems['recording-on']).waitFor()
  await page.locator('.recording-bar').getByRole('button', { name: said.stop, exact: true }).click()
  await page.locator('.recording-bar').waitFor({ state: 'detached' })
  await button(page, words.surveys.lendAct).click()
  await page.waitForURL(/\/survey\//)
})

test.run()
