import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeSetUpCode } from '../../../src/endpoint/set-up.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { encodeCbor } from '../../../src/wire/cbor.ts'
import { foundProject, go } from '../kit/day-one.ts'
import { type Instead, lookForNewer, mainFile, type Site, startSite } from '../kit/deployed.ts'
import { openExample } from '../kit/examples.ts'
import { appStored, openProfile, type Profile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'

const test = suite('a new version of the app')
let anna: Profile
let site: Site
let newer = false
/** What answers in place of the page, as long as something does. */
let atTheDoor: Instead = () => undefined

/** What an endpoint of a later version might answer: well-formed, and of a shape that nobody here knows. */
const ofTomorrow = () => new Response(encodeCbor({ tomorrow: 1 }), { headers: { 'content-type': 'application/cbor' } })

test.before(async () => {
  site = await startSite(request => {
    if (newer && request.url.includes('/api/p/')) return ofTomorrow()
    return new URL(request.url).pathname === '/' ? atTheDoor(request) : undefined
  })
  const { url } = site
  anna = await openProfile('anna', url, { width: 1180, height: 820, locale: 'sv-SE', stored: true })
  const setUpCode = await makeSetUpCode(site.database)
  await foundProject(anna.page, { url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })
  await anna.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
})
test.after(tidyUp)

test('an endpoint of a newer version: the device says so, sends nothing, and keeps what was written', async () => {
  const { page } = anna
  newer = true
  await go(page, '/sessions/new')
  await page.getByLabel(sv.sessions.name, { exact: true }).fill('Intervju M1')
  await page.getByRole('button', { name: sv.sessions.plan, exact: true }).click()
  await page.getByRole('heading', { name: 'Intervju M1' }).waitFor()
  await go(page, '/sync')
  await page.getByRole('button', { name: sv.sync.sendNow }).click()
  await page.getByText(sv.problems['server-newer']).first().waitFor()
  await page.getByText(sv.common.stopped).waitFor()
  newer = false
  await page.getByRole('button', { name: sv.sync.sendNow }).click()
  await page.getByText(sv.sync.nothing).waitFor()
})

test('waits while somebody writes, and is taken when the person agrees', async () => {
  const { page } = anna
  const before = await mainFile(page)
  await go(page, '/sessions/new')
  await page.getByLabel(sv.sessions.name, { exact: true }).fill('halvskrivet')
  site.deploy('second')
  // A look that was under way already may have missed it, as it may in life: the next one finds it.
  const told = page.getByText(sv.common.update)
  while (!(await lookForNewer(page))) await pause(500)
  await told.waitFor()
  await pause(1_000)
  assert.is(await page.getByLabel(sv.sessions.name, { exact: true }).inputValue(), 'halvskrivet')
  assert.is(await mainFile(page), before)
  await page.getByRole('button', { name: sv.common.updateNow }).click()
  await page.getByLabel(sv.unlock.phrase).waitFor()
  assert.match(await mainFile(page), 'second')
})

test('each further one is told too while the window stays open, also after *later*', async () => {
  const { page } = anna
  for (const name of ['third', 'fourth', 'fifth']) {
    site.deploy(name)
    await until(`${name} waits`, () => lookForNewer(page))
    await page.getByText(sv.common.update).waitFor()
    if (name === 'fifth') break
    await page.getByRole('button', { name: sv.common.later }).click()
    await page.getByText(sv.common.update).waitFor({ state: 'detached' })
  }
  await page.getByRole('button', { name: sv.common.updateNow }).click()
  await until('the fifth', async () => /fifth/.test(await mainFile(page).catch(() => '')))
  await page.getByLabel(sv.unlock.phrase).waitFor()
})

const wifi = () => new Response('<p>Log in to the wifi', { headers: { 'content-type': 'text/html' } })

test('a window whose scripts are no longer given out says that there is a newer version, and offers it', async () => {
  const { page } = await openProfile('cilla', site.url, { width: 1180, height: 820, locale: 'sv-SE' })
  await page.goto(site.url)
  await openExample(page, sv, 'norrvik')
  site.deploy('sixth')
  let letCome: () => void = () => undefined
  const late = new Promise<Response>(resolve => {
    letCome = () => resolve(wifi())
  })
  const asked: Request[] = []
  atTheDoor = request => (asked.push(request) > 1 ? wifi() : late)
  await go(page, '/help')
  await page.locator('main').getByText(sv.common.notFetched).waitFor()
  await until('asked whether it is outdated', async () => asked.length > 0)
  const press = () => page.locator('main').getByRole('button', { name: sv.common.again }).click()
  await press()
  await until('asked again', async () => asked.length > 1)
  assert.is(await page.getByText(sv.common.update).count(), 0, 'another page is no newer version')
  atTheDoor = () => undefined
  await press()
  await page.locator('main').getByText(sv.common.update).waitFor()
  letCome()
  await pause(500)
  assert.is(
    await page.getByText(sv.common.notFetched).count(),
    0,
    'what was asked first and came last takes nothing back',
  )
  await page.locator('main').getByRole('button', { name: sv.common.updateNow }).click()
  await until('the sixth', async () => /sixth/.test(await mainFile(page).catch(() => '')))
})

test('never becomes active when a piece of it is missing; the one at hand goes on, also without the endpoint', async () => {
  const { page, context } = anna
  site.deploy('seventh')
  site.lose('app-')
  assert.is(await lookForNewer(page), false)
  await context.setOffline(true)
  await page.reload()
  await page.getByLabel(sv.unlock.phrase).waitFor()
  assert.match(await mainFile(page), 'fifth')
})

/** What the service worker alone asks for: the first screen does without. */
for (const [what, piece, instead] of [
  ['a piece of it was lost on the way', '/examples/', () => new Response('', { status: 503 })],
  ['a network sent a page of its own for a piece', '/examples/', wifi],
  ['a network sent a page of its own for the page', '/index.html', wifi],
  ['a network sent a page of its own for that of the respondents', '/survey/index.html', wifi],
] as const)
  test(`the first installation is begun again by itself when ${what}`, async () => {
    let losing = true
    let lost = 0
    const fresh = await startSite(request => {
      if (!losing || !request.url.includes(piece)) return undefined
      lost++
      return instead()
    })
    const bo = await openProfile('bo', fresh.url, { width: 1180, height: 820, locale: 'sv-SE', stored: true })
    await bo.page.goto(fresh.url)
    while (lost < 2) await pause(50)
    losing = false
    await appStored(bo.page)
    await until('the respondents’ page', () =>
      bo.page.evaluate(() =>
        navigator.serviceWorker
          .getRegistration('/survey/')
          .then(one => Boolean(one?.active && one.scope.endsWith('/survey/'))),
      ),
    )
    await fresh.down()
    await bo.page.reload()
    await bo.page.getByRole('button', { name: sv.examples.open, exact: true }).waitFor()
    await bo.page.goto(`${fresh.url}/survey/`)
    await bo.page.locator('#survey').waitFor({ state: 'attached' })
    await bo.close()
  })

test.run()
