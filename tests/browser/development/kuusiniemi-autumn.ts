import * as assert from 'uvu/assert'
import { daysAfter } from '../../../src/domain/days.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, joinBy, synced, unlock, words } from '../kit/doors.ts'
import { keptBy, rowsOf, vaultsOn } from '../kit/kept.ts'
import { keptBy as allKeptBy } from '../kit/respondents.ts'
import { until } from '../kit/until.ts'
import { findings, lastDay, phoneOf, type Series } from './kuusiniemi.ts'
import { inviteInto } from './workshop-kit.ts'

const { meetings: texts, groups } = words

/** The autumn’s group takes two findings along; exactly what leaves is shown before. Answers its room and a partner’s link. */
export async function takeAlong(series: Series): Promise<{ autumn: string; partner: string }> {
  const { ylva, room } = series
  const { page } = ylva
  await go(page, '/groups/new')
  await field(page, groups.name).fill('Höstens grupp')
  await page.getByRole('radio', { name: groups.scopes.across }).check()
  await button(page, groups.make).click()
  await page.getByRole('heading', { name: 'Höstens grupp', level: 1 }).waitFor()
  const autumn = new URL(page.url()).pathname.replace('/groups/', '')
  await inviteInto(page, autumn, { count: 4 })
  const [partner = ''] = await inviteInto(page, autumn, { role: 'guest', count: 1, lastDay })
  await go(page, `/groups/${autumn}`)
  await button(page, groups.take).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(groups.takeFrom).selectOption(room)
  const offered = dialog.getByRole('group', { name: groups.takable.groupFinding })
  assert.equal((await offered.locator('label').allInnerTexts()).toSorted(), [...findings].toSorted())
  for (const one of [findings[0], findings[2]]) await offered.getByLabel(one).check()
  await button(page, groups.takeAct(2)).click()
  await dialog.waitFor({ state: 'detached' })
  await synced(page)
  return { autumn, partner }
}

/**
 * A partner comes by a phone that somebody has left the project with; she sees what was taken along and nothing else.
 * Answers her words.
 */
export async function partnerComes(series: Series, partner: string): Promise<string> {
  const { ylva, at, room } = series
  const { page } = phoneOf(series, 4)
  await go(page, `/groups/${room}`)
  await button(page, groups.leave).click()
  await button(page, groups.leaveAct).click()
  await page.getByText(groups.overText).waitFor()
  await fetchNow(ylva.page)
  const phrase = await joinBy(page, partner, 'Kela')
  await fetchNow(page)
  await page.locator('nav').getByRole('link', { name: words.development.title }).click()
  await page.locator('.shelves').getByRole('link', { name: words.development.findings }).click()
  await page.locator('.group-list a').nth(1).waitFor()
  const shown = await page
    .locator('.group-list a .main')
    .evaluateAll(all => all.map(one => one.firstChild?.textContent))
  assert.equal(shown.toSorted(), [findings[0], findings[2]].toSorted())
  await page.locator('.group-list a').first().click()
  await page.getByText(groups.takenFrom).waitFor()
  await go(page, '/meetings')
  await page.getByText(texts.empty).waitFor()
  await go(page, at[0] ?? '')
  await page.getByText(texts.gone).waitFor()
  assert.is(await rowsOf(page, room), 0, 'a row of the spring’s group')
  assert.equal(Object.keys(await keptBy(page)).toSorted(), ['group', 'shared'])
  return phrase
}

/** She is told of her last day; on the day after it her phone lets go of all of it. */
export async function lastDayPasses(series: Series, autumn: string, phrase: string): Promise<void> {
  const { endpoint } = series
  const { page } = phoneOf(series, 4)
  assert.match(await allKeptBy(page), autumn, 'the search finds what is there')
  await endpoint.restartOn(daysAfter(lastDay, -7))
  await page.clock.setFixedTime(`${daysAfter(lastDay, -7)}T12:00:00`)
  // Weeks without use lock the phone within five seconds: she takes it up and opens it.
  await page.reload()
  await unlock(page, phrase)
  await go(page, '/')
  await page.getByText(groups.lastDayText).waitFor()
  assert.match(await page.locator('main').innerText(), /31\s+oktober/)
  await endpoint.restartOn(daysAfter(lastDay, 1))
  await go(page, '/sync')
  const send = button(page, words.sync.sendNow)
  const over = page.getByText(groups.overText)
  await send.or(over).first().waitFor()
  // Her phone may meet the server by itself before she presses.
  if (await send.isVisible()) await send.click({ timeout: 2_000 }).catch(() => undefined)
  await over.waitFor()
  await until('nothing of the project lies on the phone', async () => (await vaultsOn(page)).length === 0)
  assert.not.match(await allKeptBy(page), autumn)
}
