import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeCode, toLinkCode } from '../../../src/crypto/code.ts'
import { openSqlite } from '../../../src/endpoint/database/sqlite.ts'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { patience } from '../../patience.ts'
import { chooseWords, go } from '../kit/day-one.ts'
import { joinBy, unlock } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { findChromium } from '../setup.mjs'

const test = suite('when something is wrong')
const laptop = { width: 1280, height: 800, locale: 'sv-SE' }
let endpoint: RunningEndpoint
let anna: Profile
let phrase = ''
let address = ''

test.before(async () => {
  endpoint = await startEndpoint()
  anna = await openProfile('anna', endpoint.url, laptop)
})
test.after(tidyUp)

const invitation = async (page: Page): Promise<string> => {
  await go(page, '/members')
  await page.getByRole('button', { name: sv.members.invite, exact: true }).click()
  await page.getByRole('button', { name: sv.members.make(1) }).click()
  const link = await page.locator('p.link').innerText()
  await page.getByRole('button', { name: sv.common.close }).click()
  return link.trim()
}

/** Makes every write in the app's worker fail as browsers fail on a full disk; the answer makes room again. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  const [worker] = page.workers()
  assert.ok(worker)
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    Object.assign(self, { put })
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  return () =>
    worker.evaluate(() => {
      IDBObjectStore.prototype.put = (self as unknown as { put: IDBObjectStore['put'] }).put
    })
}

test('a set-up code that does not fit, or is another server’s: a sentence each, and what was filled in stays; a whole link will do', async () => {
  const { page } = anna
  await page.goto(`${endpoint.url}/#setup.fel-kod`)
  await page.getByRole('button', { name: sv.start.begin }).click()
  phrase = await chooseWords(page)
  await page.getByLabel(sv.founding.name).fill('Norrvik')
  await page.getByLabel(sv.founding.yourName).fill('Anna Berg')
  await page.getByRole('button', { name: sv.founding.create }).click()
  await page.getByText(sv.problems['setup-code']).waitFor()
  assert.is(await page.getByLabel(sv.founding.name).inputValue(), 'Norrvik')
  const field = page.getByLabel(sv.start.setupField)
  await field.fill(`https://annan.example/#setup.${toLinkCode(makeCode())}`)
  await page.getByRole('button', { name: sv.founding.create }).click()
  await page.getByText(sv.problems['setup-elsewhere']).waitFor()
  const link = encodeURIComponent(`${endpoint.url}/#setup.${endpoint.setUpCode}`)
  await field.fill(`<https://eur02.safelinks.example/?url=${link}&data=05%7C02%7C&reserved=0>`)
  await page.getByRole('button', { name: sv.founding.create }).click()
  await page.getByRole('navigation').waitFor()
})

test('a set-up link pasted where an invitation is asked for leads to founding, and the other way round, also as a bare code', async () => {
  const { page, close } = await openProfile('wrong-field', endpoint.url, laptop)
  const paste = async (way: string, label: string, link: string) => {
    await page.goto('about:blank')
    await page.goto(endpoint.url)
    await page.getByRole('button', { name: way, exact: true }).click()
    await page.getByLabel(label).fill(link)
    await page.getByRole('button', { name: sv.start.begin }).click()
  }
  const link = await invitation(anna.page)
  await paste(sv.start.haveSetupCode, sv.start.setupField, `Hej! ${link} Hälsningar`)
  await page.getByRole('button', { name: sv.founding.join }).waitFor()
  await paste(sv.start.haveSetupCode, sv.start.setupField, link.split('#join.')[1] ?? '')
  await page.getByRole('button', { name: sv.founding.join }).waitFor()
  const code = toLinkCode(makeCode())
  await paste(sv.start.haveSetupCode, sv.start.setupField, code)
  await page.locator('.offered').waitFor()
  await paste(sv.start.haveInvitation, sv.start.invitationField, code)
  await page.getByText(sv.start.perhapsSetup).waitFor({ timeout: 8_000 })
  const guarded = Buffer.from(`${endpoint.url}/#setup.${code}`).toString('base64')
  const guard = `https://eu.protection.sophos.com?d=a.example&u=${guarded}&i=NWY4YTk&s=AVNP`
  await paste(sv.start.haveInvitation, sv.start.invitationField, guard)
  await page.locator('.offered').waitFor()
  await paste(sv.start.haveInvitation, sv.start.invitationField, `${endpoint.url}/#setup.${code}`)
  await chooseWords(page)
  await page.getByLabel(sv.founding.name).waitFor()
  await close()
})

test('an invitation that is cut, unknown or used: a sentence each, before anything is made on the device', async () => {
  const guest = await openProfile('guest', endpoint.url, laptop)
  const { page } = guest
  const read = async (code: string, sentence: string) => {
    await page.goto('about:blank')
    await page.goto(`${endpoint.url}/#join.${code}`)
    await page.getByText(sentence).waitFor()
  }
  const link = await invitation(anna.page)
  const code = link.split('#join.')[1] ?? ''
  await read(code.slice(0, 15), sv.problems['invite-cut'])
  await read('lryKsF5b56dEUeS-bRRJhwZ', sv.problems['invite-used'])
  await page.goto('about:blank')
  await joinBy(page, link, 'Bo Lund')
  const late = await openProfile('late', endpoint.url, laptop)
  await late.page.goto(link)
  await late.page.getByText(sv.problems['invite-used']).waitFor()
  assert.is(await late.page.evaluate(() => location.hash), '')
  await late.close()
  await guest.close()
})

test('a full device: the text stays on the screen, says that it is not saved, and is saved when there is room', async () => {
  const { page } = anna
  await go(page, '/sessions/new')
  await page.getByRole('button', { name: sv.sessions.plan, exact: true }).click()
  await page.getByRole('link', { name: sv.sessions.start, exact: true }).click()
  await page.getByRole('button', { name: sv.notice.take }).click()
  const answer = page.getByRole('textbox').first()
  await answer.fill('före')
  await page.waitForFunction(() => document.querySelector('[data-saved=saved]'))
  address = new URL(page.url()).pathname
  const mend = await fillDisk(page)
  await answer.fill(`före och ${'efter '.repeat(400)}`)
  await page.getByText(sv.problems['device-full']).waitFor()
  await page.getByRole('button', { name: sv.capture.copyAll }).waitFor()
  await mend()
  await page.getByText(sv.problems['device-full']).waitFor({ state: 'detached', timeout: patience(60_000) })
  await page.waitForFunction(() => document.querySelector('[data-saved=saved]'))
})

/** Nobody has touched the device for three hours, by its clock. */
const leave = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const now = Date.now
    Date.now = () => now() + 3 * 3_600_000
  })

test('left alone with something unsaved the screen is covered, opens for the right words on a full disk, and locks once all is saved', async () => {
  const { page } = anna
  const answer = page.locator('.capture textarea').first()
  const mend = await fillDisk(page)
  await answer.fill('hemligt som inte är sparat')
  await page.getByText(sv.problems['device-full']).waitFor()
  await leave(page)
  await page.getByText(sv.unlock.covered).waitFor({ timeout: patience(30_000) })
  assert.not.match(await page.locator('body').innerText(), /Norrvik|Anna/)
  assert.is(await answer.isVisible(), false)
  const phraseField = page.getByLabel(sv.unlock.phrase, { exact: true })
  await phraseField.fill('fyra helt andra ord')
  await page.getByRole('button', { name: sv.unlock.open }).click()
  await page.getByText(sv.problems['words-wrong']).waitFor()
  await phraseField.fill(phrase)
  await page.getByRole('button', { name: sv.unlock.open }).click()
  await page.getByText(sv.unlock.covered).waitFor({ state: 'detached', timeout: patience(30_000) })
  assert.is(await answer.inputValue(), 'hemligt som inte är sparat')
  await leave(page)
  await page.getByText(sv.unlock.covered).waitFor({ timeout: patience(30_000) })
  await mend()
  await page.getByText(sv.unlock.covered).waitFor({ state: 'detached', timeout: patience(60_000) })
  await unlock(page, phrase)
  await go(page, address)
  await answer.waitFor()
  assert.is(await answer.inputValue(), 'hemligt som inte är sparat')
})

test('more text than fits one note: it stays in the field with a sentence', async () => {
  const answer = anna.page.getByRole('textbox').first()
  await answer.fill('ett ord '.repeat(7_000))
  await anna.page.getByText(sv.problems['paste-long']).waitFor()
  assert.is((await answer.inputValue()).length, 56_000)
  await answer.fill('ett ord')
  await anna.page.getByText(sv.problems['paste-long']).waitFor({ state: 'detached' })
})

test('one damaged row at the endpoint does not keep the others from a new device', async () => {
  const { page } = anna
  const link = await invitation(page)
  await page.locator('.corner[data-state=synced]').waitFor({ timeout: patience(30_000) })
  await endpoint.kill()
  const database = openSqlite(join(endpoint.data, 'rinnalla.db'))
  await database.transaction(async tx => {
    const rows = await tx.all<{ id: string; sealed: Uint8Array }>('SELECT id, sealed FROM row ORDER BY seq DESC')
    const [row] = rows
    assert.ok(row && rows.length > 3)
    const sealed = Uint8Array.from(row.sealed, (byte, i) => (i === 40 ? byte ^ 1 : byte))
    await tx.run('UPDATE row SET sealed = ? WHERE id = ?', sealed, row.id)
  })
  await database.close()
  await endpoint.restart()
  const guest = await openProfile('cecilia', endpoint.url, laptop)
  await joinBy(guest.page, link, 'Cecilia Dal')
  await guest.page.getByText('Norrvik').first().waitFor()
  await go(guest.page, '/sync')
  await guest.page.getByText(sv.sync.unreadable(1)).waitFor()
})

test('a browser that cannot lock texts says so before anything is made', async () => {
  const old = await openProfile('old', endpoint.url, laptop)
  await old.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'))
  await old.page.goto(endpoint.url)
  await old.page.getByText(sv.problems['browser-old']).waitFor()
  await old.close()
})

test('an address without https says so instead of failing', async () => {
  const executablePath = (await findChromium()) ?? ''
  const args = ['--host-resolver-rules=MAP office.test 127.0.0.1', '--disable-gpu']
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0, args })
  const page = await browser.newPage({ locale: 'fi-FI' })
  await page.goto(endpoint.url.replace('127.0.0.1', 'office.test'))
  await page.getByText(fi.problems['not-secure']).waitFor()
  await browser.close()
})

test.run()
