import type { Locator } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Language } from '../../../src/messages/languages.ts'
import { go } from '../kit/day-one.ts'
import { button, field, words } from '../kit/doors.ts'
import { take, wordsOf } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak, speakInside } from '../kit/examples.ts'
import { look } from '../kit/looks.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('the result of two rounds, seen on the screens')
test.after(tidyUp)

const { results } = words
let endpoint: RunningEndpoint
let bo: Profile
let path = ''

/** What stands in each row: counts by point for both rounds, shares with their limits, the difference. */
const expected = [
  ['Bemötande', '1 1 4 14 18', '1 3 13 26', '84 % 70–93 %', '91 % 78–96 %', '+6 (−8 till +22)'],
  ['Lyssnande', '1 3 6 14 14', '1 2 4 16 20', '74 % 58–85 %', '84 % 70–92 %', '+10 (−8 till +28)'],
  ['Stöd', '2 3 8 13 11', '1 3 7 16 16', '65 % 49–78 %', '74 % 60–85 %', '+10 (−10 till +29)'],
  ['Möjlighet att påverka', '3 6 9 12 7', '1 3 8 18 13', '51 % 36–67 %', '72 % 57–83 %', '+21 (−0,5 till +40)'],
  ['Förändring', '2 4 10 13 8', '1 3 8 17 13', '57 % 41–71 %', '71 % 56–83 %', '+15 (−6 till +34)'],
]

test('the two rounds stand beside each other with every figure, and none shows a clear change', async () => {
  endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, { width: 1440, height: 900, locale: 'en-GB' })
  const { page } = bo
  await page.goto(`${endpoint.url}/`)
  await speak(page, 'sv')
  await openExample(page, words, 'rounds')
  await go(page, '/surveys')
  await page.locator('main').getByRole('link', { name: '2014' }).click()
  await page.getByRole('link', { name: words.surveys.seeResult }).click()
  await page.getByRole('heading', { name: results.compared('2014', '2013') }).waitFor()
  path = await page.evaluate(() => location.pathname)
  const rows = page.locator('.result-rows > li')
  await rows.nth(4).waitFor()
  const found = await Promise.all((await rows.all()).map(figuresOf))
  assert.equal(found, expected)
  assert.is(await rows.getByText(results.verdict.no_clear_change, { exact: true }).count(), 5)
  await page.getByText(`${results.upAll('2014', 5)} ${results.chance}`).waitFor()
  await page.getByText(results.rate('2014', 43, 66, '65\u00a0%')).waitFor()
})

test('one press deeper stand delta, the exact test and what Holm makes of it', async () => {
  const row = bo.page.locator('.result-rows > li').nth(3)
  await row.getByText(results.details).click()
  const figures = await row.locator('dd').allInnerTexts()
  assert.equal(figures, ['+0,25 (+0,01 till +0,47)', '0,045', '0,224'])
})

test('a figure becomes evidence of a finding, told with its round, how many answered and the interval', async () => {
  const { page } = bo
  const row = page.locator('.result-rows > li').nth(3)
  const figure = results.evidence.share(31, 43, '57–83\u00a0%')
  const told = results.evidence.figure('2014', await row.locator('.what p').innerText(), figure)
  await button(page, `${results.evidence.act}: ${told}`).click()
  const dialog = page.locator('dialog')
  await dialog.getByRole('radio', { name: results.evidence.sides.client }).check()
  await field(page, results.evidence.fresh).fill('Fler upplever att de kan påverka')
  await dialog.getByRole('button', { name: results.evidence.make }).click()
  await page.getByText(results.evidence.done).waitFor()
  await go(page, '/findings')
  const line = page.getByRole('link', { name: /Fler upplever att de kan påverka/ })
  await line.getByText(words.field.answers(43)).waitFor()
  await line.click()
  await page.locator('.grounds').getByText(told).waitFor()
  await page.locator('.grounds').getByText(words.findings.one.survey, { exact: true }).waitFor()
  await go(page, '/analysis')
  await page.getByText(words.situation.clientAnswersNote(43)).waitFor()
  await go(page, path)
})

test('small groups are hidden in words, and what would give them away with them', async () => {
  const { page } = bo
  await page.getByText(results.group(results.modes.self, 33)).waitFor()
  await page.getByText(results.groupFew(results.modes.assisted_staff)).waitFor()
  await page.getByText(results.groupWith(results.modes.paper)).waitFor()
})

test('the table says the same as the bars', async () => {
  const { page } = bo
  await button(page, results.asTable).click()
  const cells = await page
    .locator('table.figures')
    .first()
    .locator('tbody tr')
    .first()
    .locator('th, td')
    .allInnerTexts()
  assert.equal(
    cells.map(cell => cell.replaceAll('\u00a0', ' ')),
    [
      'Bemötande',
      '2013',
      '1',
      '1',
      '4',
      '14',
      '18',
      '84 % (70–93 %)',
      `${results.verdict.no_clear_change}, +6 (−8 till +22)`,
    ],
  )
  await button(page, results.asBars).click()
})

test('it can be taken along as Word, with who asked whom and when before the figures, and as a spreadsheet', async () => {
  const { page } = bo
  const document = wordsOf(await take(page, results.word))
  const { frame } = words.surveys.paper
  const first = ['Värdegrund och årlig enkät, Älvsele', '1–31 oktober 2014', frame('Alla besökare under mätperioden')]
  const parts = [...first, results.note.answered_twice, '72 % (57–83 %)', results.verdict.no_clear_change]
  const places = parts.map(part => document.indexOf(part))
  assert.ok(
    places.every((place, at) => place >= 0 && (at < 4 || place > (places[0] ?? 0))),
    String(places),
  )
  const sheet = await take(page, results.xlsx)
  assert.match(sheet.name, /2014\.xlsx$/)
})

test('alone a round is compared with nothing', async () => {
  const { page } = bo
  await field(page, results.beside).selectOption('')
  await page.getByRole('heading', { name: '2014', exact: true }).waitFor()
  assert.is(await page.locator('.verdict small').count(), 0)
  await field(page, results.beside).selectOption({ label: '2013' })
  await page.getByRole('heading', { name: results.compared('2014', '2013') }).waitFor()
})

test('what is published is shown before it leaves, and stands for everybody afterwards', async () => {
  const { page } = bo
  await button(page, results.publish).click()
  const dialog = page.locator('dialog')
  await dialog.getByText(results.staysOpen).waitFor()
  await dialog.locator('.exactly').getByText('Möjlighet att påverka').first().waitFor()
  await dialog.getByRole('button', { name: results.publishAct, exact: true }).click()
  await page.getByRole('link', { name: results.seePublished }).click()
  await page.getByRole('heading', { name: results.next }).waitFor()
  await page.locator('.result-rows > li').nth(4).waitFor()
  assert.is(await page.getByText(results.open, { exact: true }).count(), 0)
  for (const doubt of [results.notReleased, results.releasedOther]) assert.is(await page.getByText(doubt).count(), 0)
})

test('the result reads well in every language, width and light', async () => {
  const { page } = bo
  const published = await page.evaluate(() => location.pathname)
  const wrong: string[] = []
  for (const language of ['fi', 'en', 'sv'] as const satisfies readonly Language[]) {
    await speakInside(page, language)
    for (const address of [path, published, '/results']) {
      await go(page, address)
      await page.locator('.result-rows, main .lines').first().waitFor()
      await pause(200)
      wrong.push(...(await look(page, address.replace(/[0-9a-f]{32}/, 'id'), language)))
    }
  }
  assert.equal(wrong, [], wrong.join('\n'))
})

/** What a row shows: its name, counts and share of each round, and the difference. */
async function figuresOf(row: Locator): Promise<readonly string[]> {
  const plain = (texts: readonly string[]) => texts.map(text => text.replaceAll('\u00a0', ' '))
  const falls = await row.locator('.fall').all()
  const counts = await Promise.all(
    falls.map(fall =>
      fall.locator('rect').evaluateAll(all => all.map(one => one.getAttribute('data-count')).join(' ')),
    ),
  )
  const shares = await Promise.all(falls.map(fall => fall.locator('strong, .limits').allTextContents()))
  const difference = await row.locator('.verdict small').allTextContents()
  return plain([
    ...(await row.locator('h2').allTextContents()),
    ...counts,
    ...shares.map(one => one.join(' ')),
    ...difference,
  ])
}

test.run()
