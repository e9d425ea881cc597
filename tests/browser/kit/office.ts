import type { Page } from 'playwright-core'
import { button, field, goTo, goToLine, synced, words } from './doors.ts'
import { norrvik } from './norrvik.ts'

/** Prints the recovery code, proves it by its end, and answers it. */
export async function recoveryCode(page: Page): Promise<string> {
  await goTo(page, 'today')
  await page.getByRole('link', { name: words.today.code }).click()
  await page.locator('.paper-code .code').waitFor()
  const code = (await page.locator('.paper-code .code').innerText()).trim().replace(/\s+/g, ' ')
  await button(page, words.recovery.written).click()
  await field(page, words.recovery.check).fill(code.slice(-4))
  await button(page, words.recovery.done).click()
  await page.locator('nav [aria-current="page"]', { hasText: words.places.today }).waitFor()
  return code
}

/** Enters the guide, pastes the roster and plans an interview with each of the three. */
export async function prepare(page: Page, day: string): Promise<void> {
  await goToLine(page, 'guides')
  await button(page, words.guides.new).click()
  await button(page, words.guides.paste).click()
  await field(page, words.guides.pasteField).fill(norrvik.questions.join('\n'))
  await button(page, words.guides.pasteAdd(3)).click()
  await goToLine(page, 'roster')
  await button(page, words.roster.paste).click()
  await field(page, words.roster.pasteField).fill(norrvik.roster)
  await button(page, words.roster.add(3)).click()
  await goTo(page, 'sessions')
  await page.getByRole('link', { name: words.sessions.several, exact: true }).click()
  for (const [index, code] of norrvik.codes.entries()) {
    await page.getByRole('checkbox', { name: new RegExp(`^${code}`) }).check()
    await field(page, `${words.sessions.day} ${code}`).fill(day)
    await field(page, `${words.sessions.time} ${code}`).fill(`1${index}:00`)
  }
  await button(page, words.sessions.planCount(3)).click()
  await page.getByRole('link', { name: `${words.sessions.types.interview} B1` }).waitFor()
}

/** What stands in the notice before each interview. */
export async function completeNotice(page: Page): Promise<void> {
  await goToLine(page, 'settings')
  await field(page, words.settings.until).fill(norrvik.until)
  await field(page, words.settings.contact).fill(norrvik.contact)
  await goTo(page, 'today')
  await synced(page)
}

/** Invites as many interviewers and answers their links; asks on paper and in QR codes too. */
export async function invite(page: Page, count: number): Promise<readonly string[]> {
  await goToLine(page, 'members')
  await button(page, words.members.invite).click()
  await field(page, words.members.howMany).fill(String(count))
  await button(page, words.members.make(count)).click()
  await page.getByText(words.members.made).waitFor()
  const links = await page.locator('.sheets .link').allInnerTexts()
  await button(page, words.common.close).click()
  return links.map(link => link.trim())
}

/** Invites one who has no part in the material, as a client who develops along; answers her link. */
export async function linkForParticipant(page: Page): Promise<string> {
  await goToLine(page, 'members')
  await button(page, words.members.invite).click()
  await field(page, words.members.role).selectOption('participant')
  await field(page, words.members.howMany).fill('1')
  await button(page, words.members.make(1)).click()
  const link = (await page.locator('.sheets .link').innerText()).trim()
  await button(page, words.common.close).click()
  return link
}

/** Makes a link for one more device of one's own. */
export async function linkForDevice(page: Page): Promise<string> {
  await goToLine(page, 'members')
  await button(page, words.members.addDevice).click()
  const link = page.locator('dialog .link')
  await link.waitFor()
  const text = (await link.innerText()).trim()
  await page.locator('dialog').getByRole('button', { name: words.common.close }).click()
  return text
}

/** Opens a session from the list of all of them. */
export async function openSession(page: Page, code: string): Promise<void> {
  await goTo(page, 'sessions')
  // The place before stands until the list has come, and names sessions too.
  await page.locator('h1', { hasText: words.sessions.title }).waitFor({ state: 'attached' })
  await page
    .locator('main')
    .getByRole('link', { name: `${words.sessions.types.interview} ${code}` })
    .click()
  await page.locator('h1', { hasText: code }).waitFor()
}
