import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { concat, fromBase64url, fromHex, randomBytes, toHex } from '../../../src/crypto/bytes.ts'
import { readPaperCode } from '../../../src/crypto/code.ts'
import type { SurveyForm } from '../../../src/domain/surveys/survey-form.ts'
import { receipt as en } from '../../../src/messages/en/receipt.ts'
import { receipt as fi } from '../../../src/messages/fi/receipt.ts'
import { respondent as pageFi } from '../../../src/messages/fi/respondent.ts'
import { receipt as sv } from '../../../src/messages/sv/receipt.ts'
import { respondent as pageSv } from '../../../src/messages/sv/respondent.ts'
import { answerIdOf } from '../../../src/wire/receipt.ts'
import { sealAnswer } from '../../../src/wire/survey-answer.ts'
import { openForm, readSurveyFragment } from '../../../src/wire/survey-seal.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { button, found, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { findings, overflow } from '../kit/looks.ts'
import { norrvik } from '../kit/norrvik.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { choose, keptBy, layRound, onward, startAnswering, storedHere, toTheEnd } from '../kit/respondents.ts'
import { closeRound, goToRound, linkOfRound, openRound, publishTemplate } from '../kit/round-office.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('an answer and the code that takes it back')
test.after(tidyUp)

let endpoint: RunningEndpoint
test.before(async () => {
  endpoint = await startEndpoint()
})
test.before.each(() => endpoint.restart())

const small = { width: 360, height: 560, locale: 'sv-SE' }
const phone = (name: string, over: object = {}): Promise<Profile> =>
  openProfile(name, endpoint.url, { ...small, ...over })
const says = (page: Page, text: string) => page.getByText(text).first().waitFor()

/** Answers a first question and sends. */
async function answer(page: Page): Promise<void> {
  await choose(page, 3)
  await toTheEnd(page)
  await onward(page).click()
  await page.locator('[data-place=done]').waitFor()
}

/** The code, asked for on the last screen. */
async function codeOn(page: Page, ask: string): Promise<string> {
  await button(page, ask).click()
  return (await page.locator('.rs-code').innerText()).trim().replace(/\s+/g, ' ')
}

async function takeBack(page: Page, code: string, words: typeof sv): Promise<void> {
  await page.getByLabel(words.label, { exact: true }).fill(code)
  await button(page, words.act).click()
}

/** An answer from another phone, without its browser. */
async function answerFromElsewhere(link: string): Promise<void> {
  const read = readSurveyFragment(new URL(link).hash)
  if (typeof read === 'string') throw new Error(read)
  const at = `${endpoint.url}/api/rounds/${read.round}`
  const sealed = new Uint8Array(await (await fetch(`${at}/form`)).arrayBuffer())
  const { key } = (await openForm(read.secret, read.round, sealed)) as SurveyForm
  const said = { v: 1, language: 'sv', easy: false, mode: '', answers: { 'q-treatment': 5 } }
  const body = concat(
    fromHex(await answerIdOf(randomBytes(16))),
    await sealAnswer(fromBase64url(key), read.round, said),
  )
  assert.is((await fetch(`${at}/answers`, { method: 'POST', body })).status, 204)
}

/** From the round's page to its result, which is made of so many answers. */
async function seesAnswers(page: Page, count: number, share: string): Promise<void> {
  await page.getByRole('link', { name: words.surveys.seeResult }).click()
  await page.getByText(words.results.rate('Hösten', count, 25, share)).waitFor()
}

test('taken back with its code, an answer is gone from the endpoint, and from the coordinator’s device at its next contact', async () => {
  const ylva = await openProfile('ylva', endpoint.url, { width: 1280, height: 800, locale: 'en-GB' })
  await found(ylva.page, endpoint, norrvik)
  await publishTemplate(ylva.page)
  await openRound(ylva.page, { label: 'Hösten', frame: 'Alla', shownAt: 'Väntrummet', ask: 'Ylva' })
  const link = await linkOfRound(ylva.page)
  const { page, close } = await phone('taker')
  await startAnswering(page, link)
  await answer(page)
  await says(page, pageSv.sent)
  const code = await codeOn(page, pageSv.getCode)
  assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}( [0-9A-HJKMNP-TV-Z]{4}){6}$/)
  for (let count = 0; count < 5; count++) await answerFromElsewhere(link)
  await fetchNow(ylva.page)
  await goToRound(ylva.page, 'Hösten')
  await closeRound(ylva.page)
  await seesAnswers(ylva.page, 6, '24\u00a0%')
  await page.reload()
  await page.getByRole('button', { name: pageSv.takeBack }).click()
  await takeBack(page, code.toLowerCase(), sv)
  await says(page, sv.outcome.erased)
  await fetchNow(ylva.page)
  await goToRound(ylva.page, 'Hösten')
  await seesAnswers(ylva.page, 5, '20\u00a0%')
  await close()
  await ylva.close()
})

test('the code is asked for, shown once and stored nowhere; wrong and cut codes say so', async () => {
  const round = await layRound(endpoint)
  const { page, close } = await phone('code', { locale: 'fi-FI' })
  const sent: Buffer[] = []
  page.on('request', request => sent.push(request.postDataBuffer() ?? Buffer.alloc(0)))
  await startAnswering(page, round.url)
  await answer(page)
  await says(page, pageFi.sent)
  assert.is(await page.locator('.rs-code').count(), 0)
  const code = await codeOn(page, pageFi.getCode)
  const receipt = readPaperCode(code)
  if (typeof receipt === 'string') throw new Error(receipt)
  const latin = Buffer.from(receipt).toString('latin1')
  const kept = await keptBy(page)
  for (const trace of [code, code.replaceAll(' ', ''), toHex(receipt), latin]) {
    assert.not.ok(kept.includes(trace) || kept.includes(JSON.stringify(trace).slice(1, -1)))
    assert.not.ok(sent.some(body => body.includes(Buffer.from(trace, 'latin1'))))
  }
  await page.reload()
  await page.locator('[data-place=again]').waitFor()
  await button(page, pageFi.takeBack).click()
  await takeBack(page, code.slice(0, -2), fi)
  await says(page, fi.outcome.cut)
  await takeBack(page, code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`, fi)
  await says(page, fi.outcome.wrong)
  await endpoint.kill()
  await takeBack(page, code, fi)
  await says(page, fi.outcome.offline)
  assert.is((await round.answers()).length, 1)
  await endpoint.restart()
  await takeBack(page, code, fi)
  await says(page, fi.outcome.erased)
  assert.is((await round.answers()).length, 0)
  assert.is(await page.getByLabel(fi.label, { exact: true }).count(), 0)
  await close()
})

test('an answer that still waits on the phone is dropped by its code without signal, and never arrives', async () => {
  const round = await layRound(endpoint)
  const { page, close } = await phone('waits', { locale: 'en-GB' })
  await page.goto(round.url)
  await storedHere(page)
  await endpoint.kill()
  await startAnswering(page, round.url)
  await answer(page)
  const code = await codeOn(page, 'I want to be able to take my answer back')
  await page.reload()
  await button(page, 'I want to take back my answer').click()
  await takeBack(page, code, en)
  await says(page, en.outcome.unsure)
  await endpoint.restart()
  await takeBack(page, code, en)
  await says(page, en.outcome.unknown)
  await page.reload()
  await page.locator('[data-place=again]').waitFor()
  await pause(500)
  assert.is((await round.answers()).length, 0)
  await close()
})

test('on a lent tablet the code leaves the screen with the person, and after a while by itself', async () => {
  const round = await layRound(endpoint)
  const { page, close } = await openProfile('lent', endpoint.url, { width: 1180, height: 820, locale: 'sv-SE' })
  await page.goto(`${endpoint.url}/icon.svg`)
  const lent = { link: round.fragment, language: 'sv', easy: true, back: '/surveys' }
  await page.evaluate(loan => localStorage.setItem('rinnalla-lent', JSON.stringify(loan)), lent)
  await page.clock.install()
  await page.goto(round.url)
  await onward(page).click()
  await answer(page)
  await codeOn(page, pageSv.getCode)
  assert.is(await button(page, sv.copy).count(), 0, 'copied it would stay on the tablet')
  await page.getByText(pageSv.easyOutcome.cleared, { exact: true }).waitFor()
  await button(page, pageSv.nextPerson).click()
  await page.locator('[data-place=first]').waitFor()
  assert.is(await page.locator('.rs-code').count(), 0)
  await onward(page).click()
  await answer(page)
  const code = await codeOn(page, pageSv.getCode)
  await pause(400)
  await page.clock.fastForward('05:10')
  await page.locator('.rs-code').waitFor({ state: 'detached' })
  assert.is(await button(page, pageSv.getCode).count(), 0)
  await button(page, pageSv.nextPerson).click()
  await button(page, pageSv.takeBack).click()
  await page.getByLabel(sv.label, { exact: true }).fill(code)
  await pause(400)
  await page.clock.fastForward('05:10')
  await page.getByLabel(sv.label, { exact: true }).waitFor({ state: 'detached' })
  assert.is((await round.answers()).length, 2)
  await close()
})

test('nothing of it hinders those who hear, enlarge or darken it', async () => {
  const round = await layRound(endpoint)
  const { page, close } = await phone('looks', { locale: 'fi-FI', width: 390, height: 844 })
  const found: string[] = []
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await findings(page)).map(one => `${name} ${colorScheme}: ${one}`))
    }
    for (const width of [180, 320, 1180, 390])
      found.push(...(await overflow(page, width)).map(one => `${name} ${width}: ${one}`))
  }
  await startAnswering(page, round.url)
  await answer(page)
  await look('offered')
  await codeOn(page, pageFi.getCode)
  await page.waitForFunction(title => document.activeElement?.textContent === title, fi.codeTitle)
  await look('code')
  await page.reload()
  await button(page, pageFi.takeBack).click()
  await page.getByText(fi.takeTitle).waitFor()
  await page.waitForFunction(title => document.activeElement?.textContent === title, fi.takeTitle)
  await takeBack(page, 'x', fi)
  await look('take back')
  await round.close()
  await page.reload()
  await button(page, pageFi.takeBack).waitFor()
  await look('closed')
  assert.equal(found, [])
  await close()
})

test.run()
