import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { messages as fi } from '../../../src/messages/fi/messages.ts'
import type { Language } from '../../../src/messages/languages.ts'
import type { Messages } from '../../../src/messages/messages.ts'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { sayInOwnWords } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, goTo } from '../kit/doors.ts'
import { partOf, take, wordsOf } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak, speakInside } from '../kit/examples.ts'
import { markAs } from '../kit/marks.ts'
import { openSession } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('what the examples hold, seen on the screens')
test.after(tidyUp)

const areas = [
  'Intern och extern samverkan',
  'Tidsbrist',
  'Pressade tjänster',
  'Bristande ekonomiskt tänkande',
  'Dåliga utredningar',
  'Sena anmälningar',
  'Otydliga roller och mandat',
  'Hög personalomsättning',
  'Introduktion av nyanställda',
  'Få egna insatser på hemmaplan',
  'Uppföljning av placeringar',
  'Beslutsgång och delegation',
  'Kunskap om varandras verksamhet',
  'Stöd från arbetsledning',
]
const deeper = [
  'Otydliga samverkansmöten',
  'Alla som behövdes kom inte till mötena',
  'De som kom var inte insatta i ärendena',
  'De som kom hade nyss börjat på jobbet',
]
const [fires, own, law] = ['Nu släcker vi mest bränder', 'Det akuta tar all tid', 'Lagstiftningen'] as const
const [first = '', second = '', third = ''] = areas
const texts = sv.findings
const written: readonly (readonly [Language, Messages])[] = [
  ['fi', fi],
  ['en', en],
  ['sv', sv],
]
let endpoint: RunningEndpoint
let bo: Profile

/** The numbered areas of the outline. */
const outline = () => bo.page.locator('.tree > ol.outline > li')

async function areasAre(count: number): Promise<void> {
  await bo.page.locator('.tree h3', { hasText: texts.causes.areaCount(count) }).waitFor()
  assert.is(await outline().count(), count)
}

async function act(statement: string, name: string): Promise<void> {
  await button(bo.page, texts.causes.acts(statement)).click()
  await bo.page.locator('dialog').getByRole('button', { name, exact: true }).click()
}

test('Norrvik: fourteen areas, six of them as they were found and eight made up', async () => {
  endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, { width: 1440, height: 900, locale: 'sv-SE' })
  await bo.page.goto(`${endpoint.url}/`)
  await speak(bo.page, 'sv')
  await openExample(bo.page, sv, 'norrvik')
  await go(bo.page, '/causes')
  await areasAre(14)
  const names = await bo.page.locator('.tree > ol.outline > li > .cause > a').allTextContents()
  assert.equal(
    names.map((name, index) => name.startsWith(areas[index] ?? '?')),
    areas.map(() => true),
    names.join('\n'),
  )
  const marked = await outline().evaluateAll(
    (rows, word) => rows.map(row => row.querySelector('.cause > small')?.textContent?.includes(word) ?? false),
    sv.field.invented,
  )
  assert.equal(marked, [...Array(6).fill(false), ...Array(8).fill(true)])
})

test('below collaboration lie four deeper causes, all of them verified', async () => {
  const below = outline().first().locator('ul.outline li > .cause')
  assert.equal(await below.locator('a').allTextContents(), deeper)
  for (const facts of await below.locator('small').allTextContents()) assert.match(facts, sv.field.status.verified)
})

test('the law is off the outline until asked for, and the head says how much lies outside our reach', async () => {
  const { page } = bo
  await page.locator('.causehead').getByText(texts.board.outside(1)).waitFor()
  assert.is(await page.locator('.outline a', { hasText: law }).count(), 0)
  const reach = page.locator('.causehead').getByRole('checkbox')
  assert.ok(await reach.isChecked())
  await reach.uncheck()
  await page.locator('.outline a', { hasText: law }).waitFor()
  await reach.check()
  await page.locator('.outline a', { hasText: law }).waitFor({ state: 'detached' })
})

test('collaboration holds because a later session confirmed it, with two voices and their words', async () => {
  const { page } = bo
  await outline().first().locator('a', { hasText: first }).first().click()
  await page.locator('.why', { hasText: sv.field.rule.later }).waitFor()
  await page.locator('.factline', { hasText: texts.one.sessionsOf(sv.field.voices(2), sv.field.sessions(2)) }).waitFor()
  const grounds = page.getByRole('region', { name: texts.one.for, exact: true }).locator('li')
  for (const [code, quote] of [
    ['L1', 'år för år har träffarna gett allt mindre'],
    ['B1', 'Förr hade vi våra rum i samma korridor som utredarna.'],
  ] as const) {
    const ground = grounds.filter({ hasText: quote })
    assert.is((await ground.locator('.code').innerText()).trim(), code)
    assert.is(await ground.locator('mark').innerText(), quote)
  }
  await page.getByText(texts.one.nobody, { exact: true }).waitFor()
  assert.is(await grounds.count(), 2)
})

test('each of the four deeper ones holds by a written reason', async () => {
  const { page } = bo
  for (const name of deeper) {
    await go(page, '/causes')
    await page.locator('.outline a', { hasText: name }).click()
    await page.locator('.finding h1', { hasText: name }).waitFor({ state: 'attached' })
    await page.locator('.why', { hasText: sv.field.rule.reason }).waitFor()
    assert.match(await field(page, texts.one.reason).inputValue(), 'Flera intervjuer pekade åt samma håll')
  }
})

test('the analysis: two of fourteen with evidence, twelve without by name, one outside our reach', async () => {
  const { page } = bo
  await goTo(page, 'analysis')
  await page.locator('h2', { hasText: sv.situation.areasOf(2, 14) }).waitFor()
  const evident = page.locator('#causes .areas > li > .line .statement')
  // What is long is drawn in parts.
  await evident.nth(1).waitFor()
  assert.equal(await evident.allTextContents(), [first, second])
  assert.equal(await page.locator('#causes .areas .below .statement').allTextContents(), deeper)
  await page.locator('h2', { hasText: sv.situation.areas(12) }).waitFor()
  const without = await page.locator('#causes .named li').allTextContents()
  assert.equal(
    without.map((text, index) => text.includes(areas[index + 2] ?? '?')),
    areas.slice(2).map(() => true),
    without.join('\n'),
  )
  const beside = page.locator('.facts-beside section', { hasText: sv.situation.outsideNote(1) })
  assert.is(await beside.locator('.figure').innerText(), '1')
  await beside.getByText(law).waitFor()
})

test('the first area is split into what is ours and what is others’, and undone by name', async () => {
  const { page } = bo
  await go(page, '/causes')
  await act(first, texts.causes.split)
  await field(page, texts.causes.stays).fill('Intern samverkan')
  await field(page, texts.causes.moves).fill('Extern samverkan')
  await button(page, texts.causes.splitAct).click()
  await areasAre(15)
  await outline().nth(0).locator('a', { hasText: 'Intern samverkan' }).waitFor()
  await outline().nth(1).locator('a', { hasText: 'Extern samverkan' }).waitFor()
  await page
    .locator('.causehead')
    .getByRole('button', { name: texts.causes.undo.split(first) })
    .click()
  await areasAre(14)
  await outline().nth(0).locator('a', { hasText: first }).waitFor()
  assert.equal(await outline().first().locator('ul.outline li > .cause > a').allTextContents(), deeper)
})

test('two areas are merged under one name, and the undo says which', async () => {
  const { page } = bo
  await act(second, texts.causes.merge)
  const other = field(page, texts.causes.other)
  await other.selectOption((await other.locator('option', { hasText: third }).getAttribute('value')) ?? '')
  await field(page, texts.causes.name).fill('Tidsbrist på pressade tjänster')
  await button(page, texts.causes.mergeAct).click()
  await areasAre(13)
  await outline().nth(1).locator('a', { hasText: 'Tidsbrist på pressade tjänster' }).waitFor()
  await page
    .locator('.causehead')
    .getByRole('button', { name: texts.causes.undo.merge(second, third) })
    .click()
  await areasAre(14)
  for (const [index, name] of [second, third].entries())
    await outline()
      .nth(index + 1)
      .locator('a', { hasText: name })
      .waitFor()
})

test('a part of the analysis can be left out, on the screen and on paper', async () => {
  const { page } = bo
  await goTo(page, 'analysis')
  const worries = page.locator('#worry')
  await worries.getByText('färskvara').waitFor()
  const tick = page.getByRole('checkbox', { name: sv.situation.show(sv.field.kinds.worry), exact: true })
  await tick.uncheck()
  await worries.waitFor({ state: 'detached' })
  const without = wordsOf(await take(page, sv.situation.word))
  assert.ok(without.includes(first) && !without.includes('färskvara'))
  await tick.check()
  await worries.getByText('färskvara').waitFor()
  assert.ok(wordsOf(await take(page, sv.situation.word)).includes('färskvara'))
})

test('a cause that was just marked stands in the analysis before it has a place', async () => {
  const { page } = bo
  await openSession(page, 'M1')
  await markAs(page, fires, 'cause')
  await sayInOwnWords(page, fires, own)
  await goTo(page, 'analysis')
  await page.locator('#cause h2', { hasText: texts.causes.others }).waitFor()
  assert.equal(await page.locator('#cause .statement').allTextContents(), [own])
  assert.is(wordsOf(await take(page, sv.situation.word)).split(own).length, 2, 'once on paper')
})

for (const [language, words] of written)
  test(`it is taken as Word with all areas, in the language of the screen: ${language}`, async () => {
    const { page } = bo
    await speakInside(page, language)
    await go(page, '/analysis')
    const taken = await take(page, words.situation.word)
    assert.is(taken.name, `${words.situation.title}.docx`)
    const text = wordsOf(taken)
    for (const part of [...areas, ...deeper, law]) assert.ok(text.includes(part), part)
    const said = [words.situation.areasOf(2, 14), words.situation.areas(12), words.field.standing.outside]
    for (const part of [...said, words.field.kinds.worry, words.field.byReason]) assert.ok(text.includes(part), part)
  })

test('the findings are taken as a spreadsheet and as CSV', async () => {
  const { page } = bo
  const sheet = await take(page, sv.situation.xlsx)
  assert.is(sheet.name, `${sv.findings.title}.xlsx`)
  const cells = `${partOf(sheet, 'xl/worksheets/sheet1.xml')}${partOf(sheet, 'xl/sharedStrings.xml')}`
  const lines = await take(page, sv.situation.csv)
  assert.is(lines.name, `${sv.findings.title}.csv`)
  for (const part of [...areas, ...deeper, law, sv.situation.sheet.rule]) {
    assert.ok(cells.includes(part), part)
    assert.ok(lines.bytes.toString('utf8').includes(part), part)
  }
  assert.not.match(cells, 'korridor')
})

test.run()
