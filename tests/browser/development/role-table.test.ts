import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { maps } from '../../../src/messages/sv/maps.ts'
import { roles } from '../../../src/messages/sv/roles.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, words } from '../kit/doors.ts'
import { partOf, take } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { findings, overflow } from '../kit/looks.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'
import { itemOf, planMeeting } from './meeting-kit.ts'
import { drawPath, openStep } from './path-kit.ts'
import { lookAs, makeRoleMap, openPlace, pressWord, tooWide } from './role-kit.ts'

const test = suite('the table of roles and duties')
test.after(tidyUp)

const [worker, guide, client] = ['Socialarbetare', 'Socialhandledare', 'Klientutvecklare'] as const
const [plan, advice, long] = ['Klientplan', 'Ekonomisk rådgivning', 'Työllisyydenedistämispalvelusuunnittelu'] as const
const { R, A } = roles.word
const texts = words.meetings
let endpoint: RunningEndpoint
let ylva: Profile
let map = ''

test('a role map is made from nothing, and words are pressed on the sheet beside the table', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  const { page } = ylva
  await found(page, endpoint, { name: 'Storsele', coordinator: 'Ylva' })
  await go(page, '/maps')
  const lines = { title: 'Socialt arbete med vuxna', roles: [worker, guide, client], duties: [plan, advice, long] }
  map = await makeRoleMap(page, lines)
  await lookAs(page, 'table')
  await openPlace(page, plan)
  await pressWord(page, worker, A)
  await pressWord(page, guide, A)
  await openPlace(page, advice)
  await pressWord(page, worker, R)
  await pressWord(page, guide, R)
  await page.locator('.role-table .under', { hasText: roles.flag(plan, { answer: 2, doing: 0 }) }).waitFor()
})

test('a duty belongs to a service and a step, is found from both, and is told when the service changes hands', async () => {
  const { page } = ylva
  await go(page, '/services')
  await button(page, maps.addService).click()
  await field(page, maps.serviceName).fill('Skuldrådgivning')
  await page.getByRole('dialog').getByRole('button').last().click()
  await page.getByRole('heading', { name: 'Skuldrådgivning' }).waitFor()
  const service = await page.evaluate(() => location.pathname)
  await go(page, '/maps')
  const path = await drawPath(page, 'Vuxen med skulder', ['Första samtalet', 'Rådgivning'])
  await go(page, map)
  await openPlace(page, advice)
  await field(page, roles.service).selectOption({ label: 'Skuldrådgivning' })
  await page.getByRole('link', { name: roles.toService }).waitFor()
  await button(page, roles.linkStep).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Första samtalet' }).click()
  await page.locator('.step-sheet').getByRole('link', { name: 'Första samtalet' }).waitFor()
  await go(page, path)
  await page.getByRole('button', { name: maps.list, exact: true }).click()
  await openStep(page, 'Första samtalet')
  await page.locator('.duties-here').getByRole('link', { name: advice }).waitFor()
  await go(page, service)
  await page.locator('.duties-here').getByRole('link', { name: advice }).waitFor()
  await field(page, maps.responsible).selectOption({ label: guide })
  await page.getByRole('dialog').getByText(advice).waitFor()
  await button(page, maps.touchAct).click()
  await page.locator('.duties-here').getByRole('link', { name: advice }).click()
  await page.locator('.step-name', { hasText: advice }).waitFor()
})

test('the keyboard goes through the table: one stop, arrows from cell to cell, Enter opens, and the dialog says it', async () => {
  const { page } = ylva
  await go(page, map)
  await lookAs(page, 'table')
  await page.locator('.role-table').waitFor()
  assert.is(await page.locator('.role-table [data-at][tabindex="0"]').count(), 1)
  await page.locator('.role-table tbody th a').first().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'])
    await page.keyboard.press(key)
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  assert.match(await focused(), roles.cell(guide, long))
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  await page.getByRole('dialog').getByRole('checkbox').first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('dialog').getByRole('button', { name: roles.save }).press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const cell = page.getByRole('button', { name: `${roles.cell(guide, long)}:` })
  await cell.getByText(R, { exact: true }).waitFor()
  assert.match(await focused(), roles.cell(guide, long), 'the focus is back where it was')
  await page.keyboard.press('Control+z')
  await cell.getByText(roles.nobodySaid).waitFor()
})

test('no text of the table sticks out, in large letters too; a wide one scrolls in its frame, its first column stays', async () => {
  const { page } = ylva
  assert.equal(await tooWide(page), [])
  await page.evaluate("document.documentElement.dataset.type = 'large'")
  assert.equal(await tooWide(page), [])
  await page.evaluate('delete document.documentElement.dataset.type')
  for (const name of [
    'Työllisyydenhoidon palveluohjaaja',
    'Mielenterveystyöntekijä',
    'Kela',
    'Enhetschef',
    'Fackman',
  ]) {
    await button(page, roles.addRole).click()
    await field(page, roles.roleName).fill(name)
    await page.getByRole('dialog').getByRole('button', { name: roles.add, exact: true }).click()
    await page.locator('.role-table thead', { hasText: name }).waitFor()
  }
  const frame = page.locator('.role-frame')
  await frame.evaluate(one => one.scrollTo(one.scrollWidth, 0))
  const lefts = await frame.evaluate(one => [
    one.getBoundingClientRect().left,
    one.querySelector('tbody th')?.getBoundingClientRect().left ?? 0,
  ])
  assert.ok(Math.abs((lefts[0] ?? 0) - (lefts[1] ?? 9)) <= 1, lefts.join(' '))
  assert.ok(await frame.evaluate(one => one.scrollLeft > 100), 'it has nothing to scroll')
  assert.equal(await overflow(page, 1180), [])
})

test('a day is kept and compared, and the list is taken as files', async () => {
  const { page } = ylva
  await page.locator('summary', { hasText: maps.takeAlong }).click()
  await button(page, maps.keep).click()
  await page.getByRole('dialog').getByRole('button', { name: maps.keep }).click()
  await field(page, maps.versions).waitFor()
  const csv = (await take(page, maps.csv)).bytes.toString()
  for (const part of [roles.columns.sort, plan, `${worker}, ${guide}`, long, 'Skuldrådgivning', 'Första samtalet'])
    assert.match(csv, part)
  assert.match(partOf(await take(page, maps.xlsx), 'xl/sharedStrings.xml'), plan)
  await openPlace(page, plan)
  await pressWord(page, guide, R)
  await button(page, roles.up).or(button(page, roles.down)).first().click()
  await field(page, maps.versions).selectOption({ index: 1 })
  await page.getByText(roles.sinceCell(guide, plan, A, new Intl.ListFormat('sv').format([R, A]))).waitFor()
  assert.is(await button(page, roles.addDuty).count(), 0, 'what was kept cannot be changed')
  await field(page, maps.versions).selectOption('')
  await button(page, roles.addDuty).waitFor()
})

test('a meeting looks at the table together, and says there what a role does', async () => {
  const { page } = ylva
  await planMeeting(page, 'path', 'Vem gör vad')
  await button(page, texts.change)
    .or(page.getByRole('link', { name: texts.change }))
    .click()
  await page.locator('.agenda-list .item-name', { hasText: itemOf('path', 1) }).click()
  await field(page, texts.map).selectOption({ label: 'Socialt arbete med vuxna' })
  await page.goBack()
  await button(page, texts.begin).click()
  await page
    .locator('.agenda-rail button', { hasText: itemOf('path', 1) })
    .first()
    .click()
  await page.locator('.role-table').waitFor()
  await page.getByRole('button', { name: `${roles.cell(client, plan)}:` }).click()
  await page.getByRole('checkbox', { name: roles.word.I }).check()
  await button(page, roles.save).click()
  await page.getByRole('button', { name: `${roles.cell(client, plan)}: ${roles.word.I}` }).waitFor()
})

test('every screen of role maps stands the looks, on tablet and phone', async () => {
  const { page } = ylva
  await go(page, map)
  const duty = await page.locator('.role-table tbody th a').first().getAttribute('href')
  const role = await page.locator('.role-table thead a').first().getAttribute('href')
  for (const width of [1180, 390]) {
    await page.setViewportSize({ width, height: 820 })
    for (const at of ['/maps', map, `${map}/own`, duty ?? '', role ?? '']) {
      await go(page, at)
      await page.locator('h1').waitFor()
      await still(page)
      assert.equal([...(await overflow(page, width)), ...(await findings(page))], [], `${at} at ${width}`)
    }
    await go(page, map)
    await lookAs(page, 'list')
    await page.locator('.duties > li').first().waitFor()
    assert.equal([...(await overflow(page, width)), ...(await findings(page))], [], `list at ${width}`)
  }
})

test.run()
