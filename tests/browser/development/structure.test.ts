import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, joinBy, synced, words } from '../kit/doors.ts'
import { take, wordsOf as textOf } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { look } from '../kit/looks.ts'
import { linkForParticipant } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('from a finding to structure, and back to those who were asked')
test.after(tidyUp)

const { practices, decisions, goals, reports, findings } = words
const finding = 'Mötena saknar syfte'
const together = 'Gemensamma träffar över enhetsgränser'
let endpoint: RunningEndpoint
let ylva: Profile
let kim: Profile

const dialog = (page: Page) => page.getByRole('dialog')
const save = (page: Page) => dialog(page).getByRole('button', { name: words.common.save, exact: true })
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })

test('a way of working grows out of a finding of the material; the group reads only what is written for it', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  kim = await openProfile('kim', endpoint.url, { width: 390, height: 844, locale: 'sv-SE' })
  const { page } = ylva
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await joinBy(kim.page, await linkForParticipant(page), 'Kim')
  await fetchNow(page)
  await go(page, '/findings')
  await button(page, findings.board.new).click()
  await dialog(page).getByLabel(findings.statement).fill(finding)
  await button(page, findings.board.make).click()
  await link(page, practices.fromFinding).click()
  await dialog(page).getByText(finding).waitFor()
  assert.is(
    await dialog(page).getByLabel(practices.name).inputValue(),
    '',
    'what the material says is not put before the group',
  )
  await dialog(page).getByLabel(practices.name).fill(together)
  await button(page, practices.newAct).click()
  await page.getByRole('heading', { name: together, level: 1 }).waitFor()
  await link(page, new RegExp(finding)).waitFor()
})

test('it goes one step at a time, and is refused as structure by the sentence of what it lacks', async () => {
  const { page } = ylva
  await button(page, practices.make.trial).click()
  await save(page).click()
  await page.getByText(practices.done.moved(practices.stage.trial)).waitFor()
  await button(page, practices.make.evaluated).click()
  assert.ok(await save(page).isDisabled(), 'nothing is evaluated without what was seen')
  await dialog(page).getByLabel(practices.seen).fill('Fler kom, och de visste varför.')
  await save(page).click()
  await button(page, practices.make.adopted).click()
  await save(page).click()
  await button(page, practices.make.structure).click()
  const { lack } = practices
  await dialog(page)
    .getByText(practices.refused(`${lack.anchor}, ${lack.review} och ${lack.owner}`))
    .waitFor()
  assert.ok(await save(page).isDisabled())
  await page.keyboard.press('Escape')
  await page.getByLabel(practices.anchor.agenda, { exact: true }).check()
  await field(page, practices.review).fill('2031-01-15')
  await page.getByLabel(practices.owner, { exact: true }).selectOption({ label: practices.newActor })
  await dialog(page).getByLabel(practices.actorName).fill('Socialchefen')
  await button(page, practices.newAct).click()
  await page.getByText(practices.lacksNone).waitFor()
  assert.equal(await look(page, 'practice', 'sv'), [])
  await button(page, practices.make.structure).click()
  await save(page).click()
  await page.getByText(practices.at(practices.stage.structure, 5)).waitFor()
})

test('what was stopped answers on the phone of somebody who proposes the like', async () => {
  const { page } = ylva
  await go(page, '/practices')
  await button(page, practices.new).click()
  await dialog(page).getByLabel(practices.name).fill('Broschyr i väntrummet')
  await button(page, practices.newAct).click()
  await button(page, practices.make.dropped).click()
  assert.ok(await save(page).isDisabled())
  await dialog(page).getByLabel(practices.whyStop).fill('Ingen läste den')
  await save(page).click()
  await synced(page)
  await fetchNow(kim.page)
  await go(kim.page, '/practices')
  await button(kim.page, practices.new).click()
  await dialog(kim.page).getByLabel(practices.name).fill('Nya broschyrer till väntrummet')
  await dialog(kim.page).getByText(practices.because('Ingen läste den')).waitFor()
  await kim.page.keyboard.press('Escape')
  await link(kim.page, new RegExp(together)).click()
  await kim.page.getByText(practices.hidden(1)).waitFor()
  assert.is(await kim.page.getByText(finding).count(), 0, 'a finding of the material does not reach the group')
})

test('a decision against says why, an action somebody and a day; both ask when their day has passed', async () => {
  const { page } = ylva
  await go(page, '/decisions')
  await button(page, decisions.new).click()
  const add = dialog(page).getByRole('button', { name: decisions.add, exact: true })
  await dialog(page).getByLabel(decisions.text).fill('En ny blankett')
  await dialog(page).getByLabel(decisions.isAgainst).check()
  assert.ok(await add.isDisabled(), 'a decision against needs its reason')
  await dialog(page).getByLabel(decisions.because).fill('Den skulle ta tid från mötena')
  await add.click()
  await page.getByText(decisions.against, { exact: false }).first().waitFor()
  await button(page, decisions.newAction).click()
  await dialog(page).getByLabel(decisions.action).fill('Berätta det för alla')
  await dialog(page).getByLabel(decisions.owner).selectOption({ label: 'Socialchefen' })
  await dialog(page).getByLabel(decisions.due).fill('2026-01-15')
  await add.click()
  await page.getByText(decisions.overdue('15 januari 2026')).waitFor()
  assert.equal(await look(page, 'decision', 'sv'), [])
  await go(page, '/decisions')
  const calendar = (await take(page, decisions.days.save)).bytes.toString()
  assert.match(calendar, `SUMMARY:${decisions.days.kinds.action}`)
  assert.match(calendar, 'DTSTART;VALUE=DATE:20260115')
  assert.not(calendar.includes('Berätta'), 'no word of the group leaves')
  await go(page, '/development')
  await page.getByText(words.development.ask.actionOverdue).waitFor()
})

test('a goal that one stands behind is not common; a cost is not told alone, and figures come from a spreadsheet', async () => {
  const { page } = ylva
  await go(page, '/goals')
  await button(page, goals.new).click()
  await dialog(page).getByLabel(goals.text).fill('En väg in för den som söker stöd')
  await button(page, goals.add).click()
  await page.getByText(goals.unmeasured).waitFor()
  const agree = page.getByLabel(goals.behindAdd, { exact: true })
  await agree.selectOption({ label: 'Socialchefen' })
  await page.getByText(goals.notCommon).waitFor()
  // Hands are not as quick as this: a tap at the same spot within a blink is the second of a double tap.
  assert.equal(await look(page, 'goal', 'sv'), [])
  await agree.selectOption({ label: practices.newActor })
  await dialog(page).getByLabel(practices.actorName).fill('Vården')
  await button(page, practices.newAct).click()
  await page.getByText(goals.common).waitFor()
  await go(page, '/goals')
  await button(page, goals.newMeasure).click()
  await dialog(page).getByLabel(goals.name).fill('Placeringskostnad')
  await button(page, goals.add).click()
  await page.getByLabel(goals.kind, { exact: true }).selectOption('cost')
  await page.getByText(goals.stop['cost-alone']).waitFor()
  await button(page, goals.paste).click()
  await dialog(page).getByLabel(goals.figures).fill('År\tkr\n2018\t1 250,5\n2019\t\tokänt\n2020\t990')
  await button(page, goals.pasteAct(3)).click()
  await page.locator('.linked .code').nth(2).waitFor()
  await page.getByText(goals.pasteBad(1)).waitFor()
  assert.is(await dialog(page).getByLabel(goals.figures).inputValue(), 'År\tkr')
  await page.keyboard.press('Escape')
  assert.equal(
    (await page.locator('.linked .code').allInnerTexts()).map(one => one.trim()),
    ['2018', '2019', '2020'],
  )
  assert.equal(await look(page, 'indicator', 'sv'), [])
})

test('the report back says what became of it, holds back what may not be shown, and stands in Today of who was asked', async () => {
  const { page } = ylva
  await go(page, '/reports')
  await button(page, reports.new).click()
  await button(page, reports.addFinding).click()
  await dialog(page)
    .getByRole('button', { name: new RegExp(finding) })
    .click()
  const card = page.locator('.card')
  await card.getByLabel(reports.outcome, { exact: true }).waitFor()
  assert.is(await card.getByLabel(reports.outcome, { exact: true }).inputValue(), 'did')
  assert.is(await card.getByLabel(reports.done.did, { exact: true }).inputValue(), together)
  await card.getByLabel(reports.said, { exact: true }).fill('Vi vet inte varför vi möts.')
  await button(page, reports.addLine).click()
  await page.getByText(reports.held.empty).waitFor()
  assert.ok(await button(page, reports.publish).isDisabled())
  const second = card.nth(1)
  await second.getByLabel(reports.said, { exact: true }).fill('Ge oss en ny blankett.')
  await second.getByLabel(reports.outcome, { exact: true }).selectOption('not')
  await page.getByText(reports.held['no-reason']).waitFor()
  await second.getByLabel(reports.done.not, { exact: true }).fill('Den skulle ta tid från mötena.')
  await second.getByText(reports.easy, { exact: true }).click()
  await second.getByLabel(reports.easySaid, { exact: true }).fill('Ni vill ha ett papper att fylla i.')
  assert.equal(await look(page, 'report', 'sv'), [])
  await button(page, reports.publish).click()
  await dialog(page).getByText('Vi vet inte varför vi möts.').waitFor()
  await button(page, reports.publishDo).click()
  await page.getByText(reports.publishDone).waitFor()
  await synced(page)
  await fetchNow(kim.page)
  await go(kim.page, '/')
  await link(kim.page, new RegExp(reports.nameFirst)).click()
  for (const text of ['Vi vet inte varför vi möts.', together, 'Den skulle ta tid från mötena.'])
    await kim.page.getByText(text).waitFor()
  await button(kim.page, reports.easyShow).click()
  await kim.page.getByText('Ni vill ha ett papper att fylla i.').waitFor()
  assert.equal(await look(kim.page, 'told', 'sv'), [])
  assert.match(textOf(await take(kim.page, reports.word)), 'Ni vill ha ett papper att fylla i.')
})

test('whoever has no account reads it under a link that the server cannot open, and slips carry the code', async () => {
  const { page } = ylva
  await go(page, '/reports')
  await link(page, new RegExp(reports.nameFirst)).click()
  await link(page, reports.read).click()
  await button(page, reports.pageMake).click()
  const address = (await page.locator('p.link').innerText()).trim()
  await synced(page)
  const client = await kim.context.newPage()
  const asked: string[] = []
  client.on('request', request => void asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await client.goto(address)
  for (const text of ['Vi vet inte varför vi möts.', together, 'Den skulle ta tid från mötena.'])
    await client.getByText(text).waitFor()
  assert.is(await client.getByText('Enkäten är stängd.', { exact: false }).isVisible(), false)
  const secret = new URL(address).hash.split('.').at(-1) ?? ''
  assert.ok(secret.length > 20 && asked.every(one => !one.includes(secret)), 'what opens it is never sent')
  await client.getByRole('button', { name: reports.easyShow }).click()
  await client.getByText('Ni vill ha ett papper att fylla i.').waitFor()
  assert.equal(await look(client, 'page of a report', 'sv'), [])
  await client.close()
  await link(page, reports.slips).click()
  await page.locator('.slip').nth(1).waitFor()
  assert.equal(await look(page, 'slips', 'sv'), [])
})

test.run()
