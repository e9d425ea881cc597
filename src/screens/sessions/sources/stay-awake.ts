/** Keeps the screen from going dark; returns the way to let it. Where the browser cannot, nothing happens. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let over = false
  const ask = async () => {
    if (over || document.visibilityState === 'hidden') return
    const got = await navigator.wakeLock?.request('screen').catch(() => undefined)
    if (over) void got?.release()
    else lock = got
  }
  // The browser lets go of it whenever the page was hidden.
  const again = () => void ask()
  document.addEventListener('visibilitychange', again)
  void ask()
  return () => {
    over = true
    document.removeEventListener('visibilitychange', again)
    void lock?.release().catch(() => undefined)
  }
}
