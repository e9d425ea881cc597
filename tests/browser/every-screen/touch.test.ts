import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { respondent as sv } from '../../../src/messages/sv/respondent.ts'
import { isoDay } from '../../../src/ui/dates.ts'
import { button, field, found, goTo, goToLine, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { markByTouch, stripMark } from '../kit/marks.ts'
import { norrvik, said } from '../kit/norrvik.ts'
import { openSession, prepare } from '../kit/office.ts'
import { openProfile } from '../kit/profile.ts'
import { layRound, onward, toTheEnd } from '../kit/respondents.ts'
import { framesDrawn } from '../kit/still.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('with a finger')
test.after(tidyUp)

test('a tablet: a quick mark by one tap, words marked in reading', async () => {
  const endpoint = await startEndpoint()
  const { page, close } = await openProfile('tablet', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  await found(page, endpoint, norrvik)
  await prepare(page, isoDay())
  await begin(page, 'M1')
  await answer(page, norrvik.questions[0]).fill(said[0])
  await answer(page, norrvik.questions[0]).press('End')
  await stripMark(page, 'worry').tap()
  await page.locator('.under mark').first().waitFor()
  for (const [width, height] of [
    [844, 390],
    [390, 420],
  ] as const) {
    await page.setViewportSize({ width, height })
    await framesDrawn(page)
    const edge = (of: string) => page.locator(of).evaluate(one => one.getBoundingClientRect())
    assert.ok(
      (await edge('.paper')).bottom <= (await edge('.strip')).top,
      `at ${width} px the paper lies over the marks`,
    )
  }
  await page.setViewportSize({ width: 1180, height: 820 })
  await finish(page)
  await button(page, words.finish.toToday).tap()
  await openSession(page, 'M1')
  await markByTouch(page, 'Det bästa med jobbet', 'strength')
  assert.ok((await page.locator('mark').count()) >= 2)
  assert.is(await field(page, words.capture.answer(norrvik.questions[0])).count(), 0)
  await close()
})

test('a tablet: the second tap on a link does not fall on what lies there on the next screen', async () => {
  const endpoint = await startEndpoint()
  const { page, close } = await openProfile('twice', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  await found(page, endpoint, norrvik)
  await goToLine(page, 'guides')
  await goTo(page, 'project')
  const fell = await page
    .locator('main')
    .getByRole('link', { name: words.project.guides, exact: true })
    .evaluate(async link => {
      const box = link.getBoundingClientRect()
      const spot = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }
      const fallsAt = (one: Element | null): boolean => {
        const how = { detail: 1, bubbles: true, cancelable: true, composed: true, pointerType: 'touch', ...spot }
        let falls = false
        const note = () => (falls = true)
        document.addEventListener('click', note, { once: true })
        one?.dispatchEvent(new PointerEvent('click', how))
        document.removeEventListener('click', note)
        return falls
      }
      const drawn = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))
      const first = fallsAt(link)
      while (link.isConnected) await drawn()
      const there = () => document.elementFromPoint(spot.clientX, spot.clientY)
      return [first, fallsAt(there()), fallsAt(there())]
    })
  assert.equal(fell, [true, false, true])
  await close()
})

test('a phone: the survey from its first page to the last by taps alone', async () => {
  const endpoint = await startEndpoint()
  const round = await layRound(endpoint)
  const { page, close } = await openProfile('finger', endpoint.url, { width: 390, height: 844, locale: 'sv-SE' })
  await page.goto(round.url)
  await onward(page).tap()
  await page.locator('.rs-main .rs-choice').nth(3).tap()
  await onward(page).tap()
  await toTheEnd(page)
  await onward(page).tap()
  await page.getByText(sv.sent).first().waitFor()
  assert.is((await round.answers()).length, 1)
  await close()
})

test.run()
