import type { Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { button, words } from './doors.ts'
import { pause } from './profile.ts'

type Place = { readonly x: number; readonly y: number; readonly toX: number; readonly toY: number }

/** Where some words of a note begin and end on the screen. As text: what is compiled here does not run there. */
const placeOf = (text: string) => `(() => {
  for (const note of document.querySelectorAll('[data-note] .words')) {
    const walk = document.createTreeWalker(note, NodeFilter.SHOW_TEXT)
    const whole = note.textContent
    const from = whole.indexOf(${JSON.stringify(text)})
    if (from < 0) continue
    const to = from + ${JSON.stringify(text)}.length
    const range = document.createRange()
    let passed = 0
    let begun = false
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const length = node.textContent.length
      if (!begun && from < passed + length) { range.setStart(node, from - passed); begun = true }
      if (begun && to <= passed + length) { range.setEnd(node, to - passed); break }
      passed += length
    }
    note.parentElement.scrollIntoView({ block: 'center' })
    const boxes = [...range.getClientRects()]
    const first = boxes[0], last = boxes.at(-1)
    return { x: first.left, y: first.top + first.height / 2, toX: last.right, toY: last.top + last.height / 2 }
  }
})()`

/** Draws over words of a note with the mouse, as somebody at the office does. */
export async function drawOver(page: Page, text: string): Promise<void> {
  await page.locator('[data-note]', { hasText: text }).waitFor()
  await draw(page, text)
  // On a busy machine the page may move once more under the hand; then nothing, or something else, is drawn over.
  const selected = () => page.evaluate<string>('getSelection().toString()')
  if ((await selected()).trim() !== text.trim()) await draw(page, text)
  await page.locator('.marking-bar').waitFor()
  assert.is((await selected()).trim(), text.trim(), 'these words are drawn over')
}

async function draw(page: Page, text: string): Promise<void> {
  const place = await standing(page, text)
  await page.mouse.move(place.x + 1, place.y)
  await page.mouse.down()
  await page.mouse.move((place.x + place.toX) / 2, place.y, { steps: 3 })
  await page.mouse.move(place.toX - 1, place.toY, { steps: 4 })
  await page.mouse.up()
}

/** A page that has just opened still moves while its parts come; on a busy machine for longer than the mouse takes. */
async function standing(page: Page, text: string): Promise<Place> {
  let before: Place | undefined
  for (;;) {
    const place = await page.evaluate<Place>(placeOf(text))
    if (before && before.x === place.x && before.y === place.y) return place
    before = place
    await pause(150)
  }
}

/** Marks words as a kind of finding: draw, and one tap. */
export async function markAs(page: Page, text: string, kind: keyof typeof words.field.kind): Promise<void> {
  await drawOver(page, text)
  await page.locator('.kinds').getByRole('button', { name: words.field.kind[kind], exact: true }).click()
  await page
    .locator('mark', { hasText: text.slice(0, 20) })
    .first()
    .waitFor()
}

/** Adds words to a finding that is there already, found by typing. */
export async function addTo(page: Page, text: string, finding: string): Promise<void> {
  await drawOver(page, text)
  await button(page, words.marking.existing).click()
  await page.getByLabel(words.marking.find, { exact: true }).fill(finding.slice(0, 24))
  const row = page.locator('.find-finding li', { hasText: finding })
  await row.getByRole('button', { name: words.marking.supports }).click()
  // The sentence that tells it goes after some seconds, which a busy machine may take for one look.
  await page
    .getByText(words.marking.added(finding))
    .or(page.locator('mark', { hasText: text.slice(0, 20) }))
    .first()
    .waitFor()
}

/** Opens what is known of a passage that is marked. */
export async function openMark(page: Page, text: string): Promise<void> {
  await page.locator('mark', { hasText: text }).first().click()
  await page.locator('.mark-panel').waitFor()
}

/** One of the marks at the hand's side. */
export const stripMark = (page: Page, kind: keyof typeof words.field.kind) =>
  page.locator('.strip').getByRole('button', { name: words.field.kind[kind], exact: true })

/** Marks words as a kind with a finger: the handles lay the selection, the kind is tapped. */
export async function markByTouch(page: Page, text: string, kind: keyof typeof words.field.kind): Promise<void> {
  await page.locator('[data-note]', { hasText: text }).waitFor()
  await page.evaluate(selecting(text))
  await page.locator('.marking-bar').waitFor()
  await page.locator('.kinds').getByRole('button', { name: words.field.kind[kind], exact: true }).tap()
  await page.locator('mark', { hasText: text }).first().waitFor()
}

/** Lays the selection over words of a note, as the handles of a touch screen do. */
const selecting = (text: string) => `(() => {
  for (const words of document.querySelectorAll('[data-note] .words')) {
    const walk = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const from = node.textContent.indexOf(${JSON.stringify(text)})
      if (from >= 0) return getSelection().setBaseAndExtent(node, from, node, from + ${JSON.stringify(text)}.length)
    }
  }
})()`
