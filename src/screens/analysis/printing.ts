import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

/** Long enough for the last parts of a long document to be drawn. */
const DRAWN_MS = 800

/**
 * Prints when the whole document stands on the screen: `fetchAll` brings what is not shown yet. Ctrl+P takes the same way;
 * the browser's own menu cannot wait, so the paper then says what is not on it.
 */
export function usePrint(whole: boolean, fetchAll: () => void): { readonly start: () => void; readonly busy: boolean } {
  const wanted = useSignal(false)
  const start = () => {
    wanted.value = true
    if (!whole) fetchAll()
  }
  const latest = useRef(start)
  latest.current = start
  useEffect(() => {
    if (!wanted.value || !whole) return undefined
    const timer = setTimeout(() => {
      wanted.value = false
      print()
    }, DRAWN_MS)
    return () => clearTimeout(timer)
  }, [wanted.value, whole])
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [])
  return { start, busy: wanted.value }
}
