import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { daysAfter } from '../../../src/domain/days.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, joinBy, synced, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { rowsOf, vaultsOn } from '../kit/kept.ts'
import { findings, overflow } from '../kit/looks.ts'
import { linkForParticipant } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'

const test = suite('groups as rooms of their own, on the devices of those who are in them and of those who are not')
test.after(tidyUp)

const tablet = { width: 1180, height: 820, locale: 'en-GB' }
const phone = { width: 390, height: 844, locale: 'sv-SE' }
const today = new Date().toLocaleDateString('sv-SE')
const lastDay = daysAfter(today, 10)
const { groups, development } = words
const name = 'Höstens grupp'
const term = 'servicehandledning'
let endpoint: RunningEndpoint
let ylva: Profile
let kim: Profile
let robin: Profile
let kela: Profile
let room = ''

const bar = (page: Page): Promise<string[]> =>
  page.locator('nav a:not(.help)').evaluateAll(all => all.map(one => one.textContent?.trim() ?? ''))

test('a coordinator makes a group with its ground rules and invites a partner with a last day', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, tablet)
  kim = await openProfile('kim', endpoint.url, phone)
  robin = await openProfile('robin', endpoint.url, phone)
  kela = await openProfile('kela', endpoint.url, phone)
  const { page } = ylva
  await found(page, endpoint, { name: 'Kuusiniemi', coordinator: 'Ylva' })
  await joinBy(kim.page, await linkForParticipant(page), 'Kim')
  await joinBy(robin.page, await linkForParticipant(page), 'Robin')
  await fetchNow(page)
  await go(page, '/groups/new')
  await field(page, groups.name).fill(name)
  await page.getByRole('radio', { name: groups.scopes.clients }).check()
  await page.getByLabel(groups.ownRules).fill('Vi håller tiderna.')
  await button(page, groups.make).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  room = new URL(page.url()).pathname.replace('/groups/', '')
  assert.is(await page.getByLabel(groups.rules).inputValue(), [...groups.offered, 'Vi håller tiderna.'].join('\n'))
  await page.getByText(groups.inIt(1)).waitFor()
  await page.getByRole('link', { name: groups.invite }).click()
  await field(page, words.members.role).selectOption('guest')
  await field(page, groups.intoGroups).selectOption(room)
  await field(page, groups.lastDay).fill(lastDay)
  await button(page, words.members.make(1)).click()
  const link = await page.locator('p.link').innerText()
  await joinBy(kela.page, link.trim(), 'Kela')
})

test('where no meeting is planned, the main button of the group leads to the form for one, and from there to the list', async () => {
  const { page } = ylva
  await go(page, '/development')
  await page.getByRole('link', { name: development.plan, exact: true }).click()
  const form = page.getByRole('dialog', { name: words.meetings.plan })
  await form.waitFor()
  assert.equal(await findings(page), [])
  await button(page, words.common.cancel).click()
  await form.waitFor({ state: 'detached' })
  assert.is(await page.evaluate(() => location.pathname), '/meetings')
  await page.goBack()
  await page.getByRole('heading', { name: development.title, level: 1 }).waitFor()
  await page.getByRole('link', { name: development.plan, exact: true }).click()
  const first = 'Den första träffen'
  await field(page, words.meetings.name).fill(first)
  await button(page, words.meetings.make).click()
  await page.getByRole('heading', { name: first, level: 1 }).waitFor()
})

test('the partner has today, her group and what is more, is told of her last day, and holds nothing else', async () => {
  const { page } = kela
  await page.getByText(groups.lastDayText).waitFor()
  assert.equal(await bar(page), [words.places.today, development.title, words.places.project])
  await page.locator('nav').getByRole('link', { name: development.title }).click()
  await page.getByRole('heading', { name: development.title }).waitFor()
  // Whoever is in one group has no switch between groups.
  assert.is(await page.locator('.group-switch select').count(), 0)
  await go(ylva.page, '/development')
  await ylva.page.locator('.group-switch select').selectOption(room)
  await go(ylva.page, '/words')
  await button(ylva.page, words.words.new).first().click()
  await ylva.page.getByRole('dialog').getByLabel(words.words.term).fill(term)
  await button(ylva.page, words.words.add).click()
  await ylva.page.getByLabel(words.words.meaning).fill('Vi visar vägen och går med en bit.')
  await button(ylva.page, words.words.agree).click()
  await synced(ylva.page)
  await fetchNow(page)
  await go(page, '/words')
  await page.getByRole('link', { name: new RegExp(term) }).waitFor()
  await fetchNow(robin.page)
  assert.ok((await rowsOf(page, room)) > 0)
  assert.is(await rowsOf(robin.page, room), 0, 'a participant of another group holds a row of this one')
  await go(robin.page, `/groups/${room}`)
  await robin.page.getByText(groups.gone).waitFor()
})

test('a word that two agree on apart is settled on its page: the wording, and each part of what was agreed', async () => {
  const open = (page: Page) => page.getByRole('link', { name: new RegExp(term) })
  const agree = async (page: Page, text: string) => {
    await open(page).click()
    await page.getByLabel(words.words.meaning).fill(text)
    await button(page, words.words.agree).click()
    await page.locator('.word .good').waitFor()
  }
  // The endpoint cannot be reached; the app is not stored here and comes from the line.
  await kela.context.route('**/api/**', request => request.abort())
  await go(ylva.page, '/words')
  await agree(ylva.page, 'Vi går hela vägen.')
  await synced(ylva.page)
  await agree(kela.page, 'Vi ringer dagen efter.')
  await kela.context.unroute('**/api/**')
  await fetchNow(kela.page)
  const mark = (page: Page) => page.locator('.lines').getByText(words.today.twoVersions)
  await go(kela.page, '/words')
  await mark(kela.page).waitFor({ state: 'attached' })
  await open(kela.page).click()
  const apart = kela.page.locator('.versions')
  await kela.page.getByRole('region', { name: `${words.versions.heading}: ${words.words.agreedWording}` }).waitFor()
  for (let left = await apart.count(); left > 0; left--) {
    await apart
      .nth(left - 1)
      .locator('li', { hasText: 'Vi ringer' })
      .getByRole('button')
      .click()
    await until('one is settled', async () => (await apart.count()) === left - 1)
  }
  await go(kela.page, '/words')
  await open(kela.page).waitFor()
  assert.is(await mark(kela.page).count(), 0)
  await synced(kela.page)
  await fetchNow(ylva.page)
  await go(ylva.page, '/words')
  await ylva.page.getByRole('link', { name: /Vi ringer dagen efter/ }).waitFor()
  assert.is(await mark(ylva.page).count(), 0)
})

test('whoever is let in later reads from the beginning, and may switch between her groups', async () => {
  const { page } = ylva
  await go(page, `/groups/${room}`)
  await button(page, groups.letIn).click()
  await page.getByRole('dialog').getByText(groups.fromBeginning).waitFor()
  await page.getByRole('dialog').getByRole('checkbox').first().check()
  await button(page, groups.letInAct).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByText(groups.inIt(3)).waitFor()
  for (const one of [kim, robin]) await fetchNow(one.page)
  const counts = [await rowsOf(kim.page, room), await rowsOf(robin.page, room)]
  const into = counts.findIndex(count => count > 0)
  assert.is(counts.filter(count => count > 0).length, 1, 'one of the two was let in')
  // People of the project without a name are told apart by numbers: which of the two it was, only her phone knows.
  if (into === 1) [kim, robin] = [robin, kim]
  await go(kim.page, '/development')
  await kim.page.locator('.group-switch select').selectOption(room)
  await go(kim.page, '/words')
  await kim.page.getByRole('link', { name: new RegExp(term) }).waitFor()
})

test('an invitation into a group that is not there is refused in a sentence, and nobody is invited', async () => {
  const { page } = ylva
  await go(page, `/members?into=${'f0'.repeat(16)}`)
  await button(page, words.members.make(1)).click()
  await page.getByText(words.problems['group-gone']).waitFor()
  assert.is(await page.locator('p.link').count(), 0)
})

test('nothing sticks out and axe finds nothing on the group’s screens, on a phone and a tablet', async () => {
  for (const { page } of [kim, ylva])
    for (const path of ['/', '/development', `/groups/${room}`, '/words', '/tasks', '/groups/new']) {
      await go(page, path)
      await still(page)
      assert.equal(await findings(page), [], path)
      assert.equal(await overflow(page, page.viewportSize()?.width ?? 390), [], path)
    }
})

test('at an address of a page without the rail, which is not hers or behind which there is nothing, a participant is led on', async () => {
  const { page } = kim
  for (const path of ['/sessions/zzz/write', '/rounds/zzz/lend', '/meetings/zzz/wall', '/networks/zzz']) {
    await go(page, '/tasks')
    await page.getByRole('heading', { level: 1, name: words.tasks.title, exact: true }).waitFor()
    await go(page, path)
    await page.getByRole('heading', { level: 1, name: words.tasks.title, exact: true }).waitFor({ state: 'detached' })
    await still(page)
    assert.ok((await page.locator('main a, nav a').count()) > 0, `${path}: no way on`)
    assert.equal(await findings(page), [], path)
    assert.equal(await overflow(page, 390), [], path)
  }
})

test('a participant leaves by herself: her phone forgets at once, what she wrote stays, and she is out for everybody', async () => {
  const { page } = kim
  await go(page, '/tasks')
  await button(page, words.tasks.new).click()
  await page.getByRole('dialog').getByLabel(words.tasks.what).fill('Rita ditt nätverk')
  await button(page, words.tasks.give).click()
  await page.getByRole('link', { name: /Rita ditt nätverk/ }).click()
  await page.locator('.answers textarea').last().fill('Jag ringer grannen först')
  await button(page, words.tasks.add).click()
  await button(page, words.tasks.done).click()
  await page.getByText(words.tasks.stateDone, { exact: true }).waitFor()
  await synced(page)
  await go(page, `/groups/${room}`)
  await button(page, groups.leave).click()
  await button(page, groups.leaveAct).click()
  await page.getByText(groups.overText).waitFor()
  assert.equal(await vaultsOn(page), [])
  await fetchNow(ylva.page)
  await go(ylva.page, `/groups/${room}`)
  await ylva.page.getByText(groups.inIt(2)).waitFor()
  await go(ylva.page, '/tasks')
  await ylva.page.getByRole('link', { name: /Rita ditt nätverk/ }).waitFor()
})

test('on the day after her last one the partner’s phone lets go of everything by itself', async () => {
  const { page } = kela
  assert.is((await vaultsOn(page)).length, 1)
  await endpoint.restartOn(daysAfter(lastDay, 1))
  await go(page, '/sync')
  await button(page, words.sync.sendNow).click()
  await page.getByText(groups.overText).waitFor()
  await until('nothing of the project lies on the phone', async () => (await vaultsOn(page)).length === 0)
})

test.run()
