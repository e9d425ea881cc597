import type { Page } from 'playwright-core'

/** Texts of a drawing that do not fit into their box, or lie on each other, by how wide this browser draws them. */
export const unfit = (page: Page, box: '.step' | '.actor'): Promise<readonly string[]> =>
  page.locator('.drawing .paper').evaluate((figure, boxed) => {
    const wrong: string[] = []
    const texts = [...figure.querySelectorAll('text')].map(one => ({ one, box: one.getBoundingClientRect() }))
    texts.forEach(({ one, box }, at) => {
      const around = one.closest(boxed)?.querySelector('rect')?.getBoundingClientRect()
      if (around && (box.right > around.right + 0.5 || box.left < around.left - 0.5))
        wrong.push(`sticks out: ${one.textContent}`)
      for (const other of texts.slice(0, at)) {
        const apart =
          box.right <= other.box.left + 0.5 ||
          other.box.right <= box.left + 0.5 ||
          box.bottom <= other.box.top + 2 ||
          other.box.bottom <= box.top + 2
        if (!apart) wrong.push(`lies on another: ${one.textContent} on ${other.one.textContent}`)
      }
    })
    return wrong
  }, box)
