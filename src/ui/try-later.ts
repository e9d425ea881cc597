/** Does something after a while, or at once when there is a line; answers how it is called off. */
export function tryLater(ms: number, act: () => void): () => void {
  const now = () => {
    off()
    act()
  }
  const timer = setTimeout(now, ms)
  addEventListener('online', now)
  const off = () => {
    clearTimeout(timer)
    removeEventListener('online', now)
  }
  return off
}

/** So long until what did not come is asked for again, in ms. */
const AGAIN_MS = 3_000

/** Asks for something until it has come, and again when there is a line; answers how it is called off. */
export function untilCome<T>(ask: () => Promise<T>, come: (asked: T) => void): () => void {
  let latest = true
  let off = () => {}
  const later = () => {
    if (latest) off = tryLater(AGAIN_MS, again)
  }
  const again = () => void ask().then(asked => latest && come(asked), later)
  again()
  return () => {
    latest = false
    off()
  }
}
