import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { respondent as en } from '../../../src/messages/en/respondent.ts'
import { respondent as fi } from '../../../src/messages/fi/respondent.ts'
import { respondent as sv } from '../../../src/messages/sv/respondent.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { button, found, joinBy, lock, synced, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { canary, norrvik } from '../kit/norrvik.ts'
import { invite, linkForParticipant } from '../kit/office.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { choose, onward, startAnswering, storedHere, toTheEnd } from '../kit/respondents.ts'
import {
  closeRound,
  goToRound,
  lendTablet,
  linkOfRound,
  openRound,
  publishResult,
  publishTemplate,
  takeFigure,
} from '../kit/round-office.ts'
import { filesWith, holds } from '../kit/search.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a survey round, from the template to those who were asked')
test.after(tidyUp)

const label = `Hösten ${canary}`
const wish = {
  label,
  frame: `Alla som besökte oss ${canary}`,
  shownAt: 'Anslagstavlan i väntrummet',
  ask: `Ylva ${canary}`,
}
const told = `Ni ringde tillbaka samma dag ${canary}`
const respondents = { sv, fi, en }
const locales = { sv: 'sv-SE', fi: 'fi-FI', en: 'en-GB' } as const
type Tongue = keyof typeof locales

let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let kim: Profile
let link = ''
const phrases = { ylva: '', aino: '', kim: '' }
const phones: Profile[] = []

test('the coordinator makes the survey from the template, publishes it and opens a round', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1280, height: 800, locale: 'en-GB' })
  phrases.ylva = await found(ylva.page, endpoint, norrvik)
  await publishTemplate(ylva.page)
  await openRound(ylva.page, wish)
  link = await linkOfRound(ylva.page)
  assert.match(link, new RegExp(`^${endpoint.url}/survey/#[\\w-]{23}\\.[\\w-]{23}$`))
})

test('an interviewer and a developer-client join; both see what they may', async () => {
  const [to = ''] = await invite(ylva.page, 1)
  aino = await openProfile('aino', endpoint.url, { width: 1180, height: 820, locale: 'sv-SE', stored: true })
  phrases.aino = await joinBy(aino.page, to, norrvik.interviewers[0])
  await goToRound(aino.page, label)
  assert.is(await linkOfRound(aino.page), link)
  assert.is(await aino.page.getByRole('link', { name: words.surveys.seeResult }).count(), 0)
  // The app and the respondents' page are on her tablet before she drives off.
  await aino.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration('/survey/'))?.active)
  const own = await linkForParticipant(ylva.page)
  kim = await openProfile('kim', endpoint.url, { width: 390, height: 844, locale: 'sv-SE' })
  phrases.kim = await joinBy(kim.page, own, `Kim ${canary}`)
  await kim.page.locator('nav').getByRole('link', { name: words.places.results }).click()
  await kim.page.getByText(words.results.publishedNone).waitFor()
})

for (const [at, tongue] of (['sv', 'fi', 'en', 'sv'] as const).entries())
  test(`phone ${at + 1} answers where there is signal (${tongue})`, async () => {
    const { page } = await newPhone(tongue, at)
    await startAnswering(page, link)
    await answerAll(page, [4, 4, 3, 4, 3, 4, 4], at === 0 ? told : '')
    await page.getByText(respondents[tongue].sent).waitFor()
  })

test('four more open the page, and answer while the server is gone; then they close it', async () => {
  const tongues = ['sv', 'fi', 'fi', 'en'] as const
  const away: Profile[] = []
  for (const [at, tongue] of tongues.entries()) {
    const phone = await newPhone(tongue, at + 4)
    await phone.page.goto(link)
    await storedHere(phone.page)
    await phone.close()
    away.push(phone)
  }
  await endpoint.kill()
  for (const [at, phone] of away.entries()) {
    const tongue = tongues[at] ?? 'sv'
    await phone.reopen()
    await startAnswering(phone.page, link)
    await answerAll(phone.page, [3, 2, 4, 4, 4, 1, 0])
    await phone.page.getByText(respondents[tongue].stored).waitFor()
    await phone.close()
  }
})

test('two answer on the interviewer’s tablet, one after the other, without signal', async () => {
  const { page } = aino
  await goToRound(page, label)
  await lendTablet(page, 'sv', true)
  await page.getByRole('heading', { name: sv.forYou }).waitFor()
  for (const places of [
    [4, 4, 4, 3, 4, 4, 4],
    [1, 2, 0, 1, 2, 3, 3],
  ]) {
    await onward(page).click()
    await page.locator('[data-place=ask]').waitFor()
    await answerAll(page, places)
    await page.getByText(sv.easyOutcome.storedLent).waitFor()
    await button(page, sv.nextPerson).click()
    await page.getByRole('heading', { name: sv.forYou }).waitFor()
  }
})

test('back with the interviewer the tablet opens with her words, and says that answers wait, not how many', async () => {
  const { page } = aino
  await page
    .getByRole('button', { name: sv.staff })
    .or(page.getByRole('link', { name: sv.staff }))
    .click()
  await page.getByText(words.surveys.lent).waitFor()
  await unlock(page, phrases.aino)
  await page.locator('h1', { hasText: label }).waitFor()
  await page.getByText(words.surveys.heldFew).first().waitFor()
})

test('when the server is back everything leaves by itself, each answer once', async () => {
  await endpoint.restart()
  await fetchNow(aino.page)
  for (const phone of phones.slice(4)) {
    await phone.reopen()
    await phone.page.goto(link)
    await phone.page.locator('.rs-foot').waitFor()
    await phone.page.waitForLoadState('networkidle')
    await phone.close()
  }
  await fetchNow(ylva.page)
  await goToRound(ylva.page, label)
  await ylva.page.getByText(words.surveys.atLeast(10)).waitFor()
})

test('while the round is open half of them are released; closed, the coordinator reads all ten', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: words.surveys.seeResult }).click()
  await page.getByText(words.results.classes).first().waitFor()
  await page.getByText(words.results.note.still_open).waitFor()
  await goToRound(page, label)
  await closeRound(page)
  await page.getByRole('link', { name: words.surveys.seeResult }).click()
  await page.getByText(words.results.rate(label, 10, 25, '40\u00a0%')).waitFor()
  await page.locator('.result-rows li').nth(6).waitFor()
  const rects = page.locator('.result-rows li').first().locator('rect')
  const counts = await rects.evaluateAll(all => all.map(one => one.getAttribute('data-count')))
  assert.equal(counts, ['1', '4', '5'])
})

test('she publishes it, says what happens next, and a developer-client reads both on her phone', async () => {
  const { page } = ylva
  await publishResult(page)
  await page.getByRole('link', { name: words.results.seePublished }).click()
  await page.getByLabel(words.results.next).fill('Vi ringer tillbaka senast nästa dag')
  await page.getByLabel(words.results.next).blur()
  await synced(page)
  await fetchNow(kim.page)
  await kim.page.locator('nav').getByRole('link', { name: words.places.results }).click()
  await kim.page.locator('main .lines a').click()
  await kim.page.getByText(words.results.rate(label, 10, 25, '40\u00a0%')).waitFor()
  await kim.page.getByText('Vi ringer tillbaka senast nästa dag').waitFor()
  assert.is(await kim.page.getByText(told).count(), 0)
})

test('a question becomes a figure of a measure by one press, once; few answers are told in words, and lead back', async () => {
  const { page } = ylva
  const { goals } = words
  await takeFigure(page, 'Bemötande')
  const figure = page.locator('.linked li')
  await figure.getByText(words.results.xOfN(9, 10)).waitFor()
  await figure.getByText(goals.n(10)).waitFor()
  await button(page, goals.fromSurvey).click()
  await page.getByRole('dialog').getByText(goals.isHere).waitFor()
  assert.is(await page.locator('dialog li button:disabled').count(), 1)
  await page.keyboard.press('Escape')
  await figure.getByRole('link', { name: goals.seeResult }).click()
  await page.getByText(words.results.rate(label, 10, 25, '40\u00a0%')).waitFor()
})

test('whoever opens the link again reads what people answered and what happens next', async () => {
  const page = phones[0]?.page
  if (!page) throw new Error('no phone')
  await page.goto('about:blank')
  await page.route('**/result', route => route.abort())
  await page.goto(link)
  // The result did not come, although that the round is closed did: the page says so, and asks again by itself.
  await page.getByText(sv.noSignal).first().waitFor()
  await page.unroute('**/result')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByText(words.results.toldAnswers(10)).waitFor()
  await page.getByText('Vi ringer tillbaka senast nästa dag').waitFor()
  assert.is(await page.getByText(sv.noSignal).count(), 0)
  const table = page.locator('.rs-told table').first()
  assert.equal((await table.locator('td:last-child').allInnerTexts()).slice(1), ['1', '0', '4', '5'])
})

test('no answer and no word of the office is readable at the endpoint, on a locked device or on the way', async () => {
  for (const { page } of [ylva, aino, kim]) await lock(page)
  for (const profile of [ylva, aino, kim, ...phones]) await profile.close().catch(() => undefined)
  const secret = [canary, 'ringde tillbaka samma dag', 'q-treatment', 'Vi ringer tillbaka', ...Object.values(phrases)]
  for (const { folder } of [ylva, aino, kim, ...phones]) {
    assert.ok(filesWith(folder, ['rinnalla-survey', 'rinnalla-language']).length > 0, 'the search finds what is there')
    // The question's name stands in the example project that every app brings along.
    assert.equal(
      filesWith(folder, secret).filter(one => !one.endsWith('q-treatment') || !isCache(one)),
      [],
    )
  }
  assert.equal(filesWith(endpoint.data, secret), [])
  assert.equal(
    secret.filter(
      word => word !== 'q-treatment' && (holds(endpoint.traffic(), word) || holds(Buffer.from(endpoint.log()), word)),
    ),
    [],
  )
})

const isCache = (file: string) => /CacheStorage|Cache_Data|Code Cache|ScriptCache/.test(file)

async function newPhone(tongue: Tongue, at: number): Promise<Profile> {
  const phone = await openProfile(`phone${at}`, endpoint.url, { width: 390, height: 844, locale: locales[tongue] })
  phones.push(phone)
  return phone
}

/** Answers each question on a scale by its place, writes something if there is something to write, and sends. */
async function answerAll(page: Profile['page'], places: readonly number[], words = ''): Promise<void> {
  for (const place of places) await choose(page, place)
  if (words) await page.locator('textarea').fill(words)
  await toTheEnd(page)
  await pause(50)
  await onward(page).click()
}

test.run()
