import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import type { Language } from '../../../src/messages/languages.ts'
import type { Messages } from '../../../src/messages/messages.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { go } from '../kit/day-one.ts'
import { button } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { closeExample, openExample, speak } from '../kit/examples.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'

const test = suite('practice projects')
test.after(tidyUp)

const tablet = { width: 1180, height: 820, locale: 'sv-SE', stored: true }
const tongues: readonly (readonly [Language, Messages])[] = [
  ['sv', sv],
  ['fi', fi],
  ['en', en],
]
let endpoint: RunningEndpoint
let bo: Profile
const asked: string[] = []

const databases = (page: Page) =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(one => one.name ?? '').filter(one => /practice/.test(one)),
  )

/** Until nothing of a practice is left on the disk. */
async function cleared(page: Page, left = 0): Promise<readonly string[]> {
  await until('the practice is off the disk', async () => (await databases(page)).length <= left)
  return databases(page)
}

test('the app is stored on the tablet, and then there is no server any more', async () => {
  endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, tablet)
  bo.context.on('request', request => void asked.push(new URL(request.url()).pathname))
  await bo.page.goto(`${endpoint.url}/`)
  await appStored(bo.page)
  await bo.page.reload()
  await button(bo.page, sv.examples.open).waitFor()
  await endpoint.kill()
})

for (const [language, words] of tongues)
  test(`each of the six opens without signal, with its line over every screen: ${language}`, async () => {
    const { page } = bo
    await speak(page, language)
    for (const name of Object.keys(words.examples.list) as (keyof typeof words.examples.list)[]) {
      await openExample(page, words, name)
      assert.is((await databases(page)).length, 1)
      assert.is((await page.locator('.corner').allInnerTexts()).join('').trim(), '', 'the corner speaks of sending')
      await go(page, '/setting')
      await page.getByRole('heading', { name: words.work.title }).waitFor()
      await page.locator('.setting h2').nth(1).waitFor()
      assert.is(await page.locator('.practice').count(), 1)
      const text = await page.locator('.setting').innerText()
      const codes = /\b(undefined|null|service_promise|plan_item|home_visit|pop_up|third_sector|own_work|cause_tree)\b/
      assert.not.match(text, codes)
      await closeExample(page, words)
      assert.equal(await cleared(page), [], `${name} is left on the disk`)
    }
  })

test('Storsele shows its coverage: ten of eleven, and who is on leave outside the number', async () => {
  const { page } = bo
  await speak(page, 'sv')
  await openExample(page, sv, 'storsele')
  await go(page, '/roster')
  const figures = page.locator('.roster .head')
  await figures.waitFor()
  const text = await page.locator('main').innerText()
  for (const part of [
    sv.roster.coverageHead(10, 11),
    sv.roster.declined(1),
    sv.roster.onLeave(1),
    sv.roster.percent('90,9'),
    sv.roster.complete,
  ])
    assert.ok(text.includes(part), `${part} is not in ${text.slice(0, 300)}`)
  const m12 = page.locator('main li', { hasText: 'M12' }).last()
  assert.match(await m12.innerText(), sv.roster.standing.on_leave)
})

test('also where somebody writes the line stands over the screen and covers nothing', async () => {
  const { page } = bo
  await go(page, '/sessions/new')
  assert.is(await page.locator('.practice').count(), 1)
  await go(page, '/members')
  await button(page, sv.members.invite).first().click()
  await button(page, sv.members.make(1)).click()
  await page.getByRole('alert').getByText(sv.problems['practice-only']).waitFor()
  await go(page, '/')
})

test('an address behind which there is nothing says so, and leads on', async () => {
  const { page } = bo
  const ofSession = ['', '/guide', '/notice', '/read', '/corrections', '/write', '/finish', '/marks']
  const others = [
    '/networks',
    '/nowhere/at/all',
    '/rounds/zzz/result',
    '/told/zzz/slips',
    '/results/zzz',
    '/guides/zzz',
    // Cut or mangled on its way.
    '/sessions/%E0%A4%A',
    '/%',
  ]
  for (const path of [...ofSession.map(one => `/sessions/zzz${one}`), ...others]) {
    await go(page, path)
    await page.locator('.screen', { hasText: sv.common.nothingHere }).waitFor()
    await page.getByRole('link', { name: sv.finish.toToday, exact: true }).click()
    await page.locator('.today').waitFor()
  }
})

test('a mangled address of what opens beside a list leads to the list, gone to from inside and by the way back', async () => {
  const { page } = bo
  const all = [
    ['/findings/%', sv.places.findings],
    ['/maps/abc/%zz', sv.development.maps],
  ] as const
  const stands = (name: string) => page.locator('h1', { hasText: name }).waitFor()
  for (const [path, name] of all) {
    await go(page, path)
    await stands(name)
    await go(page, '/help')
    await stands(sv.places.help)
    await page.goBack()
    await stands(name)
  }
  await go(page, '/')
  await page.locator('.today').waitFor()
})

test('the maps have their heading from the moment they are opened', async () => {
  const { page } = bo
  await page.evaluate(() => {
    const bare = () => {
      if (!document.querySelector('main h1')) document.documentElement.dataset.bare = location.pathname
    }
    const main = document.querySelector('main')
    if (main) new MutationObserver(bare).observe(main, { childList: true, subtree: true })
  })
  await go(page, '/maps')
  await page.getByRole('heading', { name: sv.development.maps, exact: true }).waitFor()
  await page.locator('a[href="/services"]').waitFor()
  assert.is(await page.evaluate(() => document.documentElement.dataset.bare), undefined)
})

test('whoever goes back finds the list where she left it, by the browser and by the link', async () => {
  const { page } = bo
  await page.setViewportSize({ width: 390, height: 420 })
  const scrolled = (y: number) => until(`${y} px`, () => page.evaluate(wished => scrollY === wished, y))
  const leave = async () => {
    await go(page, '/sessions')
    await page.locator('.lines a').nth(5).waitFor()
    await scrolled(0)
    await page
      .locator('.lines a[href^="/sessions/"]')
      .nth(2)
      .evaluate((line: HTMLElement) => {
        scrollTo(0, 400)
        // Before the browser has told that it is scrolled.
        line.click()
      })
    await page.locator('a.back').waitFor()
    await scrolled(0)
  }
  await leave()
  await page.goBack()
  await scrolled(400)
  await go(page, '/')
  await leave()
  await page.locator('a.back').click()
  await scrolled(400)
  await page.evaluate(() => {
    scrollTo(0, 300)
    history.back()
  })
  await page.locator('a.back').waitFor()
  await page.goForward()
  await scrolled(300)
  await page.setViewportSize({ width: 1180, height: 820 })
})

test('two windows practise at once and do not disturb each other', async () => {
  const other = await bo.context.newPage()
  await other.goto(`${endpoint.url}/`)
  await openExample(other, sv, 'koivujarvi')
  assert.is((await databases(other)).length, 2)
  await go(bo.page, '/roster')
  await bo.page.getByText('M12').first().waitFor()
  await closeExample(bo.page, sv)
  assert.is((await cleared(other, 1)).length, 1)
  await go(other, '/roster')
  await other.getByText('K1').first().waitFor()
  await closeExample(other, sv)
  assert.equal(await cleared(other), [])
  await other.close()
})

test('what a killed window left behind is deleted at the next start', async () => {
  await openExample(bo.page, sv, 'norrvik')
  assert.is((await databases(bo.page)).length, 1)
  await bo.kill()
  await bo.reopen()
  await bo.page.goto(`${endpoint.url}/`)
  // A browser stores what a page notes in passing when it finds time: one that is killed may be back at a former language.
  await speak(bo.page, 'sv')
  await button(bo.page, sv.examples.open).waitFor()
  assert.equal(await cleared(bo.page), [])
})

test('a reload ends the practice too', async () => {
  await openExample(bo.page, sv, 'kuusiniemi')
  await bo.page.reload()
  await button(bo.page, sv.examples.open).waitFor()
  assert.equal(await cleared(bo.page), [])
})

test('nothing was ever asked of the server', () => {
  assert.ok(asked.length > 0)
  assert.equal(
    asked.filter(path => path.startsWith('/api/')),
    [],
  )
})

test.run()
