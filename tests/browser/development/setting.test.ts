import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, joinBy, synced, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { look } from '../kit/looks.ts'
import { linkForParticipant } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('phases and actors around a group')
test.after(tidyUp)

const { work, goals, practices } = words
let ylva: Profile
let kim: Profile

test('a coordinator writes down a phase and an actor; what nobody has said stays open', async () => {
  const endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  kim = await openProfile('kim', endpoint.url, { width: 390, height: 844, locale: 'sv-SE' })
  const { page } = ylva
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await joinBy(kim.page, await linkForParticipant(page), 'Kim')
  await fetchNow(page)
  await go(page, '/development')
  await page.getByRole('link', { name: work.title }).click()
  await page.getByText(work.phasesNone).waitFor()
  await button(page, work.newPhase).click()
  await field(page, work.name).fill('  Våren\u200B ')
  await button(page, goals.add).click()
  await page.getByRole('link', { name: /^Våren/ }).waitFor()
  await button(page, work.newActor).click()
  await page.getByRole('dialog').getByLabel(practices.actorName).fill('Arbetsförmedlingen')
  await page.getByRole('dialog').getByRole('button', { name: practices.newAct, exact: true }).click()
  await page.getByRole('link', { name: /^Arbetsförmedlingen/ }).click()
  await field(page, work.whichSector).selectOption('state')
  await synced(page)
})

test('somebody else changes both on her phone, and each sees it', async () => {
  const { page } = kim
  await fetchNow(page)
  await go(page, '/setting')
  await page.getByText(work.sector.state).waitFor()
  assert.equal(await look(page, 'setting', 'sv'), [])
  await page.getByRole('link', { name: /^Våren/ }).click()
  await field(page, work.focus).fill('Vad som fungerar')
  await field(page, work.begins).fill('2026-03')
  await field(page, work.state).selectOption('running')
  await synced(page)
  await fetchNow(ylva.page)
  await go(ylva.page, '/setting')
  await ylva.page.getByText('Vad som fungerar').waitFor()
  await ylva.page.getByText('från mars 2026').waitFor()
})

test('what is taken away can be had back, and an address of nothing says so', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: /^Våren/ }).click()
  await button(page, practices.remove).click()
  await page.getByText(work.phasesNone).waitFor()
  await button(page, words.common.undo).click()
  await page.getByRole('link', { name: /^Våren/ }).waitFor()
  for (const path of ['/phases/none', '/actors/none']) {
    await go(page, path)
    await page.getByText(work.gone).waitFor()
  }
})

test.run()
