import type { Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { go } from './day-one.ts'
import { button, field, goTo, synced, words } from './doors.ts'
import { take, wordsOf } from './downloads.ts'
import { addTo, markAs } from './marks.ts'
import { canary, saidInShort } from './norrvik.ts'
import { openSession } from './office.ts'

const texts = words.findings

/** What M1 said that the finding begins with. */
export const meeting = 'ingen har riktigt sagt vad träffen ska leda till'

/** What is found out in the second chapter, in the words of those who found it. */
export const chapter = {
  problem: `Placeringarna kostar för mycket, ${canary}`,
  finding: `Ingen vet vad samverkansmötena ska leda till, ${canary}`,
  reworded: `Samverkansmötena leder sällan till något beslut, ${canary}`,
  own: `Det finns ingen att ringa på kvällen, ${canary}`,
  worry: 'och då skjuter vi beslutet till nästa träff.',
  worryInOwnWords: `Beslut flyttas från träff till träff, ${canary}`,
  idea: 'Jag önskar att någon frågade oss oftare, så som ni gör nu.',
  participant: `Kim ${canary}`,
} as const

/** The marks that were set while listening become a finding and an excerpt. */
export async function goThroughMarks(page: Page): Promise<void> {
  await openSession(page, 'M1')
  await page.getByText(words.marking.quick(2)).waitFor()
  await page.getByRole('link', { name: words.marking.goThrough }).click()
  await page.locator('.review mark', { hasText: chapter.worry }).waitFor()
  await button(page, words.marking.makeFinding).click()
  await sayInOwnWords(page, chapter.worry, chapter.worryInOwnWords)
  await page.locator('.review mark', { hasText: chapter.idea }).waitFor()
  await button(page, words.marking.makeExcerpt).click()
  await page.getByText(words.marking.through(2)).waitFor()
  await page.getByRole('link', { name: words.marking.back }).click()
}

/** What was marked is asked for in one sentence; the quote again is not taken. */
export async function sayInOwnWords(page: Page, quote: string, sentence: string): Promise<void> {
  const line = field(page, texts.wording.inOne)
  await line.fill(quote)
  await page.locator('.one-sentence').getByText(texts.wording.is).waitFor()
  await line.fill(sentence)
  await line.press('Enter')
  await page.locator('.one-sentence').waitFor({ state: 'detached' })
}

/** M1's words become a finding; one voice alone does not verify it. */
export async function findInOne(page: Page): Promise<void> {
  await markAs(page, meeting, 'cause')
  await openFinding(page, meeting)
  await field(page, texts.one.statement).fill(chapter.finding)
  await field(page, texts.one.statement).press('Enter')
  await button(page, texts.one.verify).click()
  await page.getByText(texts.one.notEnough(texts.one.sameSession)).waitFor()
}

/** L1 and B1 speak for the same; now it holds without anybody writing why. */
export async function confirmByOthers(page: Page): Promise<void> {
  for (const code of ['L1', 'B1'] as const) {
    await openSession(page, code)
    await addTo(page, saidInShort[code].split(',')[0] ?? '', chapter.finding)
  }
  await openFinding(page, chapter.finding)
  const known = texts.one.sessionsOf(words.field.voices(3), words.field.sessions(3))
  await page.locator('.factline', { hasText: known }).waitFor()
  await page.locator('.grounds .code').nth(2).waitFor()
  assert.equal((await page.locator('.grounds .code').allTextContents()).map(code => code.trim()).sort(), [
    'B1',
    'L1',
    'M1',
  ])
  await button(page, texts.one.verify).click()
  await page.locator('.why', { hasText: words.field.rule.later }).waitFor()
  await page.locator('.factline', { hasText: new RegExp(words.field.status.verified, 'i') }).waitFor()
}

/** The finding becomes a cause area of the problem that the politicians named. */
export async function placeUnderProblem(page: Page): Promise<void> {
  await go(page, '/causes')
  await field(page, texts.causes.problem).fill(chapter.problem)
  await button(page, texts.causes.addProblem).click()
  await page.locator('.tree .problem', { hasText: chapter.problem }).waitFor()
  await button(page, texts.causes.acts(chapter.finding)).click()
  await page.locator('dialog').getByRole('button', { name: texts.causes.place, exact: true }).click()
  const above = field(page, texts.causes.other)
  await above.selectOption((await above.locator('option', { hasText: chapter.problem }).getAttribute('value')) ?? '')
  await page.locator('dialog').getByRole('button', { name: words.common.save, exact: true }).click()
  await page.locator('.tree > ol.outline a', { hasText: chapter.finding }).waitFor()
}

/** Shares the finding; what leaves is the sentence, its kind, its status and how many voices, and nothing else. */
export async function shareWithGroup(page: Page): Promise<void> {
  await openFinding(page, chapter.finding)
  await button(page, texts.share.open).click()
  const leaves = page.locator('dialog .leaves')
  const facts = [words.field.kind.cause, words.field.status.verified, words.field.voices(3)].join(' · ')
  assert.equal(await leaves.locator('li').allTextContents(), [`${chapter.finding}${facts}`])
  const stays = (await page.locator('dialog .stays').textContent()) ?? ''
  for (const part of [meeting, 'samma trappuppgång', 'M1', 'L1', 'B1']) assert.match(stays, part)
  await page.locator('dialog').getByRole('button', { name: texts.share.act, exact: true }).click()
  await page.locator('.sharing').getByText(texts.share.shared).waitFor()
  await synced(page)
}

/** On the phone she reads what is shared, says it in her own words and adds what she knows. */
export async function developAlong(page: Page): Promise<void> {
  await page.locator('nav').getByRole('link', { name: words.places.findings }).click()
  await page.locator('.lines a', { hasText: chapter.finding }).click()
  await field(page, texts.one.statement).fill(chapter.reworded)
  await synced(page)
  await page.locator('.back').click()
  await page.locator('.group-list .lines a').first().waitFor()
  assert.is(await page.locator('.lines a').count(), 1, 'only what is shared is on the phone')
  await button(page, texts.group.new).click()
  await field(page, texts.statement).fill(chapter.own)
  await field(page, texts.kind).selectOption('need')
  await button(page, texts.board.make).click()
  await page.locator('.lines a', { hasText: chapter.own }).waitFor()
  await synced(page)
}

/** The coordinator takes the group's wording over, and sees what it has added. */
export async function takeWordingOver(page: Page): Promise<void> {
  await fetchNow(page)
  await openFinding(page, chapter.finding)
  const note = page.locator('.note', { hasText: texts.share.driftGroup })
  await note.getByText(chapter.reworded).waitFor()
  await note.getByRole('button', { name: texts.share.takeOver }).click()
  await page.locator('.finding h1', { hasText: chapter.reworded }).waitFor({ state: 'attached' })
  await go(page, '/group')
  await page.locator('.lines a', { hasText: chapter.own }).waitFor()
}

/** The situation analysis has it among what there is evidence for, on the screen and as Word. */
export async function analyse(page: Page): Promise<void> {
  await goTo(page, 'analysis')
  await page.locator('h2', { hasText: words.situation.areasOf(1, 1) }).waitFor()
  const line = page.locator('#causes .areas > li', { hasText: chapter.reworded })
  await line.getByText(words.field.voices(3)).waitFor()
  await page.locator('#worry .statement', { hasText: chapter.worryInOwnWords }).waitFor()
  const text = wordsOf(await take(page, words.situation.word))
  for (const part of [chapter.problem, chapter.reworded, words.situation.areasOf(1, 1)])
    assert.ok(text.includes(part), part)
  assert.not(text.includes(meeting), 'no quote leaves on paper')
}

async function openFinding(page: Page, statement: string): Promise<void> {
  await go(page, '/findings')
  await page.locator('.found a', { hasText: statement }).click()
  await page.locator('.finding h1', { hasText: statement }).waitFor({ state: 'attached' })
}

/** Asks the endpoint at once for what others have written. */
export async function fetchNow(page: Page): Promise<void> {
  await go(page, '/sync')
  await button(page, words.sync.sendNow).click()
  await page.getByText(words.sync.sendingNow).waitFor({ state: 'detached' })
  await synced(page)
}
