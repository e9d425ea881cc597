import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { patience } from '../../patience.ts'
import { chooseWords, foundProject, go } from '../kit/day-one.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('the door of a device')
const laptop = { width: 1280, height: 800, locale: 'sv-SE' }
let endpoint: RunningEndpoint
let anna: Profile
let words = ''
let url = ''

test.before(async () => {
  endpoint = await startEndpoint()
  // A passkey belongs to a name, never to a bare address.
  url = endpoint.url.replace('127.0.0.1', 'localhost')
  anna = await openProfile('anna', url, { ...laptop, stored: true })
  words = await foundProject(anna.page, { url, setUpCode: endpoint.setUpCode, project: 'Norrvik', name: 'Anna Berg' })
})
test.after(tidyUp)

const lock = async (page: Page): Promise<void> => {
  await go(page, '/project')
  await page.getByRole('button', { name: sv.project.lock }).click()
  await page.getByLabel(sv.unlock.phrase).waitFor()
}

const tryWords = async (page: Page, typed: string): Promise<void> => {
  await page.getByLabel(sv.unlock.phrase).fill(typed)
  await page.getByRole('button', { name: sv.unlock.open, exact: true }).click()
}

test('wrong words open nothing, erase nothing and make guessing slow; the right ones open, however they are typed', async () => {
  const { page } = anna
  await lock(page)
  const open = page.getByRole('button', { name: sv.unlock.open, exact: true })
  // Each try makes the next wait longer, so that a slow machine sees it too.
  for (let i = 0; !(i > 3 && (await open.isDisabled())); i++) {
    assert.ok(i < 9, 'guessing is not made slow')
    await page.waitForFunction(() => document.querySelector('button[type=submit]:not([disabled])'))
    await tryWords(page, `fel ord nummer ${i}`)
    await page.getByText(sv.problems['words-wrong']).waitFor()
  }
  await page.waitForFunction(() => document.querySelector('button[type=submit]:not([disabled])'))
  await tryWords(page, `  ${words.toUpperCase().replaceAll(' ', ' - ')} `)
  await page.getByRole('navigation').waitFor()
})

test('finger or face opens the device once it was asked for, also without the endpoint', async () => {
  const { page, context } = anna
  const browser = await context.newCDPSession(page)
  await browser.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...options,
      ctap2Version: 'ctap2_1',
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await go(page, '/settings')
  await page.getByRole('button', { name: sv.settings.addPasskey }).click()
  await page.getByText(sv.vault.passkeyAdded).waitFor()
  await appStored(page)
  await endpoint.kill()
  await lock(page)
  await page.getByRole('button', { name: sv.unlock.finger }).click()
  await page.getByRole('navigation').waitFor()
  await endpoint.restart()
})

test('a second window waits at the door until it is chosen; then the first one locks', async () => {
  const second = await anna.context.newPage()
  await second.goto(url)
  await tryWords(second, words)
  await second.getByText(sv.problems['open-elsewhere']).waitFor()
  await second.getByRole('button', { name: sv.unlock.useHere }).click()
  await second.getByRole('navigation').waitFor()
  await anna.page.getByLabel(sv.unlock.phrase).waitFor()
  await second.close()
})

test('a link opened beside open work leaves the address and says to lock first', async () => {
  const { page } = anna
  await page.reload()
  await tryWords(page, words)
  await page.getByRole('navigation').waitFor()
  await page.evaluate(() => {
    location.hash = '#join.AAAAAAAAAAAAAAAAAAAAAA'
  })
  await page.getByText(sv.start.lockFirst).waitFor()
  assert.is(new URL(page.url()).hash, '')
  await page.getByRole('navigation').waitFor()
})

test('a link opened twice while somebody joins takes the first one from nobody', async () => {
  await go(anna.page, '/members')
  await anna.page.getByRole('button', { name: sv.members.addDevice, exact: true }).click()
  const link = (await anna.page.locator('dialog .link').innerText()).trim()
  await anna.page.locator('dialog').getByRole('button', { name: sv.common.close }).click()
  const { page, close } = await openProfile('twice', url, laptop)
  await page.goto(link)
  await page.getByRole('button', { name: sv.founding.join, exact: true }).click()
  await chooseWords(page)
  await page.getByLabel(sv.founding.yourName).fill('Anna Berg')
  await page.evaluate(hash => {
    location.hash = hash
  }, new URL(link).hash)
  await page.getByText(sv.start.lockFirst).waitFor()
  await page.evaluate(() => {
    location.hash = '#elsewhere'
  })
  await page.getByRole('button', { name: sv.founding.join, exact: true }).click()
  await page.getByRole('navigation').waitFor()
  await close()
})

test('a device that lies unused locks by itself, with everything saved', async () => {
  const { page } = anna
  await page.reload()
  await tryWords(page, words)
  await page.getByRole('navigation').waitFor()
  await go(page, '/sessions/new')
  await page.getByLabel(sv.sessions.name, { exact: true }).fill('Intervju M1')
  await page.getByRole('button', { name: sv.sessions.plan, exact: true }).click()
  await page.getByRole('heading', { name: 'Intervju M1' }).waitFor()
  await page.evaluate(() => localStorage.setItem('rinnalla-lock-minutes', '0.02'))
  await page.getByLabel(sv.unlock.phrase).waitFor({ timeout: patience(30_000) })
  await page.evaluate(() => localStorage.removeItem('rinnalla-lock-minutes'))
  await tryWords(page, words)
  await page.getByRole('heading', { name: 'Intervju M1' }).waitFor()
  await lock(page)
})

test('the recovery code on paper opens the project on a new device', async () => {
  const { page } = anna
  await page.reload()
  await tryWords(page, words)
  await page.getByRole('navigation').waitFor()
  await go(page, '/code')
  const code = (await page.locator('.paper-code .code').innerText()).replace(/\s+/g, ' ').trim()
  await page.getByRole('button', { name: sv.recovery.written }).click()
  await page.getByLabel(sv.recovery.check).fill(code.slice(-4).toLowerCase())
  await page.getByRole('button', { name: sv.recovery.done }).click()
  await page.getByRole('navigation').waitFor()

  const found = await openProfile('new-device', url, laptop)
  await found.page.goto(url)
  await found.page.getByRole('button', { name: sv.start.haveRecovery }).click()
  await chooseWords(found.page)
  const field = found.page.getByLabel(sv.recovery.heading)
  await field.fill(`${code.slice(0, -4)}0000`)
  await found.page.getByRole('button', { name: sv.recovery.use }).click()
  await found.page.getByText(sv.problems['code-wrong']).waitFor()
  await field.fill(code.toLowerCase())
  await found.page.getByRole('button', { name: sv.recovery.use }).click()
  await found.page.getByText('Norrvik').first().waitFor()
})

test('two people share a tablet, each with words of her own', async () => {
  const { page } = anna
  await lock(page)
  await page.getByRole('button', { name: sv.unlock.add }).click()
  await page.getByRole('button', { name: sv.start.haveRecovery }).click()
  await chooseWords(page)
  await page.reload()
  await page.getByLabel(sv.unlock.phrase).waitFor()
  assert.is(await page.locator('.others li').count(), 2)
})

test.run()
