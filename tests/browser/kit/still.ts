import type { Page } from 'playwright-core'
import { patience } from '../../patience.ts'

/** Two frames: what a new size of the window leads to has been laid out and drawn. */
export const framesDrawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))))

type Counting = { readonly unanswered?: ReadonlySet<string> }

/** Runs in each page: keeps what its worker was asked and has not answered. Comlink names each question, and its answer likewise. */
export function countQuestions(): void {
  const unanswered = new Set<string>()
  Object.assign(window, { unanswered })
  window.Worker = class extends Worker {
    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how)
      unanswered.clear()
      this.addEventListener('message', ({ data }) => unanswered.delete(data?.id))
    }
    override postMessage(message: { readonly id?: string }, moved?: Transferable[] | StructuredSerializeOptions): void {
      if (message.id) unanswered.add(message.id)
      super.postMessage(message, moved as Transferable[])
    }
  }
}

/** Waits until the worker has answered all it was asked: what was done before is then stored, or will never be. */
export const answered = (page: Page, timeout = patience(20_000)): Promise<unknown> =>
  page.waitForFunction(() => ((globalThis as Counting).unanswered?.size ?? 0) === 0, undefined, { timeout })

/**
 * Waits until the worker has answered and nothing on the page has changed for a moment, however slow the machine is. An
 * answer may never come, as that of a worker that was ended: then it is enough that nothing changed for long.
 */
export const still = (page: Page): Promise<void> =>
  page.evaluate(
    ([quiet, longest, longestAnswer]) =>
      new Promise<void>(resolve => {
        let changed = performance.now()
        const seen = new MutationObserver(() => {
          changed = performance.now()
        })
        seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
        const began = changed
        const look = setInterval(() => {
          const now = performance.now()
          const waits = ((globalThis as Counting).unanswered?.size ?? 0) > 0
          if (waits) changed = now
          if (now - changed < quiet && now - began < (waits ? longestAnswer : longest)) return
          clearInterval(look)
          seen.disconnect()
          resolve()
        }, 20)
      }),
    [120, 3_000, patience(5_000)] as const,
  )
