import type { CDPSession, Page } from 'playwright-core'
import { patience } from '../../patience.ts'
import { pause } from '../kit/profile.ts'

/** A page with text fields on which edits are made, and how the browser is reached that shows it. */
export type Ground = { readonly page: Page; readonly fields: string; readonly browser: CDPSession }

/** One thing that somebody's hands do. */
export type Edit =
  | { readonly do: 'type' | 'paste'; readonly text: string }
  | { readonly do: 'compose'; readonly steps: readonly string[]; readonly keep: boolean }
  | { readonly do: 'press'; readonly keys: string; readonly times: number }
  | { readonly do: 'undo'; readonly times: number }
  | { readonly do: 'enter'; readonly field: number; readonly keys: string }
  | { readonly do: 'drag'; readonly from: number; readonly to: number }

/** A whole number from 0 up to below `n`, the same ones each time. */
export function dice(seed: number) {
  let state = seed
  return (n: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const said = ['hon sa ', 'att det var ', 'åäö ', 'vänta. ', 'x']
const syllables = [
  ['k', 'か', 'かn', 'かん'],
  ['n', 'ni', 'に'],
  ['´', 'é'],
]

/** What somebody does next, in one of `fields` fields. */
export function nextEdit(roll: (n: number) => number, fields: number): Edit {
  const kind = roll(20)
  if (kind < 6) return { do: 'type', text: said[roll(said.length)] ?? '' }
  if (kind < 8) return { do: 'compose', steps: syllables[roll(syllables.length)] ?? [], keep: roll(3) > 0 }
  if (kind < 9) return { do: 'paste', text: 'inklistrad rad\nandra raden ' }
  if (kind < 11) return { do: 'press', keys: 'Backspace', times: 1 + roll(6) }
  if (kind < 12) return { do: 'press', keys: 'Control+Home', times: 1 }
  if (kind < 13) return { do: 'press', keys: 'Control+Shift+ArrowLeft', times: 1 + roll(2) }
  if (kind < 14) return { do: 'press', keys: 'Delete', times: 1 + roll(3) }
  if (kind < 17) return { do: 'enter', field: roll(fields), keys: roll(2) ? 'Control+End' : 'Control+Home' }
  if (kind < 18) return { do: 'drag', from: roll(fields), to: roll(fields) }
  return { do: 'undo', times: 1 + roll(8) }
}

/**
 * Makes every letter an undo of its own. Chromium ends a run of typing whenever something is taken off the page, and an
 * app takes something off now and then: on a bare page more letters would go with one undo.
 */
export const cutRuns = ({ page }: Ground): Promise<void> =>
  page.evaluate(() => {
    const mark = document.createElement('i')
    mark.hidden = true
    document.body.append(mark)
    document.addEventListener('input', () => mark.replaceChildren('·'), true)
  })

/** Does it. */
export async function perform({ page, fields, browser }: Ground, edit: Edit): Promise<void> {
  if (edit.do === 'compose') return compose(browser, edit)
  if (edit.do === 'undo') return press(page, 'Control+z', edit.times)
  if (edit.do === 'enter') {
    await page.locator(fields).nth(edit.field).focus()
    return page.keyboard.press(edit.keys)
  }
  if (edit.do === 'type') return page.keyboard.type(edit.text)
  if (edit.do === 'paste') return page.keyboard.insertText(edit.text)
  if (edit.do === 'press') return press(page, edit.keys, edit.times)
  if (edit.do === 'drag') return drag(page, fields, edit)
}

async function compose(browser: CDPSession, { steps, keep }: Edit & { do: 'compose' }): Promise<void> {
  const at = (text: string, end: number) =>
    browser.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
  for (const text of steps) await at(text, text.length)
  if (keep) await browser.send('Input.insertText', { text: steps.at(-1) ?? '' })
  else await at('', 0)
}

async function press(page: Page, keys: string, times: number): Promise<void> {
  for (let i = 0; i < times; i++) await page.keyboard.press(keys)
}

/** Takes the first word of one field to the beginning of another. */
async function drag(page: Page, fields: string, { from, to }: Edit & { do: 'drag' }): Promise<void> {
  const [word, place] = [await beginningOf(page, fields, from), await beginningOf(page, fields, to)]
  // What no longer fits on the screen is not dragged.
  const lines = [word, place].flatMap(one => one.text.split('\n'))
  if (!word.text || word.text.startsWith('\n') || lines.length > 10) return
  await page.mouse.dblclick(word.x, word.y)
  await page.mouse.down()
  await page.mouse.move(place.x + 40, place.y + 1, { steps: 3 })
  await page.mouse.move(place.x, place.y, { steps: 3 })
  await page.mouse.up()
}

const beginningOf = (page: Page, fields: string, index: number) =>
  page
    .locator(fields)
    .nth(index)
    .evaluate(one => {
      one.scrollIntoView({ block: 'nearest' })
      const box = one.getBoundingClientRect()
      const style = getComputedStyle(one)
      const line = Number.parseFloat(style.lineHeight) || 20
      return {
        text: (one as HTMLTextAreaElement).value,
        x: box.left + Number.parseFloat(style.paddingLeft) + 2,
        y: box.top + Number.parseFloat(style.paddingTop) + line / 2,
      }
    })

/** What stands in the fields, in their order; fails when the page does not answer any more. */
export async function textsOn({ page, fields }: Ground): Promise<readonly string[]> {
  const read = page.locator(fields).evaluateAll(all => all.map(one => (one as HTMLTextAreaElement).value))
  const late = pause(patience(20_000)).then(() => Promise.reject(new Error('the page does not answer any more')))
  return Promise.race([read, late])
}

/** What a page holds in memory after it was swept. */
export async function heldBy({ browser }: Ground): Promise<Readonly<Record<string, number>>> {
  await browser.send('HeapProfiler.collectGarbage')
  const { metrics } = await browser.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(one => [one.name, one.value]))
}
