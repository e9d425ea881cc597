import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { shortDay } from '../../../src/ui/language.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { button, found, goTo, goToLine, joinBy, synced, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { look } from '../kit/looks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { completeNotice, invite, prepare } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a project comes to its end')
test.after(tidyUp)

let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile

/** What is shown of who M1 is, after the press it takes. */
async function contactOf(page: Page): Promise<string> {
  await goToLine(page, 'roster')
  await page.getByRole('button', { name: /^M1/ }).click()
  await button(page, words.roster.showContact).click()
  const shown = page.locator('.contact')
  await shown.locator('input').first().waitFor()
  return shown.getByLabel(words.roster.name).inputValue()
}

test('a coordinator and an interviewer have a roster with names', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  await found(ylva.page, endpoint, norrvik)
  await prepare(ylva.page, '2026-11-23')
  await completeNotice(ylva.page)
  const [link] = await invite(ylva.page, 1)
  await synced(ylva.page)
  aino = await openProfile('aino', endpoint.url, { width: 390, height: 844, locale: 'sv-SE' })
  await joinBy(aino.page, link ?? '', norrvik.interviewers[0])
  await synced(aino.page)
  assert.match(await contactOf(aino.page), /^Mona/)
})

test('before it is closed, everything that goes and everything that outlives it is said', async () => {
  const { page } = ylva
  await goToLine(page, 'settings')
  await button(page, words.closing.act).click()
  const dialog = page.locator('dialog')
  const day = new Date(Date.now() + 30 * 86_400_000)
  await dialog.getByText(words.closing.backups(shortDay(day)).slice(0, 20), { exact: false }).waitFor()
  const close = dialog.getByRole('button', { name: words.closing.close })
  assert.ok(await close.isDisabled(), 'it takes a thought first')
  assert.equal(await look(page, 'closing', 'sv'), [])
  await dialog.getByLabel(words.closing.confirm).check()
  await close.click()
  await dialog.waitFor({ state: 'detached' })
  await goTo(page, 'project')
  await page.getByText(words.closing.closed).waitFor()
})

test('the names are gone from both devices; the interviews stand where they stood', async () => {
  await fetchNow(aino.page)
  await goTo(aino.page, 'project')
  await aino.page.getByText(words.closing.closed).waitFor()
  for (const { page } of [ylva, aino]) {
    await goToLine(page, 'roster')
    await page.getByRole('button', { name: /^M1/ }).click()
    await page.getByLabel(words.roster.unit).first().waitFor()
    assert.is(await page.locator('.contact').count(), 0)
    await goTo(page, 'sessions')
    await page.getByRole('link', { name: `${words.sessions.types.interview} M1` }).waitFor()
  }
})

test.run()
