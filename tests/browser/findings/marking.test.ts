import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { addTo, drawOver, markAs, stripMark } from '../kit/marks.ts'
import { norrvik, said } from '../kit/norrvik.ts'
import { openSession, prepare } from '../kit/office.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('marking what was said')

let endpoint: RunningEndpoint
let ylva: Profile
const number = '811218-9876'
const meeting = 'ingen har riktigt sagt vad träffen ska leda till'
const half = 'Ofta är halva gruppen borta.'

test.before(async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('marking', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  await found(ylva.page, endpoint, norrvik)
  await prepare(ylva.page, new Date().toLocaleDateString('sv-SE'))
})

test.after(tidyUp)

test('while listening a tap marks the sentence just written, and the caret stays where it was', async () => {
  const { page } = ylva
  await begin(page, 'M1')
  await answer(page, norrvik.questions[0]).click()
  await page.keyboard.type('Vi ställer upp för varandra. ')
  await stripMark(page, 'strength').click()
  await page.keyboard.type('Mötena tär. ')
  await page.keyboard.press('Escape')
  await page.keyboard.press('3')
  await page.locator('.under mark', { hasText: 'Mötena tär.' }).waitFor()
  await page.keyboard.type('Det är allt.')
  assert.is(
    await answer(page, norrvik.questions[0]).inputValue(),
    'Vi ställer upp för varandra. Mötena tär. Det är allt.',
  )
  assert.equal(await page.locator('.margin > span').allInnerTexts(), [
    words.field.kind.strength,
    words.field.kind.worry,
  ])
})

test('a second tap on the same mark takes it away; without new words a mark keeps its minute', async () => {
  const { page } = ylva
  await stripMark(page, 'idea').click()
  await page.locator('.under mark', { hasText: 'Det är allt.' }).waitFor()
  await stripMark(page, 'idea').click()
  await page.locator('.under mark', { hasText: 'Det är allt.' }).waitFor({ state: 'detached' })
  await answer(page, norrvik.questions[1]).click()
  await stripMark(page, 'obstacle').click()
  await page.locator('.empty-marks', { hasText: words.field.kind.obstacle }).waitFor()
})

test('a mark stays on its words while the answer is edited before it', async () => {
  const { page } = ylva
  await answer(page, norrvik.questions[0]).fill('Först. Vi ställer upp för varandra. Mötena tär. Det är allt.')
  await page.locator('.under mark', { hasText: 'Vi ställer upp för varandra.' }).waitFor()
  await answer(page, norrvik.questions[1]).fill(said[0])
})

test('a personal identity number is stored hidden until somebody chooses', async () => {
  const { page } = ylva
  await answer(page, norrvik.questions[2]).fill(`Hon har ${number} i registret.`)
  await page.getByText(words.identity.found).waitFor()
  await pause(800)
  assert.match(await answer(page, norrvik.questions[2]).inputValue(), number, 'her words stay before her')
  await button(page, words.identity.mask).click()
  assert.is(await answer(page, norrvik.questions[2]).inputValue(), 'Hon har ••••••-•••• i registret.')
  await finish(page)
  await openSession(page, 'M1')
  await page.getByText('Hon har ••••••-•••• i registret.').waitFor()
  assert.is(await page.getByText(number).count(), 0)
})

test('the quick marks are gone through one at a time', async () => {
  const { page } = ylva
  await page.getByRole('link', { name: words.marking.goThrough }).click()
  await page.locator('.review mark', { hasText: 'Vi ställer upp' }).waitFor()
  await button(page, words.marking.makeFinding).click()
  await page.locator('.review mark', { hasText: 'Mötena tär.' }).waitFor()
  await page.keyboard.press('2')
  await page.locator('.sentences button', { hasText: half }).click()
  await page.locator('.review mark', { hasText: half }).waitFor()
  await button(page, words.marking.drop).click()
  await page.getByText(words.marking.through(3)).waitFor()
  await page.getByRole('link', { name: words.marking.back }).click()
})

test('two taps make a finding of what was said, and the same words speak for another one', async () => {
  const { page } = ylva
  await markAs(page, meeting, 'cause')
  await addTo(page, half, meeting)
  await page.locator('mark', { hasText: half }).click()
  await page.locator('.mark-panel').getByRole('link', { name: meeting }).waitFor()
  await page.keyboard.press('Escape')
})

test('a finding that is still a quote says so and leaves nowhere until somebody says it in her own words', async () => {
  const { page } = ylva
  const { wording, share } = words.findings
  await button(page, wording.later).click()
  const read = new URL(page.url()).pathname
  await go(page, '/findings')
  await page.locator('.lines a', { hasText: meeting }).getByText(wording.not).waitFor()
  await go(page, '/analysis')
  for (const act of [words.situation.word, words.situation.xlsx, words.situation.csv, words.common.print]) {
    await go(page, '/analysis')
    await button(page, act).click()
    await page.locator('.note', { hasText: wording.stop }).getByRole('link', { name: meeting }).waitFor()
    await go(page, '/findings')
  }
  await page.locator('.lines a', { hasText: meeting }).click()
  await page.locator('.note', { hasText: wording.is }).waitFor()
  await button(page, share.open).click()
  assert.is(await page.locator('dialog').getByRole('button', { name: share.act, exact: true }).isDisabled(), true)
  await page.locator('dialog').getByText(wording.is).waitFor()
  await page.keyboard.press('Escape')
  const one = field(page, words.findings.one.statement)
  await one.fill('Träffarnas syfte är oklart')
  await one.press('Enter')
  await page.locator('.note', { hasText: wording.is }).waitFor({ state: 'detached' })
  await one.fill(meeting)
  await one.press('Enter')
  await page.locator('.note', { hasText: wording.is }).waitFor()
  await go(page, read)
})

test('by keyboard: arrows choose words, Enter opens the bar, a digit marks, Ctrl+Z takes it back', async () => {
  const { page } = ylva
  const note = page.locator('[data-note]', { hasText: 'Jag har arbetat' })
  await note.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('6')
  await page.locator('mark', { hasText: 'Jag har arbetat' }).waitFor()
  await page.keyboard.press('Control+z')
  await page.locator('mark', { hasText: 'Jag har arbetat' }).waitFor({ state: 'detached' })
})

test('a code of her own gathers passages; its colour stands with its name', async () => {
  const { page } = ylva
  await goTo(page, 'project')
  await page.getByRole('link', { name: words.marking.codebook, exact: true }).click()
  await button(page, words.marking.newCode).click()
  await field(page, words.marking.name).fill('Samverkan')
  await page.locator('.codebook', { hasText: words.marking.uses(0) }).waitFor()
  await openSession(page, 'M1')
  await page.locator('mark', { hasText: half }).click()
  await page.locator('.mark-panel').getByRole('button', { name: 'Samverkan', exact: true }).click()
  await goTo(page, 'project')
  await page.getByRole('link', { name: words.marking.codebook, exact: true }).click()
  await page.locator('.codebook li', { hasText: 'Samverkan' }).getByText(words.marking.uses(1)).waitFor()
})

test('a quote whose words are gone is kept, says so, and can be placed again', async () => {
  const { page } = ylva
  await openSession(page, 'M1')
  await button(page, words.reading.edit).click()
  await answer(page, norrvik.questions[1]).fill('Något helt annat. Alla var där.')
  await pause(2_500)
  await page.locator('.capture .back').click()
  await openSession(page, 'M1')
  const lost = page.locator('.lost', { hasText: half })
  await lost.getByText(words.marking.lost).waitFor()
  await lost.getByRole('button', { name: words.marking.place }).click()
  await drawOver(page, 'Alla var där.')
  await button(page, words.marking.placeHere).click()
  await page.locator('mark', { hasText: 'Alla var där.' }).waitFor()
})

test('written under the wrong question, a paragraph goes to the right one with its mark, and comes back by undo', async () => {
  const { page } = ylva
  await begin(page, 'L1')
  const [first, second] = [answer(page, norrvik.questions[0]), answer(page, norrvik.questions[1])]
  await first.click()
  await page.keyboard.type('Vi har för få lokaler. ')
  await stripMark(page, 'obstacle').click()
  await page.locator('.under mark', { hasText: 'Vi har för få lokaler.' }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Chefen lyssnar.')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.locator('dialog').getByRole('button', { name: norrvik.questions[1] }).click()
  const moved = page.locator('section', { has: page.locator('h2', { hasText: norrvik.questions[1] }) })
  await moved.locator('.under mark', { hasText: 'Vi har för få lokaler.' }).waitFor()
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Chefen lyssnar.')
  assert.is(await second.inputValue(), 'Vi har för få lokaler.')
  await page.locator('.said').getByRole('button', { name: words.common.undo }).click()
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('lokaler'))
  await page.waitForFunction(() => document.querySelectorAll('textarea')[1]?.value === '')
  await page.locator('.under mark', { hasText: 'Vi har för få lokaler.' }).waitFor()
})

test('cut and pasted under another question, the words keep their mark', async () => {
  const { page } = ylva
  const first = answer(page, norrvik.questions[0])
  await first.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Control+x')
  await answer(page, norrvik.questions[2]).click()
  await page.keyboard.press('Control+v')
  const third = page.locator('section', { has: page.locator('h2', { hasText: norrvik.questions[2] }) })
  await third.locator('.under mark', { hasText: 'Vi har för få lokaler.' }).waitFor()
  await finish(page)
  await openSession(page, 'L1')
  await page.getByRole('link', { name: words.marking.goThrough }).click()
  await page.locator('.review mark', { hasText: 'Vi har för få lokaler.' }).waitFor()
})

test('at the office what was said is moved too; a mark whose words are gone says so and offers what stands', async () => {
  const { page } = ylva
  await openSession(page, 'L1')
  await drawOver(page, 'Vi har för få lokaler.')
  await button(page, words.marking.moveTo).click()
  await page.locator('dialog').getByRole('button', { name: words.capture.beside }).click()
  await page.getByText(words.marking.movedTo(words.capture.beside)).waitFor()
  await page.locator('section', { hasText: words.capture.beside }).locator('mark').waitFor()
  await button(page, words.reading.edit).click()
  await answer(page, words.capture.beside).fill('')
  await page.locator('.capture .back').click()
  await openSession(page, 'L1')
  await page.getByRole('link', { name: words.marking.goThrough }).click()
  await page.getByText(words.marking.lostQuote).waitFor()
  await page.locator('.review .spoken', { hasText: 'Vi har för få lokaler.' }).first().waitFor()
  await page.getByText(words.marking.emptyNothing).waitFor()
  await page.locator('.sentences button', { hasText: 'Chefen lyssnar.' }).click()
  await page.locator('.review mark', { hasText: 'Chefen lyssnar.' }).waitFor()
})

test.run()
