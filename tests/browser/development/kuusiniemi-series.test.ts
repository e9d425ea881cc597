import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { membersBesideAnswers, onDisk, tellingAnswers } from '../kit/disk.ts'
import { button, field, found, joinBy, synced, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openProfile } from '../kit/profile.ts'
import { closeRound, publishResult } from '../kit/round-office.ts'
import { filesWith, holds } from '../kit/search.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'
import {
  away,
  done,
  findings,
  minutes,
  people,
  phone,
  phoneOf,
  reworded,
  rule,
  type Series,
  said,
  second,
  tablet,
  workshops,
} from './kuusiniemi.ts'
import { lastDayPasses, partnerComes, takeAlong } from './kuusiniemi-autumn.ts'
import { changeApart, doTheTask, everyoneWrites, meetOneByOne, writeAhead } from './kuusiniemi-hall.ts'
import { itemOf, meet, planMeeting, say, thought } from './meeting-kit.ts'
import { answerMinute, endWithMinute, gather, giveTask, inviteInto, toResult, toRound, turnTo } from './workshop-kit.ts'

const test = suite('Kuusiniemi: three workshops, two tasks between and three minutes of feedback, then the autumn')
test.after(tidyUp)

const { meetings: texts, groups, tasks } = words
let series: Series
let autumn = ''
let partner = ''
let phrase = ''

test('the coordinator makes the spring’s group with three offered rules and one of her own, and plans three workshops', async () => {
  const endpoint = await startEndpoint()
  const ylva = await openProfile('ylva', endpoint.url, tablet)
  const at: string[] = []
  const { page } = ylva
  await found(page, endpoint, { name: 'Kuusiniemi', coordinator: 'Ylva' })
  await go(page, '/groups/new')
  await field(page, groups.name).fill('Vårens grupp')
  await page.getByRole('radio', { name: groups.scopes.clients }).check()
  await page.getByLabel(groups.ownRules).fill(rule)
  await button(page, groups.make).click()
  await page.getByRole('heading', { name: 'Vårens grupp', level: 1 }).waitFor()
  const room = new URL(page.url()).pathname.replace('/groups/', '')
  series = { endpoint, ylva, phones: [], at, room }
  assert.is(await page.getByLabel(groups.rules).inputValue(), [...groups.offered, rule].join('\n'))
  for (const [n, kit] of (['first', 'networks', 'practices'] as const).entries())
    at.push(await planMeeting(page, kit, workshops[n] ?? ''))
  // After the last workshop there is no next one to bring something back to.
  await page.getByRole('link', { name: texts.change }).click()
  await page.getByRole('button', { name: `${texts.takeOut}: ${itemOf('practices', 4)}` }).click()
  await go(page, at[0] ?? '')
  await page.getByRole('link', { name: texts.change }).click()
  await page.getByLabel(texts.noSignalTick).check()
  await synced(page)
})

test('five come by their codes and links, and on their phones nothing tells who is staff and who is a client', async () => {
  const { endpoint, ylva, at, room, phones } = series
  const links = await inviteInto(ylva.page, room, { count: 5 })
  for (const [n, name] of people.entries()) phones.push(await openProfile(`phone${n}-${name}`, endpoint.url, phone))
  await Promise.all(phones.map(({ page }, n) => joinBy(page, links[n] ?? '', people[n] ?? '')))
  await Promise.all(phones.map(({ page }) => fetchNow(page)))
  for (const path of ['/', '/development', `/groups/${room}`, '/meetings', at[0] ?? '', '/project']) {
    await Promise.all(phones.map(({ page }) => go(page, path)))
    const shown = () => Promise.all(phones.map(({ page }) => page.locator('body').innerText()))
    await until(`${path} is the same on all five`, async () => new Set(await shown()).size === 1)
    for (const name of people) assert.not.match((await shown()).join(), name)
  }
})

test('at home one writes ahead; then nobody reaches the endpoint, and the facilitator opens the workshop', () =>
  writeAhead(series))

test('in the hall everyone writes first and sees what is there after her own; for one the facilitator writes', () =>
  everyoneWrites(series))

test('two change what the first wrote, each on her own phone; a task is given, and closing offers one minute', () =>
  changeApart(series))

test('at home the phones meet the endpoint one by one, one of them never; both wordings stand, and one tap settles', () =>
  meetOneByOne(series))

test('the task is done on the phones without signal, once as a drawing that is photographed', () => doTheTask(series))

test('four give their minute, and their coordinator is shown nothing of it', async () => {
  const { ylva, at } = series
  for (const n of away) await answerMinute(phoneOf(series, n), workshops[0], minutes[n] ?? '')
  const { page } = ylva
  await fetchNow(page)
  await toResult(page, at[0] ?? '')
  await page.getByText(words.results.none).waitFor()
  await page.getByText(words.results.noneWhy(5)).waitFor()
})

test('the second workshop opens with what came back, a number and no names; the fifth phone catches up there', async () => {
  const { ylva, at } = series
  const { page } = ylva
  await go(page, at[1] ?? '')
  await button(page, texts.begin).click()
  const came = page.locator('.came')
  await came.getByText(texts.back(4, 5)).waitFor()
  for (const words of Object.values(done)) await thought(page, words).waitFor()
  await came.getByRole('button', { name: tasks.picture }).click()
  await came.locator('img.sheet-photo').waitFor()
  for (const name of people) assert.not.match(await page.locator('body').innerText(), name)
  const reino = phoneOf(series, 4)
  await fetchNow(reino.page)
  await go(reino.page, at[0] ?? '')
  await thought(reino.page, reworded.liisa).waitFor()
  await meet(page)
  await go(page, at[0] ?? '')
  await thought(page, said.reino).waitFor()
  assert.is(await page.getByText(texts.late).count(), 0)
  await answerMinute(reino, workshops[0], minutes[4] ?? '')
})

test('with the fifth the minute is shown, first to her who closes it, then to all; nothing says who answered', async () => {
  const { endpoint, ylva, at } = series
  const { page } = ylva
  await fetchNow(page)
  await toRound(page, at[0] ?? '')
  await closeRound(page)
  await page.getByRole('link', { name: words.surveys.seeResult }).click()
  await page.getByText(words.results.answered(workshops[0], 5), { exact: true }).waitFor()
  await publishResult(page)
  await fetchNow(phoneOf(series, 0).page)
  await go(phoneOf(series, 0).page, at[0] ?? '')
  await phoneOf(series, 0).page.getByRole('link', { name: texts.feedbackResult }).click()
  await phoneOf(series, 0)
    .page.locator('main')
    .getByText(words.results.answered(workshops[0], 5), { exact: true })
    .waitFor()
  assert.is(
    await phoneOf(series, 0)
      .page.getByText(minutes[1] ?? '')
      .count(),
    0,
    'own words are never published',
  )
  assert.equal(await membersBesideAnswers(endpoint), [])
  const sent = await tellingAnswers(endpoint)
  assert.is(sent.count, 5)
  assert.equal(sent.telling, [])
  const spoken = [...minutes, ...Object.values(said), ...Object.values(done), ...Object.values(reworded)]
  assert.equal(filesWith(endpoint.data, spoken), [])
  assert.equal(
    spoken.filter(one => holds(endpoint.traffic(), one)),
    [],
  )
})

test('three workshops have led to two tasks between and three minutes of feedback', async () => {
  const { endpoint, ylva, at } = series
  const { page } = ylva
  await go(page, at[1] ?? '')
  await button(page, texts.goTo(itemOf('networks', 1))).click()
  await synced(page)
  for (const [n, text] of [second.sanna, second.kaija].entries()) {
    const { page } = phoneOf(series, 3 * n)
    await fetchNow(page)
    await go(page, at[1] ?? '')
    await page.getByRole('heading', { name: itemOf('networks', 1) }).waitFor()
    await say(page, text)
    await synced(page)
  }
  await turnTo(page, itemOf('networks', 4))
  await giveTask(page, 'Fråga en granne', workshops[2])
  await endWithMinute(page, itemOf('networks', 5), 5)
  await go(page, at[2] ?? '')
  await button(page, texts.begin).click()
  await endWithMinute(page, itemOf('practices', 5), 5)
  await meet(page)
  await go(page, '/meetings')
  const lines = page.locator('.series a')
  await lines.nth(2).getByText(texts.feedbackAsked).waitFor()
  const led = await lines.allInnerTexts()
  assert.equal(
    led.map(line => [line.includes(texts.tasksGiven(1)), line.includes(texts.feedbackAsked)]),
    [
      [true, true],
      [true, true],
      [false, true],
    ],
  )
  assert.is((await onDisk(endpoint, 'SELECT id FROM round')).length, 3)
})

test('thoughts of two workshops are gathered into three findings of the group', async () => {
  const { ylva, at } = series
  const { page } = ylva
  await go(page, at[0] ?? '')
  await gather(page, [reworded.liisa, said.reino], { statement: findings[0], clients: true })
  await gather(page, [said.kaija, said.another], { statement: findings[1] })
  await go(page, at[1] ?? '')
  await gather(page, [second.sanna, second.kaija], { statement: findings[2] })
  await synced(page)
  const { page: pekka } = phoneOf(series, 1)
  await fetchNow(pekka)
  await pekka.locator('nav').getByRole('link', { name: words.places.findings }).click()
  await pekka.locator('main .lines a').nth(2).waitFor()
  const shown = await pekka.locator('main .lines a').allInnerTexts()
  for (const one of findings) assert.ok(shown.some(line => line.includes(one)))
})

test('one of them becomes evidence in a finding of the material, as knowledge of clients', async () => {
  const { page } = series.ylva
  const texts = words.findings
  const mine = 'Telefonen bär mer än bilen'
  await go(page, '/findings')
  await button(page, texts.board.new).click()
  await field(page, texts.statement).fill(mine)
  await button(page, texts.board.make).click()
  await button(page, texts.one.addGroup).first().click()
  await page.getByRole('dialog').getByRole('button', { name: findings[0] }).click()
  const ground = page.locator('.grounds .quote', { hasText: findings[0] })
  await ground.getByText(texts.one.groupSays).waitFor()
  await ground.click()
  await page.getByRole('link', { name: texts.group.gathered(2, workshops[0]) }).waitFor()
  await go(page, '/findings')
  await button(page, texts.board.narrow).click()
  await field(page, texts.board.knows).selectOption('client')
  await page.locator('.found', { hasText: mine }).waitFor()
  await field(page, texts.board.knows).selectOption('staff')
  await page.getByText(texts.board.none).waitFor()
})

test('the autumn’s group takes two findings along; exactly what leaves is shown before', async () => {
  ;({ autumn, partner } = await takeAlong(series))
})

test('a partner comes by a phone that somebody has left the project with; she sees what was taken along and nothing else', async () => {
  phrase = await partnerComes(series, partner)
})

test('she is told of her last day, and on the day after it her phone holds no byte of the group', () =>
  lastDayPasses(series, autumn, phrase))

test.run()
