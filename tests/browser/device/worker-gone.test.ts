import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isoDay } from '../../../src/ui/dates.ts'
import { button, field, found, unlock, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { answer, begin } from '../kit/field-work.ts'
import { norrvik } from '../kit/norrvik.ts'
import { prepare } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a worker that the system has ended')
test.after(tidyUp)

const typed = 'Det här är sparat.'
const later = 'Det här hann inte.'
let ylva: Profile
let phrase = ''

/** Ends the worker as a system short of memory does: it answers nothing any more, and nobody is told. */
const endWorker = async () => {
  for (const worker of ylva.page.workers()) await worker.evaluate('self.close()').catch(() => undefined)
}
const wake = () => ylva.page.evaluate("dispatchEvent(new Event('focus'))")

test('with everything saved the page comes back at its door, and opens with every word', async () => {
  const endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  const { page } = ylva
  phrase = await found(page, endpoint, norrvik)
  await prepare(page, isoDay())
  await begin(page, 'M1')
  await answer(page, norrvik.questions[0]).fill(typed)
  await page.locator('.corner[data-saved="saved"]').waitFor()
  await endWorker()
  await wake()
  await unlock(page, phrase)
  assert.is(await answer(page, norrvik.questions[0]).inputValue(), typed)
})

test('with words that are on no disk it stays as it stands and says what to do', async () => {
  const { page } = ylva
  await endWorker()
  await answer(page, norrvik.questions[1]).fill(later)
  await wake()
  await page.getByText(words.problems['worker-gone']).waitFor()
  assert.is(await answer(page, norrvik.questions[1]).inputValue(), later)
  assert.is(await field(page, words.unlock.phrase).count(), 0)
  assert.is(await button(page, words.unlock.open).count(), 0)
})

test.run()
