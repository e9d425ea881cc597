import type { Page, Route } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { maps as mapsFi } from '../../../src/messages/fi/maps.ts'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import { maps as mapsSv } from '../../../src/messages/sv/maps.ts'
import { isoDay } from '../../../src/ui/dates.ts'
import { patience } from '../../patience.ts'
import { go } from '../kit/day-one.ts'
import { button, found, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { begin } from '../kit/field-work.ts'
import { prepare } from '../kit/office.ts'
import { openProfile, pause } from '../kit/profile.ts'
import { record } from '../kit/sources.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'

const test = suite('a room that comes slowly')
let page: Page

test.before(async () => {
  const endpoint = await startEndpoint()
  const anna = await openProfile('anna', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  page = anna.page
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Anna Berg' })
})
test.after(tidyUp)

/** Holds back the scripts of a room until it is called. */
async function hold(room: string): Promise<{ asked: () => boolean; letCome: () => Promise<void> }> {
  const held: Route[] = []
  const script = new RegExp(`/assets/${room}-[^/]*\\.js`)
  await page.route(script, route => void held.push(route))
  const letCome = async () => {
    for (const route of held) await route.continue()
    await page.unroute(script)
  }
  return { asked: () => held.length > 0, letCome }
}

const title = (): Promise<string> => page.locator('h1').innerText({ timeout: patience(1_000) })
const comes = (other: string) => until(`another than ${other}`, async () => (await title()) !== other)

/** What an exchange with the endpoint begins and ends draws what is around the screens anew. */
const exchange = async () => {
  for (let times = 0; times < 3; times++) {
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await pause(400)
  }
}

test('the screen that stands stays until the next one has come, whatever is drawn around it meanwhile', async () => {
  const today = await title()
  const help = await hold('help')
  await page.locator('nav').getByRole('link', { name: words.places.help, exact: true }).click()
  await until('asked for', help.asked)
  await exchange()
  await page.getByText(words.common.onItsWay).waitFor()
  assert.is(await title(), today)
  await help.letCome()
  await comes(today)
})

test('who taps another place while the first is on its way still has a screen before her, and comes to the second', async () => {
  const before = await title()
  const setting = await hold('setting')
  const conferences = await hold('conferences')
  await go(page, '/setting')
  await until('asked for', setting.asked)
  await go(page, '/conferences')
  await until('asked for', conferences.asked)
  await exchange()
  assert.is(await title(), before)
  await conferences.letCome()
  await comes(before)
  const second = await title()
  await setting.letCome()
  await pause(300)
  assert.is(await title(), second)
})

test('to a page without the rail it is the same', async () => {
  const before = await title()
  const networks = await hold('networks')
  await go(page, '/networks/none')
  await until('asked for', networks.asked)
  await exchange()
  assert.is(await title(), before)
  await networks.letCome()
  await comes(before)
})

const onItsWay = () => page.getByText(words.common.onItsWay)

test('who goes back while a place is on its way has a screen that is finished, and who taps it again waits for it', async () => {
  const reports = await hold('report')
  await go(page, '/')
  await still(page)
  for (let times = 0; times < 2; times++) {
    const before = page.url()
    await go(page, '/reports')
    await until('asked for', reports.asked)
    await onItsWay().waitFor()
    await page.goBack()
    await onItsWay().waitFor({ state: 'detached' })
    assert.is(page.url(), before)
  }
  const before = await title()
  await go(page, '/reports')
  await onItsWay().waitFor()
  await reports.letCome()
  await comes(before)
  await onItsWay().waitFor({ state: 'detached' })
})

test('however often somebody taps a place that is on its way, or the one she is at, one step back leads to where she was', async () => {
  await go(page, '/')
  await go(page, '/project')
  await still(page)
  const before = await title()
  const roster = await hold('project-roster')
  const line = page.locator('main a[href="/roster"]')
  for (let times = 0; times < 3; times++) await line.click()
  await until('asked for', roster.asked)
  await roster.letCome()
  await comes(before)
  await go(page, '/roster')
  await page.goBack()
  await until('the place before', async () => (await title()) === before)
})

test('a place that cannot be fetched is named on the tab, and its heading is what is read out', async () => {
  const before = await page.title()
  await page.route(/\/assets\/tasks-[^/]*\.js/, route => route.abort())
  await go(page, '/tasks')
  await page.getByText(words.common.notFetched).waitFor()
  assert.is.not(await page.title(), before)
  assert.is(await page.evaluate(() => document.activeElement?.tagName), 'H1')
})

test('who records hears that the page is of a new version, and is offered it once the recording has ended', async () => {
  await prepare(page, isoDay())
  await begin(page, 'M1')
  await record(page)
  await page.route(/\/assets\/goals-[^/]*\.js/, route => route.abort())
  await page.route(`${new URL(page.url()).origin}/`, route =>
    route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/newer.js"></script>' }),
  )
  await go(page, '/goals')
  await page.getByText(words.common.updateAfterRecording).waitFor()
  await button(page, words.sources.stop).click()
  await button(page, words.common.updateNow).waitFor()
})

test('no room stands in two languages: all that was shown changes at once, and where its words do not come nothing does', async () => {
  await go(page, '/maps')
  await page.getByText(mapsSv.lead).waitFor()
  await go(page, '/settings')
  const choice = page.locator('label.language select')
  const maps = await hold('fi')
  await choice.selectOption('fi')
  await until('asked for', maps.asked)
  await pause(300)
  assert.is(await page.getAttribute('html', 'lang'), 'sv')
  await maps.letCome()
  await page.locator('html[lang="fi"]').waitFor({ state: 'attached' })
  await go(page, '/maps')
  await page.getByText(mapsFi.lead).waitFor()
  await go(page, '/settings')
  await page.route(/\/assets\/en-[^/]*\.js/, route => route.abort())
  await choice.selectOption('en')
  await page.getByText(fi.common.languageNotFetched).waitFor()
  assert.is(await choice.inputValue(), 'fi')
})

test.run()
