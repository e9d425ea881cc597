import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { maps } from '../../../src/messages/sv/maps.ts'
import { go } from '../kit/day-one.ts'
import { button, field, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak } from '../kit/examples.ts'
import { findings, overflow } from '../kit/looks.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'
import { changeStep, drawPath, listed, openStep } from './path-kit.ts'

const test = suite('services, and two paths side by side')
test.after(tidyUp)

const municipal = ['Klienten hör av sig', 'Gemensam bedömning', 'Skuldrådgivning', 'Hänvisas till välfärdsområdet']
const regional = ['Bedömning av servicebehov', 'Skuldrådgivning', 'Specialistsjukvård']
const debt = 'Talous- ja velkaneuvonta'
let endpoint: RunningEndpoint
let bo: Profile

const flags = () => bo.page.locator('.flags h3').allInnerTexts()

/** Says of the step that is open what happens there. */
async function sayRole(role: keyof typeof maps.roles): Promise<void> {
  await changeStep(bo.page)
  await field(bo.page, maps.fact.role).selectOption(role)
  await bo.page.locator('.step-page, .step-sheet').getByRole('button', { name: maps.done, exact: true }).click()
}

test('Koivujärvi stands as drawing and list with its figures; the branches of the meeting are three', async () => {
  endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, { width: 1180, height: 820, locale: 'sv-SE' })
  const { page } = bo
  await page.goto(`${endpoint.url}/`)
  await speak(page, 'sv')
  await openExample(page, words, 'koivujarvi')
  await go(page, '/development')
  await page.getByRole('link', { name: words.development.maps }).click()
  await page.locator('main a[href^="/maps/"]').click()
  await page.locator('.drawing .step').nth(9).waitFor()
  assert.is(await page.locator('.drawing .step').count(), 10)
  const burden = page.locator('.burden')
  assert.equal(await burden.locator('.bars .figure').allInnerTexts(), [maps.mo('6'), maps.mo('12')])
  await burden.getByText(maps.km('200–400'), { exact: true }).waitFor()
  await burden.getByText(maps.waitUnknown(8, 10)).waitFor()
  await burden.getByText(maps.wayUnknown(9, 10)).waitFor()
  await burden.getByText(maps.unplaced(2)).waitFor()
  await button(page, maps.list).click()
  await page.getByText(maps.branch(3, 3)).waitFor()
  assert.is(await page.locator('.thread .branch').count(), 3)
  const rows = await listed(page)
  assert.match(rows[2] ?? '', maps.leadsTo(10, 'Seuranta yhdessä'))
})

test('a step that is opened beside its path leaves the path where it was, and so does the next one and the way back', async () => {
  const { page } = bo
  const far = page.locator('.thread a').nth(7)
  await far.evaluate(one => one.scrollIntoView({ block: 'center' }))
  const before = await page.evaluate(() => scrollY)
  assert.ok(before > 200, String(before))
  await page.waitForFunction(() => new Promise(resolve => requestAnimationFrame(() => resolve(true))))
  for (const at of [7, 8]) {
    await page.locator('.thread a').nth(at).click()
    await page.locator('.step-sheet .step-name').waitFor()
    await until(`step ${at} is open`, () => page.url().includes('/maps/') && page.url().split('/').length > 5)
    await still(page)
    assert.ok(
      Math.abs((await page.evaluate(() => scrollY)) - before) < 3,
      `${await page.evaluate(() => scrollY)}, ${before}`,
    )
  }
  await page.goBack()
  await still(page)
  assert.ok(
    Math.abs((await page.evaluate(() => scrollY)) - before) < 3,
    `${await page.evaluate(() => scrollY)}, ${before}`,
  )
})

test('where the path was scrolled to beside one step is where it stays after the way back and the next step', async () => {
  const { page } = bo
  const open = async (at: number) => {
    const before = page.url()
    // Without the scrolling that a hand of the test would do first.
    await page
      .locator('.thread a')
      .nth(at)
      .evaluate((one: HTMLElement) => one.click())
    await until(`step ${at} is open`, () => page.url() !== before)
    await still(page)
  }
  const scrollsTo = async (y: number) => {
    await page.evaluate(to => scrollTo(0, to), y)
    await still(page)
  }
  await scrollsTo(150)
  await open(1)
  await open(2)
  await scrollsTo(400)
  await page.goBack()
  await still(page)
  assert.is(await page.evaluate(() => scrollY), 400)
  await open(3)
  assert.is(await page.evaluate(() => scrollY), 400)
})

test('who answers for a service is changed with all it touches before one’s eyes', async () => {
  const { page } = bo
  await go(page, '/services')
  await page.locator('.environment').getByText(maps.frictions(1)).first().waitFor()
  assert.is(await page.locator('.environment aside li').count(), 12)
  await page.locator('main').getByRole('link', { name: debt }).first().click()
  await field(page, maps.responsible).selectOption({ label: words.practices.newActor })
  await field(page, words.practices.actorName).fill('Skuldrådgivare')
  await page.getByRole('dialog').getByRole('button', { name: maps.add, exact: true }).click()
  await page.getByRole('dialog').getByText(maps.touches(1)).waitFor()
  await page.getByRole('dialog').getByText(debt).waitFor()
  await button(page, maps.touchAct).click()
  await until('it is changed', async () => {
    const chosen = field(page, maps.responsible).locator('option:checked')
    return (await chosen.innerText()) === 'Skuldrådgivare'
  })
  await button(page, maps.agree).click()
  await field(page, maps.agreeBy).fill('Utvecklingsgruppen')
  await page.getByRole('dialog').getByRole('button', { name: maps.agree }).click()
  await page.getByText('av Utvecklingsgruppen').waitFor()
  await field(page, maps.access).fill('Man ringer och får en tid')
  await page.getByText(maps.changedSince(maps.fields.access)).waitFor()
})

test('a hand-over nobody receives, the same assessed twice: each in a sentence, until people say what is the same', async () => {
  const { page } = bo
  await go(page, '/maps')
  await drawPath(page, 'Kommunens väg', municipal)
  await button(page, maps.list).click()
  await openStep(page, municipal[1] ?? '')
  await sayRole('assessment')
  await openStep(page, municipal[3] ?? '')
  await sayRole('hand_over')
  await go(page, '/maps')
  await drawPath(page, 'Regionens väg', regional)
  await openStep(page, regional[0] ?? '')
  await sayRole('assessment')
  await go(page, '/alignment')
  await field(page, maps.firstPath).selectOption({ label: 'Kommunens väg' })
  await field(page, maps.secondPath).selectOption({ label: 'Regionens väg' })
  await page.getByText(maps.flag.noReceiver).waitFor()
  await page.locator('.aligned .missing').waitFor()
  assert.not((await flags()).includes(maps.flag.assessedTwice))
  await button(page, maps.sameAct).click()
  await field(page, 'Kommunens väg').selectOption({ label: `2 ${municipal[1]}` })
  await field(page, 'Regionens väg').selectOption({ label: `1 ${regional[0]}` })
  await page.getByRole('dialog').getByRole('button', { name: maps.same, exact: true }).click()
  await page.getByText(maps.flag.assessedTwice).waitFor()
  await page.locator('.aligned [data-same]', { hasText: regional[0] ?? '' }).waitFor()
})

test('one place becomes a finding that hangs on its step, another is set aside with its reason and can be taken up again', async () => {
  const { page } = bo
  const place = (name: string) => page.locator('.flags > li', { hasText: name })
  await place(maps.flag.noReceiver).getByRole('button', { name: maps.toFinding }).click()
  await button(page, words.meetings.gatherMake).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await place(maps.flag.assessedTwice).getByRole('button', { name: maps.agreedSo }).click()
  await field(page, maps.reason).fill('Regionen måste bedöma själv enligt lag')
  await page.getByRole('dialog').getByRole('button', { name: maps.agreedSo }).click()
  await page.locator('summary', { hasText: maps.asideCount(1) }).click()
  await place(maps.flag.assessedTwice).getByText('enligt lag').waitFor()
  await button(page, maps.bringBack).click()
  await place(maps.flag.assessedTwice).getByRole('button', { name: maps.toFinding }).waitFor()
  await page.locator('.aligned a', { hasText: municipal[3] ?? '' }).click()
  await page.locator('.step-findings', { hasText: maps.flag.noReceiver }).waitFor()
})

test('the screens of maps and services stand the looks from 320 px on, also with one long word', async () => {
  const { page } = bo
  const long = 'Bostadsanpassningsbidragshandläggarkollegiumsammanträdesrumm'
  await go(page, '/maps')
  const path = await drawPath(page, long, [long, 'Kort'])
  await openStep(page, long)
  await changeStep(page)
  await field(page, maps.standsFor).selectOption({ label: maps.newService })
  await until('the card is begun', async () => (await page.getByRole('link', { name: maps.toCard }).count()) > 0)
  const [step, card] = await Promise.all([
    page.evaluate(() => location.pathname),
    page.getByRole('link', { name: maps.toCard }).getAttribute('href'),
  ])
  for (const at of ['/maps', path, step, '/services', card ?? '', '/alignment']) {
    await go(page, at)
    await page.locator('h1').waitFor()
    await still(page)
    const wrong = await findings(page)
    for (const width of [320, 390, 800, 1180])
      assert.equal([...wrong, ...(await overflow(page, width))], [], `${at} ${width}`)
  }
})

test.run()
