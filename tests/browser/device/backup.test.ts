import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isoDay } from '../../../src/ui/dates.ts'
import { button, field, found, goTo, goToLine, joinBy, lock, makeVault, synced, unlock, words } from '../kit/doors.ts'
import { type Taken, take } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { look } from '../kit/looks.ts'
import { norrvik, said } from '../kit/norrvik.ts'
import { completeNotice, invite, openSession, prepare, recoveryCode } from '../kit/office.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a backup of everything')
test.after(tidyUp)

const backup = words.storage.backup
const tablet = { width: 820, height: 1180, locale: 'sv-SE', stored: true }
let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let fresh: Profile
let code = ''
let phrases = { ylva: '', aino: '', fresh: '' }
let saved: Taken

/** The app itself is on the device. */

type Chosen = { name: string; mimeType: string; buffer: Buffer }
const fileOf = (bytes: Buffer): Chosen => ({ name: saved.name, mimeType: '', buffer: bytes })

/** Chooses the file and asks for it to be opened with the code. */
async function open(chosen: Chosen, typed: string): Promise<void> {
  const { page } = fresh
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: new RegExp(`^(${backup.open}|${backup.otherFile})$`) }).click()
  await (await chooser).setFiles(chosen)
  await page.getByText(backup.chosen(chosen.name)).waitFor()
  await field(page, words.recovery.heading).fill(typed)
  await button(page, words.recovery.use).click()
}

test('an interviewer has held an interview and sent it, and begun another without signal', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1280, height: 800, locale: 'en-GB' })
  phrases = { ...phrases, ylva: await found(ylva.page, endpoint, norrvik) }
  await prepare(ylva.page, isoDay())
  await completeNotice(ylva.page)
  const [link] = await invite(ylva.page, 1)
  await synced(ylva.page)
  aino = await openProfile('aino', endpoint.url, tablet)
  phrases.aino = await joinBy(aino.page, link ?? '', norrvik.interviewers[0])
  const { page } = aino
  await begin(page, 'M1')
  await answer(page, norrvik.questions[0]).fill(said[0])
  await finish(page)
  await button(page, words.finish.toToday).click()
  await synced(page)
})

test('without a printed code she is told to print one first; with it she saves a file that says nothing in the open', async () => {
  const { page } = aino
  await goToLine(page, 'sync')
  await page.getByText(backup.codeFirst).waitFor()
  code = await recoveryCode(page)
  await synced(page)
  await appStored(page)
  await endpoint.kill()
  await begin(page, 'L1')
  await answer(page, norrvik.questions[1]).fill(said[1])
  await finish(page)
  await button(page, words.finish.toToday).click()
  await goToLine(page, 'sync')
  await page.getByLabel(backup.identity).check()
  saved = await take(page, backup.save)
  await page.getByText(backup.outlives).waitFor()
  assert.is(saved.name, `rinnalla-backup-${isoDay()}.rinnalla`)
  const bytes = saved.bytes.toString('latin1')
  for (const word of [...said[0].split(' '), ...said[1].split(' ')].filter(one => /^[a-z]{7,}$/.test(one)))
    assert.not.ok(bytes.includes(word), word)
  assert.equal(await look(page, 'sync', 'sv'), [])
})

test('a fresh device opens it with the code and without the server, after a wrong code and a cut file were told apart', async () => {
  await aino.kill()
  await endpoint.restart()
  fresh = await openProfile('fresh', endpoint.url, tablet)
  const { page } = fresh
  await page.goto(endpoint.url)
  await button(page, words.start.haveRecovery).click()
  phrases.fresh = await makeVault(page)
  await field(page, words.recovery.heading).waitFor()
  await appStored(page)
  await endpoint.kill()
  await open(fileOf(saved.bytes.subarray(0, 5_000)), code)
  await page.getByText(words.problems['file-damaged']).waitFor()
  await open(fileOf(saved.bytes), `${code.slice(0, -4)}0000`)
  await page.getByText(words.problems['code-wrong']).waitFor()
  assert.equal(await look(page, 'recover', 'sv'), [])
  await open(fileOf(saved.bytes), code.toLowerCase())
  await page.locator('nav').waitFor()
  await openSession(page, 'M1')
  await page.getByText(said[0]).waitFor()
  await openSession(page, 'L1')
  await page.getByText(said[1]).waitFor()
  assert.is(await page.locator('.versions').count(), 0)
})

test('the device is locked and opened with its own words, and shows the same', async () => {
  const { page } = fresh
  await lock(page)
  await unlock(page, phrases.fresh)
  await openSession(page, 'B1')
  await goToLine(page, 'roster')
  for (const person of norrvik.codes) await page.locator('main').getByText(person).first().waitFor()
  await goTo(page, 'today')
})

test('once the server is back it comes back as one of her devices, and what was never sent reaches the coordinator', async () => {
  await endpoint.restart()
  const { page } = fresh
  await goToLine(page, 'sync')
  await button(page, words.sync.sendNow).click()
  await synced(page, 60_000)
  await ylva.page.reload()
  await unlock(ylva.page, phrases.ylva)
  await synced(ylva.page, 60_000)
  await openSession(ylva.page, 'L1')
  await ylva.page.getByText(said[1]).waitFor()
  await goToLine(ylva.page, 'members')
  const person = ylva.page.locator('li', { hasText: norrvik.interviewers[0] }).first()
  await person.locator('.devices li').nth(1).waitFor()
})

test.run()
