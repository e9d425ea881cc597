import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { maps } from '../../../src/messages/sv/maps.ts'
import { roles } from '../../../src/messages/sv/roles.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, synced, words } from '../kit/doors.ts'
import type { RunningEndpoint } from '../kit/endpoint.ts'
import { appStored, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { meet } from './meeting-kit.ts'
import { printsOnBoth } from './on-paper.ts'
import {
  chooseRole,
  listed,
  lookAs,
  makeRoleMap,
  openPlace,
  pressWord,
  question,
  rowReady,
  sayOf,
  undo,
} from './role-kit.ts'
import { allMeet, trioIn } from './trio.ts'

const test = suite('roles and duties, filled by three who do not meet')
test.after(tidyUp)

const title = 'Socialt arbete med vuxna'
const [worker, guide, client] = ['Socialarbetare', 'Socialhandledare', 'Klientutvecklare'] as const
const [plan, advice, school, long] = [
  'Klientplan',
  'Ekonomisk rådgivning',
  'Kontakt med skolan',
  'Työllisyydenedistämispalvelusuunnittelu',
] as const
const { R, A, C, I } = roles.word
let endpoint: RunningEndpoint
let ylva: Profile
let kim: Profile
let robin: Profile
let map = ''

const everybody = () => [ylva, kim, robin]

test('a coordinator lists roles and duties; a developer-client and a partner have them on their phones', async () => {
  ;({ endpoint, ylva, kim, robin } = await trioIn('Storsele', 'partner'))
  await go(ylva.page, '/maps')
  map = await makeRoleMap(ylva.page, { title, roles: [worker, guide, client], duties: [plan, advice, school, long] })
  await synced(ylva.page)
  for (const { page } of everybody()) {
    await fetchNow(page)
    await appStored(page)
    await go(page, map)
    await lookAs(page, 'list')
    assert.equal(
      await listed(page),
      [plan, advice, school, long].map(duty => duty),
    )
  }
})

test('without the endpoint each fills in her own row; nobody sees another’s before, and then reads a colleague’s', async () => {
  await endpoint.kill()
  await chooseRole(ylva.page, map, worker)
  await sayOf(ylva.page, { [plan]: A, [advice]: R, [school]: R })
  await rowReady(ylva.page)
  await chooseRole(kim.page, map, client)
  assert.is(await kim.page.getByRole('button', { name: roles.otherTab }).getAttribute('aria-disabled'), 'true')
  await sayOf(kim.page, { [plan]: C, [advice]: roles.word['-'], [school]: roles.word['-'] })
  await rowReady(kim.page)
  await button(kim.page, roles.next).click()
  await kim.page.locator('.role-choice button', { hasText: worker }).click()
  await kim.page.locator('p', { hasText: roles.notHeard }).waitFor()
  await sayOf(kim.page, { [plan]: R })
  await chooseRole(robin.page, map, guide)
  await sayOf(robin.page, { [plan]: A, [advice]: R, [school]: I, [long]: A })
  await button(robin.page, roles.next).or(button(robin.page, roles.ready)).first().click()
})

test('meanwhile the table is written in too: one cell by two, and a duty that another removes', async () => {
  const { page } = ylva
  await go(page, map)
  await openPlace(page, plan)
  await pressWord(page, worker, A)
  await go(page, map)
  await openPlace(page, advice)
  await pressWord(page, worker, R)
  await go(page, map)
  await openPlace(page, school)
  await button(page, roles.removeDuty).click()
  await page.locator('.duties > li').nth(3).waitFor({ state: 'detached' })
  await button(page, undo).click()
  await page.locator('.duties > li').nth(3).waitFor()
  await openPlace(page, school)
  await button(page, roles.removeDuty).click()
  await page.locator('.duties > li').nth(3).waitFor({ state: 'detached' })

  await go(kim.page, map)
  await openPlace(kim.page, plan)
  await pressWord(kim.page, worker, R)
  await go(robin.page, map)
  await openPlace(robin.page, school)
  await pressWord(robin.page, guide, I)
  await go(robin.page, map)
  await openPlace(robin.page, guide)
  await pressWord(robin.page, plan, A)
  await pressWord(robin.page, advice, R)
})

test('when they meet nothing is lost: a cell stands in two versions, and what was said of the removed duty says so', async () => {
  await endpoint.restart()
  await allMeet(everybody())
  for (const { page } of everybody()) {
    await go(page, map)
    await lookAs(page, 'list')
    await page.getByText(roles.loose(guide, '', I)).waitFor()
    assert.is((await listed(page)).length, 3)
  }
  await openPlace(kim.page, plan)
  const two = kim.page.locator('.versions', { hasText: worker })
  const shown = await two.innerText()
  for (const word of [A, R]) assert.match(shown, word)
  for (const name of ['Ylva', 'Kim', 'Robin']) assert.not.match(shown, name)
  await two.locator('li', { hasText: A }).getByRole('button', { name: words.versions.keep }).click()
  await two.waitFor({ state: 'detached' })
  await allMeet(everybody())
  await go(ylva.page, map)
  await ylva.page
    .locator('.role-loose')
    .getByRole('button', { name: `${roles.looseAway}: ${roles.loose(guide, '', I)}` })
    .click()
  await ylva.page.locator('.role-loose').waitFor({ state: 'detached' })
})

test('what is seen differently is a question by role, with no name and no writer; the table follows by one press', async () => {
  const { page } = ylva
  const asked = question(page, worker, plan)
  await asked.waitFor()
  assert.equal((await asked.locator('p').allInnerTexts()).slice(0, 3), [
    roles.itself(A),
    roles.others(R),
    roles.inTable(A),
  ])
  const all = await page.locator('.role-questions').innerText()
  for (const name of ['Ylva', 'Kim', 'Robin']) assert.not.match(all, name)
  await question(page, client, plan).getByRole('button', { name: roles.follow }).click()
  await question(page, client, plan).waitFor({ state: 'detached' })
  await meet(page)
  await meet(kim.page)
  await go(kim.page, map)
  await lookAs(kim.page, 'list')
  assert.match((await listed(kim.page))[0] ?? '', `${C}: ${client}`)
  await asked.getByRole('button', { name: roles.agreedSo, exact: true }).click()
  await field(page, maps.reason).fill('Planen skrivs tillsammans')
  await page.getByRole('dialog').getByRole('button', { name: maps.agreedSo }).click()
  await asked.waitFor({ state: 'detached' })
  await page.locator('.role-questions summary').click()
  await page.locator('.role-questions').getByText('Planen skrivs tillsammans').waitFor()
})

test('each duty asks in a sentence on its row: one becomes a finding of the group, sharing is confirmed with a day', async () => {
  const { page } = kim
  const rows = await listed(page)
  assert.match(rows[0] ?? '', roles.flag(plan, { answer: 2, doing: 0 }))
  assert.match(rows[1] ?? '', roles.flag(advice, { answer: 0, doing: 2 }))
  assert.match(rows[2] ?? '', long)
  const row = (label: string) => page.locator('.duties > li', { hasText: label })
  await row(plan).getByRole('button', { name: roles.toFinding }).click()
  await button(page, words.meetings.gatherMake).click()
  await row(plan).getByRole('link', { name: 'Två ansvarar' }).waitFor()
  await row(advice).getByRole('button', { name: roles.confirm }).click()
  await field(page, roles.how).fill('Handledaren om det gäller skulder')
  await field(page, roles.agreedDay).fill('2026-05-03')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: roles.confirm.replace('…', '') })
    .click()
  await row(advice)
    .getByText(roles.flag(advice, { answer: 0, doing: 'clear' }))
    .waitFor()
  await row(advice).getByRole('button', { name: maps.agreedSo, exact: true }).click()
  await field(page, maps.reason).fill('Så är det än')
  await page.getByRole('dialog').getByRole('button', { name: maps.agreedSo }).click()
  await row(advice).getByText('Handledaren om det gäller skulder').waitFor()
  await meet(page)
  await meet(robin.page)
  await go(robin.page, map)
  await robin.page.locator('.duties > li', { hasText: plan }).getByRole('link', { name: 'Två ansvarar' }).click()
  await robin.page
    .getByText(roles.flag(plan, { answer: 2, doing: 0 }))
    .first()
    .waitFor()
})

test('the table and the list are on paper of both sizes, with what each duty asks', async () => {
  const { page } = ylva
  await meet(page)
  await go(page, map)
  await page.locator('summary', { hasText: maps.takeAlong }).click()
  await page.locator('.roles-paper .matrix-paper tbody tr').nth(2).waitFor({ state: 'attached' })
  await printsOnBoth(page)
  assert.match((await page.locator('.roles-paper').textContent()) ?? '', roles.flag(plan, { answer: 2, doing: 0 }))
  assert.is(await page.locator('.roles-paper .matrix-paper tbody tr').count(), 3)
  assert.is(await page.locator('.roles-paper .list-paper tbody tr').count(), 3)
})

test('one takes one’s own answers back; the others’ stay, and the map goes on', async () => {
  const { page } = kim
  await go(page, `${map}/own`)
  await button(page, roles.takeBack).click()
  await page.getByText(roles.takenBack).waitFor()
  await button(page, undo).click()
  await page.getByText(roles.answered(2, 3)).waitFor()
  await button(page, roles.takeBack).click()
  await page.getByText(roles.takenBack).waitFor()
  await meet(page)
  await meet(robin.page)
  await go(robin.page, map)
  await robin.page.getByText(roles.rows(2)).waitFor()
})

test.run()
