import type { Test } from 'uvu'
import { lendPage } from './dom.ts'
import { turn } from './worker-kit.ts'

/** Lends each test of a suite a page in Swedish, in a browser that tells nothing of itself; what was drawn lets go of it first. */
export function pageEach(test: Test): void {
  const all = globalThis as Record<string, unknown>
  let giveBack = async () => {}
  test.before.each(async () => {
    const page = await lendPage(true)
    const before = all.navigator
    all.navigator = {}
    giveBack = async () => {
      await turn(150)
      all.navigator = before
      await page()
    }
    const { setLanguage } = await import('../../src/ui/language.ts')
    await setLanguage('sv')
  })
  test.after.each(() => giveBack())
}
