import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { chain } from '../../../src/messages/sv/chain.ts'
import { respondent } from '../../../src/messages/sv/respondent.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, joinBy, synced, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { look } from '../kit/looks.ts'
import { addTo, markAs } from '../kit/marks.ts'
import { norrvik, said, saidInShort } from '../kit/norrvik.ts'
import { invite, openSession, prepare } from '../kit/office.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { choose, onward, toTheEnd } from '../kit/respondents.ts'
import * as rounds from '../kit/round-office.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('the whole chain, from an interview to the slip in the hands of those who were asked')
test.after(tidyUp)

const { practices, decisions, reports, findings } = words
/** Each link as its page and its line in a chain name it, in the order in which one led to the next. */
const told = {
  finding: 'Mötena saknar syfte',
  cause: 'Ingen har ansvar för dagordningen',
  decision: 'Vi möts en gång i månaden',
  practice: 'Gemensamma träffar över enhetsgränser',
  measure: 'Möten med syfte',
  round: 'Hösten efter',
  report: 'Ni sade, vi fann, vi gjorde',
} as const
let endpoint: RunningEndpoint
let ylva: Profile
let aino: Profile
let phrase = ''

const dialog = (page: Page) => page.getByRole('dialog')
const save = (page: Page) => dialog(page).getByRole('button', { name: words.common.save, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 }).waitFor()
const pick = (page: Page, name: string) => dialog(page).getByRole('button', { name }).click()

/** Opens the chain of the page that stands there, and goes on to one of its links. */
async function onTo(page: Page, name: string | RegExp): Promise<void> {
  await page.locator('.chain > summary').click()
  await page.locator('.chain li a').first().waitFor()
  for (const more of await page.locator('.chain').getByRole('button').all()) await more.click()
  await page.locator('.chain li a', { hasText: name }).first().click()
}

test('three say the same; it becomes a finding, and the cause behind it', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  const { page } = ylva
  phrase = await found(page, endpoint, norrvik)
  await prepare(page, new Date().toLocaleDateString('sv-SE'))
  const words = { M1: said[0], ...saidInShort }
  for (const code of norrvik.codes) {
    await begin(page, code)
    await answer(page, norrvik.questions[0]).fill(words[code])
    await finish(page)
  }
  await openSession(page, 'M1')
  await markAs(page, 'ingen har riktigt sagt vad träffen ska leda till', 'cause')
  await page.locator('mark').first().click()
  await page.locator('.mark-panel a').first().click()
  await field(page, findings.one.statement).fill(told.finding)
  await field(page, findings.one.statement).press('Enter')
  for (const code of ['L1', 'B1'] as const) {
    await openSession(page, code)
    await addTo(page, saidInShort[code].split(',')[0] ?? '', told.finding)
  }
  await page.locator('.chain > summary').click()
  await page.locator('.chain li a', { hasText: told.finding }).click()
  await heading(page, told.finding)
  await button(page, findings.one.addDeeper).click()
  await dialog(page).getByLabel(findings.statement).fill(told.cause)
  await button(page, findings.one.add).click()
  await page.locator('.deeper a', { hasText: told.cause }).click()
  await heading(page, told.cause)
})

test('on the cause something is decided, and a way of working is tried', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: practices.fromFinding }).click()
  await dialog(page).getByLabel(practices.name).fill(told.practice)
  await button(page, practices.newAct).click()
  await heading(page, told.practice)
  await button(page, practices.make.trial).click()
  await save(page).click()
  await page.getByText(practices.done.moved(practices.stage.trial)).waitFor()
  await onTo(page, told.cause)
  await heading(page, told.cause)
  await page.getByRole('link', { name: decisions.fromFinding }).click()
  await dialog(page).getByLabel(decisions.text).fill(told.decision)
  await dialog(page).getByRole('button', { name: decisions.add, exact: true }).click()
  await heading(page, told.decision)
  await button(page, decisions.practiceAdd).click()
  await pick(page, told.practice)
  await page.getByRole('link', { name: told.practice }).first().waitFor()
})

test('a round of a survey is answered and read, and shows in a figure beside it', async () => {
  const { page } = ylva
  await rounds.publishTemplate(page)
  await rounds.openRound(page, { label: told.round, frame: 'Alla vi mötte', shownAt: 'Väntrummet', ask: 'Ylva' })
  await rounds.lendTablet(page, 'sv', false)
  for (let person = 0; person < 10; person++) {
    await onward(page).click()
    await page.locator('[data-place=ask]').waitFor()
    for (let question = 0; question < 7; question++) await choose(page, 2 + ((person + question) % 3))
    await toTheEnd(page)
    await onward(page).click()
    await button(page, respondent.nextPerson).click()
    await page.getByRole('heading', { name: respondent.forYou }).waitFor()
  }
  await page
    .getByRole('button', { name: respondent.staff })
    .or(page.getByRole('link', { name: respondent.staff }))
    .click()
  await unlock(page, phrase)
  await heading(page, told.round)
  await fetchNow(page)
  await rounds.goToRound(page, told.round)
  await rounds.closeRound(page)
  await page.getByRole('link', { name: words.surveys.seeResult }).click()
  await rounds.publishResult(page)
  await rounds.takeFigure(page, told.measure)
  await page.locator('.linked li').first().waitFor()
})

test('a value that the round asked about is told with what people answered', async () => {
  const { page } = ylva
  const { goals } = words
  await go(page, '/goals')
  await button(page, goals.new).click()
  await dialog(page).getByLabel(goals.text).fill('Ge hopp')
  await dialog(page).getByRole('button', { name: goals.add, exact: true }).click()
  await heading(page, 'Ge hopp')
  await button(page, goals.measureAdd).click()
  await dialog(page).locator('li button', { hasNotText: told.measure }).first().click()
  await page.locator('.linked small').first().waitFor()
  await page.locator('.linked a').first().click()
  await page.getByText(words.results.rate(told.round, 10, 25, '40\u00a0%')).waitFor()
})

test('it is evaluated, adopted and held as structure, with the figure beside it', async () => {
  const { page } = ylva
  await go(page, '/practices')
  await page.getByRole('link', { name: told.practice }).first().click()
  await heading(page, told.practice)
  await button(page, practices.addEffect).click()
  await pick(page, told.measure)
  await button(page, practices.make.evaluated).click()
  await dialog(page).getByLabel(practices.seen).fill('Fler kom, och de visste varför.')
  await save(page).click()
  await button(page, practices.make.adopted).click()
  await save(page).click()
  await page.getByLabel(practices.anchor.agenda, { exact: true }).check()
  await field(page, practices.review).fill('2031-01-15')
  await page.getByLabel(practices.owner, { exact: true }).selectOption({ label: practices.newActor })
  await dialog(page).getByLabel(practices.actorName).fill('Socialchefen')
  await button(page, practices.newAct).click()
  await page.getByText(practices.lacksNone).waitFor()
  await button(page, practices.make.structure).click()
  await save(page).click()
  await page.getByText(practices.at(practices.stage.structure, 5)).waitFor()
})

test('those who were asked are told, on a page without an account and on the slip of their own session', async () => {
  const { page } = ylva
  await go(page, '/reports')
  await button(page, reports.new).click()
  await button(page, reports.addFinding).click()
  await dialog(page)
    .getByRole('button', { name: new RegExp(told.finding) })
    .click()
  const card = page.locator('.card')
  await card.getByLabel(reports.said, { exact: true }).fill('Vi vet inte varför vi möts.')
  // What became of the cause is told of the problem by whoever writes the report.
  await card.getByLabel(reports.outcome, { exact: true }).selectOption('did')
  await card.getByLabel(reports.done.did, { exact: true }).fill(told.practice)
  await button(page, reports.publish).click()
  await button(page, reports.publishDo).click()
  await page.getByText(reports.publishDone).waitFor()
  await page.getByRole('link', { name: reports.read }).click()
  await page.locator('.report-back .spoken[lang="sv"]').waitFor()
  await button(page, reports.pageMake).click()
  await page.locator('p.link').waitFor()
  await openSession(page, 'M1')
  await page.getByRole('link', { name: chain.slip.open }).click()
  const slip = page.locator('.session-slip')
  await slip.getByText(chain.slip.rests(1)).waitFor()
  await slip.getByText(`${words.field.kind.cause}: 1`).waitFor()
  await slip.getByRole('img', { name: chain.slip.qr }).waitFor()
  const text = await slip.innerText()
  for (const secret of ['M1', 'ingen har riktigt sagt', told.finding, 'Mona']) assert.not.match(text, secret)
  assert.equal(await look(page, 'slip of a session', 'sv'), [])
  await synced(page)
})

test('from the interview the report is reached link by link, and back again', async () => {
  await thereAndBack(ylva.page)
  assert.equal(await look(ylva.page, 'chain', 'sv'), [])
})

test('the same on a phone where there is no signal', async () => {
  const [link = ''] = await invite(ylva.page, 1)
  await synced(ylva.page)
  aino = await openProfile('aino', endpoint.url, { width: 390, height: 844, locale: 'sv-SE', stored: true })
  await joinBy(aino.page, link, norrvik.interviewers[0])
  await fetchNow(aino.page)
  await appStored(aino.page)
  await endpoint.kill()
  await thereAndBack(aino.page)
  assert.equal(await look(aino.page, 'chain on a phone', 'sv'), [])
})

test('whoever has no session learns nothing of it: an address of a session that is not here says so', async () => {
  await go(ylva.page, '/sessions/00000000000000000000000000000000/slip')
  await ylva.page.getByText(chain.slip.none).waitFor()
})

/** Walks from the interview to the report and back, each step by the line on the page. */
async function thereAndBack(page: Page): Promise<void> {
  const { finding, cause, decision, practice, measure, round, report } = told
  const way = [finding, cause, decision, practice, measure, round]
  await openSession(page, 'M1')
  for (const name of [...way, report]) {
    await onTo(page, name)
    await heading(page, name)
  }
  for (const name of way.toReversed()) {
    await onTo(page, name)
    await heading(page, name)
  }
  await onTo(page, `${words.sessions.types.interview} M1`)
  await heading(page, `${words.sessions.types.interview} M1`)
  const line = await page.locator('.chain .steps').innerText()
  for (const part of [chain.count.finding(2), chain.count.decision(1), chain.count.report(1)]) assert.match(line, part)
}

test.run()
