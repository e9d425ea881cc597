import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import type { Language } from '../../../src/messages/languages.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { foundProject, go } from '../kit/day-one.ts'
import { button, field, makeVault } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { speak } from '../kit/examples.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('joining on a slow or broken line')
const phone = { width: 195, height: 420, locale: 'sv-SE' }
let endpoint: RunningEndpoint
let anna: Profile

test.before(async () => {
  endpoint = await startEndpoint()
  anna = await openProfile('anna', endpoint.url, { width: 1280, height: 800, locale: 'sv-SE' })
  const { url, setUpCode } = endpoint
  await foundProject(anna.page, { url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })
})
test.after(tidyUp)

async function linkFor(page: Page, role: 'participant' | 'interviewer'): Promise<string> {
  await go(page, '/members')
  await button(page, sv.members.invite).click()
  await field(page, sv.members.role).selectOption(role)
  await page.getByLabel(sv.members.howMany).fill('1')
  await button(page, sv.members.make(1)).click()
  const link = (await page.locator('p.link').innerText()).trim()
  await button(page, sv.common.close).click()
  return link
}

test('who goes back while the endpoint is asked what a code is stays where she went', async () => {
  const code = (await linkFor(anna.page, 'interviewer')).split('#join.')[1] ?? ''
  const { page, context, close } = await openProfile('back', endpoint.url, phone)
  let asked = 0
  await context.route('**/api/parcels/**', async route => {
    asked++
    await pause(1_500)
    await route.continue().catch(() => undefined)
  })
  await page.goto(endpoint.url)
  await button(page, sv.start.haveSetupCode).click()
  await field(page, sv.start.setupField).fill(code)
  await page.keyboard.press('Enter')
  await button(page, sv.common.back).click()
  await button(page, sv.examples.open).click()
  await page.getByRole('heading', { name: sv.examples.title }).waitFor()
  await pause(2_500)
  assert.is(asked, 1)
  assert.is(await page.getByRole('heading', { name: sv.examples.title }).count(), 1)
  await close()
})

test('a client whose invitation cannot be read just now is asked for no name, and joins once there is a line', async () => {
  const link = await linkFor(anna.page, 'participant')
  const { page, context, close } = await openProfile('broken', endpoint.url, phone)
  await page.goto(link)
  await button(page, sv.founding.join).click()
  await page.locator('.offered li').nth(3).waitFor()
  await context.route('**/api/**', route => route.abort())
  await makeVault(page)
  await page.getByText(sv.problems['server-silent']).waitFor()
  assert.is(await field(page, sv.founding.yourName).count(), 0)
  assert.is(await page.evaluate(() => document.documentElement.scrollWidth), phone.width)
  await context.unroute('**/api/**')
  await page.evaluate("dispatchEvent(new Event('online'))")
  await page.getByText(sv.founding.joinAs(sv.roles.participant)).waitFor({ timeout: 5_000 })
  await button(page, sv.founding.join).click()
  await page.getByRole('navigation').waitFor()
  await close()
})

test('the four words somebody has begun to type stay when she reads in another language; others then come in it', async () => {
  const { page, close } = await openProfile('words', endpoint.url, phone)
  await page.goto(await linkFor(anna.page, 'participant'))
  await button(page, sv.founding.join).click()
  const offered = page.locator('.offered li')
  const inLanguage = async (language: Language): Promise<readonly string[]> => {
    await page.locator(`.offered ol[lang="${language}"]`).waitFor()
    await offered.nth(3).waitFor()
    return offered.allInnerTexts()
  }
  const swedish = await inLanguage('sv')
  await speak(page, 'fi')
  const finnish = await inLanguage('fi')
  assert.not.equal(finnish, swedish)
  await field(page, fi.vault.field).fill(finnish.slice(0, 2).join(' '))
  await speak(page, 'en')
  assert.is(await field(page, en.vault.field).inputValue(), finnish.slice(0, 2).join(' '))
  await still(page)
  assert.equal(await inLanguage('fi'), finnish)
  await button(page, en.vault.other).click()
  assert.not.equal(await inLanguage('en'), finnish)
  await close()
})

test.run()
