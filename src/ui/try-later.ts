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
