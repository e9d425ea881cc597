import { useEffect, useRef, useState } from 'preact/hooks'

const guard = 'guard'

/**
 * Turns the browser's Back into one step back inside the page while `active`. One entry of the history stands guard and is
 * laid again after each step; it holds nothing but its name.
 */
export function useBack(active: boolean, onBack: () => void): void {
  const latest = useRef(onBack)
  latest.current = onBack
  const [steps, setSteps] = useState(0)
  useEffect(() => {
    if (active && history.state !== guard) history.pushState(guard, '')
  }, [active, steps])
  useEffect(() => {
    if (!active) return
    const heard = () => {
      if (history.state === guard) return
      latest.current()
      setSteps(count => count + 1)
    }
    addEventListener('popstate', heard)
    return () => removeEventListener('popstate', heard)
  }, [active])
}
