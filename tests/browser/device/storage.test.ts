import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isoDay } from '../../../src/ui/dates.ts'
import { button, field, found, goTo, goToLine, joinBy, lock, makeVault, synced, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin } from '../kit/field-work.ts'
import { look } from '../kit/looks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { completeNotice, invite, openSession, prepare, recoveryCode } from '../kit/office.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('what the browser does to what is saved')
test.after(tidyUp)

const laptop = { width: 1280, height: 800, locale: 'en-GB' }
// Otherwise Chromium tells pages a room of 10 GB, whatever there is.
const flags = ['--disable-features=StaticStorageQuota']
const tablet = { width: 1180, height: 820, locale: 'sv-SE', stored: true, whole: true, flags }
let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let code = ''
let phrases = { ylva: '', aino: '' }

/** Presses *Force close* on the browser's own page about its databases, for each that is open. */
async function closeDatabases(internals: Page): Promise<void> {
  await internals.reload()
  const links = internals.getByText('Force close', { exact: true })
  await links.first().waitFor()
  for (const link of await links.all()) await link.click()
}

/** Goes on writing in the interview and answers what stands under its first question; the session is open again then. */
async function standing(page: Page): Promise<string> {
  await openSession(page, 'M1')
  await page.locator('main').getByRole('link', { name: words.sessions.goOn, exact: true }).click()
  await page.locator('.capture').waitFor()
  const text = await answer(page, norrvik.questions[0]).inputValue()
  await page.goBack()
  await page.locator('nav').waitFor()
  return text
}

test('a project with an interviewer on a tablet', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, laptop)
  phrases = { ...phrases, ylva: await found(ylva.page, endpoint, norrvik) }
  await prepare(ylva.page, isoDay())
  await completeNotice(ylva.page)
  const [link] = await invite(ylva.page, 1)
  await synced(ylva.page)
  aino = await openProfile('aino', endpoint.url, tablet)
  phrases.aino = await joinBy(aino.page, link ?? '', norrvik.interviewers[0])
  code = await recoveryCode(aino.page)
  await synced(aino.page)
})

test('the browser closes every database again and again while a note is typed: each word is saved, and once', async () => {
  const { page, context } = aino
  await begin(page, 'M1')
  const internals = await context.newPage()
  await internals.goto('chrome://indexeddb-internals')
  await page.bringToFront()
  const area = answer(page, norrvik.questions[0])
  await area.click()
  const all = Array.from({ length: 60 }, (_, i) => `ord${i}`)
  let closed = 0
  for (const [i, word] of all.entries()) {
    await page.keyboard.type(`${word} `, { delay: 5 })
    if (i % 6 === 3) {
      await closeDatabases(internals)
      closed++
    }
  }
  await internals.close()
  assert.is(closed, 10)
  await page.locator('.corner[data-saved="saved"]').waitFor()
  await pause(1_500)
  await aino.kill()
  await aino.reopen()
  await aino.page.goto(endpoint.url)
  await unlock(aino.page, phrases.aino)
  assert.is((await standing(aino.page)).trim(), all.join(' '))
  assert.is(await aino.page.locator('.versions').count(), 0)
  await synced(aino.page)
})

test('when four fifths of the room are used Today and the storage page say so, and text is still saved', async () => {
  const { page, context } = aino
  const browser = await context.newCDPSession(page)
  await goToLine(page, 'sync')
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate())
  // What is used now is little: a quota just above it stands for a full device.
  await browser.send('Storage.overrideQuotaForOrigin', { origin: endpoint.url, quotaSize: Math.ceil(usage * 1.1) })
  await goTo(page, 'today')
  const warning = page.locator('.note', { hasText: 'Text sparas fortfarande' })
  await warning.waitFor()
  assert.match(await warning.innerText(), /^Ungefär \d MB kvar\./)
  await goToLine(page, 'sync')
  await warning.waitFor()
  assert.equal(await look(page, 'sync', 'sv'), [])
  await openSession(page, 'M1')
  await page.locator('main').getByRole('link', { name: words.sessions.goOn, exact: true }).click()
  await answer(page, norrvik.questions[1]).fill('ryms ännu')
  await synced(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: endpoint.url })
  await page.goto(endpoint.url)
  await unlock(page, phrases.aino)
  await goToLine(page, 'sync')
  assert.is(await warning.count(), 0)
})

test('a browser that refuses to tell the room or to keep what is saved leaves the page usable', async () => {
  const { page, context } = aino
  // As text: a function would bring along names that the page does not know.
  await context.addInitScript({
    content: `
      const refuse = () => { throw new TypeError('refused') }
      for (const name of ['persist', 'persisted']) Object.defineProperty(StorageManager.prototype, name, { value: refuse })`,
  })
  await page.goto(endpoint.url)
  await unlock(page, phrases.aino)
  await goToLine(page, 'sync')
  await button(page, words.sync.keep).click()
  await page.getByText(words.storage.refused).waitFor()
  assert.equal(await look(page, 'sync', 'sv'), [])
})

test('a browser that has thrown away all databases is not taken for a new device: whose it was stands there, and the code brings back what was sent', async () => {
  await synced(aino.page)
  await lock(aino.page)
  const { page, context } = aino
  const word = await page.locator('.door h1').innerText()
  await unlock(page, phrases.aino)
  await openSession(page, 'M1')
  await page.locator('main').getByRole('link', { name: words.sessions.goOn, exact: true }).click()
  const area = answer(page, norrvik.questions[2])
  await area.waitFor()
  const browser = await context.newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', { origin: endpoint.url, storageTypes: 'indexeddb' })
  await area.fill('skrivet efter rensningen')
  await page.getByText(words.problems['storage-cleared']).first().waitFor()
  assert.is(await area.inputValue(), 'skrivet efter rensningen')
  page.once('dialog', dialog => void dialog.accept())
  await page.goto(endpoint.url)
  await page.getByText(words.problems['storage-cleared']).waitFor()
  await page.locator('.cleared').getByText(word).waitFor()
  assert.equal(await look(page, 'start-cleared', 'sv'), [])
  await button(page, words.storage.cleared.act).click()
  phrases.aino = await makeVault(page)
  await field(page, words.recovery.heading).fill(code)
  await button(page, words.recovery.use).click()
  await page.locator('nav').waitFor()
  // The former device is the one that was cleared: it had sent all.
  await page.locator('.note', { hasText: 'din tidigare enhet' }).waitFor()
  await page.getByText('Då väntade inget på den.', { exact: false }).waitFor()
  assert.equal(await look(page, 'today-came-back', 'sv'), [])
  assert.match(await standing(page), /ord59/)
  await lock(page)
  await page.reload()
  await field(page, words.unlock.phrase).waitFor()
})

test('a vault whose contents the browser has thrown away is not shown as an empty one', async () => {
  const { page } = aino
  await page.evaluate(async () => {
    const all = await indexedDB.databases()
    for (const { name } of all.filter(one => one.name?.startsWith('rinnalla-')))
      await new Promise(resolve => {
        indexedDB.deleteDatabase(name ?? '').onsuccess = resolve
      })
  })
  await field(page, words.unlock.phrase).fill(phrases.aino)
  await button(page, words.unlock.open).click()
  await page.getByText(words.problems['storage-cleared']).waitFor()
  await button(page, words.storage.cleared.act).click()
  await field(page, words.recovery.heading).fill(code)
  await button(page, words.recovery.use).click()
  await page.locator('nav').waitFor()
  assert.match(await standing(page), /ord59/)
})

test('the coordinator reads when each tablet was last there, and before she removes one what it held', async () => {
  const { page } = ylva
  await page.reload()
  await unlock(page, phrases.ylva)
  await synced(page)
  await goToLine(page, 'members')
  const person = page.locator('li', { hasText: norrvik.interviewers[0] }).first()
  await person.getByText(words.storage.waited(0), { exact: false }).first().waitFor()
  assert.is(await person.locator('.devices li').count(), 3)
  assert.equal(await look(page, 'members', 'sv'), [])
  await person.getByRole('button', { name: `${words.storage.removeDevice} 1` }).click()
  const dialog = page.locator('dialog')
  for (const text of [words.storage.held.interviewer, words.storage.turnsUp]) await dialog.getByText(text).waitFor()
  await dialog.getByText('Då väntade inget på att skickas.', { exact: false }).waitFor()
  assert.equal(await look(page, 'remove-device', 'sv'), [])
  await dialog.getByRole('button', { name: words.members.removeAct, exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await person.locator('.devices li').nth(2).waitFor({ state: 'detached' })
})

test.run()
