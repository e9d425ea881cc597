import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { go } from '../kit/day-one.ts'
import { button, field, found, synced, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a field belongs to one thing')
test.after(tidyUp)

const texts = words.findings
const remedy = (page: Page) => field(page, texts.group.remedy)

async function obstacle(page: Page, statement: string): Promise<string> {
  await go(page, '/group')
  await button(page, texts.group.new).click()
  await field(page, texts.statement).fill(statement)
  await field(page, texts.kind).selectOption('obstacle')
  await button(page, texts.board.make).click()
  await page.locator('.lines a', { hasText: statement }).click()
  await remedy(page).waitFor()
  return new URL(page.url()).pathname
}

test('who goes from one finding of the group straight to another reads and changes the other’s words alone', async () => {
  const endpoint = await startEndpoint()
  const device = { width: 1180, height: 820, locale: 'en-GB' }
  const { page } = await openProfile('one-thing', endpoint.url, device)
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  const beta = await obstacle(page, 'Beta hinder')
  await remedy(page).fill('Betas väg')
  await synced(page)
  const alfa = await obstacle(page, 'Alfa hinder')
  // Saved again and again: what her screen waits for is far ahead of what Beta has.
  for (const part of ['Vi ', 'ringer ', 'alla ', 'varje ', 'dag']) {
    await remedy(page).press('Control+End')
    await remedy(page).pressSequentially(part)
    await synced(page)
  }
  // On the way there she has just typed a letter that is not saved yet.
  await remedy(page).pressSequentially('!')
  await go(page, beta)
  await page.waitForFunction(
    name => [...document.querySelectorAll('textarea')].some(({ value }) => value === name),
    'Beta hinder',
  )
  assert.is(await remedy(page).inputValue(), 'Betas väg')
  await remedy(page).press('Control+End')
  await remedy(page).pressSequentially('.')
  await synced(page)
  assert.is(await page.locator('.versions').count(), 0)
  await go(page, alfa)
  await page.waitForFunction(
    name => [...document.querySelectorAll('textarea')].some(({ value }) => value === name),
    'Alfa hinder',
  )
  assert.is(await remedy(page).inputValue(), 'Vi ringer alla varje dag!')
  await go(page, beta)
  await page.waitForFunction(() =>
    [...document.querySelectorAll('textarea, input')].some(one => (one as HTMLInputElement).value === 'Betas väg.'),
  )
})

test.run()
