import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isoDay } from '../../../src/ui/dates.ts'
import { patience } from '../../patience.ts'
import { button, field, found, joinBy, synced, words } from '../kit/doors.ts'
import { take, wordsOf } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { begin, finish } from '../kit/field-work.ts'
import { look, visit } from '../kit/looks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { completeNotice, invite, openSession, prepare } from '../kit/office.ts'
import { camera, jpegParts, phonePicture } from '../kit/photo.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { choose, line, press } from '../kit/sources.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('pictures and documents are kept in a session')
test.after(tidyUp)

const said = words.sources
const plan = { name: 'Handlingsplan.pdf', mimeType: 'application/pdf', buffer: randomBytes(900_000) }
let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let board: Buffer = Buffer.alloc(0)
let session = ''

const next = (page: Page) => page.locator('.capture > footer .filled').click()

test('an interviewer comes to a place without signal', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1280, height: 800, locale: 'en-GB' })
  await found(ylva.page, endpoint, norrvik)
  await prepare(ylva.page, isoDay())
  await completeNotice(ylva.page)
  const [link = ''] = await invite(ylva.page, 1)
  await synced(ylva.page)
  aino = await openProfile('aino', endpoint.url, { width: 820, height: 1180, locale: 'sv-SE', stored: true })
  await joinBy(aino.page, link, norrvik.interviewers[0])
  await openSession(aino.page, 'L1')
  await appStored(aino.page)
  await endpoint.kill()
})

test('a picture is kept upright and smaller, and nothing of its place and camera comes along', async () => {
  const { page } = aino
  await begin(page, 'L1')
  session = new URL(page.url()).pathname.replace('/write', '')
  board = await phonePicture(page, 4_000, 3_000)
  assert.ok(board.includes(camera) && board.includes('Exif'), 'the picture says nothing of its camera')
  await choose(page, 'camera', [{ name: 'tavlan.jpg', mimeType: 'image/jpeg', buffer: board }])
  const picture = line(page, 'tavlan.jpg')
  await picture.locator('.source-line img').waitFor()
  await picture.getByText(said.standing.unsent).waitFor()
  await press(picture)
  const { bytes } = await take(page, said.savePlain)
  const { markers, width, height } = jpegParts(bytes)
  assert.not.ok(bytes.includes('Exif') || bytes.includes(camera))
  assert.not.ok(markers.includes(0xe1))
  assert.equal([width, height], [1_536, 2_048])
  assert.equal(await look(page, 'a picture', 'sv'), [])
})

test('it is shown large, and closed with Esc the focus is back', async () => {
  const { page } = aino
  await page.locator('.picture').click()
  await page.locator('dialog .picture-large').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  assert.ok(await page.locator('.picture').evaluate(one => one === document.activeElement))
})

test('the same picture under two questions is two pictures, each with its own name', async () => {
  const { page } = aino
  await field(page, said.name).fill('Tavlan före mötet')
  await line(page, 'Tavlan före mötet').waitFor()
  await press(line(page, 'Tavlan före mötet'))
  await next(page)
  await choose(page, 'files', [{ name: 'tavlan.jpg', mimeType: 'image/jpeg', buffer: board }])
  await line(page, 'tavlan.jpg').waitFor()
  assert.is(await page.locator('.sources > li').count(), 2)
  assert.is(await page.locator('section[data-now="true"] .sources > li').count(), 1)
})

test('what cannot be kept is told in a sentence by its name, and the others are kept', async () => {
  const { page } = aino
  await next(page)
  await choose(page, 'files', [
    { name: 'IMG_1.HEIC', mimeType: 'image/heic', buffer: randomBytes(500) },
    plan,
    { name: 'tom.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ])
  await page.getByText(`IMG_1.HEIC: ${words.problems['picture-unread']}`).waitFor()
  await page.getByText(`tom.txt: ${words.problems['file-empty']}`).waitFor()
  assert.equal(await look(page, 'files that were not kept', 'sv'), [])
  for (const _ of [1, 2]) await page.locator('.tools-say').getByRole('button').first().click()
  assert.is(await page.locator('.sources > li').count(), 3)
})

test('a document comes back byte by byte', async () => {
  const { page } = aino
  await press(line(page, plan.name))
  const { name, bytes } = await take(page, said.savePlain)
  assert.is(name, plan.name)
  assert.ok(bytes.equals(plan.buffer))
})

test('at the office it is fetched with how far it is, and is the same there', async () => {
  await finish(aino.page)
  await endpoint.restart()
  await visit(aino.page, '/sync')
  await button(aino.page, words.sync.sendNow).click()
  await synced(aino.page, 150_000)
  const { page } = ylva
  await visit(page, '/sync')
  await button(page, words.sync.sendNow).click()
  await visit(page, session)
  const away = line(page, plan.name).filter({ hasText: said.standing.away })
  await away.waitFor({ timeout: patience(60_000) })
  await press(away)
  await page.evaluate(() => {
    const seen = new Set<string>()
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('.sources progress')) seen.add(`${bar.getAttribute('value')}`)
      document.body.dataset.seen = [...seen].join()
    }).observe(document.querySelector('main') ?? document, { subtree: true, childList: true, attributes: true })
  })
  await away.getByRole('button', { name: said.fetch, exact: true }).click()
  await line(page, plan.name).getByText(said.standing.sent).waitFor()
  assert.ok((await page.evaluate(() => document.body.dataset.seen ?? '')).split(',').length > 1)
  assert.ok((await take(page, said.savePlain)).bytes.equals(plan.buffer))
})

test('what is removed can be put back', async () => {
  const { page } = ylva
  await button(page, words.common.remove).click()
  await line(page, plan.name).waitFor({ state: 'detached' })
  await button(page, words.common.undo).click()
  await line(page, plan.name).waitFor()
  assert.is(await page.locator('.sources > li').count(), 3)
})

test('the Word document names what lies beside the words', async () => {
  const text = wordsOf(await take(ylva.page, words.reading.word))
  assert.ok(text.includes(`${said.forms.document}: ${plan.name}`))
  assert.ok(text.includes(`${said.forms.photo}: Tavlan före mötet`))
})

test('on paper each is a line with its name and what it is', async () => {
  const { page } = ylva
  await page.emulateMedia({ media: 'print' })
  assert.is(
    (await line(page, plan.name).innerText()).replace(/\s+/g, ' ').trim(),
    `${plan.name} ${said.forms.document}`,
  )
  await page.emulateMedia({ media: 'screen' })
})

test('erased at the office, it is gone from the tablet too, at its next contact', async () => {
  await visit(aino.page, session)
  await line(aino.page, plan.name).waitFor()
  const { page } = ylva
  await button(page, words.sessions.erase).click()
  const dialog = page.locator('dialog')
  await dialog.getByLabel(plan.name).check()
  assert.equal(await look(page, 'erasing', 'sv'), [])
  await dialog.getByRole('button', { name: words.erasing.act, exact: true }).click()
  await line(page, plan.name).waitFor({ state: 'detached' })
  await synced(page)
  await visit(aino.page, '/sync')
  await button(aino.page, words.sync.sendNow).click()
  await visit(aino.page, session)
  await aino.page.locator('.sources > li').nth(1).waitFor()
  await line(aino.page, plan.name).waitFor({ state: 'detached' })
})

test.run()
