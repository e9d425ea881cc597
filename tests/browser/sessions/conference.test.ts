import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { monthsAfter } from '../../../src/domain/days.ts'
import { conferences as en } from '../../../src/messages/en/conferences.ts'
import { conferences as fi } from '../../../src/messages/fi/conferences.ts'
import { conferences as sv } from '../../../src/messages/sv/conferences.ts'
import { dateWord } from '../../../src/ui/dates.ts'
import { language } from '../../../src/ui/language.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, joinBy, synced, words } from '../kit/doors.ts'
import { take } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { speakInside } from '../kit/examples.ts'
import { findings, look, overflow } from '../kit/looks.ts'
import { invite } from '../kit/office.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a family group conference as process')
test.after(tidyUp)

let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let id = ''

const today = new Date().toLocaleDateString('sv-SE')
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const dialog = (page: Page) => page.getByRole('dialog')
const row = (page: Page) => page.locator('main').getByRole('link', { name: /F77/ })

test.before(async () => {
  language.value = 'sv'
  endpoint = await startEndpoint()
  ylva = await openProfile('conference', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  aino = await openProfile('conference-2', endpoint.url, { width: 390, height: 844, locale: 'sv-SE', stored: true })
  await found(ylva.page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  const [link = ''] = await invite(ylva.page, 1)
  await joinBy(aino.page, link, 'Aino')
})

test('it has a code and no name: what looks like one is asked about, and somebody’s number is not taken', async () => {
  const { page } = ylva
  await go(page, '/development')
  await page.getByRole('link', { name: new RegExp(words.development.conferences) }).click()
  await page.getByText(sv.empty).waitFor()
  await button(page, sv.new).click()
  const code = dialog(page).getByLabel(sv.code, { exact: true })
  const add = dialog(page).getByRole('button', { name: sv.add, exact: true })
  await code.fill('Kalle Karlsson')
  await dialog(page).getByText(sv.codeAsk).waitFor()
  assert.ok(await add.isDisabled())
  await code.fill('850709-9805')
  await dialog(page).getByText(sv.codeNumber).waitFor()
  assert.is(await dialog(page).getByRole('button', { name: sv.noName }).count(), 0)
  await code.fill('F77')
  assert.equal(await findings(page), [])
  await add.click()
  await heading(page, 'F77').waitFor()
  id = new URL(page.url()).pathname.split('/')[2] ?? ''
})

test('its days leave as a calendar file without its code, and the search finds it by the code', async () => {
  const { page } = ylva
  await go(page, '/conferences')
  const { name, bytes } = await take(page, words.decisions.days.save)
  assert.is(name, `${sv.days.fileName}.ics`)
  const text = bytes.toString().replace(/\r\n /g, '')
  assert.match(text, `SUMMARY:${words.decisions.days.kinds.conference}`)
  assert.match(text, `/conferences/${id}`)
  assert.not.match(text, 'F77')
  await page.keyboard.press('Control+k')
  await field(page, words.search.field).fill('f77')
  await dialog(page).getByText(words.search.in.conference).waitFor()
  await dialog(page).getByRole('link', { name: /F77/ }).click()
  await heading(page, 'F77').waitFor()
})

test('its parts, how many were there and whose the plan is are noted by keyboard, with undo; another device has them', async () => {
  const { page } = ylva
  await page.getByLabel(sv.part.information, { exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByText(sv.partOn(sv.part.information, dateWord(today))).waitFor()
  await button(page, words.common.undo).click()
  await page.getByLabel(sv.part.information, { exact: true }).waitFor()
  await page.getByLabel(sv.part.information, { exact: true }).check()
  await field(page, sv.network).selectOption('7')
  await field(page, sv.professionals).selectOption('2')
  await field(page, sv.fromStaff).selectOption('2')
  await page.getByText(sv.commit).waitFor()
  await field(page, sv.fromNetwork).selectOption('3')
  await page.getByText(sv.planItems(5, 3)).waitFor()
  assert.equal(await look(page, 'conference', 'sv'), [])
  await synced(page)
  await fetchNow(aino.page)
  await go(aino.page, '/conferences')
  await row(aino.page).getByText(sv.partsHeld(1)).waitFor()
  await row(aino.page).click()
  await aino.page.getByText(sv.planItems(5, 3)).waitFor()
  assert.is(await field(aino.page, sv.network).inputValue(), '7')
})

test('what two note apart of one family’s answer stands side by side until somebody chooses', async () => {
  const { page } = ylva
  const day = monthsAfter(today, -7)
  await field(page, sv.day).fill(day)
  await synced(page)
  await fetchNow(aino.page)
  await go(aino.page, `/conferences/${id}`)
  await field(aino.page, sv.after[6]).waitFor()
  // What is first needed without a server must lie on the device.
  await appStored(aino.page)
  await endpoint.kill()
  await field(aino.page, sv.after[6]).selectOption('changed')
  await field(page, sv.after[6]).selectOption('failed')
  await page.getByLabel(sv.askedOn(sv.after[6])).waitFor()
  await endpoint.restart()
  for (const one of [page, aino.page, page]) await fetchNow(one)
  await go(aino.page, `/conferences/${id}`)
  const versions = aino.page.locator('.versions')
  for (const outcome of [sv.outcome.changed, sv.outcome.failed]) await versions.getByText(outcome).first().waitFor()
  assert.equal(await overflow(aino.page, 390), [])
  await versions.getByRole('button').first().click()
  await versions.waitFor({ state: 'detached' })
  await synced(aino.page)
  await fetchNow(page)
  await go(page, `/conferences/${id}`)
  await field(page, sv.after[6]).selectOption('')
})

test('a follow-up asks from its day on, in a sentence; lasting is said only with twelve months answered', async () => {
  const { page } = ylva
  const day = monthsAfter(today, -13)
  await field(page, sv.day).fill(day)
  await page.getByText(sv.due(dateWord(monthsAfter(day, 12)))).waitFor()
  await field(page, sv.after[6]).selectOption('held')
  await page.getByText(sv.missed).nth(1).waitFor({ state: 'detached' })
  assert.is(await page.getByText(sv.lasting).count(), 0, 'six months are not lasting')
  await go(page, '/development')
  await page.getByText(words.development.ask.conferenceDue).click()
  await heading(page, 'F77').waitFor()
  await field(page, sv.after[12]).selectOption('held')
  await page.getByText(sv.lasting).waitFor()
  await go(page, '/conferences')
  await heading(page, sv.together).waitFor()
  await page.getByText(sv.held.few).first().waitFor()
  assert.equal(await look(page, 'conferences', 'sv'), [])
  for (const reads of ['fi', 'en'] as const) {
    await speakInside(page, reads)
    for (const path of ['/conferences', `/conferences/${id}`]) {
      await go(page, path)
      await heading(page, path.endsWith(id) ? 'F77' : (reads === 'fi' ? fi : en).title).waitFor()
      await still(page)
      assert.equal(await look(page, path, reads), [])
    }
  }
})

test.run()
