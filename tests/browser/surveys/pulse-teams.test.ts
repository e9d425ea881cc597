import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { dayOf, daysAfter } from '../../../src/domain/days.ts'
import { quarterUntil } from '../../../src/domain/work/weeks-said.ts'
import { respondent as sv } from '../../../src/messages/sv/respondent.ts'
import { teams } from '../../../src/messages/sv/teams.ts'
import { time } from '../../../src/messages/sv/time.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, found, joinBy, synced, words } from '../kit/doors.ts'
import { take, wordsOf } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { speakInside } from '../kit/examples.ts'
import { look } from '../kit/looks.ts'
import { linkForParticipant } from '../kit/office.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { choose, onward, startAnswering, toTheEnd } from '../kit/respondents.ts'
import { closeRound, goToRound, linkOfRound, openRound, publishResult } from '../kit/round-office.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'
import { answerFrom, draftPulse, house, makePhase, promiseTime, teamTable, weekOn } from './pulse-kit.ts'

const test = suite('the pulse of staff by team, and a promise of time beside it')
test.after(tidyUp)

const { surveys, results } = words
const label = 'Hösten'
const [north, south] = house[0].teams
const today = dayOf(new Date())
const weeks = quarterUntil(today)
const week = (back: number) => weeks.at(-1 - back)?.number ?? 0
let endpoint: RunningEndpoint
let ylva: Profile
let kim: Profile
let link = ''
let published = ''

test('the pulse asks for unit and team in three languages, and is published', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  kim = await openProfile('kim', endpoint.url, { width: 390, height: 844, locale: 'sv-SE', stored: true })
  const { page } = ylva
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await joinBy(kim.page, await linkForParticipant(page), 'Kim')
  await fetchNow(page)
  await draftPulse(page)
  await page.getByText(surveys.nothingMissing).waitFor()
  assert.is(await button(page, teams.add).count(), 0, 'a survey asks for the team once')
  assert.equal(await look(page, 'draft', 'sv'), [])
  await button(page, surveys.publish).click()
  await page.locator('dialog').getByRole('button', { name: surveys.publishAct, exact: true }).click()
  await page.getByText(surveys.published).waitFor()
  await openRound(page, { label, frame: 'Alla anställda', shownAt: 'Intranätet', ask: 'Ylva' })
  link = await linkOfRound(page)
})

test('forty-one answer, one of them on a phone; while the round is open nothing is told by team', async () => {
  await answerFrom(link, north, { n: 12, good: 5 })
  await answerFrom(link, south, { n: 3, good: 2 })
  await answerFrom(link, house[1].teams[0], { n: 14, good: 6 })
  await answerFrom(link, house[1].teams[1], { n: 11, good: 8 })
  const phone = await openProfile('phone', endpoint.url, { width: 360, height: 640, locale: 'sv-SE' })
  await startAnswering(phone.page, link)
  for (let question = 0; question < 6; question++) await choose(phone.page, 1)
  await phone.page.getByText(teams.help).waitFor()
  const options = await phone.page.locator('.rs-main .rs-choice').allInnerTexts()
  assert.equal(
    options.map(text => text.trim()),
    house.flatMap(one => [one.unit, ...one.teams]),
  )
  await choose(phone.page, 2)
  await toTheEnd(phone.page)
  await onward(phone.page).click()
  await phone.page.getByText(sv.sent).waitFor()
  await phone.close()
  const { page } = ylva
  await fetchNow(page)
  await goToRound(page, label)
  await page.getByRole('link', { name: surveys.seeResult }).click()
  await page.getByText(teams.open).waitFor()
  assert.is(await page.locator('.team-bars').count(), 0)
})

test('closed, a team of four stands nowhere: it is counted in its unit, and so is the one that would give it away', async () => {
  const { page } = ylva
  await goToRound(page, label)
  await closeRound(page)
  await page.getByRole('link', { name: surveys.seeResult }).click()
  const trust = page.locator('.team-bars > li').first()
  await trust.getByText('Barn och familj').waitFor()
  const [children, adults] = house
  assert.equal(await trust.locator('dt').allInnerTexts(), [teams.whole, children.unit, adults.unit, ...adults.teams])
  await page.getByText(teams.onlyUnit(`${north}, ${south}`)).waitFor()
  await button(page, results.asTable).click()
  const six = (text: string) => Array.from({ length: 6 }, () => text)
  assert.equal(
    (await teamTable(page)).map(row => row.map(text => text.trim())),
    [
      [teams.whole, '41', ...six('51 %')],
      ['Barn och familj', '16', ...six(results.xOfN(7, 16))],
      [north, teams.inUnit],
      [south, teams.inUnit],
      ['Vuxen', '25', ...six('56 %')],
      ['Mottagning', '14', ...six(results.xOfN(6, 14))],
      ['Stöd i vardagen', '11', ...six(results.xOfN(8, 11))],
    ],
  )
  await headingsStay(page)
  await page.getByText(teams.hidden).waitFor()
  await page.getByText(teams.line).waitFor()
  assert.is(await page.getByText(results.note.never_asked).count(), 0, 'staff are no clients who have left')
  const document = wordsOf(await take(page, results.word))
  for (const part of [teams.title, results.xOfN(7, 16), teams.inUnit]) assert.ok(document.includes(part), part)
})

/** On a phone the names of the teams stay beside their figures, and what these are of above them. */
async function headingsStay(page: Page): Promise<void> {
  const size = page.viewportSize()
  await page.setViewportSize({ width: 390, height: 560 })
  const left = await page.locator('.teams .wide-table').evaluate(table => {
    table.scrollLeft = 300
    return (table.querySelector('tbody th')?.getBoundingClientRect().left ?? 0) - table.getBoundingClientRect().left
  })
  assert.is(left, 0)
  await button(page, results.asBars).click()
  await page.locator('.team-bars > li').last().scrollIntoViewIfNeeded()
  const top = () => page.locator('.teams .best').evaluate(one => one.getBoundingClientRect().top)
  await until('the heading is in view', async () => (await top()) >= 0)
  await button(page, results.asTable).click()
  if (size) await page.setViewportSize(size)
}

test('what is published, and what those who answered read under their link, tells as little', async () => {
  const { page } = ylva
  await publishResult(page)
  await page.getByRole('link', { name: results.seePublished }).click()
  await page.locator('.team-bars').waitFor()
  published = await page.evaluate(() => location.pathname)
  const phone = await openProfile('asked', endpoint.url, { width: 360, height: 640, locale: 'sv-SE' })
  await phone.page.goto(link)
  await phone.page.getByText(teams.title).waitFor()
  const rows = phone.page
    .locator('.rs-told article', { hasText: results.xOfN(7, 16) })
    .first()
    .locator('tr')
  assert.equal(await rows.allInnerTexts().then(all => all.map(one => one.replace(/\s+/g, ' ').trim())), [
    `Barn och familj ${results.xOfN(7, 16)}`,
    `Vuxen ${results.xOfN(14, 25)}`,
    `– Mottagning ${results.xOfN(6, 14)}`,
    `– Stöd i vardagen ${results.xOfN(8, 11)}`,
  ])
  for (const team of [north, south]) assert.is(await phone.page.getByText(team).count(), 0)
  await phone.close()
})

test('two fill a promise apart: weeks add up, and of one week two answers stand until one is chosen', async () => {
  const { page } = ylva
  await makePhase(page, { name: 'Prövning', from: daysAfter(today, -60), to: '' })
  await go(page, '/goals')
  await page.getByRole('link', { name: new RegExp(time.open) }).click()
  await page.getByText(time.empty).waitFor()
  await promiseTime(page, north, { hours: '2,5', from: daysAfter(today, -35) })
  await page.getByText(time.perWeek('2,5')).waitFor()
  await page.getByText(`${time.keptNone}, ${time.silentFor(5)}.`).waitFor()
  await synced(page)
  await fetchNow(kim.page)
  await go(kim.page, '/time')
  await weekOn(kim.page, north, week(1)).waitFor()
  await kim.context.setOffline(true)
  await ylva.context.setOffline(true)
  await go(page, '/time')
  for (const back of [5, 3, 2]) await weekOn(page, north, week(back)).click()
  for (const back of [4, 2]) await weekOn(kim.page, north, week(back)).click()
  await kim.page.getByText(time.weekSaid(week(2), time.said.kept)).waitFor()
  await pause(500)
  await weekOn(kim.page, north, week(2)).click()
  await kim.page.getByText(time.weekSaid(week(2), time.said.partly)).waitFor()
  await kim.context.setOffline(false)
  await ylva.context.setOffline(false)
  for (const one of [page, kim.page, page]) await fetchNow(one)
  for (const one of [page, kim.page]) {
    await go(one, '/time')
    await one.getByRole('button', { name: time.two(week(2)) }).waitFor()
    for (const back of [5, 4, 3])
      assert.is(await weekOn(one, north, week(back)).getAttribute('data-said'), 'kept', String(back))
  }
  await kim.page.getByRole('listitem').filter({ hasText: time.said.partly }).getByRole('button').click()
  await kim.page.getByText(`${time.keptIn(3, 4)}, ${time.partlyIn(1)}, ${time.silentFor(1)}.`).waitFor()
  await synced(kim.page)
  await fetchNow(page)
  await go(page, '/time')
  await page.getByText(`${time.keptIn(3, 4)}, ${time.partlyIn(1)}, ${time.silentFor(1)}.`).waitFor()
})

test('by keyboard alone a week is reached, said and taken back; unsaid it is a gap again', async () => {
  const { page } = ylva
  await weekOn(page, north, week(0)).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await page.getByText(`${time.keptIn(4, 5)}, ${time.partlyIn(1)}.`).waitFor()
  await button(page, words.common.undo).last().click()
  await page.getByText(`${time.keptIn(3, 4)}, ${time.partlyIn(1)}, ${time.silentFor(1)}.`).waitFor()
  await button(page, time.change).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(time.hours, { exact: true }).fill('200')
  await dialog.getByText(time.hoursBad).waitFor()
  assert.ok(await dialog.getByRole('button', { name: time.save, exact: true }).isDisabled())
  await dialog.getByLabel(time.hours, { exact: true }).fill('3')
  await dialog.getByRole('button', { name: time.save, exact: true }).click()
  await page.getByText(time.perWeek('3')).waitFor()
})

test('phase, time and pulse stand beside each other, also with the result, and no word says that one comes of another', async () => {
  const { page } = ylva
  const beside = page.locator('.beside-phases')
  await beside.getByText(time.besideLead).waitFor()
  await beside.getByText(time.pulse(label)).waitFor()
  await beside.getByText('Tillit 51\u00a0%').waitFor()
  await synced(page)
  await fetchNow(kim.page)
  await go(kim.page, published)
  const there = kim.page.locator('.beside-phases')
  await there
    .getByText(time.promise(north, `${time.keptIn(3, 4)}, ${time.partlyIn(1)}, ${time.silentFor(1)}`))
    .waitFor()
  assert.is(await there.getByText(time.pulse(label)).count(), 0, 'the pulse itself stands above')
})

test('the screens read well in every language, width and light', async () => {
  const { page } = ylva
  const wrong: string[] = []
  for (const language of ['fi', 'en', 'sv'] as const) {
    await speakInside(page, language)
    for (const [path, sight] of [
      [published, '.team-bars'],
      ['/time', '.promise-weeks button'],
      ['/goals', 'a[href="/time"]'],
    ] as const) {
      await go(page, path)
      await page.locator(sight).first().waitFor()
      await pause(200)
      wrong.push(...(await look(page, path.replace(/[0-9a-f]{32}/, 'id'), language)))
    }
  }
  assert.equal(wrong, [], wrong.join('\n'))
})

test.run()
