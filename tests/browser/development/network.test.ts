import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { maps } from '../../../src/messages/sv/maps.ts'
import { networks } from '../../../src/messages/sv/networks.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, synced, words } from '../kit/doors.ts'
import type { RunningEndpoint } from '../kit/endpoint.ts'
import { appStored, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { unfit } from './drawing-fits.ts'
import { meet } from './meeting-kit.ts'
import { addOther, answerAll, drawNetwork, drawn, listed, lookWith } from './network-kit.ts'
import { lookAs } from './path-kit.ts'
import { allMeet, trioIn } from './trio.ts'

const test = suite('a network drawn by three who do not meet')
test.after(tidyUp)

const title = 'Socialtjänstens nätverk'
const task = 'Rita ditt eget nätverk'
const long = 'Työllisyydenedistämispalvelussa'
const actors = ['Socialtjänsten', 'Vårdcentralen', 'Skolan', long]
const finding = 'Med vårdcentralen önskar alla sig samarbete, och ingen har det'
let endpoint: RunningEndpoint
let ylva: Profile
let kim: Profile
let robin: Profile
let network = ''
let own = ''

const everybody = () => [ylva, kim, robin]
test('a coordinator begins a network by its names and gives a task; a client and a partner have both on their phones', async () => {
  ;({ endpoint, ylva, kim, robin } = await trioIn('Kuusiniemi', 'partner'))
  network = await drawNetwork(ylva.page, title, actors)
  own = network.replace('/maps/', '/networks/')
  await go(ylva.page, '/tasks')
  await button(ylva.page, words.tasks.new).click()
  await field(ylva.page, words.tasks.what).fill(task)
  await field(ylva.page, words.tasks.answer).selectOption('network')
  await button(ylva.page, words.tasks.give).click()
  await ylva.page.getByRole('link', { name: task }).waitFor()
  await synced(ylva.page)
  for (const { page } of everybody()) {
    await fetchNow(page)
    await appStored(page)
    await go(page, network)
    await lookWith(page, 'together')
    await page.getByText(networks.few(0)).waitFor()
  }
})

test('without the endpoint each draws her own in a minute: the client by her task, a person is never named', async () => {
  await endpoint.kill()
  await go(ylva.page, own)
  await answerAll(ylva.page, { Vårdcentralen: 'wanted', Skolan: 'existing' })
  await button(ylva.page, networks.toMap).click()
  await lookWith(ylva.page, 'own')
  await lookAs(ylva.page, 'list')
  assert.equal((await listed(ylva.page)).map(row => row.split(' | ')[0]).sort(), ['Skolan', 'Vårdcentralen'])

  const { page } = kim
  await go(page, '/tasks')
  await page.getByRole('link', { name: task }).click()
  await button(page, networks.drawOwn).click()
  await answerAll(page, { Vårdcentralen: 'wanted', Skolan: 'broken' })
  await addOther(page, 'Maija Meikäläinen')
  await page.getByText(networks.personAsk.name).waitFor()
  const add = page.getByRole('dialog').getByRole('button', { name: networks.addAct, exact: true })
  assert.ok(await add.isDisabled(), 'a name that looks like a person’s is asked about before it is kept')
  await button(page, networks.asClose).click()
  await add.click()
  await page.getByRole('heading', { name: networks.close, exact: true }).waitFor()
  await button(page, networks.next).click()
  await addOther(page, 'Föreningen Järven')
  await add.click()
  await page.getByRole('heading', { name: 'Föreningen Järven', exact: true }).waitFor()
  await answerAll(page, { [networks.close]: 'existing', 'Föreningen Järven': 'existing' })
  await button(page, networks.doneWithTask).click()
  await page.getByText(words.tasks.stateDone).waitFor()

  await go(robin.page, own)
  await answerAll(robin.page, { Vårdcentralen: 'wanted' })
  await addOther(robin.page, 'FÖRENINGEN JA\u0308RVEN')
  await robin.page.getByRole('dialog').getByRole('button', { name: networks.addAct, exact: true }).click()
  await robin.page.locator('.own-body h2', { hasText: /järven/i }).waitFor()
  await answerAll(robin.page, { 'FÖRENINGEN JÄRVEN': 'existing' })
  await button(robin.page, networks.toMap).click()
})

test('two draw on the map of the unit apart, and one of them on the client’s', async () => {
  const { page } = ylva
  await go(page, network)
  await lookWith(page, 'unit')
  await page.locator('.network-list a', { hasText: 'Socialtjänsten' }).click()
  await button(page, networks.addTie).click()
  await field(page, networks.tieWith).selectOption({ label: long })
  await field(page, networks.whatTie).selectOption('sends')
  await field(page, networks.strength).selectOption('3')
  await page.getByRole('dialog').getByRole('button', { name: networks.addAct, exact: true }).click()
  const tie = networks.sentence.sends('Socialtjänsten', long)
  await page.locator('.step-sheet .tie-line', { hasText: tie }).waitFor()
  await button(page, words.common.undo).click()
  await page.getByText(networks.noTies).waitFor()
  await go(kim.page, network)
  await lookWith(kim.page, 'client')
  await button(kim.page, networks.add).click()
  await field(kim.page, networks.actorName).fill('Skuldrådgivningen')
  await field(kim.page, networks.tiedTo).selectOption({ label: 'Socialtjänsten' })
  await kim.page.getByRole('dialog').getByRole('button', { name: networks.addAct, exact: true }).click()
  await kim.page.locator('.network-list a', { hasText: 'Skuldrådgivningen' }).waitFor()
})

test('when they have met the endpoint all is one: who is named in how many, and by nobody’s name', async () => {
  await endpoint.restart()
  await allMeet(everybody())
  for (const { page } of everybody()) {
    await go(page, network)
    await lookWith(page, 'together')
    await page.getByText(networks.lead.together(3)).waitFor()
    await lookAs(page, 'list')
    const rows = await listed(page)
    const of = (name: string) => rows.filter(row => row.toLowerCase().startsWith(`${name} | `))
    assert.equal(of('vårdcentralen'), [`Vårdcentralen | 3/3 · ${networks.state.wanted}`])
    assert.equal(of('skolan'), [`Skolan | 2/3 · ${networks.state.broken}`])
    assert.is(of('föreningen järven').length, 1, 'the same name is the same actor, however its letters are written')
    assert.match(of('föreningen järven')[0] ?? '', '2/3')
    assert.equal(of(networks.close.toLowerCase()), [`${networks.close} | 1/3 · ${networks.state.existing}`])
    assert.not.ok(
      rows.some(row => row.startsWith(long)),
      'what is no part of anybody’s work is on no map',
    )
    const text = await page.locator('main').innerText()
    for (const name of ['Ylva', 'Kim', 'Robin', 'Maija']) assert.not.match(text, name)
  }
})

test('what only one side sees is listed; which side, only once three have drawn from it', async () => {
  const { page } = robin
  await page.getByText(networks.noSides).waitFor()
  await page.getByText(networks.onlyEyes.client('Skuldrådgivningen')).waitFor()
  for (const { page } of everybody()) {
    await go(page, own)
    // Whom another has named is asked about too.
    await answerAll(page, {})
    await field(page, networks.as).selectOption({ label: 'Socialtjänsten' })
  }
  await allMeet(everybody())
  await go(page, network)
  await page.locator('.network-list a', { hasText: 'Socialtjänsten' }).waitFor()
  assert.match((await listed(page)).find(row => row.startsWith('Socialtjänsten')) ?? '', '3/3')
})

test('the task has come back, and the wish of several asks for the group on Development', async () => {
  await go(ylva.page, '/tasks')
  await ylva.page.getByText(words.meetings.back(1, 2)).waitFor()
  await go(ylva.page, '/development')
  const asks = ylva.page.getByRole('link', { name: /Vårdcentralen/ })
  await asks.getByText(words.development.ask.tieWanted).waitFor()
  await asks.click()
  await ylva.page.locator('.step-sheet .step-name', { hasText: 'Vårdcentralen' }).waitFor()
})

test('one finding of the group grows out of it, and hangs there for everybody', async () => {
  const { page } = ylva
  await button(page, networks.finding).click()
  await field(page, maps.statement).fill(finding)
  await button(page, words.meetings.gatherMake).click()
  await page.locator('.step-sheet').getByRole('link', { name: finding }).waitFor()
  await synced(page)
  await meet(kim.page)
  await go(kim.page, network)
  await kim.page.locator('.network-list a', { hasText: 'Vårdcentralen' }).click()
  await kim.page.getByRole('link', { name: finding }).click()
  await kim.page.getByText(finding).first().waitFor()
})

test('two who change the same tie apart both stand, and one press settles it', async () => {
  await go(ylva.page, network)
  await lookWith(ylva.page, 'client')
  await lookAs(ylva.page, 'list')
  const change = `${networks.changeTie}: ${networks.sentence.cooperates('Socialtjänsten', 'Skuldrådgivningen')}`
  await endpoint.kill()
  for (const [{ page }, state] of [
    [ylva, 'broken'],
    [kim, 'wanted'],
  ] as const) {
    await go(page, network)
    await lookWith(page, 'client')
    await page.locator('.network-list a', { hasText: 'Skuldrådgivningen' }).click()
    await button(page, change).click()
    await field(page, networks.how).selectOption(state)
    await page.locator('aside .tie-line, .step-page .tie-line', { hasText: networks.state[state] }).waitFor()
  }
  await endpoint.restart()
  await allMeet(everybody())
  const two = kim.page.locator('.versions', { hasText: networks.how })
  await two.waitFor()
  for (const name of ['Ylva', 'Kim', 'Robin']) assert.not.match(await two.innerText(), name)
  await two.locator('li', { hasText: networks.state.broken }).getByRole('button', { name: words.versions.keep }).click()
  await two.waitFor({ state: 'detached' })
  await kim.page.locator('.tie-line', { hasText: networks.state.broken }).waitFor()
})

test('drawing and list tell the same, no text lies on another, in large letters too', async () => {
  const { page } = ylva
  await go(page, network)
  await lookWith(page, 'together')
  await lookAs(page, 'list')
  const rows = (await listed(page)).map(row => row.split(' · ')[0]).sort()
  await lookAs(page, 'drawing')
  await page.locator('.network-drawing .actor').first().waitFor()
  assert.equal((await drawn(page)).map(row => row.split(' · ')[0]).sort(), rows)
  for (const eyes of ['together', 'unit'] as const) {
    await lookWith(page, eyes)
    await page.locator('.network-drawing .actor').first().waitFor()
    assert.equal(await unfit(page, '.actor'), [])
    for (let n = 0; n < 3; n++) await button(page, maps.zoomIn).click()
    assert.equal(await unfit(page, '.actor'), [])
    await page.evaluate("document.documentElement.dataset.type = 'large'")
    assert.equal(await unfit(page, '.actor'), [])
    await page.evaluate('delete document.documentElement.dataset.type')
    await button(page, networks.whole).click()
  }
})

test('the whole network is on paper, and nobody’s name', async () => {
  const { page } = ylva
  await lookWith(page, 'together')
  assert.ok((await page.pdf()).length > 5_000)
  const count = await page.locator('.network-drawing .paper .actor').count()
  assert.is(await page.locator('.path-paper .actor').count(), count)
  const text = (await page.locator('.path-paper').textContent()) ?? ''
  for (const part of ['Vårdcentralen', '3/3']) assert.match(text, part)
  for (const name of ['Ylva', 'Kim', 'Robin', 'Maija']) assert.not.match(text, name)
})

test.run()
