import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { button, field, found, goTo, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a sentence stays one line')
test.after(tidyUp)

test('several lines pasted into a finding become one, and an undo takes them away again', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('line', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await goTo(page, 'findings')
  await button(page, words.findings.board.new).click()
  await field(page, words.findings.statement).fill('Ingen vet')
  await button(page, words.findings.board.make).click()
  const statement = field(page, words.findings.one.statement)
  await statement.click()
  await page.evaluate(() => {
    const lines = document.createElement('textarea')
    lines.value = ' vad träffen\nska  \nleda till\n'
    document.body.append(lines)
    lines.select()
    document.execCommand('copy')
    lines.remove()
  })
  await statement.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+v')
  assert.is(await statement.inputValue(), 'Ingen vet vad träffen ska leda till')
  await page.keyboard.press('Control+z')
  assert.is(await statement.inputValue(), 'Ingen vet')
  await page.keyboard.press('Control+Shift+z')
  await page.locator('.finding h1', { hasText: 'Ingen vet vad träffen ska leda till' }).waitFor({ state: 'attached' })
})

test.run()
