import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { conferences as fi } from '../../../src/messages/fi/conferences.ts'
import { conferences as sv } from '../../../src/messages/sv/conferences.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { speak } from '../kit/examples.ts'
import { openProfile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('the language of a family in its private time')
test.after(tidyUp)

const finnish = /\/assets\/fi-[^/]*\.js/

/** A coordinator at a conference of her own project, before she gives the tablet to its family. */
async function atConference(name: string) {
  const endpoint = await startEndpoint()
  const { page, context } = await openProfile(name, endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  context.on('dialog', asked => void asked.accept().catch(() => undefined))
  const heading = (title: string) => page.getByRole('heading', { name: title, exact: true })
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await go(page, '/conferences')
  await button(page, sv.new).click()
  await page.getByRole('dialog').getByLabel(sv.code, { exact: true }).fill('F77')
  await page.getByRole('dialog').getByRole('button', { name: sv.add, exact: true }).click()
  await heading('F77').waitFor()
  await go(page, `${new URL(page.url()).pathname}/private`)
  await button(page, sv.lendAct).waitFor()
  return { page, heading }
}

test('the language a family changes to stays when it gives the tablet back, and after the page starts anew', async () => {
  const { page, heading } = await atConference('family')
  await button(page, sv.lendAct).click()
  await heading(sv.own.title).waitFor()
  await speak(page, 'fi')
  await heading(fi.own.title).waitFor()
  await button(page, fi.own.ready).click()
  await button(page, fi.own.done).click()
  await heading(fi.own.overTitle).waitFor()
  await page.reload()
  await heading(fi.own.overTitle).waitFor()
})

test('a family’s language that cannot be fetched at first is said to be missing, and comes when there is a line', async () => {
  const { page, heading } = await atConference('no-line')
  await field(page, sv.lendLanguage).selectOption('fi')
  await page.route(finnish, route => route.abort())
  await button(page, sv.lendAct).click()
  await heading(sv.own.title).waitFor()
  await page.getByText(words.common.languageNotFetched).waitFor()
  await page.getByRole('textbox').fill('Mummo ottaa lapset viikonlopuksi')
  await page.unroute(finnish)
  await page.evaluate("dispatchEvent(new Event('online'))")
  await heading(fi.own.title).waitFor()
  assert.is(await page.getByText(words.common.languageNotFetched).count(), 0)
  assert.is(await page.getByRole('textbox').inputValue(), 'Mummo ottaa lapset viikonlopuksi')
  await speak(page, 'sv')
  await heading(sv.own.title).waitFor()
  await page.evaluate("dispatchEvent(new Event('online'))")
  await pause(300)
  assert.is(await heading(sv.own.title).count(), 1, 'the language she has chosen by hand stays')
  assert.is(await page.getByText(words.common.languageNotFetched).count(), 0)
})

test.run()
