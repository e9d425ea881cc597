import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { loadHelp } from '../../../src/messages/help.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, goToLine, lock, synced, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { closeExample, openExample, speak } from '../kit/examples.ts'
import { readyForField } from '../kit/field-work.ts'
import { look } from '../kit/looks.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('looking something up, and whom to turn to')
test.after(tidyUp)

const help = await loadHelp('sv')
let endpoint: RunningEndpoint
let ylva: Profile

test('Ctrl+K finds what somebody said, half a word without dots, and Enter opens the interview', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1366, height: 768, locale: 'en-GB', stored: true })
  const { page } = ylva
  await page.goto(`${endpoint.url}/`)
  await speak(page, 'sv')
  await openExample(page, words, 'norrvik')
  await page.keyboard.press('Control+k')
  await field(page, words.search.field).fill('samverkansmot')
  const hit = page.locator('dialog').getByRole('link').first()
  await hit.locator('mark', { hasText: /samverkansmöt/i }).waitFor()
  await page.keyboard.press('ArrowDown')
  assert.ok(await hit.evaluate(link => link === document.activeElement))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.locator('dialog').waitFor({ state: 'detached' })
  assert.match(await page.evaluate(() => location.pathname), /^\/(sessions|findings)\//)
})

test('nothing found says what to do; Esc closes, and the screen is where it was', async () => {
  const { page } = ylva
  const before = page.url()
  await button(page, words.search.title).click()
  await field(page, words.search.field).fill('kvastskaft')
  await page.locator('dialog').getByText(words.search.none).waitFor()
  assert.equal(await look(page, 'search', 'sv'), [])
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  assert.is(page.url(), before)
  await closeExample(page, words)
  await speak(page, 'en')
})

test('help names whoever runs the project and whom to ask, also without signal', async () => {
  const { page } = ylva
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await goToLine(page, 'settings')
  await field(page, words.settings.who).fill('Norrviks kommun')
  await field(page, words.settings.contact).fill('ylva@norrvik.se')
  await synced(page)
  await goTo(page, 'today')
  await readyForField(page)
  await endpoint.kill()
  await page.locator('nav').getByRole('link', { name: words.places.help }).click()
  for (const [question, answer] of help.coordinator) {
    await page.getByText(question, { exact: true }).click()
    await page.getByText(answer, { exact: true }).waitFor()
  }
  await page.getByText('ylva@norrvik.se', { exact: true }).waitFor()
  await page.getByText(help.accessibility, { exact: true }).click()
  await page.getByText(/^Norrviks kommun vill att alla/).waitFor()
  await page.getByText(help.supervisor.SE).waitFor()
  await page.getByText(help.support, { exact: true }).click()
  await page.getByText(help.facts.waiting).waitFor()
  assert.equal(await look(page, 'help', 'sv'), [])
})

test('what does not work is told without signal, waits, and is answered', async () => {
  const { page } = ylva
  await field(page, help.feedback).fill('Jag hör inte uppläsningen')
  await button(page, help.send).click()
  await page.locator('.corner[data-state="waiting"]').waitFor()
  await page.locator('.lines').getByText('Jag hör inte uppläsningen').waitFor()
  await endpoint.restart()
  await go(page, '/sync')
  await button(page, words.sync.sendNow).click()
  await synced(page)
  await go(page, '/help')
  await button(page, help.settle).click()
  await page.getByText(help.settled).waitFor()
  await button(page, help.settle).waitFor({ state: 'detached' })
})

test('before the locked door there is help too, which knows nothing of the project', async () => {
  const { page } = ylva
  await goTo(page, 'today')
  await lock(page)
  await button(page, words.places.help).click()
  const dialog = page.locator('dialog')
  for (const [question] of help.door) await dialog.getByText(question, { exact: true }).waitFor()
  assert.not.match(await dialog.innerText(), /Norrvik|Ylva/)
})

test.run()
