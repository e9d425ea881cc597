import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mondayOf } from '../../../src/domain/days.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { button, field, found, goTo, goToLine, joinBy, synced, unlock, words } from '../kit/doors.ts'
import { take } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, finish } from '../kit/field-work.ts'
import { norrvik } from '../kit/norrvik.ts'
import { openSession } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { eighth, list, planTen, sessionLink, standing, today, tomorrow, writeGuide } from './week-kit.ts'

const test = suite('a coordinator’s weeks: planning, changes of plan, and coming back')
test.after(tidyUp)

const texts = words.sessions
const laptop = { width: 1366, height: 768, locale: 'en-GB' }
const tablet = { width: 1180, height: 820, locale: 'sv-SE' }
let endpoint: RunningEndpoint
let ylva: Profile
let camilla: Profile
let phrase = ''
let link = ''

test('a list without codes becomes people with codes by unit; notes and addresses go where names are', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, laptop)
  const { page } = ylva
  phrase = await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await writeGuide(page)
  await goToLine(page, 'roster')
  await button(page, words.roster.paste).click()
  await field(page, words.roster.pasteField).fill(list)
  await button(page, words.roster.makeCodes).click()
  await button(page, words.roster.add(12)).click()
  await page.locator('.lines').getByText('V9', { exact: true }).waitFor()
  assert.not.match(await page.locator('main').innerText(), /föräldraledig|@kommun/)
  await page.getByRole('link', { name: words.roster.list.open }).click()
  const third = page.getByRole('row', { name: /^V3/ })
  assert.match(await third.innerText(), /Cia Berg\s+Vuxen\s+x2@kommun\.se\s+föräldraledig 1\.1\./)
})

test('who is invited by name can be planned for before she has come', async () => {
  const { page } = ylva
  await goToLine(page, 'members')
  await button(page, words.members.invite).click()
  await field(page, words.members.invitedNames).fill('Camilla\n')
  await button(page, words.members.make(1)).click()
  await page.locator('.sheets').getByText('Camilla', { exact: true }).waitFor()
  link = (await page.locator('.sheets .link').innerText()).trim()
  await button(page, words.common.close).click()
  await page.locator('.lines .main', { hasText: /^Camilla/ }).waitFor()
})

test('ten interviews are planned with at most 15 entries, and all go with one undo', async () => {
  const { page } = ylva
  await goTo(page, 'sessions')
  const entries = await planTen(page)
  assert.ok(entries <= 15, `${entries} entries`)
  await button(page, words.common.undo).click()
  await page.getByText(texts.empty).waitFor()
})

test('planned again: who is planned is told apart from who has been asked', async () => {
  const { page } = ylva
  await planTen(page)
  await goToLine(page, 'roster')
  await standing(page, 'V1', words.roster.standing.planned)
  await page.getByText(words.roster.nobodyYet('Barn och Vuxen')).waitFor()
})

test('a refusal by telephone is noted without an interview; who wants to be called again stands in Today', async () => {
  const { page } = ylva
  await page.getByRole('button', { name: /^V1/ }).click()
  await button(page, words.roster.calls.declined).click()
  await standing(page, 'V1', words.roster.standing.declined)
  await page.getByRole('button', { name: /^V1/ }).click()
  await page.getByRole('button', { name: /^B2/ }).click()
  await button(page, words.roster.calls.callBack).click()
  await button(page, words.common.save).click()
  await goTo(page, 'today')
  const again = page.locator('section', { hasText: words.today.callBack }).getByRole('link', { name: /^B2/ })
  await again.click()
  await button(page, words.roster.calls.called).click()
  await standing(page, 'B2', words.roster.standing.asked)
  await goTo(page, 'today')
  assert.is(await page.getByText(words.today.callBack, { exact: true }).count(), 0)
})

test('whoever goes on leave is asked about what is planned with her', async () => {
  const { page } = ylva
  await goToLine(page, 'roster')
  await page.getByRole('button', { name: /^V3/ }).click()
  await field(page, words.roster.employment).selectOption('on_leave')
  await page.getByText(words.roster.away.still(1)).waitFor()
  await button(page, words.roster.away.act).click()
  await page.getByText(words.roster.away.still(1)).waitFor({ state: 'detached' })
  await goTo(page, 'sessions')
  assert.is(await sessionLink(page, 'V3').count(), 0)
})

test('Camilla is ill: hers are filtered, two are moved and given on together, and an undo brings them back', async () => {
  const { page } = ylva
  await field(page, texts.whose).selectOption({ label: words.members.invited('Camilla') })
  await sessionLink(page, 'V9').waitFor({ state: 'detached' })
  await button(page, texts.together.choose).click()
  await page.getByRole('checkbox', { name: /V4/ }).check()
  await page.getByRole('checkbox', { name: /V5/ }).check()
  await button(page, texts.together.give).click()
  await page.locator('.several').getByLabel(texts.interviewers).selectOption({ label: 'Ylva' })
  await button(page, texts.together.giveAct).click()
  await page.getByText(texts.together.given(2, 'Ylva')).waitFor()
  await sessionLink(page, 'V4').waitFor({ state: 'detached' })
  await button(page, words.common.undo).click()
  await sessionLink(page, 'V4').waitFor()
  await field(page, texts.whose).selectOption('')
})

test('a day that is moved in the plan can be moved back', async () => {
  const { page } = ylva
  await openSession(page, 'V8')
  await field(page, texts.day).fill('2027-03-01')
  await field(page, texts.place).focus()
  await page.getByText(/^Flyttat till måndag 1 mars/).waitFor()
  await button(page, words.common.undo).click()
  await page.waitForFunction(day => document.querySelector<HTMLInputElement>('input[type=date]')?.value === day, eighth)
  await goTo(page, 'sessions')
})

test('the week stands as list and as grid, and leaves as a calendar file without codes', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: texts.calendar.title }).click()
  const week = page.getByRole('heading', { level: 2 }).first()
  const before = await week.innerText()
  await button(page, texts.calendar.after).click()
  assert.is.not(await week.innerText(), before)
  await button(page, texts.calendar.now).click()
  // Planned from the next working day on: on a Friday that is the week after.
  if (mondayOf(tomorrow) !== mondayOf(today)) await button(page, texts.calendar.after).click()
  await sessionLink(page, 'V2').waitFor()
  await button(page, texts.calendar.grid).click()
  await page
    .getByRole('row', { name: /^Camilla/ })
    .getByRole('link', { name: /V2/ })
    .waitFor()
  const { name, bytes } = await take(page, texts.calendar.file)
  assert.match(name, /\.ics$/)
  const file = bytes.toString()
  assert.is(file.match(/BEGIN:VEVENT/g)?.length, 9)
  assert.not.match(file, /V\d|B1|Camilla|Ylva/)
})

test('Camilla joins under her own name and holds one today; Today at the office tells it as hers, not as one’s own', async () => {
  await synced(ylva.page)
  camilla = await openProfile('camilla', endpoint.url, tablet)
  const { page } = camilla
  await joinBy(page, link, 'Camilla Berg')
  await openSession(page, 'V2')
  await page.locator('main').getByRole('link', { name: texts.start, exact: true }).click()
  await button(page, words.notice.take).click()
  await answer(page, norrvik.questions[0]).fill('Vi lär känna varandra först.')
  await synced(page)
  await fetchNow(ylva.page)
  await goTo(ylva.page, 'today')
  const others = ylva.page.locator('section', { hasText: words.today.others })
  const row = others.getByRole('link', { name: /V2/ })
  await row.getByText('Camilla Berg · Vuxen').waitFor()
  await row.getByText(texts.states.started).waitFor()
  assert.is(await ylva.page.getByRole('link', { name: words.today.goOn }).count(), 0)
})

test('begun on another day than planned it is held today, and written by whoever wrote', async () => {
  const { page } = camilla
  await finish(page)
  await page.getByText(words.finish.nextToday).waitFor({ state: 'detached' })
  await synced(page)
  await fetchNow(ylva.page)
  await openSession(ylva.page, 'V2')
  await ylva.page.getByText(words.reading.wrote('Camilla Berg')).waitFor()
  const lead = await ylva.page.locator('main header, main .lead').first().innerText()
  assert.match(lead, new RegExp(`${Number(today.slice(8))} `))
})

test('after three weeks: what was not held is moved, told as held or called off, and what others did is told', async () => {
  const { page } = ylva
  await page.clock.setSystemTime(Date.now() + 21 * 86_400_000)
  await page.reload()
  await unlock(page, phrase)
  await goTo(page, 'today')
  await page.getByText(/^Sedan du senast var här/).waitFor()
  await page.getByText(words.today.since.held(1)).waitFor()
  const overdue = page.locator('.overdue')
  await page.getByText(words.today.overdue.title(8)).waitFor()
  await overdue.getByRole('button', { name: `${words.today.overdue.cancel} ${texts.interview('V4')}` }).click()
  await page.getByText(words.today.overdue.title(7)).waitFor()
  await button(page, words.common.undo).click()
  await page.getByText(words.today.overdue.title(8)).waitFor()
  await overdue.getByRole('button', { name: `${words.today.overdue.move} ${texts.interview('V5')}` }).click()
  await overdue.getByRole('button', { name: words.today.overdue.move, exact: true }).last().click()
  await page.getByText(words.today.overdue.title(7)).waitFor()
  await overdue.getByRole('link', { name: `${words.today.overdue.held} ${texts.interview('V6')}` }).click()
  await page.getByRole('radio', { name: words.finish.took }).check()
  await button(page, words.finish.act).click()
  await page.locator('.done').waitFor()
  await goTo(page, 'today')
  await page.getByText(words.today.overdue.title(6)).waitFor()
})

test.run()
