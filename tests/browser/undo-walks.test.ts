import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { long } from '../long.ts'
import { found } from './doors.ts'
import { startEndpoint } from './endpoint.ts'
import { begin } from './field-work.ts'
import { prepare } from './office.ts'
import { openProfile, pause } from './profile.ts'
import { tidyUp } from './tidy.ts'
import { cutRuns, dice, type Edit, type Ground, heldBy, nextEdit, perform, textsOn } from './walk.ts'

const test = suite('random walks of undo and redo over answers')
test.after(tidyUp)

const device = { width: 1180, height: 820, locale: 'en-GB' }
let ours: Ground
let bare: Ground

async function groundOf(on: Page, fields: string): Promise<Ground> {
  const browser = await on.context().newCDPSession(on)
  await browser.send('Performance.enable')
  return { page: on, fields, browser }
}

test('an interview has begun, and beside it stands a page with bare fields', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('walks', endpoint.url, device)
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await prepare(page, new Date().toLocaleDateString('sv-SE'))
  await begin(page, 'M1')
  ours = await groundOf(page, '.capture textarea')
  await page.locator(ours.fields).nth(1).waitFor()
  const control = (await openProfile('control', endpoint.url, device)).page
  const many = await page.locator(ours.fields).count()
  const { width, font, lineHeight } = await page
    .locator(ours.fields)
    .first()
    .evaluate(one => ({ ...getComputedStyle(one) }))
  // As wide and as high as the answers, so that a hand that drags finds the same words.
  const style = `display: block; field-sizing: content; width: ${width}; font: ${font}; line-height: ${lineHeight}`
  await control.setContent(`<textarea rows="1" style='${style}'></textarea>`.repeat(many))
  bare = await groundOf(control, 'textarea')
  for (const ground of [ours, bare]) await cutRuns(ground)
})

const walks = long ? 200 : 6
const edits = 40

test(`${walks} random walks of edits across the answers leave what they leave in bare fields`, async () => {
  const roll = dice(long ? Date.now() : 7)
  const steps: Edit[] = []
  const both = async (edit: Edit) => {
    steps.push(edit)
    for (const ground of [ours, bare]) await perform(ground, edit)
    assert.equal(await textsOn(ours), await textsOn(bare), `after ${JSON.stringify(steps.slice(-12))}`)
  }
  const held: Array<{ heap: number; listeners: number; ms: number }> = []
  for (let walk = 0; walk < walks; walk++) {
    await both({ do: 'enter', field: 0, keys: 'Control+End' })
    for (let i = 0; i < edits; i++) await both(nextEdit(roll, 3))
    const began = performance.now()
    for (const keys of ['Control+Shift+z', 'Control+z', 'Control+Shift+z', 'Control+z'])
      await both({ do: 'press', keys, times: 60 })
    const ms = performance.now() - began
    await pause(500)
    assert.equal(await textsOn(ours), await textsOn(bare), 'what is stored takes nothing back')
    const now = await heldBy(ours)
    held.push({ heap: now.JSHeapUsedSize ?? 0, listeners: now.JSEventListeners ?? 0, ms })
  }
  const told = held
    .map(one => `${(one.heap / 1e6).toFixed(1)} MB, ${one.listeners}, ${Math.round(one.ms)} ms`)
    .join('\n')
  const [first, last] = [held[0], held.at(-1)]
  assert.ok(first && last && last.heap < first.heap * 1.3 + 1e6, `what the page holds grows:\n${told}`)
  assert.ok(last.listeners <= first.listeners + 4, `it hears with more and more ears:\n${told}`)
  assert.ok(last.ms < 4 * first.ms, `each step takes longer:\n${told}`)
})

test.run()
