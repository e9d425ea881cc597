import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nextWorkday } from '../../../src/domain/days.ts'
import { isoDay } from '../../../src/ui/dates.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, goToLine, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { look } from '../kit/looks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { prepare } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a guide in two languages, from the desk to the interview')
test.after(tidyUp)

const { guides, twins, today } = words
const finnish = ['Mistä kustannukset johtuvat?', 'Mitä pitäisi tehdä toisin?']
let endpoint: RunningEndpoint
let ylva: Profile
let phrase = ''
let guide = ''

const chip = (page: Page, name: string) => page.locator('.chips button', { hasText: name }).first()
const none = (wrong: readonly string[]) => assert.equal(wrong, [], wrong.join('\n'))
const asked = (page: Page) => page.locator('ol.questions > li')

test('the coordinator writes two of her questions in Finnish beside the Swedish ones', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  const { page } = ylva
  phrase = await found(page, endpoint, norrvik)
  // Ahead whatever the hour in which this runs.
  await prepare(page, nextWorkday(isoDay()))
  await goToLine(page, 'guides')
  await page.locator('main').getByRole('link', { name: guides.nameNew }).click()
  await chip(page, 'Suomi').click()
  guide = await page.evaluate(() => location.pathname)
  for (const [at, text] of finnish.entries()) {
    await page
      .locator('.twin-questions .own')
      .nth(at)
      .getByText(norrvik.questions[at] ?? '')
      .waitFor()
    await field(page, guides.question(at + 1)).fill(text)
  }
  await page.locator('.corner[data-saved="saved"]').waitFor()
})

test('she rewords the first in Swedish: the Finnish one waits to be read, and is ticked with an undo', async () => {
  const { page } = ylva
  await chip(page, 'Svenska').click()
  await field(page, guides.question(1)).fill('Varför är kostnaderna höga?')
  await chip(page, 'Suomi').getByText(guides.lacksReading).waitFor()
  await chip(page, 'Suomi').click()
  await page.getByText(twins.changed.sv).waitFor()
  const tick = page.getByRole('button', { name: `${twins.read}: ${guides.question(1)}`, exact: true })
  await tick.click()
  await page.getByText(twins.changed.sv).waitFor({ state: 'detached' })
  await page.locator('.said').getByRole('button', { name: words.common.undo }).click()
  await page.getByText(twins.changed.sv).waitFor()
  await page.locator('.corner[data-saved="saved"]').waitFor()
  await page.reload()
  await unlock(page, phrase)
  await go(page, guide)
  await chip(page, 'Suomi').click()
  await page.getByText(twins.changed.sv).waitFor()
  assert.is(await field(page, guides.question(2)).inputValue(), finnish[1])
  none(await look(page, 'a guide in its other language', 'sv'))
  await tick.click()
  await page.getByText(twins.changed.sv).waitFor({ state: 'detached' })
})

test('before the interview she reads the guide itself, in Finnish; a question that is only in Swedish says so', async () => {
  const { page } = ylva
  await goTo(page, 'today')
  await page.getByRole('link', { name: today.readGuide, exact: true }).click()
  await asked(page).nth(2).waitFor()
  assert.is(await page.locator('main :is(input, select, textarea)').count(), 0, 'it is the plan, not the guide')
  await chip(page, 'Suomi').click()
  await asked(page)
    .first()
    .getByText(finnish[0] ?? '')
    .waitFor()
  await asked(page).nth(2).getByText(norrvik.questions[2]).waitFor()
  await asked(page).nth(2).getByText(guides.standsIn.sv).waitFor()
  none(await look(page, 'the guide before an interview', 'sv'))
})

test('she interviews in the language she chose, which the tablet remembers, and changes it in the middle', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: today.start, exact: true }).click()
  await button(page, words.notice.take).click()
  const first = page.locator('.capture .paper h2').first()
  await first.getByText(finnish[0] ?? '').waitFor()
  await page.locator('.capture textarea').first().fill('Hon säger att det är personalen')
  await page.locator('.corner[data-saved="saved"]').waitFor()
  await page.reload()
  await unlock(page, phrase)
  await first.getByText(finnish[0] ?? '').waitFor()
  await chip(page, 'Svenska').click()
  await first.getByText('Varför är kostnaderna höga?').waitFor()
  none(await look(page, 'writing by a guide in two languages', 'sv'))
  assert.is(await page.locator('.capture textarea').first().inputValue(), 'Hon säger att det är personalen')
})

test.run()
