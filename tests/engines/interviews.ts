import * as assert from 'uvu/assert'
import { isoDay } from '../../src/ui/dates.ts'
import * as two from '../browser/kit/chapter-two.ts'
import { button, found, goTo, goToLine, joinBy, synced, unlock, words } from '../browser/kit/doors.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { answer, begin, finish, typeAtSpeed } from '../browser/kit/field-work.ts'
import { stripMark } from '../browser/kit/marks.ts'
import { norrvik, said, saidInShort } from '../browser/kit/norrvik.ts'
import {
  completeNotice,
  invite,
  linkForDevice,
  linkForParticipant,
  openSession,
  prepare,
} from '../browser/kit/office.ts'
import { openProfile, pause } from '../browser/kit/profile.ts'
import { picture } from './open.ts'
import { laptop, phone, type Stage, stored, tablet } from './stage.ts'

/** A coordinator's first morning. */
export async function foundAndPlan(stage: Stage): Promise<void> {
  stage.endpoint = await startEndpoint()
  stage.ylva = await stage.open('ylva', laptop)
  stage.phrases.ylva = await found(stage.ylva.page, stage.endpoint, norrvik)
  await prepare(stage.ylva.page, isoDay())
  await completeNotice(stage.ylva.page)
  const [link = ''] = await invite(stage.ylva.page, 1)
  stage.link = link
  await synced(stage.ylva.page)
  await goTo(stage.ylva.page, 'today')
  await pause(500)
  await picture(stage.ylva.page, `${stage.engine}-today`)
}

/** An interviewer writes where there is no endpoint, and her browser ends in the midst of it. */
export async function writeWithoutSignal(stage: Stage): Promise<void> {
  stage.aino = await stage.openInSwedish('aino', tablet)
  const page = () => stage.aino.page
  stage.phrases.aino = await joinBy(page(), stage.link, norrvik.interviewers[0])
  await synced(page())
  await stored(stage.aino)
  await stage.endpoint.kill()
  await page().reload()
  await unlock(page(), stage.phrases.aino)
  await begin(page(), 'M1')
  await answer(page(), norrvik.questions[0]).click()
  await typeAtSpeed(page(), said[0])
  await stripMark(page(), 'worry').tap()
  await page().locator('.under mark', { hasText: two.chapter.worry }).waitFor()
  await answer(page(), norrvik.questions[1]).fill(said[1])
  await page().locator('.corner[data-saved="saved"]').waitFor()
  await picture(page(), `${stage.engine}-capture`)
  if (stage.keeps) {
    await stage.aino.kill()
    await stage.aino.reopen()
  }
  await page().goto(stage.endpoint.url)
  await unlock(page(), stage.phrases.aino)
  await page().getByRole('link', { name: words.today.goOn, exact: true }).first().click()
  assert.is(await answer(page(), norrvik.questions[0]).inputValue(), said[0])
  assert.is(await answer(page(), norrvik.questions[1]).inputValue(), said[1])
  await page().locator('.under mark', { hasText: two.chapter.worry }).waitFor()
}

/** What she sends is read in another engine. */
export async function finishAndReadElsewhere(stage: Stage): Promise<void> {
  const { page } = stage.aino
  await answer(page, norrvik.questions[2]).fill(said[2])
  await stripMark(page, 'idea').click()
  await page.locator('.under mark', { hasText: two.chapter.idea }).waitFor()
  await finish(page)
  await button(page, words.finish.toToday).click()
  assert.is(await page.locator('.corner').getAttribute('data-state'), 'waiting')
  for (const code of ['L1', 'B1'] as const) {
    await begin(page, code)
    await answer(page, norrvik.questions[0]).fill(saidInShort[code])
    await finish(page)
    await button(page, words.finish.toToday).click()
  }
  await stage.endpoint.restart()
  await goToLine(page, 'sync')
  await button(page, words.sync.sendNow).click()
  await synced(page)
  const office = await openProfile(`office-for-${stage.engine}`, stage.endpoint.url, { ...laptop, locale: 'sv-SE' })
  await joinBy(office.page, await linkForDevice(stage.ylva.page), norrvik.coordinator)
  await openSession(office.page, 'M1')
  for (const part of said) await office.page.getByText(part).waitFor()
  await office.close()
}

/** From marks to a finding, the group and the analysis. */
export async function developTogether(stage: Stage): Promise<void> {
  const { page } = stage.ylva
  await two.fetchNow(page)
  await two.goThroughMarks(page)
  await two.findInOne(page)
  await two.confirmByOthers(page)
  await two.placeUnderProblem(page)
  await two.shareWithGroup(page)
  const kim = await stage.openInSwedish('kim', phone)
  await joinBy(kim.page, await linkForParticipant(page), two.chapter.participant)
  await two.developAlong(kim.page)
  await picture(kim.page, `${stage.engine}-group`)
  await kim.close()
  await two.takeWordingOver(page)
  await two.analyse(page)
  await picture(page, `${stage.engine}-analysis`)
}
