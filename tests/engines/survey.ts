import { receipt } from '../../src/messages/sv/receipt.ts'
import { respondent as sv } from '../../src/messages/sv/respondent.ts'
import { button, field, unlock } from '../browser/kit/doors.ts'
import { choose, onward, storedHere, toTheEnd } from '../browser/kit/respondents.ts'
import { goToRound, lendTablet, linkOfRound, openRound, publishTemplate } from '../browser/kit/round-office.ts'
import { picture } from './open.ts'
import { phone, type Stage } from './stage.ts'

/** A client answers with her fingers, without signal, and takes it back later. */
export async function answerOnOwnPhone(stage: Stage): Promise<void> {
  await publishTemplate(stage.ylva.page)
  await openRound(stage.ylva.page, { label: 'Hösten', frame: 'Alla', shownAt: 'Väntrummet', ask: 'Ylva' })
  stage.round = await linkOfRound(stage.ylva.page)
  const client = await stage.open('client', phone)
  const { page } = client
  await page.goto(stage.round)
  await storedHere(page)
  await stage.endpoint.kill()
  await page.locator('.rs-language select').selectOption('sv')
  await onward(page).click()
  await page.locator('[data-place=ask]').waitFor()
  await picture(page, `${stage.engine}-survey`)
  await page.locator('.rs-main .rs-choice').nth(3).tap()
  await onward(page).tap()
  await toTheEnd(page)
  await onward(page).click()
  await page.locator('[data-place=done]').waitFor()
  await button(page, sv.getCode).click()
  const code = (await page.locator('.rs-code').innerText()).trim()
  await stage.endpoint.restart()
  await page.evaluate("dispatchEvent(new Event('online'))")
  await page.getByText(sv.sent).first().waitFor()
  await page.reload()
  await page.locator('.rs-language select').selectOption('sv')
  await page.getByRole('button', { name: sv.takeBack }).click()
  await field(page, receipt.label).fill(code.toLowerCase())
  await button(page, receipt.act).click()
  await page.getByText(receipt.outcome.erased).first().waitFor()
  await client.close()
}

/** The tablet is out of hand for a survey. */
export async function answerOnLentTablet(stage: Stage): Promise<void> {
  const { page } = stage.ylva
  await goToRound(page, 'Hösten')
  await lendTablet(page, 'sv', false)
  await page.getByRole('heading', { name: sv.forYou }).waitFor()
  await onward(page).click()
  await choose(page, 2)
  await toTheEnd(page)
  await onward(page).click()
  await page.getByText(sv.sent).first().waitFor()
  await page.goto(stage.endpoint.url)
  await unlock(page, stage.phrases.ylva)
  await page.locator('h1', { hasText: 'Hösten' }).waitFor()
}
