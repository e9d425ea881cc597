import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeSetUpCode } from '../../../src/endpoint/set-up.ts'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { time } from '../../../src/messages/en/time.ts'
import { maps } from '../../../src/messages/sv/maps.ts'
import { foundProject } from '../kit/day-one.ts'
import { type Site, startSite } from '../kit/deployed.ts'
import { button, field, unlock, words } from '../kit/doors.ts'
import { speakInside } from '../kit/examples.ts'
import { look, visit } from '../kit/looks.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('an app that does not lie on the device yet')
test.after(tidyUp)

let site: Site
let anna: Profile
let phrase = ''
const missing = words.common.notFetched

test('a place that cannot be fetched says so and comes when it is asked for again', async () => {
  // A browser that keeps nothing: each place is fetched when it is first opened.
  const never = (request: Request) => (request.url.endsWith('/sw.js') ? new Response('', { status: 404 }) : undefined)
  site = await startSite(never)
  const { url } = site
  anna = await openProfile('anna', url, { width: 1180, height: 820, locale: 'sv-SE', stored: true })
  const { page } = anna
  const setUpCode = await makeSetUpCode(site.database)
  phrase = await foundProject(page, { url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })
  assert.is(await page.evaluate(() => navigator.serviceWorker.controller), null)
  await site.down()
  await visit(page, '/setting').catch(() => undefined)
  await page.getByText(missing).waitFor()
  assert.equal(await look(page, 'a place that did not come', 'sv'), [])
  await button(page, words.common.again).click()
  await page.getByText(missing).waitFor()
  await site.up()
  await button(page, words.common.again).click()
  await page.locator('h1', { hasText: words.work.title }).waitFor()
  assert.is(await page.getByText(missing).count(), 0)
})

test('and by itself when there is signal again', async () => {
  const { page, context } = anna
  await context.setOffline(true)
  // Its lines of code have come with another place, its words have not.
  await visit(page, '/services').catch(() => undefined)
  await page.getByText(missing).waitFor()
  await context.setOffline(false)
  await page.locator('h1', { hasText: maps.environment }).waitFor()
})

test('a place whose words alone did not come says so too', async () => {
  const { page } = anna
  await speakInside(page, 'en')
  // The words of rooms where she has been come with a language: here she has been nowhere yet.
  await page.reload()
  await field(page, en.unlock.phrase).fill(phrase)
  await button(page, en.unlock.open).click()
  await page.locator('nav').waitFor()
  await visit(page, '/goals/zzz')
  // The promises of time lie with others of the rarer words.
  await page.route('**/assets/en-kits-*.js', route => route.abort())
  await visit(page, '/time').catch(() => undefined)
  await page.getByText(en.common.notFetched).waitFor()
  await page.unroute('**/assets/en-kits-*.js')
  await button(page, en.common.again).click()
  await page.locator('h1', { hasText: time.title }).waitFor()
  await speakInside(page, 'sv')
})

test('a sheet of styles that did not come is asked for again, and nothing is shown without it', async () => {
  const { page } = anna
  const lost = new Set<string>()
  await page.route('**/assets/looks-*.css', route => {
    const first = !lost.has(route.request().url())
    lost.add(route.request().url())
    return first ? route.abort() : route.continue()
  })
  await page.reload()
  await unlock(page, phrase)
  await page.locator('main h1').first().waitFor()
  assert.is(lost.size, 1)
  const dead = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(one => {
      try {
        return !one.sheet?.cssRules.length
      } catch {
        return true
      }
    }),
  )
  assert.equal(dead, [])
})

test.run()
