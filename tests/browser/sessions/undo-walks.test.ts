import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { long } from '../../long.ts'
import { found } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { begin } from '../kit/field-work.ts'
import { prepare } from '../kit/office.ts'
import { openProfile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'
import { cutRuns, dice, type Edit, type Ground, heldBy, nextEdit, perform, textsOn } from './walk.ts'

const test = suite('random walks of undo and redo over answers')
test.after(tidyUp)

const device = { width: 1180, height: 820, locale: 'en-GB' }
let ours: Ground
let bare: Ground
let markup = ''
/** Chromium itself does not always find its way forth again, in bare fields either: this walk has nothing to compare any more. */
let astray = false

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
  markup = `<textarea rows="1" style='${style}'></textarea>`.repeat(many)
  await control.setContent(markup)
  bare = await groundOf(control, 'textarea')
  await cutRuns(ours)
})

type Texts = readonly string[]

/** How often a key was pressed in the answers: walks differ in how many steps their way back has. */
let pressed = 0

/** Presses until the fields say `wanted`; whether they did is seen by whoever compares. */
async function pressTo(ground: Ground, keys: string, wanted: Texts, most: number): Promise<void> {
  const aim = JSON.stringify(wanted)
  for (let step = 0; step < most; step++) {
    if (JSON.stringify(await textsOn(ground)) === aim) return
    await perform(ground, { do: 'press', keys, times: 1 })
    if (ground === ours) pressed++
  }
}

/**
 * Undoes so many steps in the bare fields, and in the answers until they say the same: Chromium cuts what is undone at once
 * into smaller parts where a page changes meanwhile, and the way leads through the same places. Half the time all is redone.
 */
async function undo(times: number, again: boolean): Promise<void> {
  const top = await textsOn(bare)
  await perform(bare, { do: 'press', keys: 'Control+z', times })
  await pressTo(ours, 'Control+z', await textsOn(bare), 4 * times + 40)
  assert.equal(await textsOn(ours), await textsOn(bare), `${times} steps are undone`)
  if (!again) return
  for (const ground of [ours, bare]) {
    await pressTo(ground, 'Control+Shift+z', top, 4 * times + 40)
    astray ||= JSON.stringify(await textsOn(ground)) !== JSON.stringify(top)
  }
}

const walks = long ? 200 : 4
const edits = 40

test(`${walks} random walks of edits across the answers leave what they leave in bare fields`, async () => {
  await ours.page.evaluate(() => {
    const { prototype } = HTMLTextAreaElement
    const value = Object.getOwnPropertyDescriptor(prototype, 'value') as PropertyDescriptor
    Object.defineProperty(prototype, 'value', {
      ...value,
      set(this: HTMLTextAreaElement, text: string) {
        document.body.dataset.written = `${this.value} → ${text}`
        value.set?.call(this, text)
      },
    })
  })
  const roll = dice(long ? Date.now() : 7)
  const steps: Edit[] = []
  const both = async (edit: Edit) => {
    steps.push(edit)
    if (edit.do === 'undo') {
      await undo(edit.times, roll(2) === 0)
      if (astray) return
      return both({ do: 'enter', field: roll(3), keys: 'Control+End' })
    }
    for (const ground of [ours, bare]) await perform(ground, edit)
    assert.equal(await textsOn(ours), await textsOn(bare), `after ${JSON.stringify(steps.slice(-12))}`)
  }
  let whole = 0
  const held: Array<{ heap: number; listeners: number; ms: number }> = []
  for (let walk = 0; walk < walks; walk++) {
    // Empty again, and short enough to be seen, so that a hand that drags finds them.
    for (const field of [0, 1, 2]) {
      await perform(ours, { do: 'enter', field, keys: 'Control+a' })
      await perform(ours, { do: 'press', keys: 'Delete', times: 1 })
    }
    await bare.page.setContent(markup)
    await cutRuns(bare)
    await both({ do: 'enter', field: 0, keys: 'Control+End' })
    astray = false
    for (let i = 0; i < edits && !astray; i++) await both(nextEdit(roll, 3))
    const before = { time: (await heldBy(ours)).ThreadTime ?? 0, pressed }
    for (const again of [true, true, false]) if (!astray) await undo(60, again)
    if (!astray) whole++
    await pause(500)
    if (!astray) assert.equal(await textsOn(ours), await textsOn(bare), 'what is stored takes nothing back')
    const now = await heldBy(ours)
    // What the page itself has computed for a press: others on the machine are no part of it.
    const ms = (((now.ThreadTime ?? 0) - before.time) * 1_000) / Math.max(1, pressed - before.pressed)
    held.push({ heap: now.JSHeapUsedSize ?? 0, listeners: now.JSEventListeners ?? 0, ms })
  }
  const written = await ours.page.evaluate(() => document.body.dataset.written)
  assert.is(written, undefined, 'the page writes into no field, so that undo and redo are the browser’s own')
  assert.ok(whole * 3 >= walks, `${whole} of ${walks} walks could be compared to their end`)
  const told = held
    .map(one => `${(one.heap / 1e6).toFixed(1)} MB, ${one.listeners}, ${one.ms.toFixed(1)} ms a press`)
    .join('\n')
  const [first, last] = [held[0], held.at(-1)]
  console.log(`\n${told}`)
  assert.ok(first && last && last.heap < first.heap * 1.3 + 1e6, `what the page holds grows:\n${told}`)
  assert.ok(last.listeners <= first.listeners + 4, `it hears with more and more ears:\n${told}`)
  assert.ok(last.ms < 4 * first.ms, `each step takes longer:\n${told}`)
})

test.run()
