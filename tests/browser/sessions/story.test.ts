import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isoDay } from '../../../src/ui/dates.ts'
import { patience } from '../../patience.ts'
import * as two from '../kit/chapter-two.ts'
import { button, found, goTo, goToLine, joinBy, lock, synced, syncedByItself, unlock, words } from '../kit/doors.ts'
import { take, wordsOf } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin, finish, readyForField, setPlace, typeAtSpeed } from '../kit/field-work.ts'
import { stripMark } from '../kit/marks.ts'
import { canary, corrections, norrvik, places, said, saidInShort } from '../kit/norrvik.ts'
import {
  completeNotice,
  invite,
  linkForDevice,
  linkForParticipant,
  openSession,
  prepare,
  recoveryCode,
} from '../kit/office.ts'
import { appStored, openProfile, type Profile, pause } from '../kit/profile.ts'
import { filesWith, holds } from '../kit/search.ts'
import { freshFolder, tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'

const test = suite('an interview without signal, read at the office')
test.after(tidyUp)

const laptop = { width: 1280, height: 800, locale: 'en-GB' }
const tablet = { width: 820, height: 1180, locale: 'sv-SE', stored: true }
const older = join(freshFolder('copy'), 'data')
const phone = { width: 390, height: 844, locale: 'sv-SE' }
const phrases = { ylva: '', aino: '', bo: '', kim: '' }
let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let bo: Profile
let kim: Profile
let paper = ''
let links: readonly string[] = []

test('a coordinator founds the project in Swedish and prints her recovery code', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, laptop)
  phrases.ylva = await found(ylva.page, endpoint, norrvik)
  assert.is(await ylva.page.evaluate(() => location.href), `${endpoint.url}/`, 'the code stays in the address')
  await ylva.page.getByText(words.today.second).waitFor()
  paper = await recoveryCode(ylva.page)
  assert.match(paper, /^(\w{4} ){6}\w{4}$/)
})

test('she enters the guide, pastes the roster, plans three interviews and invites two interviewers', async () => {
  await prepare(ylva.page, isoDay())
  await completeNotice(ylva.page)
  links = await invite(ylva.page, 2)
  assert.is(new Set(links).size, 2)
  await synced(ylva.page)
})

test('an interviewer joins on her tablet and is ready for the field', async () => {
  aino = await openProfile('aino', endpoint.url, tablet)
  phrases.aino = await joinBy(aino.page, links[0] ?? '', norrvik.interviewers[0])
  await readyForField(aino.page)
  await endpoint.kill()
  cpSync(endpoint.data, older, { recursive: true })
  await endpoint.restart()
})

test('a second interviewer joins on another tablet, and every invitation lets in only once', async () => {
  bo = await openProfile('bo', endpoint.url, tablet)
  phrases.bo = await joinBy(bo.page, links[1] ?? '', norrvik.interviewers[1])
  await goTo(bo.page, 'sessions')
  await bo.page.locator('main').getByRole('link', { name: /B1/ }).first().waitFor()
  // The app is on her tablet before she drives off, as *Ready for the field* says.
  await appStored(bo.page)
  const stranger = await openProfile('stranger', endpoint.url, { ...tablet, stored: false })
  await stranger.page.goto(links[1] ?? '')
  await stranger.page.getByText(words.problems['invite-used']).waitFor()
  await stranger.close()
})

test('with the server gone the tablet opens, and what is typed at speed and marked survives the end of power', async () => {
  await endpoint.kill()
  await aino.page.reload()
  await unlock(aino.page, phrases.aino)
  await setPlace(aino.page, 'M1', places.aino)
  await begin(aino.page, 'M1')
  await answer(aino.page, norrvik.questions[0]).click()
  await typeAtSpeed(aino.page, said[0])
  await stripMark(aino.page, 'worry').click()
  await aino.page.locator('.under mark', { hasText: two.chapter.worry }).waitFor()
  await aino.page.keyboard.press('Control+Enter')
  const typing = typeAtSpeed(aino.page, said[1])
  typing.catch(() => undefined)
  const standing = () => answer(aino.page, norrvik.questions[1]).inputValue()
  await until('more than fifty letters are typed', async () => (await standing()).length > 50)
  const before = await standing()
  await pause(1_000)
  await aino.kill()
  await aino.reopen()
  await aino.page.goto(endpoint.url)
  await unlock(aino.page, phrases.aino)
  await aino.page.getByRole('link', { name: words.today.goOn, exact: true }).first().click()
  const kept = await answer(aino.page, norrvik.questions[1]).inputValue()
  assert.ok(said[1].startsWith(kept.trimEnd()), 'what was kept is not what was typed')
  assert.ok(
    kept.length >= before.length,
    `a second before the end ${before.length} letters stood there, ${kept.length} are left`,
  )
  assert.is(await answer(aino.page, norrvik.questions[0]).inputValue(), said[0])
  await aino.page.locator('.under mark', { hasText: two.chapter.worry }).waitFor()
  await answer(aino.page, norrvik.questions[1]).fill(said[1])
})

test('she marks a wish with one tap and finishes: saved on this device, waiting to sync', async () => {
  await answer(aino.page, norrvik.questions[2]).fill(said[2])
  await stripMark(aino.page, 'idea').click()
  await aino.page.locator('.under mark', { hasText: two.chapter.idea }).waitFor()
  await finish(aino.page, corrections)
  assert.is(await aino.page.locator('.done').innerText(), words.finish.done)
  await button(aino.page, words.finish.toToday).click()
  assert.is(await aino.page.locator('.corner').getAttribute('data-state'), 'waiting')
})

test('the second interviewer edits the same session and holds two more, without the server too', async () => {
  await bo.page.reload()
  await unlock(bo.page, phrases.bo)
  await setPlace(bo.page, 'M1', places.bo)
  for (const code of ['L1', 'B1'] as const) {
    await begin(bo.page, code)
    await answer(bo.page, norrvik.questions[0]).fill(saidInShort[code])
    await finish(bo.page)
    await button(bo.page, words.finish.toToday).click()
  }
})

test('the server is back: both tablets send by themselves, and one tap settles the clash', async () => {
  await endpoint.restart()
  await Promise.all([syncedByItself(aino.page, patience(150_000)), syncedByItself(bo.page, patience(150_000))])
  // Whoever sent first has not met the other's yet, and would within a minute.
  await two.fetchNow(bo.page)
  await openSession(bo.page, 'M1')
  const versions = bo.page.locator('.versions')
  await versions.waitFor()
  for (const place of Object.values(places)) await versions.getByText(place).waitFor()
  await versions.locator('li', { hasText: places.aino }).getByRole('button', { name: words.versions.keep }).click()
  await versions.waitFor({ state: 'detached' })
  await synced(bo.page)
})

test('the coordinator reads the three interviews and sees how many have been heard', async () => {
  await two.fetchNow(ylva.page)
  await openSession(ylva.page, 'M1')
  for (const part of said) await ylva.page.getByText(part).waitFor()
  await ylva.page.getByText(corrections).waitFor()
  await ylva.page.locator('.pane header').getByText(places.aino).waitFor()
  assert.is(await ylva.page.locator('.versions').count(), 0)
  await button(ylva.page, words.reading.edit).click()
  await ylva.page.locator('.others').getByRole('link', { name: norrvik.interviewers[0] }).click()
  await openSession(ylva.page, 'L1')
  await ylva.page.getByText(saidInShort.L1).waitFor()
  await openSession(ylva.page, 'B1')
  await ylva.page.getByText(saidInShort.B1).waitFor()
  await goToLine(ylva.page, 'roster')
  await ylva.page.getByText(words.roster.coverageHead(3, 3)).waitFor()
})

test('she takes an interview as a Word document that holds every word', async () => {
  await openSession(ylva.page, 'M1')
  const taken = await take(ylva.page, words.reading.word)
  assert.match(taken.name, /\.docx$/)
  const text = wordsOf(taken)
  for (const part of [...said, ...norrvik.questions]) assert.ok(text.includes(part), part)
})

test('she goes through the quick marks, and words of M1 become a finding: one voice is not enough', async () => {
  await two.goThroughMarks(ylva.page)
  await two.findInOne(ylva.page)
})

test('L1 and B1 say the same: three voices in three sessions, and it holds without a written reason', async () => {
  await two.confirmByOthers(ylva.page)
  await two.placeUnderProblem(ylva.page)
})

test('she shares it, and a client who develops along says it in her own words on her phone, and adds one', async () => {
  await two.shareWithGroup(ylva.page)
  kim = await openProfile('kim', endpoint.url, phone)
  phrases.kim = await joinBy(kim.page, await linkForParticipant(ylva.page), two.chapter.participant)
  await two.developAlong(kim.page)
})

test('the coordinator takes her wording over, and the analysis says so, on the screen and as Word', async () => {
  await two.takeWordingOver(ylva.page)
  await two.analyse(ylva.page)
  await synced(ylva.page)
})

test('an endpoint put back from an older copy is healed by those who know more', async () => {
  await endpoint.kill()
  rmSync(endpoint.data, { recursive: true })
  cpSync(older, endpoint.data, { recursive: true })
  await endpoint.restart()
  for (const { page } of [ylva, bo, aino]) {
    await goToLine(page, 'sync')
    await button(page, words.sync.sendNow).click()
    await page.getByText(words.sync.sendingNow).waitFor({ state: 'detached' })
    await synced(page)
  }
  const second = await openProfile('second', endpoint.url, { ...laptop, locale: 'sv-SE' })
  await joinBy(second.page, await linkForDevice(ylva.page), norrvik.coordinator)
  for (const [code, text] of [['M1', said[2]], ...Object.entries(saidInShort)] as const) {
    await openSession(second.page, code)
    await second.page.getByText(text).waitFor()
  }
  await two.analyse(second.page)
  await goToLine(second.page, 'members')
  for (const name of norrvik.interviewers) await second.page.getByText(name).waitFor()
  await second.close()
})

test('after locking, not one word of it is on any disk, in the traffic or in the log', async () => {
  for (const { page } of [ylva, bo, aino, kim]) await lock(page)
  for (const profile of [ylva, bo, aino, kim]) await profile.close()
  const secret = [
    canary,
    'Nu springer vi mest mellan bränderna',
    'samma trappuppgång',
    'skjuter vi beslutet till nästa träff',
    'leder sällan till något beslut',
    'ringa på kvällen',
    paper,
    ...Object.values(phrases),
  ]
  for (const { folder } of [ylva, bo, aino, kim]) {
    assert.ok(filesWith(folder, ['rinnalla-language']).length > 0, 'the search finds what is known to be there')
    assert.equal(filesWith(folder, secret), [])
  }
  assert.equal(filesWith(endpoint.data, secret), [])
  assert.equal(filesWith(older, secret), [])
  assert.equal(
    secret.filter(word => holds(endpoint.traffic(), word) || holds(Buffer.from(endpoint.log()), word)),
    [],
  )
  assert.ok(holds(endpoint.traffic(), 'content-digest'), 'the traffic was recorded')
})

test.run()
