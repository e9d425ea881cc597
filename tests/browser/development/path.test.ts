import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { maps } from '../../../src/messages/sv/maps.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, synced, words } from '../kit/doors.ts'
import { partOf, take } from '../kit/downloads.ts'
import type { RunningEndpoint } from '../kit/endpoint.ts'
import { findings, overflow } from '../kit/looks.ts'
import { appStored, type Profile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'
import { unfit } from './drawing-fits.ts'
import { meet } from './meeting-kit.ts'
import { printsOnBoth } from './on-paper.ts'
import { changeStep, drawn, drawPath, listed, lookAs, openStep, sayWait } from './path-kit.ts'
import { timesDrawn } from './then-and-now.ts'
import { allMeet, trioIn } from './trio.ts'

const test = suite('a path drawn by three who do not meet')
test.after(tidyUp)

const title = 'Vuxen som behöver mycket stöd'
const steps = ['Klienten hör av sig', 'Gemensam bedömning', 'Skuldrådgivning', 'Beslut om god man', 'Uppföljning']
const long = 'Työllisyydenedistämispalvelussa'
const finding = 'Den som väntar på skuldrådgivning hinner få fakturorna till inkasso'
let endpoint: RunningEndpoint
let ylva: Profile
let kim: Profile
let robin: Profile
let path = ''

const everybody = () => [ylva, kim, robin]

test('a coordinator draws a path from nothing in a minute; a client and a partner see it on their phones', async () => {
  ;({ endpoint, ylva, kim, robin } = await trioIn('Koivujärvi', 'partner'))
  await go(ylva.page, '/maps')
  await ylva.page.getByText(maps.none).waitFor()
  path = await drawPath(ylva.page, title, steps)
  await synced(ylva.page)
  for (const { page } of everybody()) {
    await fetchNow(page)
    await appStored(page)
    await go(page, path)
    await lookAs(page, 'list')
    assert.equal(await listed(page), [
      ...steps.slice(0, 4).map((label, n) => `${n + 1} | ${label}`),
      `5 | ${steps[4]} | ${maps.ends}`,
    ])
  }
})

test('without the endpoint each goes on by herself: moved, removed, added, and lines drawn to what another removes', async () => {
  await endpoint.kill()
  const { page } = ylva
  await openStep(page, steps[4] ?? '')
  await button(page, maps.remove).click()
  await page.locator('.thread > li').nth(4).waitFor({ state: 'detached' })
  await button(page, words.common.undo).click()
  await page.locator('.thread > li').nth(4).waitFor()
  await openStep(page, steps[4] ?? '')
  await button(page, maps.remove).click()
  await page.locator('.thread > li').nth(4).waitFor({ state: 'detached' })
  await openStep(page, steps[1] ?? '')
  await button(page, maps.addBranch).click()
  await field(page, maps.stepLabel).fill(long)
  await field(page, maps.whose).selectOption('state')
  await button(page, maps.add).click()
  await page.getByText(maps.branch(2, 2)).waitFor()

  await openStep(kim.page, steps[0] ?? '')
  await button(kim.page, maps.leadAlso).click()
  await field(kim.page, maps.ways).selectOption({ label: maps.leadsTo(5, steps[4] ?? '') })
  await button(kim.page, maps.leadAct).click()
  await kim.page.locator('.step-ways li', { hasText: steps[4] ?? '' }).waitFor()
  await go(kim.page, path)
  await openStep(kim.page, steps[2] ?? '')
  await changeStep(kim.page)
  await field(kim.page, maps.stepLabel).fill('Skuldrådgivning hos staten')
  await field(kim.page, maps.whose).selectOption('state')
  await sayWait(kim.page, '6')

  await openStep(robin.page, steps[2] ?? '')
  await changeStep(robin.page)
  await field(robin.page, maps.stepLabel).fill('Skuldrådgivning per telefon')
  await go(robin.page, path)
  await openStep(robin.page, steps[3] ?? '')
  await changeStep(robin.page)
  await sayWait(robin.page, '6')
})

test('when they meet the endpoint nothing is lost: two wordings stand, and a line leads to something removed', async () => {
  await endpoint.restart()
  await allMeet(everybody())
  for (const { page } of everybody()) {
    await go(page, path)
    const rows = await listed(page)
    assert.is(rows.length, 5)
    assert.match(rows[0] ?? '', maps.leadsGone)
    assert.ok(rows.some(row => row.includes(long)))
    assert.ok(!rows.some(row => row.includes(steps[4] ?? '')))
  }
  await openStep(kim.page, 'Skuldrådgivning')
  const two = kim.page.locator('.versions', { hasText: maps.stepLabel })
  const shown = await two.innerText()
  for (const part of ['hos staten', 'per telefon']) assert.match(shown, part)
  for (const name of ['Ylva', 'Kim', 'Robin']) assert.not.match(shown, name)
  await two.locator('li', { hasText: 'hos staten' }).getByRole('button', { name: words.versions.keep }).click()
  await two.waitFor({ state: 'detached' })
  await allMeet(everybody())
  await go(ylva.page, path)
  await ylva.page.locator('.thread a', { hasText: 'hos staten' }).waitFor()
})

test('the waits are told both ways until somebody says which; drawing, list and every device say the same', async () => {
  const { page } = ylva
  const burden = page.locator('.burden')
  await burden.getByText(maps.ifInSequence).waitFor()
  assert.equal(await burden.locator('.bars .figure').allInnerTexts(), [maps.mo('6'), maps.mo('12')])
  await burden.getByText(maps.waitUnknown(3, 5)).waitFor()
  await burden.getByText(maps.wayUnknown(5, 5)).waitFor()
  await burden.getByRole('button', { name: maps.relation.after, exact: true }).click()
  await burden.getByText(maps.months('12'), { exact: true }).waitFor()
  const rows = await listed(page)
  await lookAs(page, 'drawing')
  await page.locator('.drawing .step').first().waitFor()
  assert.equal(
    await drawn(page),
    rows.map(row => maps.openStep(Number(row.split(' | ')[0]), row.split(' | ')[1] ?? '')),
  )
  await meet(page)
  await meet(kim.page)
  await go(kim.page, path)
  await kim.page.locator('.burden').getByText(maps.months('12'), { exact: true }).waitFor()
})

test('a client makes a finding of a step on her phone; it hangs there for everybody', async () => {
  await openStep(kim.page, 'hos staten')
  await button(kim.page, maps.newFinding).click()
  await field(kim.page, maps.statement).fill(finding)
  await button(kim.page, words.meetings.gatherMake).click()
  await kim.page.locator('.step-findings', { hasText: finding }).waitFor()
  await meet(kim.page)
  await meet(robin.page)
  await go(robin.page, path)
  await robin.page.locator('.thread li', { hasText: 'hos staten' }).getByText(maps.frictions(1)).waitFor()
  await meet(ylva.page)
  await go(ylva.page, path)
  const box = ylva.page.locator('.drawing .step', { hasText: 'staten' })
  await box.locator('.frictions', { hasText: '1' }).waitFor()
  await box.click()
  await ylva.page.locator('.step-sheet').getByRole('link', { name: finding }).click()
  await ylva.page.getByText(finding).first().waitFor()
})

test('no text of the drawing lies on another or sticks out, in large letters too', async () => {
  const { page } = ylva
  await go(page, path)
  await page.locator('.drawing .step').first().waitFor()
  assert.equal(await unfit(page, '.step'), [])
  for (let n = 0; n < 3; n++) await button(page, maps.zoomIn).click()
  assert.equal(await unfit(page, '.step'), [])
  await page.evaluate("document.documentElement.dataset.type = 'large'")
  assert.equal(await unfit(page, '.step'), [])
  await page.evaluate('delete document.documentElement.dataset.type')
})

test('a day is kept and looked back at; the drawing and the list are taken along as files', async () => {
  const { page } = ylva
  await page.locator('summary', { hasText: maps.takeAlong }).click()
  await button(page, maps.keep).click()
  await field(page, maps.note).fill('Inför mötet')
  await page.getByRole('dialog').getByRole('button', { name: maps.keep }).click()
  await field(page, maps.versions).waitFor()
  await page.emulateMedia({ colorScheme: 'dark' })
  const svg = await take(page, maps.svg)
  await page.emulateMedia({ colorScheme: 'light' })
  const fills = new Set(
    svg.bytes
      .toString()
      .match(/<rect[^>]*fill="[^"]*"/g)
      ?.map(rect => rect.replace(/.*fill=/, '')),
  )
  assert.equal([...fills].sort(), ['"#ffffff"', '"rgb(255, 255, 255)"'], 'a file is white, however the screen looks')
  assert.is(svg.name, `${title}.svg`)
  assert.match(svg.bytes.toString(), /^<svg.*Gemensam.*<\/svg>$/s)
  const png = await take(page, maps.png)
  assert.is(png.bytes.subarray(1, 4).toString(), 'PNG')
  const csv = (await take(page, maps.csv)).bytes.toString()
  for (const part of [maps.columns.step, steps[0] ?? '', long, finding, maps.leadsGone]) assert.match(csv, part)
  assert.match(csv, /"hos staten"|hos staten";/)
  assert.match(partOf(await take(page, maps.xlsx), 'xl/worksheets/sheet1.xml'), '<v>6</v>')
  await lookAs(page, 'list')
  await openStep(page, steps[0] ?? '')
  await button(page, maps.remove).click()
  await page.locator('.thread > li').nth(4).waitFor({ state: 'detached' })
  await field(page, maps.versions).selectOption({ index: 1 })
  await page.locator('.thread > li').nth(4).waitFor()
  await page.getByText(maps.sinceRemoved(steps[0] ?? '')).waitFor()
  assert.is(await button(page, maps.addStep).count(), 0, 'what was kept cannot be changed')
  assert.is(await timesDrawn(page, steps[0] ?? ''), 1, 'there then, not now')
  await field(page, maps.versions).selectOption('')
  await page.locator('.thread > li').nth(4).waitFor({ state: 'detached' })
})

test('paper is as large as was chosen, and the whole path is on it', async () => {
  const { page } = ylva
  await go(page, path)
  await page.locator('.path-tools').waitFor()
  await printsOnBoth(page)
  assert.is(await page.locator('.path-paper .step').count(), 4)
  assert.is(await page.locator('.path-paper tbody tr').count(), 4)
})

test('every screen of maps stands the looks, on tablet and phone', async () => {
  for (const { page } of [ylva, kim])
    for (const at of ['/maps', path, '/services', '/alignment']) {
      await go(page, at)
      await page.locator('h1').waitFor()
      await still(page)
      const width = page.viewportSize()?.width ?? 0
      assert.equal([...(await overflow(page, width)), ...(await findings(page))], [], `${at} at ${width}`)
    }
})

test.run()
