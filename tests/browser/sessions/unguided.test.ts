import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { go } from '../kit/day-one.ts'
import { button, field } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openExample } from '../kit/examples.ts'
import { drawOver } from '../kit/marks.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a talk that follows no guide')
test.after(tidyUp)

let ylva: Profile

test.before(async () => {
  const endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, { width: 1180, height: 820, locale: 'sv-SE' })
  await ylva.page.goto(`${endpoint.url}/`)
  await openExample(ylva.page, sv, 'norrvik')
})

test('is planned although the project has guides, and written and read under one word', async () => {
  const { page } = ylva
  await go(page, '/sessions/new')
  await field(page, sv.sessions.name).fill('Samtal i bilen')
  const guide = page.getByLabel(sv.sessions.guide, { exact: true })
  assert.is.not(await guide.inputValue(), '', 'else the project’s first')
  await guide.selectOption('')
  await button(page, sv.sessions.plan).click()
  await page.getByRole('heading', { name: 'Samtal i bilen' }).waitFor()
  await page.waitForURL(/\/sessions\/[0-9a-f]{32}$/)
  assert.is(await guide.inputValue(), '')
  const address = new URL(page.url()).pathname
  await go(page, `${address}/write`)
  await field(page, sv.capture.answer(sv.capture.notes)).fill('Det tar två timmar.')
  await page.getByText(sv.sessions.guideNone).waitFor()
  for (const one of [sv.capture.next, sv.marking.move]) assert.is(await button(page, one).count(), 0, one)
  await button(page, sv.capture.finish).click()
  await button(page, sv.finish.act).click()
  await button(page, sv.finish.toToday).click()
  await go(page, address)
  await page.getByText('Det tar två timmar.').waitFor()
  await page.getByRole('heading', { name: sv.capture.notes }).waitFor()
  // There is no other question to which words could be moved.
  await drawOver(page, 'Det tar två timmar.')
  await button(page, sv.marking.existing).waitFor()
  assert.is(await button(page, sv.marking.moveTo).count(), 0)
})

test.run()
