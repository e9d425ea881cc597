import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import { filesOf } from '../../project/example-kit.ts'
import { go } from '../kit/day-one.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak } from '../kit/examples.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('what Koivujärvi holds, seen on the screens')
test.after(tidyUp)

const [file] = filesOf('koivujarvi')
const statements = (kind: string) => (file?.Finding ?? []).filter(one => one.kind === kind).map(one => one.statement)
let endpoint: RunningEndpoint
let bo: Profile

test('nine friction points and three strengths stand in the analysis by name', async () => {
  endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, { width: 1440, height: 900, locale: 'fi-FI' })
  await bo.page.goto(`${endpoint.url}/`)
  await speak(bo.page, 'fi')
  await openExample(bo.page, fi, 'koivujarvi')
  await go(bo.page, '/analysis')
  for (const [kind, count] of [
    ['friction', 9],
    ['strength', 3],
  ] as const) {
    const part = bo.page.locator(`#${kind}`)
    await part.waitFor()
    assert.is(await part.locator('h2 small').innerText(), String(count))
    const shown = await part.locator('.statement').allTextContents()
    assert.equal(shown.sort(), statements(kind).sort())
    assert.is(shown.length, count)
  }
})

test('and in the list of findings, those outside our reach last', async () => {
  const { page } = bo
  await go(page, '/findings')
  await page
    .locator('.kinds')
    .getByRole('button', { name: `${fi.field.kinds.friction} 9` })
    .click()
  await page.locator('.rows h2', { hasText: fi.field.standing.outside }).waitFor()
  await page.locator('.found a').nth(9).waitFor({ state: 'detached' })
  assert.is(await page.locator('.found a').count(), 9)
  assert.is(await page.locator('.rows section').last().locator('.found a').count(), 6)
})

for (const session of ['Kehittäjäryhmän tapaaminen 1', 'Kehittäjäryhmän tapaaminen 2'])
  test(`every quote of a meeting stands in its notes and none is lost: ${session}`, async () => {
    const { page } = bo
    const held = file?.Session?.find(one => one.title === session)?.id
    const source = file?.Source?.find(one => one.sessionId === held)?.id
    const quotes = (file?.Excerpt ?? []).filter(one => one.sourceId === source).map(one => one.text)
    assert.ok(quotes.length > 5)
    await go(page, '/sessions')
    await page.locator('main').getByRole('link', { name: session }).click()
    await page.locator('.excerpts li').first().waitFor()
    assert.is(await page.locator('.excerpts li').count(), quotes.length)
    const marks = await page.locator('[data-note] mark').allTextContents()
    for (const quote of quotes) assert.ok(marks.join('').includes(quote), quote)
    assert.is(await page.locator('.lost').count(), 0)
  })

test('on paper the analysis is whole, however little of it the screen shows at first', async () => {
  const { page } = bo
  await go(page, '/findings')
  for (let n = 1; n <= 13; n++) {
    await page.getByRole('button', { name: fi.findings.board.new, exact: true }).click()
    await page.getByLabel(fi.findings.statement, { exact: true }).fill(`Ajatus ${n}`)
    await page.getByLabel(fi.findings.kind, { exact: true }).selectOption('idea')
    await page.getByRole('button', { name: fi.findings.board.make, exact: true }).click()
    await page.locator('.finding h1', { hasText: `Ajatus ${n}` }).waitFor({ state: 'attached' })
  }
  await page.evaluate(
    `window.print = () => { document.body.dataset.printed = document.querySelectorAll('#idea .statement').length }`,
  )
  await page.locator('nav').getByRole('link', { name: fi.places.analysis, exact: true }).click()
  await page.locator('#idea .statement').first().waitFor()
  assert.is(await page.locator('#idea .statement').count(), 12)
  await page.keyboard.press('Control+p')
  await page.locator('body[data-printed="13"]').waitFor()
})

test.run()
