import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, synced, words } from '../kit/doors.ts'
import type { RunningEndpoint } from '../kit/endpoint.ts'
import { findings, overflow } from '../kit/looks.ts'
import { appStored, type Profile } from '../kit/profile.ts'
import { still } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'
import { itemOf, lookAt, meet, planMeeting, reword, say, thought } from './meeting-kit.ts'
import { allMeet, trioIn } from './trio.ts'

const test = suite('a meeting in a room without signal')
test.after(tidyUp)

const texts = words.meetings
const names = ['Ylva', 'Kim', 'Robin']
const question = itemOf('first', 1)
const said = {
  kim: 'Man hinner få en inkassofaktura medan man väntar',
  robin: 'Ingen svarar i telefon efter klockan tre',
  another: 'Bussen går bara på tisdagar',
  ylva: 'Mottagningen på onsdagar fungerar',
  late: 'Det kom jag på hemma',
} as const
let endpoint: RunningEndpoint
let ylva: Profile
let kim: Profile
let robin: Profile
let first = ''
let second = ''

const everybody = () => [ylva, kim, robin]

test('a coordinator plans a series from the offered agendas, and two join on their phones', async () => {
  ;({ endpoint, ylva, kim, robin } = await trioIn('Kuusiniemi', 'client'))
  first = await planMeeting(ylva.page, 'first', 'Första träffen')
  await button(ylva.page, texts.change)
    .or(ylva.page.getByRole('link', { name: texts.change }))
    .click()
  await field(ylva.page, texts.time).fill('13:00')
  await ylva.page.getByRole('button', { name: `${texts.down}: ${question}` }).click()
  await until('the question has moved', async () => (await order())[2] === question)
  await ylva.page.getByRole('button', { name: `${texts.up}: ${question}` }).click()
  await until('the question is back', async () => (await order())[1] === question)
  await ylva.page.getByText('13.20', { exact: true }).waitFor()
  await ylva.page.getByRole('button', { name: `${texts.takeOut}: ${question}` }).click()
  await until('it is taken out', async () => !(await order()).includes(question))
  await button(ylva.page, words.common.undo).click()
  await until('it is there again', async () => (await order())[1] === question)
  second = await planMeeting(ylva.page, 'practices', 'Andra träffen')
  await synced(ylva.page)
  for (const { page } of [kim, robin]) {
    await fetchNow(page)
    await appStored(page)
    await go(page, '/meetings')
    await page.locator('.series a', { hasText: 'Andra träffen' }).waitFor()
    assert.equal(await page.locator('.series .name').allInnerTexts(), ['Första träffen', 'Andra träffen'])
  }
})

const order = () =>
  ylva.page.locator('.agenda-editor .item-name').evaluateAll(all => all.map(one => one.firstChild?.textContent ?? ''))

test('without the endpoint the tablet opens it, and each phone goes in by itself', async () => {
  await endpoint.kill()
  await go(ylva.page, first)
  await ylva.page.getByRole('heading', { name: 'Första träffen' }).waitFor()
  await button(ylva.page, texts.begin).click()
  await button(ylva.page, texts.goTo(question)).click()
  await ylva.page.getByRole('heading', { name: question }).waitFor()
  for (const { page } of [kim, robin]) {
    await go(page, first)
    await button(page, texts.enter).click()
    await lookAt(page, question)
  }
})

test('everyone writes first; the one without a phone is written for', async () => {
  await kim.page.getByText(texts.writeFirst).waitFor()
  await say(kim.page, said.kim)
  await thought(kim.page, said.kim).getByText(texts.waits(texts.yours)).waitFor()
  await say(robin.page, said.robin)
  await button(ylva.page, texts.forAnother).click()
  await field(ylva.page, texts.forAnotherLabel).fill(said.another)
  await button(ylva.page, texts.add).click()
  await thought(ylva.page, said.another).waitFor()
  await ylva.page.locator('.beside').getByRole('button', { name: texts.more }).click()
  await ylva.page.locator('.beside').getByText(texts.hereNow(1)).waitFor()
})

test('where they meet the endpoint the others’ words show to who has written her own, and to who leads once she opens them', async () => {
  await endpoint.restart()
  await allMeet(everybody())
  await thought(kim.page, said.robin).waitFor()
  await thought(kim.page, said.another).waitFor()
  assert.is(await thought(kim.page, said.robin).getByText(texts.yours).count(), 0, 'only her own is called hers')
  await ylva.page.getByText(texts.others(2)).waitFor()
  assert.is(await thought(ylva.page, said.kim).count(), 0, 'who wrote only for another has not written herself')
  await button(ylva.page, texts.showAll).click()
  await thought(ylva.page, said.kim).waitFor()
})

test('two change the same contribution apart: both stand without names, and one tap settles', async () => {
  await endpoint.kill()
  await reword(ylva.page, said.robin, 'Ingen svarar i telefon på eftermiddagen')
  await reword(kim.page, said.robin, 'Ingen svarar i telefon när man behöver det')
  await endpoint.restart()
  await meet(ylva.page)
  await meet(kim.page)
  await meet(robin.page)
  const two = robin.page.locator('.contribution .versions')
  await two.waitFor()
  const shown = await two.innerText()
  for (const part of ['eftermiddagen', 'behöver', texts.contribution]) assert.match(shown, part)
  for (const name of names) assert.not.match(shown, name)
  assert.match(shown, new RegExp(words.versions.newer, 'i'))
  assert.not.match(shown, /\d\d[.:]\d\d/, 'no time tells whose it is')
  await two.locator('li', { hasText: 'eftermiddagen' }).getByRole('button', { name: words.versions.keep }).click()
  await two.waitFor({ state: 'detached' })
  await thought(robin.page, 'eftermiddagen').waitFor()
  await meet(robin.page)
  await meet(kim.page)
  await thought(kim.page, 'eftermiddagen').waitFor()
  assert.is(await kim.page.locator('.contribution .versions').count(), 0)
})

test('the meeting goes on under nobody’s hands: a line says so, and one press follows', async () => {
  await field(kim.page, texts.own).fill('Jag skriver fortfarande')
  await button(ylva.page, texts.goTo(itemOf('first', 2))).click()
  await synced(ylva.page)
  await kim.page.evaluate("dispatchEvent(new Event('focus'))")
  await kim.page.getByText(texts.goneOn(itemOf('first', 2))).waitFor()
  assert.is(await field(kim.page, texts.own).inputValue(), 'Jag skriver fortfarande')
  await button(kim.page, texts.add).click()
  await button(kim.page, texts.follow).click()
  await kim.page.getByRole('heading', { name: itemOf('first', 2) }).waitFor()
})

test('a task between is given, due in the next meeting', async () => {
  const { page } = ylva
  for (const at of [3, 4]) await button(page, texts.goTo(itemOf('first', at))).click()
  await button(page, texts.giveTask).click()
  await page.locator('.given-tasks').getByText(texts.dueIn('Andra träffen')).waitFor()
})

test('closed while one still writes at home: her words arrive and say that they came after closing', async () => {
  await meet(robin.page)
  await lookAt(robin.page, question)
  await endpoint.kill()
  await field(robin.page, texts.own).fill(said.late)
  await ylva.page.locator('.hold-top').getByRole('button', { name: texts.end }).click()
  await field(ylva.page, texts.cameLabel).fill('3')
  await button(ylva.page, texts.endAct).click()
  await ylva.page.locator('.given').waitFor()
  await endpoint.restart()
  await synced(ylva.page)
  await robin.page.evaluate("dispatchEvent(new Event('focus'))")
  await robin.page.getByText(texts.closedMeanwhile).waitFor()
  assert.is(await field(robin.page, texts.own).inputValue(), said.late, 'nothing has moved under her hands')
  await button(robin.page, texts.add).click()
  await thought(robin.page, said.late).getByText(texts.late).waitFor()
  await meet(robin.page)
  await meet(ylva.page)
  await thought(ylva.page, said.late).getByText(texts.late).waitFor()
  assert.is(await thought(ylva.page, said.kim).getByText(texts.late).count(), 0)
})

test('contributions are gathered into a finding of the group, and say where they went', async () => {
  const { page } = ylva
  const into = 'Den som behöver hjälp når ingen'
  await button(page, texts.gather).click()
  for (const text of [said.kim, 'eftermiddagen']) await thought(page, text).getByRole('checkbox').check()
  await button(page, texts.gatherAct).click()
  assert.is(await page.getByLabel(texts.clients).count(), 0, 'only a group with clients is asked that')
  await field(page, texts.statement).fill(into)
  await button(page, texts.gatherMake).click()
  await thought(page, said.kim).getByRole('link', { name: texts.wentInto }).waitFor()
  await button(page, words.common.undo).click()
  await page.locator('.given-findings').waitFor({ state: 'detached' })
  assert.is(await page.getByRole('link', { name: texts.wentInto }).count(), 0)
  await button(page, texts.gather).click()
  for (const text of [said.kim, 'eftermiddagen']) await thought(page, text).getByRole('checkbox').check()
  await button(page, texts.gatherAct).click()
  await field(page, texts.statement).fill(into)
  await button(page, texts.gatherMake).click()
  await meet(page)
  await meet(kim.page)
  await kim.page.locator('.given-findings', { hasText: into }).waitFor()
  await kim.page.locator('.given-findings').getByText(texts.from(2)).waitFor()
})

test('the next meeting opens with what came back, as a number of all', async () => {
  await go(kim.page, '/tasks')
  await kim.page.getByRole('heading', { name: words.tasks.title, exact: true }).waitFor()
  await kim.page.locator('main .lines a').first().click()
  await field(kim.page, words.tasks.mine).fill('Grannen har aldrig hört talas om oss')
  await button(kim.page, words.tasks.add).click()
  await button(kim.page, words.tasks.done).click()
  await synced(kim.page)
  await fetchNow(ylva.page)
  await go(ylva.page, second)
  await ylva.page.getByRole('heading', { name: 'Andra träffen' }).waitFor()
  await button(ylva.page, texts.begin).click()
  await ylva.page.locator('.came').getByText(texts.back(1, 2)).waitFor()
  await thought(ylva.page, 'Grannen').waitFor()
})

test('nothing that was written names anybody, on any screen or on paper; every screen stands the looks', async () => {
  await go(ylva.page, '/meetings')
  for (const { page } of everybody())
    for (const path of ['/meetings', first, second, `${first}/wall`]) {
      await go(page, path)
      await page.locator('h1').first().waitFor()
      await still(page)
      const text = await page.locator('main').last().innerText()
      for (const name of names) assert.not.match(text.replace(texts.heldBy('Ylva'), ''), name, path)
      assert.equal(await overflow(page, page.viewportSize()?.width ?? 0), [], path)
      assert.equal(await findings(page), [], path)
    }
  const { page } = kim
  await go(page, first)
  await page.locator('.given').waitFor()
  await page.emulateMedia({ media: 'print' })
  assert.ok(await thought(page, said.kim).isVisible())
  for (const mine of await page.getByText(texts.yours).all())
    assert.not(await mine.isVisible(), 'paper says *you* to nobody')
})

test.run()
