import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { epochOf } from '../../../src/wire/ids.ts'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { firstRoom, holdersOf, membersAt, onDisk } from '../kit/disk.ts'
import { button, field, found, joinBy, synced, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { vaultsOn } from '../kit/kept.ts'
import { linkForParticipant } from '../kit/office.ts'
import { appStored, openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { itemOf, meet, planMeeting, say, thought, writeForAnother } from './meeting-kit.ts'
import { opensByChip, planWithGuide } from './word-kit.ts'
import { close, gather, turnTo } from './workshop-kit.ts'

const test = suite('Koivujärvi: equals in a group, who change what the other wrote, agree on a word, and leave')
test.after(tidyUp)

const tablet = { width: 1180, height: 820, locale: 'en-GB', stored: true }
const phone = { width: 390, height: 844, locale: 'sv-SE', stored: true }
const { meetings: texts, groups, versions } = words
const names = ['Aino', 'Kerttu', 'Kalevi']
const question = itemOf('first', 1)
const wordItem = itemOf('path', 3)
const term = 'Palveluohjaus'
/** The word as it stands in a thought, in a finding and in a guide: in another case form each time. */
const said = {
  thought: 'Palveluohjaukseen pääsee vain, jos tuntee jonkun',
  finding: 'Palveluohjauksesta kuulee sattumalta',
  guide: 'Milloin palveluohjausta tarjottiin sinulle?',
} as const
const wordings = {
  kerttu: 'Palveluohjauksesta kuulee naapurilta',
  aino: 'Palveluohjauksesta kuulee liian myöhään',
  kerttuAgain: 'Palveluohjauksesta kuulee naapurilta, jos on naapureita',
  ainoAgain: 'Palveluohjauksesta kuulee vasta lomakkeelta',
} as const
const meanings = {
  aino: 'Selvitetään yhdessä, mitä on tarjolla',
  kerttu: 'Joku kulkee rinnalla koko matkan',
  kalevi: 'Yksi numero, johon soittaa',
  others: ['Lista palveluista', 'Se joka tietää kenelle kuuluu', 'Ei tarvitse kertoa kahdesti'],
} as const
const agreed = 'Yksi ihminen kulkee rinnalla, kunnes apu on löytynyt'
let endpoint: RunningEndpoint
/** The supervisor, and two developer-clients. */
let aino: Profile
let kerttu: Profile
let kalevi: Profile
const at: string[] = []
let finding = ''

test('two meetings are held, the third is planned; the supervisor words a finding of the first', async () => {
  endpoint = await startEndpoint()
  aino = await openProfile('aino', endpoint.url, tablet)
  kerttu = await openProfile('kerttu', endpoint.url, phone)
  kalevi = await openProfile('kalevi', endpoint.url, phone)
  const { page } = aino
  await found(page, endpoint, { name: 'Koivujärvi', coordinator: 'Aino' })
  for (const [one, name] of [
    [kerttu, 'Kerttu'],
    [kalevi, 'Kalevi'],
  ] as const)
    await joinBy(one.page, await linkForParticipant(page), name)
  for (const [n, kit] of (['first', 'practices', 'path'] as const).entries())
    at.push(await planMeeting(page, kit, `Tapaaminen ${n + 1}`))
  await go(page, at[0] ?? '')
  await button(page, texts.begin).click()
  await button(page, texts.goTo(question)).click()
  await synced(page)
  await fetchNow(kerttu.page)
  await go(kerttu.page, at[0] ?? '')
  await kerttu.page.getByRole('heading', { name: question }).waitFor()
  await say(kerttu.page, said.thought)
  await synced(kerttu.page)
  await meet(page)
  await close(page, 3)
  await gather(page, [said.thought], { statement: said.finding })
  await go(page, at[1] ?? '')
  await button(page, texts.begin).click()
  await close(page, 3)
  await synced(page)
  for (const one of [kerttu, kalevi]) {
    await fetchNow(one.page)
    await appStored(one.page)
  }
  await appStored(page)
  await go(kerttu.page, '/development')
  await kerttu.page.getByText(words.development.count.meetings(2, 1)).waitFor()
})

/** Opens the finding where the group's findings stand. */
async function openFinding(page: Page, statement: string): Promise<void> {
  await go(page, '/group')
  await page.locator('.group-list a', { hasText: statement }).click()
  await page.locator('h1', { hasText: statement }).waitFor({ state: 'attached' })
}

/** Both change the finding at the same time, the supervisor without signal; then each meets the endpoint. */
async function changeApart(from: string, byKerttu: string, byAino: string): Promise<void> {
  await openFinding(aino.page, from)
  await endpoint.kill()
  await field(aino.page, words.findings.one.statement).fill(byAino)
  await field(aino.page, words.findings.one.statement).blur()
  await aino.page.locator('.corner[data-saved="saved"]').waitFor()
  await openFinding(kerttu.page, from)
  await field(kerttu.page, words.findings.one.statement).fill(byKerttu)
  await field(kerttu.page, words.findings.one.statement).blur()
  await endpoint.restart()
  for (const one of [kerttu, aino, kerttu, kalevi]) await meet(one.page)
}

test('a client changes it while the supervisor does, without signal: both wordings stand, and nothing says whose they are', async () => {
  await changeApart(said.finding, wordings.kerttu, wordings.aino)
  finding = await kerttu.page.evaluate(() => location.pathname)
  for (const { page } of [kerttu, aino, kalevi]) {
    await go(page, finding)
    const two = page.locator('.versions')
    await two.waitFor()
    const shown = await two.innerText()
    for (const part of ['naapurilta', 'liian myöhään', versions.newer, versions.older])
      assert.match(shown.toLowerCase(), part.toLowerCase())
    for (const name of names) assert.not.match(shown, name)
    assert.not.match(shown, /\d\d[.:]\d\d/)
  }
})

test('one tap of the client settles it, and another time one of the supervisor: hers is not the last word', async () => {
  await keep(kerttu.page, 'naapurilta')
  await meet(kerttu.page)
  await meet(aino.page)
  await aino.page.locator('h1', { hasText: wordings.kerttu }).waitFor({ state: 'attached' })
  assert.is(await aino.page.locator('.versions').count(), 0)
  await changeApart(wordings.kerttu, wordings.kerttuAgain, wordings.ainoAgain)
  await go(aino.page, finding)
  await keep(aino.page, 'naapureita')
  await meet(aino.page)
  for (const { page } of [kerttu, kalevi]) {
    await fetchNow(page)
    await go(page, finding)
    await page.locator('h1', { hasText: wordings.kerttuAgain }).waitFor({ state: 'attached' })
    assert.is(await page.locator('.versions').count(), 0)
  }
})

async function keep(page: Page, part: string): Promise<void> {
  const two = page.locator('.versions')
  await two.locator('li', { hasText: part }).getByRole('button', { name: versions.keep }).click()
  await two.waitFor({ state: 'detached' })
}

test('a word is opened in the third meeting: all six write first, then they compare and agree', async () => {
  const { page } = aino
  await go(page, at[2] ?? '')
  await button(page, texts.begin).click()
  await turnTo(page, wordItem)
  await field(page, texts.word).fill(term)
  await button(page, texts.thisWord).click()
  await page.getByRole('heading', { name: term }).waitFor()
  await button(page, texts.openForAll).click()
  for (const text of meanings.others) await writeForAnother(page, text)
  await button(page, texts.write).click()
  await say(page, meanings.aino)
  await synced(page)
  for (const [one, meaning, there] of [
    [kerttu, meanings.kerttu, 4],
    [kalevi, meanings.kalevi, 5],
  ] as const) {
    await fetchNow(one.page)
    await go(one.page, at[2] ?? '')
    await one.page.getByRole('heading', { name: term }).waitFor()
    await one.page.getByText(texts.others(there)).waitFor()
    assert.is(await one.page.locator('.contribution').count(), 0, 'whoever has not written sees none')
    await say(one.page, meaning)
    await thought(one.page, meanings.aino).waitFor()
    await synced(one.page)
  }
  await meet(page)
  await button(page, texts.agree).click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('.picked li').nth(5).waitFor()
  await dialog.getByLabel(texts.wording).fill(agreed)
  await button(page, texts.agreeAct).click()
  await page.locator('.agreed-word').getByText(agreed).waitFor()
  await synced(page)
})

test('its chip opens these words in a thought, a finding and a guide, in whatever case form it stands there', async () => {
  const { page } = kerttu
  await fetchNow(page)
  await go(page, at[0] ?? '')
  await opensByChip(thought(page, said.thought), term, agreed)
  await go(page, finding)
  await opensByChip(page.locator('.group-finding'), term, agreed)
  await planWithGuide(aino.page, said.guide)
  await opensByChip(aino.page.locator('.questions li', { hasText: said.guide }), term, agreed)
})

test('a developer-client leaves: her phone forgets, what she wrote stays, and the next key is not hers', async () => {
  const { page } = kalevi
  const before = await firstRoom(endpoint)
  const reading = await holdersOf(endpoint, before)
  await go(page, '/development')
  await page.getByRole('link', { name: groups.about }).click()
  await button(page, groups.leave).click()
  await button(page, groups.leaveAct).click()
  await page.getByText(groups.overText).waitFor()
  assert.equal(await vaultsOn(page), [])
  await fetchNow(aino.page)
  await go(aino.page, at[2] ?? '')
  await writeForAnother(aino.page, 'Tämä on kirjoitettu lähdön jälkeen')
  await thought(aino.page, meanings.kalevi).waitFor()
  await synced(aino.page)
  const after = await firstRoom(endpoint)
  assert.is.not(after.key, before.key, 'the room has another key')
  const left = [...(await membersAt(endpoint)).persons.values()].filter(one => one.removed).map(one => one.id)
  assert.is(left.length, 1)
  const hers = [...(await membersAt(endpoint)).holders.values()]
    .filter(one => one.person === left[0])
    .map(one => one.id)
  assert.ok(
    hers.some(id => reading.includes(id)),
    'the key before was hers too',
  )
  const now = await holdersOf(endpoint, after)
  assert.ok(now.length > 0 && !hers.some(id => now.includes(id)), 'the next one is sealed to others')
  const newest = 'SELECT epoch FROM row WHERE zone = ? ORDER BY seq DESC LIMIT 1'
  const [row] = await onDisk<{ epoch: string }>(endpoint, newest, after.id)
  assert.is(row?.epoch, epochOf(after.key), 'what is written afterwards is written under it')
  await fetchNow(kerttu.page)
  await go(kerttu.page, at[2] ?? '')
  await thought(kerttu.page, meanings.kalevi).waitFor()
  assert.not.match(await kerttu.page.locator('body').innerText(), 'Kalevi')
})

test.run()
