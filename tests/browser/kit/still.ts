import type { Page } from 'playwright-core'

/** Two frames: what a new size of the window leads to has been laid out and drawn. */
export const framesDrawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))

/** Waits until nothing on the page has changed for a moment: what was asked of the worker has come and is drawn. */
export const still = (page: Page): Promise<void> =>
  page.evaluate(
    ([quiet, longest]) =>
      new Promise<void>(resolve => {
        let timer = setTimeout(resolve, quiet)
        const seen = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, quiet)
        })
        seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        setTimeout(() => {
          seen.disconnect()
          resolve()
        }, longest)
      }),
    [120, 3_000] as const,
  )
