import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { patience } from '../../patience.ts'
import { found, unlock } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { begin } from '../kit/field-work.ts'
import { prepare } from '../kit/office.ts'
import { openProfile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('undo and redo while answers are written')
test.after(tidyUp)

let endpoint: RunningEndpoint
let page: Page
let control: Page
let phrase = ''
const device = { width: 1180, height: 820, locale: 'en-GB' }

/** The answers in the app, and fields of a bare page, in their order. */
const answers = (where: Page) => where.locator(where === page ? '.capture textarea' : 'textarea')
const valuesOn = (where: Page) => answers(where).evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value))

test('an interview has begun, and beside it stands a page with bare fields', async () => {
  endpoint = await startEndpoint()
  const maria = await openProfile('undo', endpoint.url, device)
  page = maria.page
  phrase = await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await prepare(page, new Date().toLocaleDateString('sv-SE'))
  await begin(page, 'M1')
  await answers(page).nth(1).waitFor()
  control = (await openProfile('control', endpoint.url, device)).page
  await control.setContent('<textarea></textarea>'.repeat(4))
})

type Step = { readonly field: number } | { readonly type: string } | { readonly keys: string; readonly times: number }

async function doOn(where: Page, step: Step): Promise<void> {
  if ('field' in step) {
    await answers(where).nth(step.field).click()
    await where.keyboard.press('Control+End')
  }
  if ('type' in step) await where.keyboard.type(step.type)
  if ('keys' in step) for (let i = 0; i < step.times; i++) await where.keyboard.press(step.keys)
}

async function both(step: Step): Promise<void> {
  await doOn(page, step)
  await doOn(control, step)
}

test('one step past one’s own answer and back again leaves every word', async () => {
  await both({ field: 0 })
  await both({ type: 'det första svaret' })
  await pause(500)
  await both({ field: 1 })
  await both({ type: 'det andra svaret' })
  await pause(500)
  await both({ keys: 'Control+z', times: 30 })
  await pause(500)
  assert.equal((await valuesOn(page)).slice(0, 2), ['', ''], 'back past the second answer into the first')
  await both({ keys: 'Control+Shift+z', times: 30 })
  await pause(700)
  assert.equal((await valuesOn(page)).slice(0, 2), (await valuesOn(control)).slice(0, 2))
  assert.equal((await valuesOn(page)).slice(0, 2), ['det första svaret', 'det andra svaret'])
})

test('two answers that have the caret within one frame leave it with the second, and the page goes on', async () => {
  const jump = page.evaluate(async () => {
    const all = [...document.querySelectorAll<HTMLTextAreaElement>('.capture textarea')]
    for (const index of [1, 0, 2, 1, 0]) {
      all[index]?.focus()
      // What is drawn is drawn in between, and nothing is painted.
      for (let turn = 0; turn < 50; turn++) await null
    }
  })
  const late = pause(patience(15_000)).then(() => 'the page hangs')
  assert.is(await Promise.race([jump.then(() => ''), late]), '')
  const question = await answers(page).first().getAttribute('aria-label')
  assert.is(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), question)
})

test('and what stands there is on the disk', async () => {
  await pause(700)
  const before = await valuesOn(page)
  await page.reload()
  await unlock(page, phrase).catch(() => undefined)
  await answers(page).nth(1).waitFor()
  assert.equal((await valuesOn(page)).slice(0, 3), before.slice(0, 3))
})

test.run()
