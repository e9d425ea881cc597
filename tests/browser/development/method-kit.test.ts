import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { methodKit as english } from '../../../src/messages/en/method-kit.ts'
import { methodKit as sv } from '../../../src/messages/sv/method-kit.ts'
import { go } from '../kit/day-one.ts'
import { button, found, words } from '../kit/doors.ts'
import { type Taken, take, wordsOf } from '../kit/downloads.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak } from '../kit/examples.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('what a coordinator takes out of a project: its method for the next unit, and what the law asks for')
test.after(tidyUp)

let office: Profile
let next: Profile
let kit: Taken

test('a coordinator reads every word that leaves, and saves it; nothing anybody said is in it', async () => {
  const endpoint = await startEndpoint()
  office = await openProfile('office', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  next = await openProfile('next', endpoint.url, { width: 390, height: 844, locale: 'en-GB' })
  const { page } = office
  await page.goto(endpoint.url)
  await speak(page, 'en')
  await openExample(page, en, 'norrvik')
  await go(page, '/sessions')
  await page.locator('main a[href^="/sessions/"]').nth(3).waitFor()
  const said = await page.locator('main').innerText()
  await go(page, '/method-kit')
  await page.getByText(english.preview).click()
  const shown = await page.locator('.kit-words').innerText()
  kit = await take(page, english.save)
  const file = JSON.parse(kit.bytes.toString()) as { guides: { questions: { text: string }[] }[] }
  const questions = file.guides.flatMap(guide => guide.questions.map(({ text }) => text))
  assert.ok(questions.length >= 3)
  for (const question of questions) assert.ok(shown.includes(question), question)
  const codes = [...new Set(said.match(/\b[A-Z]{1,3}\d{1,2}\b/g))]
  assert.ok(codes.length >= 3, 'the sessions name whom they are with')
  const written = kit.bytes.toString()
  for (const code of codes) assert.not(written.match(new RegExp(`[^\\w]${code}[^\\w]`)), code)
  await found(next.page, endpoint, { name: 'Nästa enhet', coordinator: 'Ylva' })
})

test('a kit no project would take in says so at the button, and is not saved', async () => {
  const { page } = office
  let saved = 0
  page.on('download', () => saved++)
  // So many long guides as it would take are written by nobody: the file says it is as large.
  const size = await page.evaluateHandle(() => Object.getOwnPropertyDescriptor(Blob.prototype, 'size'))
  await page.evaluate(() => Object.defineProperty(Blob.prototype, 'size', { configurable: true, get: () => 4_200_000 }))
  await button(page, english.save).click()
  await page.getByRole('alert').getByText(english.tooLarge).waitFor()
  assert.is(saved, 0)
  await page.evaluate(own => own && Object.defineProperty(Blob.prototype, 'size', own), size)
  await take(page, english.save)
  await page.getByText(english.tooLarge).waitFor({ state: 'detached' })
})

test('what a data protection officer asks for is written from what is set, and is the same in no two projects', async () => {
  const { page } = office
  await go(page, '/settings')
  const record = wordsOf(await take(page, en.settings.processing.record))
  assert.match(record, /Norrvik/)
  assert.match(record, /Notes of \d+ interviews/)
  const basis = wordsOf(await take(page, en.settings.processing.assessment))
  assert.ok(basis.includes('A device is lost or stolen.'))
  await go(next.page, '/settings')
  const other = wordsOf(await take(next.page, words.settings.processing.record))
  assert.not.match(other, /Anteckningar från/)
})

const choose = (buffer: Buffer, name = kit.name) =>
  next.page.locator('.method-kit input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer })

test('another project sees what is in it, takes it in by one act, and can take that back', async () => {
  const { page } = next
  await go(page, '/method-kit')
  await page.getByText(sv.nothing).waitFor()
  await choose(kit.bytes)
  await page.getByRole('heading', { name: sv.inFile(kit.name) }).waitFor()
  const ticked = await page.locator('.kit-part input:checked').count()
  assert.ok(ticked > 0)
  await button(page, sv.bring(ticked)).click()
  await page.getByText(sv.brought(ticked)).waitFor()
  await button(page, words.common.undo).click()
  await page.getByText(sv.nothing).waitFor()
  await choose(kit.bytes)
  await button(page, sv.bring(ticked)).click()
  await page.getByText(sv.brought(ticked)).waitFor()
  await choose(kit.bytes)
  await page.getByText(sv.here).first().waitFor()
  assert.ok(await button(page, sv.bring(0)).isDisabled(), 'what is here is not brought twice')
})

test('the guide is there with its questions, and no session', async () => {
  const { page } = next
  const [guide] = (JSON.parse(kit.bytes.toString()) as { guides: { title: string; questions: { text: string }[] }[] })
    .guides
  assert.ok(guide)
  await go(page, '/guides')
  await page.getByRole('link', { name: guide.title }).first().click()
  for (const { text } of guide.questions.slice(0, 2))
    await page.waitForFunction(
      wanted =>
        [...document.querySelectorAll('textarea, input')].some(one => (one as HTMLInputElement).value === wanted),
      text,
    )
  await go(page, '/sessions')
  await page.getByText(words.sessions.empty).waitFor()
})

test('another file, and one of a newer version, are refused in words', async () => {
  const { page } = next
  await go(page, '/method-kit')
  await choose(Buffer.from('PK\u0003\u0004 rest'), 'bild.png')
  await page.getByText(words.problems['file-damaged']).waitFor()
  await choose(Buffer.from('{"rinnalla":"method-kit","v":9}'))
  await page.getByText(words.problems['file-newer']).waitFor()
})

test('a personal identity number in the file of another is hidden here, and leaves in no file', async () => {
  const { page } = next
  const named = { title: 'Samtal', language: 'sv', questions: [{ id: 'q', text: 'Gäller 811228-9874', prompt: '' }] }
  await choose(Buffer.from(JSON.stringify({ rinnalla: 'method-kit', v: 1, guides: [named] })))
  await button(page, sv.bring(1)).click()
  await page.getByText(sv.brought(1)).waitFor()
  const again = (await take(page, sv.save)).bytes.toString()
  assert.ok(again.includes('Gäller ••••••-••••'))
  assert.not(again.includes('811228'))
})

test.run()
