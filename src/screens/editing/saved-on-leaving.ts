import { useEffect, useRef } from 'preact/hooks'
import { savedWithAll } from './saving.ts'

/** Stores what a field holds where it would go otherwise: with the page, a lock, an update, or the screen it stands on. */
export function useSavedOnLeaving(store: () => void): void {
  const latest = useRef(store)
  latest.current = store
  useEffect(() => {
    const now = () => latest.current()
    const off = savedWithAll(now)
    addEventListener('pagehide', now)
    return () => {
      now()
      off()
      removeEventListener('pagehide', now)
    }
  }, [])
}
