import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Role } from '../../../src/domain/zone.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { foundProject, go } from '../kit/day-one.ts'
import { joinBy, makeVault } from '../kit/doors.ts'
import { take } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('who belongs to the project')
const laptop = { width: 1280, height: 800, locale: 'sv-SE' }
let endpoint: RunningEndpoint
let anna: Profile
let bo: Profile

test.before(async () => {
  endpoint = await startEndpoint()
  anna = await openProfile('anna', endpoint.url, laptop)
  bo = await openProfile('bo', endpoint.url, { ...laptop, stored: true })
  await foundProject(anna.page, {
    url: endpoint.url,
    setUpCode: endpoint.setUpCode,
    project: 'Norrvik',
    name: 'Anna Berg',
  })
})
test.after(tidyUp)

const invite = async (page: Page, count: number, role: Role = 'interviewer'): Promise<string[]> => {
  await go(page, '/members')
  await page.getByRole('button', { name: sv.members.invite, exact: true }).click()
  await page.getByLabel(sv.members.role, { exact: true }).selectOption(role)
  await page.getByLabel(sv.members.howMany).fill(String(count))
  await page.getByRole('button', { name: sv.members.make(count) }).click()
  await page
    .locator('p.link')
    .nth(count - 1)
    .waitFor()
  const links = await page.locator('p.link').allInnerTexts()
  await page.getByRole('button', { name: sv.common.close }).click()
  return links.map(link => link.trim())
}

const syncNow = async (page: Page): Promise<void> => {
  await go(page, '/sync')
  await page.getByRole('button', { name: sv.sync.sendNow }).click()
}

test('an interviewer joins with nobody there, and the coordinator sees her by name after the next contact', async () => {
  const [link = ''] = await invite(anna.page, 1)
  await joinBy(bo.page, link, 'Bo Lund')
  await bo.page.getByText('Norrvik').first().waitFor()
  await syncNow(anna.page)
  await go(anna.page, '/members')
  await anna.page.getByText('Bo Lund').waitFor()
  assert.is(await anna.page.getByText(sv.members.openNone).count(), 1)
})

test('a withdrawn invitation lets nobody in', async () => {
  const [link = ''] = await invite(anna.page, 1)
  await anna.page.getByRole('button', { name: `${sv.members.withdraw} 1` }).click()
  await anna.page.getByText(sv.members.withdrawn).waitFor()
  const late = await openProfile('late', endpoint.url, laptop)
  await late.page.goto(link)
  await late.page.getByText(sv.problems['invite-used']).waitFor()
  await late.close()
})

test('a device of her own joins by a code that her other device shows', async () => {
  const { page } = bo
  await go(page, '/members')
  await page.getByRole('button', { name: sv.members.addDevice }).click()
  const link = (await page.locator('dialog .link').innerText()).trim()
  await page.keyboard.press('Escape')
  const phone = await openProfile('phone', endpoint.url, { width: 390, height: 844, locale: 'sv-SE' })
  await joinBy(phone.page, link, 'Bo Lund')
  await go(phone.page, '/members')
  await phone.page.getByText(sv.members.devices(2)).waitFor()
  await phone.close()
})

test('whose name nobody would be shown is not asked for it, and is told apart by her number; a place she does not have leads on', async () => {
  const [link = ''] = await invite(anna.page, 1, 'leader')
  const { page, close } = await openProfile('leader', endpoint.url, laptop)
  await page.goto(link)
  await page.getByRole('button', { name: sv.founding.join, exact: true }).click()
  await makeVault(page)
  await page.getByText(sv.founding.joinAs(sv.roles.leader)).waitFor()
  assert.is(await page.getByLabel(sv.founding.yourName).count(), 0)
  await page.getByRole('button', { name: sv.founding.join, exact: true }).click()
  await page.getByRole('navigation').waitFor()
  await go(page, '/members')
  const mine = page.locator('.members section', { hasText: sv.roles.leader }).locator('.line .main')
  // After the coordinator and the interviewer.
  await mine.getByText(`${sv.groups.unnamed(3)} (${sv.members.you})`).waitFor()
  await page.getByText(sv.members.numbered).waitFor()
  for (const path of ['/analysis', '/findings']) {
    await go(page, path)
    await page.getByText(sv.founding.joinSees.leader).waitFor()
    await page.getByRole('link', { name: sv.finish.toToday, exact: true }).click({ timeout: 5_000 })
    await page.getByText(sv.founding.joinSees.leader).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: sv.places.results, exact: true }).first().waitFor()
  }
  await close()
})

test('a removed person gets nothing more: what was never sent is saved as a file, then her device lets go of the rest', async () => {
  await syncNow(anna.page)
  await appStored(bo.page)
  await bo.context.setOffline(true)
  await go(bo.page, '/sessions/new')
  await bo.page.getByLabel(sv.sessions.name, { exact: true }).fill('Ännu inte skickat')
  await bo.page.getByRole('button', { name: sv.sessions.plan, exact: true }).click()
  await bo.page.getByRole('heading', { name: 'Ännu inte skickat' }).waitFor()
  await go(anna.page, '/members')
  await anna.page.getByRole('button', { name: `${sv.members.remove} Bo Lund` }).click()
  await anna.page.getByRole('button', { name: sv.members.removeAct, exact: true }).click()
  await anna.page.getByRole('dialog').waitFor({ state: 'detached' })
  await go(anna.page, '/sessions/new')
  await anna.page.getByLabel(sv.sessions.name, { exact: true }).fill('Efter borttagningen')
  await anna.page.getByRole('button', { name: sv.sessions.plan, exact: true }).click()
  await anna.page.getByRole('heading', { name: 'Efter borttagningen' }).waitFor()
  await syncNow(anna.page)
  await bo.context.setOffline(false)
  const over = bo.page.getByRole('dialog')
  await over.getByText(sv.groups.overUnsent(1)).waitFor()
  assert.is(await bo.page.getByText('Efter borttagningen').count(), 0)
  await over.getByRole('button', { name: sv.groups.overAct }).click()
  await over.getByText(sv.problems['not-sent-yet']).waitFor()
  assert.match((await take(bo.page, sv.sync.file.save)).name, /^rinnalla-[-0-9]+\.rinnalla$/)
  await over.getByRole('button', { name: sv.groups.overAct }).click()
  await bo.page.getByText(sv.groups.overText).waitFor()
})

test.run()
