import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { chain } from '../../../src/messages/sv/chain.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { roles } from '../../../src/messages/sv/roles.ts'
import { listed, lookAs, openPlace } from '../development/role-kit.ts'
import { go } from '../kit/day-one.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak, speakInside } from '../kit/examples.ts'
import { look } from '../kit/looks.ts'
import { phonePicture } from '../kit/photo.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { choose, line } from '../kit/sources.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'

/** Where the page keeps the words of all buttons that stood among what can be done with a session, however shortly. */
type Remembering = { offered: Set<string> }

const rememberButtons = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const offered = new Set<string>()
    Object.assign(globalThis, { offered })
    const look = () => {
      for (const one of document.querySelectorAll('.acts button')) offered.add(one.textContent ?? '')
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  })

const test = suite('who does what in Storsele, seen on the screens')
test.after(tidyUp)

let endpoint: RunningEndpoint
let bo: Profile
let map = ''

test('the table asks what the case says, in sentences on the rows they concern', async () => {
  endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, { width: 1280, height: 850, locale: 'sv-SE' })
  const { page } = bo
  await page.goto(`${endpoint.url}/`)
  await speak(page, 'sv')
  await openExample(page, sv, 'storsele')
  await go(page, '/maps')
  await page.getByRole('link', { name: 'Roller och uppgifter' }).click()
  await page.locator('.role-table').waitFor()
  map = await page.evaluate(() => location.pathname)
  await page.getByText(roles.summary(1, 5, 4)).waitFor()
  assert.equal(await page.locator('.role-table .remark-part').locator('strong, p:only-child').allInnerTexts(), [
    roles.clear,
    roles.flag('Klientplan', { answer: 2, doing: 0 }),
    roles.flag('Ekonomisk rådgivning', { answer: 'clear', doing: 2 }),
    roles.flag('Kontakt med skolan', { answer: 0, doing: 'clear' }),
    roles.flag('Uppföljning av service', { answer: 0, doing: 0 }),
  ])
  await page.getByText(roles.ask.sharedDoing).waitFor()
})

test('the list says the same with words', async () => {
  const { page } = bo
  await lookAs(page, 'list')
  const rows = await listed(page)
  assert.is(rows.length, 5)
  const [, plan = '', advice = '', school = ''] = rows
  assert.match(plan, `${roles.word.A}: Socialarbetare barn och familj, Socialarbetare vuxna`)
  assert.match(advice, `${roles.word.R}: Socialarbetare vuxna, Socialhandledare`)
  assert.match(school, roles.flag('Kontakt med skolan', { answer: 0, doing: 'clear' }))
})

test('table, list, a duty, a role and one’s own row stand the looks in three languages, light and dark, at three widths', async () => {
  const { page } = bo
  const wrong: string[] = []
  const place = async (label: string) => {
    await go(page, map)
    await openPlace(page, label)
    return page.evaluate(() => location.pathname)
  }
  const [duty, role] = [await place('Klientplan'), await place('Ledande socialarbetare')]
  for (const language of ['fi', 'en', 'sv'] as const) {
    await speakInside(page, language)
    for (const [name, at] of [
      ['map', map],
      ['duty', duty],
      ['role', role],
      ['own row', `${map}/own`],
    ] as const) {
      await go(page, at)
      await page.locator('.path-tools, .own-row').first().waitFor()
      await still(page)
      wrong.push(...(await look(page, `Storsele, ${name}`, language)))
    }
    await go(page, map)
    await page.locator('.switch button').first().click()
    await page.locator('.role-table').waitFor()
    wrong.push(...(await look(page, 'Storsele, table', language)))
    await page.locator('.switch button').last().click()
  }
  assert.equal(wrong, [])
})

test('of an interview without notes there is nothing to print, not for a moment, and writing comes first', async () => {
  const { page } = bo
  await go(page, '/sessions')
  await rememberButtons(page)
  await page
    .locator('main')
    .getByRole('link', { name: /^Intervju M01/ })
    .click()
  const acts = page.locator('.acts')
  await acts.locator('.filled', { hasText: sv.reading.edit }).waitFor()
  await still(page)
  const offered = await page.evaluate(() => [...(globalThis as unknown as Remembering).offered])
  assert.ok(offered.includes(sv.reading.edit))
  for (const name of [sv.reading.word, sv.common.print, sv.readBack.open, sv.reading.establish])
    assert.not(offered.includes(name), name)
})

test('of an interview with nothing but a picture there is something to print, and nothing for the interviewee to read', async () => {
  const { page } = bo
  const session = await page.evaluate(() => location.pathname)
  await go(page, `${session}/write`)
  await page.locator('.capture').waitFor()
  const buffer = await phonePicture(page, 400, 300)
  await choose(page, 'camera', [{ name: 'tavlan.jpg', mimeType: 'image/jpeg', buffer }])
  await line(page, 'tavlan.jpg').waitFor()
  await go(page, session)
  const acts = page.locator('.acts')
  await acts.locator('.filled', { hasText: sv.reading.word }).waitFor()
  assert.is(await acts.getByRole('button', { name: sv.readBack.open, exact: true }).count(), 0)
  await go(page, `${session}/finish`)
  await page.getByRole('heading', { name: sv.finish.heading, exact: true }).waitFor()
  await still(page)
  assert.is(await page.getByRole('link', { name: sv.readBack.open, exact: true }).count(), 0)
})

test('whoever declined gets no slip with thanks for talking, and nothing waits to be written of it', async () => {
  const { page } = bo
  for (const [name, slips] of [
    ['Intervju M01', 1],
    ['Intervju M11', 0],
  ] as const) {
    await go(page, '/sessions')
    await page
      .locator('main')
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .click()
    await page.getByRole('heading', { name, exact: true }).waitFor()
    const acts = page.locator('.acts')
    await acts.locator('.button, button', { hasText: sv.reading.edit }).waitFor()
    await still(page)
    assert.is(await acts.getByRole('link', { name: chain.slip.open }).count(), slips, name)
  }
  assert.is(await page.locator('.acts .filled').count(), 0)
})

test('what has not been begun offers nothing to print', async () => {
  const { page } = bo
  for (const path of ['/practices', '/tasks', '/time', '/decisions', '/goals']) {
    await go(page, path)
    await still(page)
    await page.locator('main .filled').waitFor()
    const offered = await page.getByRole('button', { name: sv.common.print, exact: true }).count()
    assert.is(offered, path === '/goals' ? 1 : 0, path)
  }
})

test.run()
