import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { patience } from '../../patience.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('when the app cannot start')
test.after(tidyUp)

const device = { width: 390, height: 844, locale: 'sv-SE' }
let endpoint: RunningEndpoint
let visitor: Profile
test.before(async () => {
  endpoint = await startEndpoint()
})
test.before.each(async () => {
  visitor = await openProfile('start', endpoint.url, device)
})
test.after.each(() => visitor.close())

const couldNot = 'Rinnalla kunde inte starta'

for (const [what, script] of [
  ['the worker cannot be made', 'globalThis.Worker = class { constructor() { throw new Error("no") } }'],
  ['the worker fails', 'globalThis.Worker = class extends Worker { constructor() { super("/nothing.js") } }'],
] as const)
  test(`${what}: that is said, with what to do, and not that the browser is old`, async () => {
    const { page } = visitor
    await page.addInitScript(script)
    await page.goto(endpoint.url)
    await page.getByText(couldNot).waitFor({ timeout: patience(8_000) })
    assert.is(await page.locator('.not-yet').count(), 0)
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: /Läs in igen/ }).click()
    await loaded
  })

test('what is missing and not needed stops nothing', async () => {
  const { page } = visitor
  await page.addInitScript('delete globalThis.visualViewport')
  await page.goto(endpoint.url)
  await page.getByRole('button', { name: sv.start.haveInvitation }).waitFor()
})

test('an API that is there and empty is a browser that cannot lock anything', async () => {
  const { page } = visitor
  await page.addInitScript('Object.defineProperty(globalThis, "indexedDB", { value: null })')
  await page.goto(endpoint.url)
  await page.getByText(sv.problems['browser-old']).waitFor()
})

test('an invitation opened in a tab of an iPhone can be taken along to the home screen', async () => {
  const { page } = visitor
  await page.addInitScript('Object.defineProperty(navigator, "userAgent", { value: "iPhone" })')
  const link = `${endpoint.url}/#join.abcdefghijklmnopqrstuvw`
  await page.goto(link)
  await page.getByText(sv.start.takeLinkHome).waitFor()
  assert.is(await page.getByLabel(sv.start.yourLink).inputValue(), link)
  assert.is(await page.evaluate(() => location.hash), '')
  const second = '#join.ABCDEFGHIJKLMNOPQRSTUVW'
  await page.evaluate(hash => {
    location.hash = hash
  }, second)
  await page.waitForFunction(
    ([label, wanted]) => [...document.querySelectorAll('input')].some(one => one.value.endsWith(wanted ?? label ?? '')),
    ['', second],
  )
})

test('a page that is loaded again says that a link was open, and says no more than that', async () => {
  const { page } = visitor
  await page.goto(`${endpoint.url}/#setup.abcdefghijklmnopqrstuvw`)
  await page.getByLabel(sv.start.setupField).waitFor()
  await page.reload()
  await page.getByText(sv.start.hadLink).waitFor()
  assert.is(await page.getByLabel(sv.start.setupField).count(), 0)
})

test('whoever turns away from an invitation is not told that the page was loaded again', async () => {
  const { page } = visitor
  await page.goto(`${endpoint.url}/#join.abcdefghijklmnop`)
  await page.getByText(sv.problems['invite-cut']).waitFor()
  await page.getByRole('button', { name: sv.common.back, exact: true }).click()
  await page.getByRole('button', { name: sv.start.haveInvitation }).waitFor()
  assert.is(await page.getByText(sv.start.hadLink).count(), 0)
})

test('an address that is none of ours is spoken of, not the link that was opened before it', async () => {
  const { page } = visitor
  await page.goto(`${endpoint.url}/hjalp`)
  await page.getByText(sv.start.noPlace).waitFor()
  assert.is(await page.getByText(sv.start.hadLink).count(), 0)
})

test.run()
