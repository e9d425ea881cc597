import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { maps } from '../../../src/messages/sv/maps.ts'
import { networks } from '../../../src/messages/sv/networks.ts'
import { go } from '../kit/day-one.ts'
import { button, field, words } from '../kit/doors.ts'
import { partOf, take } from '../kit/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openExample, speak } from '../kit/examples.ts'
import { findings, overflow } from '../kit/looks.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'
import { unfit } from './drawing-fits.ts'
import { answerAll, lookWith } from './network-kit.ts'
import { printsOnBoth } from './on-paper.ts'

const test = suite('the network of Kuusiniemi, kept and taken along')
test.after(tidyUp)

let endpoint: RunningEndpoint
let bo: Profile
let network = ''
let own = ''

test('seven maps stand together as a drawing, and what each side does not see is listed', async () => {
  endpoint = await startEndpoint()
  bo = await openProfile('bo', endpoint.url, { width: 1180, height: 820, locale: 'sv-SE' })
  const { page } = bo
  await page.goto(`${endpoint.url}/`)
  await speak(page, 'sv')
  await openExample(page, words, 'kuusiniemi')
  await go(page, '/maps')
  await page.getByRole('link', { name: /verkosto/ }).click()
  await page.getByText(networks.lead.together(7)).waitFor()
  network = await page.evaluate(() => location.pathname)
  own = network.replace('/maps/', '/networks/')
  await page.locator('.network-drawing .paper .actor', { hasText: 'Hyvinvointialue' }).getByText('6/7').waitFor()
  const [hyvo, hallinto] = ['Hyvinvointiosasto', 'Hallinto-osasto: työllisyyden edistäminen']
  await page.getByText(networks.about(hallinto, hyvo, 'Yhdistykset')).waitFor()
  await page.getByText(networks.about(hyvo, hallinto, 'Kehittäjäasiakkaat')).waitFor()
  assert.equal(await unfit(page, '.actor'), [])
})

test('a day is kept and looked back at; drawing, list and network are taken along as files', async () => {
  const { page } = bo
  await lookWith(page, 'together')
  await page.locator('summary', { hasText: maps.takeAlong }).click()
  await button(page, maps.keep).click()
  await field(page, maps.note).fill('Före hösten')
  await page.getByRole('dialog').getByRole('button', { name: maps.keep }).click()
  await field(page, maps.versions).waitFor()
  const svg = (await take(page, maps.svg)).bytes.toString()
  assert.match(svg, /^<svg.*Hyvinvointialue.*<\/svg>$/s)
  assert.is((await take(page, maps.png)).bytes.subarray(1, 4).toString(), 'PNG')
  const csv = (await take(page, maps.csv)).bytes.toString()
  for (const part of [networks.columns.state, 'Hyvinvointialue', networks.state.wanted]) assert.match(csv, part)
  assert.match(partOf(await take(page, maps.xlsx), 'xl/worksheets/sheet1.xml'), '<v>6</v>')
  const kumu = (await take(page, networks.kumuOut)).bytes.toString()
  assert.match(kumu, /"label": "Hyvinvointialue"/)

  await go(page, own)
  await answerAll(page, { Hyvinvointialue: 'existing' })
  await button(page, networks.toMap).click()
  const drawnNow = page.locator('.network-drawing .paper .actor', { hasText: 'Hyvinvointialue' })
  await drawnNow.getByText('7/8').waitFor()
  await page.locator('summary', { hasText: maps.takeAlong }).click()
  await field(page, maps.versions).selectOption({ index: 1 })
  await drawnNow.getByText('6/7').waitFor()
  await page.getByText(networks.sinceCounted('Hyvinvointialue', '6/7', '7/8')).waitFor()
  assert.is(await button(page, networks.changeOwn).count(), 0, 'what was kept cannot be changed')
  await field(page, maps.versions).selectOption('')
  await drawnNow.getByText('7/8').waitFor()
})

test('paper is as large as was chosen, and the whole network is on it', async () => {
  const { page } = bo
  await go(page, network)
  await lookWith(page, 'together')
  await page.locator('.network-tools').waitFor()
  await printsOnBoth(page)
  const count = await page.locator('.network-drawing .paper .actor').count()
  assert.ok(count > 3)
  assert.is(await page.locator('.path-paper .actor').count(), count)
  assert.is(await page.locator('.path-paper table').first().locator('tbody tr').count(), count)
})

test('every screen of networks stands the looks, on tablet and phone', async () => {
  const { page } = bo
  for (const width of [1180, 390])
    for (const at of ['/maps', network, own]) {
      await page.setViewportSize({ width, height: 844 })
      await go(page, at)
      await page.locator('h1').waitFor()
      await still(page)
      assert.equal([...(await overflow(page, width)), ...(await findings(page))], [], `${at} at ${width}`)
    }
})

test('a file of Kumu is shown before it is kept: what it cannot bring along, and who may be a person', async () => {
  const { page } = bo
  await page.setViewportSize({ width: 1180, height: 820 })
  const file = (text: string) => ({ name: 'Kumu.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await go(page, '/maps')
  await button(page, networks.kumuIn).click()
  const input = page.locator('dialog input[type="file"]')
  await input.setInputFiles(file('{"elements": ['))
  await page.getByText(networks.kumuProblem['not-json']).waitFor()
  const elements = [
    ...Array.from({ length: 20 }, (_, n) => ({ _id: `e${n}`, label: `Enhet ${n}`, type: 'Department', tags: ['x'] })),
    { _id: 'p', label: 'Maija Meikäläinen', type: 'Person', description: 'chef' },
  ]
  const connections = elements
    .slice(1)
    .map(({ _id }) => ({ from: 'e0', to: _id, direction: 'directed', type: 'informs' }))
  await input.setInputFiles(file(JSON.stringify({ elements, connections })))
  await page.getByText(networks.kumuFound(21, 20)).waitFor()
  await page.getByText(networks.kumuField('tags', 20)).waitFor()
  await field(page, 'Maija Meikäläinen').waitFor()
  await button(page, networks.kumuKeep).click()
  await page.getByRole('heading', { name: 'Kumu', exact: true }).waitFor()
  await page.locator('.network-drawing .paper .actor').nth(20).waitFor()
  assert.not.match(await page.locator('main').innerText(), 'Maija')
  assert.equal(await unfit(page, '.actor'), [])
})

test.run()
