import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, goToLine, joinBy, synced, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { keptBy } from '../kit/kept.ts'
import { norrvik } from '../kit/norrvik.ts'
import { linkForParticipant, prepare } from '../kit/office.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { filesWith } from '../kit/search.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a finding shared with the group')
test.after(tidyUp)

const laptop = { width: 1440, height: 900, locale: 'en-GB' }
const phoneSize = { width: 390, height: 844, locale: 'sv-SE' }
/** Each stands in one thing that stays, so that a trace of it on the phone says what leaked. */
const secrets = { note: 'Gulsparv', quote: 'Tallbit', unshared: 'Sidensvans', code: 'Domherre' } as const
const shared = 'Mötena leder ingenstans'
const reworded = 'Mötena leder sällan till beslut'
const quote = `Varannan vecka sitter vi där och ingen vet varför, ${secrets.quote}.`
const texts = words.findings

let endpoint: RunningEndpoint
let ylva: Profile
let phone: Profile

test('a coordinator has heard M1, and a finding rests on what M1 said', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, laptop)
  const { page } = ylva
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await prepare(page, new Date().toLocaleDateString('sv-SE'))
  await goToLine(page, 'roster')
  await button(page, words.roster.one).click()
  await field(page, words.roster.code).fill(secrets.code)
  await button(page, words.roster.add(1)).click()
  await begin(page, 'M1')
  await answer(page, norrvik.questions[0]).fill(`${secrets.note} är en fågel. ${quote}`)
  await answer(page, norrvik.questions[0]).press('End')
  await page.locator('.strip').getByRole('button', { name: words.field.kind.cause }).click()
  await finish(page)
  await makeFinding(shared)
  await page.locator('.grounds').first().getByRole('button', { name: texts.one.addExcerpt }).click()
  await page.locator('.picks button', { hasText: secrets.quote }).click()
  await page.locator('.grounds mark', { hasText: secrets.quote }).waitFor()
  await page.locator('.factline', { hasText: words.field.voices(1) }).waitFor()
  await makeFinding(`Det här stannar: ${secrets.unshared}`)
})

test('sharing shows exactly what leaves and what stays, and warns of one voice', async () => {
  const { page } = ylva
  await openFinding(shared)
  await button(page, texts.share.open).click()
  const leaves = page.locator('dialog .leaves')
  assert.is(await leaves.locator('li strong').innerText(), shared)
  assert.is(await leaves.locator('li small').innerText(), 'Orsak · föreslagen · 1 röst')
  await leaves.getByText(texts.share.few(words.field.voices(1))).waitFor()
  assert.match(await page.locator('dialog .stays').innerText(), new RegExp(secrets.quote))
  assert.not.match(await leaves.innerText(), new RegExp(`${secrets.quote}|M1`))
  await page.locator('dialog').getByRole('button', { name: texts.share.act, exact: true }).click()
  await page.locator('.sharing').getByText(texts.share.shared).waitFor()
  await synced(page)
})

test('a participant joins on a phone and finds it, with the places of her role alone', async () => {
  const link = await linkForParticipant(ylva.page)
  phone = await openProfile('phone', endpoint.url, { ...phoneSize, stored: true })
  await joinBy(phone.page, link, 'Kim')
  assert.equal(await phone.page.locator('nav a:visible').allInnerTexts(), [
    words.places.today,
    words.places.findings,
    words.places.development,
    words.places.results,
    words.places.project,
  ])
  await phone.page.locator('nav').getByRole('link', { name: words.places.findings }).click()
  const line = phone.page.locator('.lines a', { hasText: shared })
  await line.waitFor()
  assert.match(await line.innerText(), /Orsak · föreslagen · 1 röst/)
  assert.is(await phone.page.locator('.lines a').count(), 1)
})

test('an address she has no part in tells her what she sees instead', async () => {
  const { page } = phone
  for (const path of ['/sessions', '/causes', '/roster', '/analysis']) {
    await go(page, path)
    await page.getByText(words.founding.joinSees.participant).waitFor()
  }
  await go(page, '/findings')
  await page.getByRole('heading', { name: texts.group.title, exact: true }).waitFor()
})

test('she rewords it and writes one of her own, with the same right as staff', async () => {
  const { page } = phone
  await page.locator('.lines a', { hasText: shared }).click()
  await field(page, texts.one.statement).fill(reworded)
  await field(page, texts.status).selectOption('agreed')
  await synced(page)
  await page.locator('.back').click()
  await button(page, texts.group.new).click()
  await field(page, texts.statement).fill('Det finns ingen att ringa på kvällen')
  await field(page, texts.kind).selectOption('need')
  await button(page, texts.board.make).click()
  await page.locator('.lines a', { hasText: 'ringa på kvällen' }).click()
  await page.getByText(texts.group.mine).waitFor()
  await synced(page)
})

test('the coordinator sees what has moved apart and takes it over by an act of her own', async () => {
  const { page } = ylva
  await fetchNow(ylva.page)
  await openFinding(shared)
  const note = page.locator('.note', { hasText: texts.share.driftGroup })
  await note.getByText(reworded).waitFor()
  assert.is(await field(page, texts.one.statement).inputValue(), shared)
  await note.getByRole('button', { name: texts.share.takeOver }).click()
  await note.waitFor({ state: 'detached' })
  await page.locator('.finding h1', { hasText: reworded }).waitFor({ state: 'attached' })
  assert.is(await field(page, texts.one.statement).inputValue(), reworded)
  await page.locator('.factline', { hasText: /gemensam bild/i }).waitFor()
})

test("the group's own additions are reached from the list of findings", async () => {
  const { page } = ylva
  await page
    .locator('.onward')
    .getByRole('link', { name: texts.board.fromGroup(1) })
    .click()
  await page.locator('.lines a', { hasText: 'ringa på kvällen' }).click()
  assert.is(await field(page, texts.one.statement).inputValue(), 'Det finns ingen att ringa på kvällen')
  assert.is(await page.getByText(texts.group.mine).count(), 0)
})

test('changed apart without signal, both readings stand until one tap settles', async () => {
  const kindOf = (page: Page) => field(page, texts.kind)
  await phone.context.setOffline(true)
  await ylva.context.setOffline(true)
  await go(phone.page, '/group')
  await phone.page.locator('.lines a', { hasText: 'ringa på kvällen' }).click()
  await kindOf(phone.page).selectOption('worry')
  await kindOf(ylva.page).selectOption('idea')
  await pause(600)
  await phone.context.setOffline(false)
  await fetchNow(phone.page)
  await ylva.context.setOffline(false)
  await fetchNow(ylva.page)
  await go(ylva.page, '/group')
  await ylva.page.locator('.lines a', { hasText: 'ringa på kvällen' }).click()
  const two = ylva.page.locator('.versions')
  for (const kind of ['worry', 'idea'] as const) await two.getByText(words.field.kind[kind]).waitFor()
  await two.locator('li', { hasText: words.field.kind.idea }).getByRole('button', { name: words.versions.keep }).click()
  await two.waitFor({ state: 'detached' })
  await synced(ylva.page)
  await fetchNow(phone.page)
  await go(phone.page, '/group')
  await phone.page.locator('.lines a', { hasText: words.field.kind.idea }).waitFor()
})

test('when the original changes the group keeps its own until a person brings it up to date', async () => {
  const { page } = ylva
  await openFinding(reworded)
  await field(page, texts.one.influence).selectOption('shared')
  await pause(500)
  assert.is(await page.getByText(texts.share.driftOriginal).count(), 0, 'what the group never sees is no drift')
  await field(page, texts.status).selectOption('examining')
  const note = page.locator('.note', { hasText: texts.share.driftOriginal })
  await note.waitFor()
  await synced(page)
  await fetchNow(phone.page)
  await go(phone.page, '/group')
  await phone.page.locator('.lines a', { hasText: `Orsak · gemensam bild` }).waitFor()
  await note.getByRole('button', { name: texts.share.update }).click()
  await synced(page)
  await fetchNow(phone.page)
  await go(phone.page, '/group')
  await phone.page.locator('.lines a', { hasText: 'Orsak · undersöks' }).waitFor()
})

test('a participant’s device never holds a byte of the material', async () => {
  const here = await keptBy(ylva.page)
  assert.ok((here.material ?? 0) > 5 && (here.identity ?? 0) > 0, `the search finds them: ${JSON.stringify(here)}`)
  const there = await keptBy(phone.page)
  assert.ok((there.findings ?? 0) >= 2, JSON.stringify(there))
  assert.equal(
    Object.keys(there).filter(zone => zone !== 'findings' && zone !== 'shared'),
    [],
  )
  for (const path of ['/findings', '/causes', '/sessions']) {
    await go(phone.page, path)
    await pause(400)
    const seen = await phone.page.locator('body').innerText()
    for (const secret of Object.values(secrets)) assert.not.match(seen, new RegExp(secret))
  }
  await phone.page.evaluate(() => localStorage.setItem('planted', 'Planterad'))
  await pause(1_500)
  await phone.context.close()
  assert.ok(filesWith(phone.folder, ['Planterad']).length > 0, 'the search finds what is known to be there')
  assert.equal(filesWith(phone.folder, Object.values(secrets)), [])
  await phone.reopen()
})

test('taken back, it goes from the phone at its next contact', async () => {
  const { page } = ylva
  const again = await openProfile('again', endpoint.url, phoneSize)
  const link = await linkForParticipant(ylva.page)
  await joinBy(again.page, link, 'Robin')
  await go(again.page, '/group')
  await again.page.locator('.lines a', { hasText: reworded }).waitFor()
  await openFinding(reworded)
  await page.locator('.sharing').getByRole('button', { name: texts.share.takeBack }).click()
  await page.getByText(texts.share.takenBack).waitFor()
  await synced(page)
  await fetchNow(again.page)
  await go(again.page, '/group')
  await again.page.locator('.lines a', { hasText: 'ringa på kvällen' }).waitFor()
  assert.is(await again.page.locator('.lines a', { hasText: reworded }).count(), 0)
  assert.is(await page.locator('.found a', { hasText: reworded }).count(), 1)
})

async function makeFinding(statement: string): Promise<void> {
  const { page } = ylva
  await goTo(page, 'findings')
  await button(page, texts.board.new).click()
  await field(page, texts.statement).fill(statement)
  await button(page, texts.board.make).click()
  await page.locator('.finding h1', { hasText: statement }).waitFor({ state: 'attached' })
}

async function openFinding(statement: string): Promise<void> {
  await go(ylva.page, '/findings')
  await ylva.page.locator('.found a', { hasText: statement }).click()
  await ylva.page.locator('.finding h1', { hasText: statement }).waitFor({ state: 'attached' })
}

test.run()
