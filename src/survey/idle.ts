import { useEffect, useState } from 'preact/hooks'

/** How long a lent device may lie untouched in the middle of an answer before the answers are hidden, in ms. */
const long = 5 * 60_000

const touches = ['pointerdown', 'keydown', 'scroll', 'input'] as const

/** Whether the device has lain untouched too long while `watched`; the answer's second part says that somebody is there. */
export function useIdle(watched: boolean): readonly [idle: boolean, here: () => void] {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (!watched || idle) return
    let last = Date.now()
    // A device that slept has no timers: what counts is the time that has passed.
    const look = () => Date.now() - last >= long && setIdle(true)
    const touched = () => {
      look()
      last = Date.now()
    }
    const timer = setInterval(look, 5000)
    for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      for (const touch of touches) removeEventListener(touch, touched, { capture: true })
      document.removeEventListener('visibilitychange', look)
    }
  }, [watched, idle])
  return [idle, () => setIdle(false)]
}
