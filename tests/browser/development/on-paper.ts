import type { Page } from 'playwright-core'
import * as assert from 'uvu/assert'

const sizes = [
  ['a4', /MediaBox \[0 0 841\.\d* 594\.\d*\]/],
  ['a3', /MediaBox \[0 0 1191\.?\d* 841\.\d*\]/],
] as const

/** Prints the open map on either size of paper: each sheet has it, lying. */
export async function printsOnBoth(page: Page): Promise<void> {
  for (const [paper, size] of sizes) {
    await page.evaluate(chosen => {
      document.documentElement.dataset.paper = chosen
    }, paper)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const boxes = pdf.match(/MediaBox\s*\[[^\]]*\]/g) ?? []
    assert.ok(boxes.length > 0 && boxes.every(box => size.test(box.replace(/\s+/g, ' '))), boxes.join(', '))
  }
  await page.evaluate('delete document.documentElement.dataset.paper')
}
