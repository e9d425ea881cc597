const WAIT_MS = 80

let path: readonly Element[] = []

/**
 * Where the thing that had the focus is taken off the page, the focus goes to the place that stood around it: the next
 * Tab goes on from there, and neither a keyboard nor an undo meant for typing comes up unasked.
 */
export function keepFocus(): void {
  addEventListener('focusin', event => {
    path = event.target instanceof Element ? ancestors(event.target) : []
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  new MutationObserver(() => {
    if (path[0]?.isConnected !== false) return
    clearTimeout(timer)
    // A new screen takes the focus to its heading by itself, a little later.
    timer = setTimeout(land, WAIT_MS)
  }).observe(document.body, { childList: true, subtree: true })
}

function land(): void {
  if (document.activeElement !== document.body || path[0]?.isConnected !== false) return
  const place = path.find(one => one.isConnected)
  if (!(place instanceof HTMLElement) || place === document.body) return
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1
  place.focus({ preventScroll: true })
}

function ancestors(from: Element): Element[] {
  const found: Element[] = []
  for (let one: Element | null = from; one; one = one.parentElement) found.push(one)
  return found
}
