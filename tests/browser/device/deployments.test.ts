import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeSetUpCode } from '../../../src/endpoint/set-up.ts'
import { times } from '../../long.ts'
import { foundProject } from '../kit/day-one.ts'
import { lookForNewer, mainFile, type Site, startSite } from '../kit/deployed.ts'
import { button, field, unlock, words } from '../kit/doors.ts'
import { visit } from '../kit/looks.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('one deployment after another while somebody writes')
test.after(tidyUp)

const count = times(4, 50)
/** Places that each come in a piece of their own. */
const places = ['/roster', '/guides', '/members', '/sync', '/settings', '/analysis', '/codes', '/causes', '/group']
const more = ['/surveys', '/setting', '/results', '/findings', '/sessions/several']
let site: Site
let anna: Profile
let phrase = ''
/** Where the note is written, all it must hold, and the build that must be running. */
const note = { path: '', words: [] as string[] }
let runs = ''

const writing = (page: Page) => field(page, words.capture.answer(words.capture.notes))

/** Types some words more; they are not saved yet when this resolves. */
async function write(page: Page, text: string): Promise<void> {
  await writing(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(` ${text}`)
  note.words.push(text)
}

async function standsThere(page: Page): Promise<void> {
  assert.is((await writing(page).inputValue()).trim(), note.words.join(' '))
}

/** Marks the page, so that one loaded anew is told from the same. */
const mark = (page: Page, name: string) => page.evaluate(text => document.body.setAttribute('data-mark', text), name)
const marked = (page: Page) => page.evaluate(() => document.body.getAttribute('data-mark'))

/** Starts the app without the server and goes through it: every place comes, and the note is whole. */
async function startOffline({ page }: Profile, how: 'anew' | 'again'): Promise<void> {
  await site.down()
  if (how === 'anew') await page.goto('about:blank')
  if (how === 'anew') await page.goto(`${site.url}/`)
  else await page.reload()
  await unlock(page, phrase)
  assert.match(await mainFile(page), runs)
  await everyPlace(page)
  await visit(page, note.path)
  await standsThere(page)
  await site.up()
}

async function everyPlace(page: Page): Promise<void> {
  for (const path of [...places, ...more]) {
    await visit(page, path)
    assert.is(await page.getByText(words.common.notFetched).count(), 0, `${path} did not come`)
    assert.ok((await page.locator('main h1').innerText()).length > 0, path)
  }
}

test('somebody begins a note', async () => {
  site = await startSite()
  const { url } = site
  anna = await openProfile('anna', url, { width: 1180, height: 820, locale: 'sv-SE', stored: true })
  const { page } = anna
  const setUpCode = await makeSetUpCode(site.database)
  phrase = await foundProject(page, { url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await visit(page, '/sessions/new')
  await field(page, words.sessions.name).fill('Intervju')
  await button(page, words.sessions.plan).click()
  await page.locator('h1', { hasText: 'Intervju' }).waitFor()
  note.path = `${new URL(page.url()).pathname}/write`
  await visit(page, note.path)
  await write(page, 'Först')
})

for (let n = 1; n <= count; n++) {
  const broken = n % 4 === 3
  const offline = n % 2 === 0
  const what = broken
    ? 'of which a piece is missing'
    : offline
      ? 'that comes while there is no signal'
      : 'that is taken'
  test(`deployment ${n}, ${what}: nothing is loaded anew by itself, nothing is missing, no word is lost`, async () => {
    const { page } = anna
    await mark(page, `before ${n}`)
    await write(page, `halvt${n}`)
    if (offline) await site.down()
    site.deploy(`b${n}x`)
    if (broken) site.lose(n % 8 === 3 ? 'app-' : 'roster-')
    const waits = await lookForNewer(page)
    await write(page, `mera${n}`)
    assert.is(waits, !broken && !offline, 'a newer build waits')
    await pause(300)
    assert.is(await marked(page), `before ${n}`)
    await standsThere(page)
    if (offline) await site.up()
    if (waits) await take(page, n)
    await startOffline(anna, n % 4 === 1 ? 'again' : 'anew')
  })
}

/** Agrees while the last letters are hardly typed. */
async function take(page: Page, n: number): Promise<void> {
  const now = button(page, words.common.updateNow)
  await now.waitFor()
  await write(page, `sist${n}`)
  await now.click()
  await field(page, words.unlock.phrase).waitFor()
  runs = `b${n}x`
}

test.run()
