import * as assert from 'uvu/assert'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { foundProject, go } from '../browser/kit/day-one.ts'
import { lookForNewer, mainFile, startSite } from '../browser/kit/deployed.ts'
import { button, field, goToLine, lock, makeVault, synced, unlock, words } from '../browser/kit/doors.ts'
import { take } from '../browser/kit/downloads.ts'
import { speak } from '../browser/kit/examples.ts'
import { markByTouch } from '../browser/kit/marks.ts'
import { said, saidInShort } from '../browser/kit/norrvik.ts'
import { openSession, recoveryCode } from '../browser/kit/office.ts'
import { pause } from '../browser/kit/profile.ts'
import { laptop, type Stage, stored, tablet } from './stage.ts'

/** Everything from a file and a code on paper. */
export async function openBackup(stage: Stage): Promise<void> {
  const { page } = stage.aino
  const code = await recoveryCode(page)
  await synced(page)
  await goToLine(page, 'sync')
  const saved = await take(page, words.storage.backup.save)
  await page.getByText(words.storage.backup.outlives).waitFor()
  const fresh = await stage.openInSwedish('fresh', tablet)
  await fresh.page.goto(stage.endpoint.url)
  await button(fresh.page, words.start.haveRecovery).click()
  await makeVault(fresh.page)
  await field(fresh.page, words.recovery.heading).waitFor()
  await stored(fresh)
  await stage.endpoint.kill()
  const chosen = { name: saved.name, mimeType: '', buffer: saved.bytes }
  await fresh.page.locator('input[type=file]').setInputFiles(chosen)
  await fresh.page.getByText(words.storage.backup.chosen(saved.name)).waitFor()
  await field(fresh.page, words.recovery.heading).fill(code.toLowerCase())
  await button(fresh.page, words.recovery.use).click()
  await fresh.page.locator('nav').waitFor()
  await openSession(fresh.page, 'M1')
  await fresh.page.getByText(said[0]).waitFor()
  await fresh.close()
  await stage.endpoint.restart()
}

/** One vault, two windows. */
export async function useTwoWindows(stage: Stage): Promise<void> {
  const second = await stage.ylva.page.context().newPage()
  await second.goto(stage.endpoint.url)
  await field(second, words.unlock.phrase).fill(stage.phrases.ylva)
  await button(second, words.unlock.open).click()
  await second.getByText(words.problems['open-elsewhere']).waitFor()
  await button(second, words.unlock.useHere).click()
  await second.locator('nav').waitFor()
  await field(stage.ylva.page, words.unlock.phrase).waitFor()
  await second.close()
}

/** Locked by lying unused; afterwards she marks words with her finger. */
export async function lockAndMark(stage: Stage): Promise<void> {
  const { page } = stage.aino
  await goToLine(page, 'members')
  await page.evaluate("localStorage.setItem('rinnalla-lock-minutes', '0.02')")
  await field(page, words.unlock.phrase).waitFor()
  await page.evaluate("localStorage.removeItem('rinnalla-lock-minutes')")
  await unlock(page, stage.phrases.aino)
  await openSession(page, 'M1')
  await page.getByText(said[0]).waitFor()
  await openSession(page, 'L1')
  await markByTouch(page, saidInShort.L1.slice(0, 24), 'strength')
  await lock(page)
}

/** New builds, one of them broken. */
export async function updateTheApp(stage: Stage): Promise<void> {
  const site = await startSite()
  const anna = await stage.open('anna', laptop)
  const { page } = anna
  const setUpCode = await makeSetUpCode(site.database)
  await page.goto(site.url)
  await speak(page, 'sv')
  const phrase = await foundProject(page, { url: site.url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const before = await mainFile(page)
  await go(page, '/sessions/new')
  await field(page, words.sessions.name).fill('halvskrivet')
  site.deploy('second')
  while (!(await lookForNewer(page))) await pause(500)
  await page.getByText(words.common.update).waitFor()
  assert.is(await field(page, words.sessions.name).inputValue(), 'halvskrivet')
  assert.is(await mainFile(page), before)
  await button(page, words.common.updateNow).click()
  await field(page, words.unlock.phrase).waitFor()
  assert.match(await mainFile(page), 'second')
  site.deploy('third')
  site.lose('app-')
  assert.is(await lookForNewer(page), false)
  await site.down()
  await page.reload()
  await unlock(page, phrase)
  assert.match(await mainFile(page), 'second')
  await anna.close()
}
