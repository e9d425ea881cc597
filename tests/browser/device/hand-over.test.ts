import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isoDay } from '../../../src/ui/dates.ts'
import { button, found, goToLine, joinBy, synced, unlock, words } from '../kit/doors.ts'
import { type Taken, take } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { look } from '../kit/looks.ts'
import { norrvik, said } from '../kit/norrvik.ts'
import { completeNotice, invite, openSession, prepare } from '../kit/office.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { freshFolder, tidyUp } from '../kit/tidy.ts'

const test = suite('what a tablet could not send is handed over as a file')
test.after(tidyUp)

const file = words.sync.file
const laptop = { width: 1280, height: 800, locale: 'sv-SE', stored: true }
const tablet = { width: 820, height: 1180, locale: 'sv-SE', stored: true }
/** Where the file lies on the way from one to the other. */
let path = ''
let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let bo: Profile
let phrases = { ylva: '', aino: '', bo: '' }
let saved: Taken

type Chosen = string | { name: string; mimeType: string; buffer: Buffer }

/** Chooses a file with the keyboard and answers what the screen then says of it. */
async function bring(page: Page, chosen: Chosen, says: RegExp | string): Promise<string> {
  const chooser = page.waitForEvent('filechooser')
  await button(page, file.take).focus()
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(chosen)
  const note = page.locator('section', { has: button(page, file.take) }).locator('.note', { hasText: says })
  await note.waitFor()
  return note.innerText()
}

test('a project with a coordinator and two interviewers, who have the app on their devices', async () => {
  path = join(freshFolder('stick'), 'rinnalla.rinnalla')
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { ...laptop, locale: 'en-GB' })
  phrases = { ...phrases, ylva: await found(ylva.page, endpoint, norrvik) }
  await prepare(ylva.page, isoDay())
  await completeNotice(ylva.page)
  const links = await invite(ylva.page, 2)
  await synced(ylva.page)
  aino = await openProfile('aino', endpoint.url, tablet)
  bo = await openProfile('bo', endpoint.url, tablet)
  phrases.aino = await joinBy(aino.page, links[0] ?? '', norrvik.interviewers[0])
  phrases.bo = await joinBy(bo.page, links[1] ?? '', norrvik.interviewers[1])
  await openSession(aino.page, 'M1')
  await openSession(bo.page, 'M1')
  for (const { page } of [ylva, aino, bo]) await appStored(page)
  await endpoint.kill()
})

test('without the server an interviewer writes, may not leave the tablet with it, and saves it as a file', async () => {
  const { page } = aino
  await page.reload()
  await unlock(page, phrases.aino)
  await begin(page, 'M1')
  await answer(page, norrvik.questions[0]).fill(said[0])
  await finish(page)
  await button(page, words.finish.toToday).click()
  await goToLine(page, 'settings')
  await button(page, words.settings.removeVault).click()
  await page.locator('dialog').getByRole('button', { name: words.common.remove, exact: true }).click()
  await page.locator('dialog').getByText(words.problems['not-sent-yet']).waitFor()
  await take(page, file.save)
  await page.locator('dialog').getByText('.rinnalla').waitFor()
  await page.keyboard.press('Escape')
  await goToLine(page, 'sync')
  saved = await take(page, file.save)
  await page.getByText(file.saved(saved.name)).waitFor()
  assert.is(saved.name, `rinnalla-${isoDay()}.rinnalla`)
  const bytes = saved.bytes.toString('latin1')
  for (const word of said[0].split(' ').filter(one => /^[a-z]{6,}$/.test(one)))
    assert.not.ok(bytes.includes(word), word)
  assert.equal(await look(page, 'sync', 'sv'), [])
  writeFileSync(path, saved.bytes)
})

test('the tablet is destroyed, and the coordinator takes the file in, without the server too', async () => {
  await aino.kill()
  rmSync(aino.folder, { recursive: true, force: true })
  const { page } = ylva
  await page.reload()
  await unlock(page, phrases.ylva)
  await goToLine(page, 'sync')
  const cut = { name: 'half.rinnalla', mimeType: '', buffer: saved.bytes.subarray(0, saved.bytes.length / 2) }
  await bring(page, cut, words.problems['file-damaged'])
  const told = await bring(page, path, /har lästs in/)
  const count = Number(/^\d+/.exec(told)?.[0])
  assert.is(told, file.taken(count))
  assert.ok(count >= 2, told)
  await page.getByText(words.sync.waitsCount(count), { exact: false }).first().waitFor()
  assert.equal(await look(page, 'sync', 'sv'), [])
  const empty = { name: 'empty.rinnalla', mimeType: '', buffer: Buffer.alloc(0) }
  await bring(page, empty, words.problems['file-damaged'])
  await bring(page, path, file.known(count))
  await openSession(page, 'M1')
  await page.getByText(said[0]).waitFor()
})

test('once the server is back everybody reads what was written on the tablet that is no more, once', async () => {
  await endpoint.restart()
  await synced(ylva.page, 150_000)
  await bo.page.reload()
  await unlock(bo.page, phrases.bo)
  await goToLine(bo.page, 'sync')
  await button(bo.page, words.sync.sendNow).click()
  await openSession(bo.page, 'M1')
  await bo.page.getByText(said[0]).waitFor()
  assert.is(await bo.page.getByText(said[0]).count(), 1)
  assert.is(await bo.page.locator('.versions').count(), 0)
})

test.run()
